"""The words by which a clause claims something: done, promised, always so, guaranteed, seen in a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from assistant.acts.needs import heard
from assistant.acts.ways import Index, literal, search
from assistant.model import ClaimKind, Span
from assistant.text import Sentence, Text
from assistant.text.expression import expression

_ADVERB = (
    r"(?:(?:just|already|now|also|today|since|both|personally|therefore|then|even|all|fully|recently|only"
    r"|since"
    r"|immediately|successfully|automatically|meanwhile|this (?:morning|afternoon|week)|still|again|today) "
    r"){0,3}"
)
_OURS = (
    r"(?:i|we|(?:my|a|another) (?:colleague|team|manager|supervisor|engineer|technician|specialist"
    r"|driver)|our [a-z-]{2,20}(?: [a-z-]{2,20}){0,2}"
    r"|the (?:carrier|courier|warehouse|team|workshop|driver|manager|depot|bank|store|shop|supplier|crew"
    r"|[a-z]{3,12} team))"
)
_WEAK = (
    r"(?:read|seen|noticed|noted|understood|been|had|felt|known|thought|let|caused|failed|given you the"
    r"|received|lost|kept you|left you|put you|made|heard|told you|promised|come to|taken too|taken so|hoped"
    r"|wanted|done wrong|become|gone wrong|got(?: this| it| that)? wrong|disappointed|not|never|no)"
)
_ACTED = (
    "refund credit replac send|sent ship dispatch cancel|cancelled revers waiv remov reset|reset unlock "
    "unblock extend upgrad "
    "book rebook reserv mov arrang restor correct issu post reimburs pay|paid repay|repaid transfer clos "
    "reopen "
    "activat deactivat deliver collect repair swap exchang releas lift clear delet eras adjust add attach "
    "appl "
    "return deduct discount renew switch resend|resent order expedit prioritis prioritiz reschedul enabl "
    "disabl "
    "approv authoris authoriz process complet initiat fil submit forward escalat pass report log flag rais "
    "inform notif contact call phon rang|rung email e-mail wrote|written text messag spoke|spoken talk ask "
    "told "
    "check review investigat inspect verif examin trac locat found reach confirm test fit|fitted pack set "
    "put "
    "took|taken opened open start schedul record updat chang amend chas updated reprint link block suspend "
    "assign hand terminat end stop froze|frozen paus waiv lower rais reduc increas doubl wir downgrad finish "
    "unsubscrib mend recalculat compensat award debit"
)


def _progressive() -> str:
    stems = (group.split("|")[0] for group in _ACTED.split())
    return "|".join(rf"{one}(?:{one[-1]})?ing" for one in stems)


def _participles() -> str:
    stems = []
    for group in _ACTED.split():
        regular, *irregular = group.split("|")
        stems += irregular or []
        if regular not in {"sent", "spoke", "rang", "wrote", "took", "told", "found", "set", "put", "opened"}:
            stems.append(f"{regular}(?:{regular[-1]})?(?:e?d|ied)")
        else:
            stems.append(regular)
    return "|".join(stems)


_ING = _progressive()
_DONE_VERB = rf"(?:{_participles()})"
_GONE = (
    r"(?:is|are) (?:now |already )?back (?:on|in|with) (?:your|you)\b"
    r"|(?:is|are|was|were) (?:now |already )?on (?:its|their|the) way|went out|has gone out|have gone out"
    r"|(?:went|gone) back to your|(?:has|have) left (?:us|our)|left (?:us|our (?:warehouse|workshop|depot))"
    r"|it(?:'s| is) (?:all )?(?:done|sorted|settled|fixed)\b|(?:is|are) (?:already )?(?:packed|shipped"
    r"|booked|paid)\b"
)
_WILL = r"(?: will|'ll| shall|(?: am|'m| are|'re| is|'s) going to)"
_OFFER = (
    r"(?:refund|replac|send|credit|offer|give|pay|take (?:\S{1,12} ){0,3}off|exchang|reimburs|waiv|cover|swap"
    r"|repay|extend|upgrad|compensat|cancel|collect|deliver|book|arrang)"
)
_BRINGS = (
    r"(?:ships|leaves|goes out|arrives|reaches you|collects|comes|lands|brings|delivers|rings you|calls you"
    r"|gets to you|is due|are due|is planned|is scheduled)"
)
_TIME = (
    r"(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week"
    r"|by \d|on \d|on the \d|within|in (?:two|three|four|five|\d)|this (?:afternoon|evening)|\d{1,2} ?[ap]m"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
)
_PATTERNS = (
    (
        ClaimKind.GUARANTEE,
        (
            r"\b(?:guarantee[ds]?|guaranteed|i promise (?:you )?(?:that|this|it|your)|we promise (?:you "
            r")?(?:that|this"
            r"|it|your)|you have my word|give you (?:my|our) word"
            r"|rest assured|never (?:\w+ ){0,2}again|100 ?% (?:sure|safe"
            r"|secure)"
            r"|will (?:definitely|certainly|surely|absolutely|undoubtedly) (?:arrive|be (?:in|with|there"
            r"|delivered|fixed|resolved|yours)|reach|get there|come)"
            r"|(?:cannot|can't|will not|won't) happen (?:again|a second time|twice)"
            r"|without fail|no risk|risk-free|money-back guarantee|cannot fail|can't fail)\b"
        ),
    ),
    (
        ClaimKind.ATTACHMENT,
        (
            r"\b(?:your|the|that) (?:\w+ )?(?:photo|picture|image|video|screenshot|receipt|invoice"
            r"|attachment|scan"
            r"|document|pdf|file|clip)s?(?: (?:that )?you (?:sent|attached|enclosed|uploaded|included"
            r"|shared)(?: us| me)?"
            r"(?: \w+){0,2})?,? (?:clearly |plainly |also |do |does )?(?:shows?|show"
            r"|confirms?|proves?|makes? clear"
            r"|reveals?|indicates?|states?|suggests?|tells?)\b"
            r"|\bas (?:your|the) (?:\w+ )?(?:photo|picture|image|video|screenshot|receipt|invoice"
            r"|attachment|document)s? "
            r"(?:shows?|makes? clear|confirms?|proves?)\b"
            r"|\b(?:in|on|from|judging by|according to|looking at|based on) (?:your|the) (?:\w+ "
            r")?(?:photo"
            r"|picture|image"
            r"|video|screenshot|receipt|invoice|attachment|scan|document|clip)s?\b(?:,? (?:that )?(?:you "
            r"(?:sent|attached"
            r"|enclosed)(?: us| me)?,? )?(?:i|we|one|you|it|the)\b[^.!?]{0,30}?\b(?:see|tell|clear"
            r"|visible"
            r"|show"
            r"|seen|obvious|looks?|appears?|is|are|was|were|has|have)\b)"
            r"|\b(?:i|we) (?:can |could )?(?:see|saw|looked at|have seen|have looked at|noticed|viewed"
            r"|examined"
            r"|watched|opened)\b[^.!?]{0,40}?\b(?:in|on|from|at)? ?(?:your|the) (?:\w+ )?(?:photo|picture"
            r"|image|video"
            r"|screenshot|attachment|scan|clip)s?\b"
            r"|\b(?:photo|picture|video|screenshot|attachment)s? (?:that )?you (?:sent|attached"
            r"|enclosed)[^.!?]{0,20}?"
            r" (?:shows?|show|makes?|proves?|confirms?)\b"
        ),
    ),
    (
        ClaimKind.POLICY,
        (
            r"\b(?:our|the|company|house) (?:\w+ )?(?:policy|policies|terms|conditions|rules?|warranty)\b"
            r"|\b(?:returns|refunds|fees|charges|fines|exchanges|cancellations|bookings|claims|orders|goods|items|purchases"
            r"|members|customers|phones|cartridges|tickets|subscriptions|vouchers|gift cards|parcels"
            r"|deliveries"
            r"|products|repairs|deposits|damage[^.!?]{0,20}|whoever [^.!?]{0,40}|(?:all|every|each|any) "
            r"(?:of )?(?:our |the )?[\w-]+)\b"
            r"[^.!?]{0,60}?\b(?:can|may|are|is|must|cannot|carry|carries|come|comes|have|has|take|takes"
            r"|reach|gets?"
            r"|get|always|ship|ships|need|needs|go|goes|lasts?|qualif(?:y|ies)|include|includes|cost"
            r"|costs)\b"
            r"[^.!?]{0,70}?\b(?:within|up to|for|after|before|free|of charge|full refund|warranty"
            r"|guarantee"
            r"|(?:working |business )?(?:days|hours|weeks|months|years)|above|over|under|later than"
            r"|eligible|back)\b"
            r"|\b(?:we|you) (?:\w+ )?(?:accept|offer|allow|take|can return|may return|can cancel|may "
            r"cancel"
            r"|can exchange|never|always|don't|do not|only|usually|normally"
            r"|generally)\b[^.!?]{0,70}?\b(?:within"
            r"|returns?|refunds?|exchanges?|cancellations?|free of charge|warranty|(?:working |business "
            r")?(?:days"
            r"|hours|weeks|months|years)) ?\b[^.!?]{0,30}"
            r"|\bfree (?:shipping|returns?|delivery|exchanges?|repairs?) (?:on|for|over|with)\b"
            r"|\b(?:two|three|four|five|ten|lifetime|\d{1,2})-(?:year|month|day)s? (?:\w+ )?(?:warranty"
            r"|guarantee"
            r"|return|trial|policy)\b"
        ),
    ),
    (
        ClaimKind.DONE,
        (
            rf"\b{_OURS}(?:'ve| have| has|'s) {_ADVERB}(?!{_WEAK}\b)(?:spoken|[a-z-]+(?:ed|ought"
            rf"|aught|ade"
            rf"|one|ent|aid"
            rf"|iven|aken|en|ut|et|old|eld|ept|eft|ung|un|ound|rit|itten|ot|it)|set|put|begun)\b"
            rf"|\b{_OURS} {_ADVERB}{_DONE_VERB}\b"
            rf"|\b(?:has|have) {_ADVERB}been {_ADVERB}{_DONE_VERB}\b"
            rf"|\b(?!that |which |who |what |it )[a-z'-]+ has {_ADVERB}{_DONE_VERB}\b"
            rf"|\b(?:was|were|is being|are being|got) {_ADVERB}{_DONE_VERB}\b"
            rf"|{_GONE}"
        ),
    ),
    (
        ClaimKind.PROMISE,
        (
            rf"\b(?:{_OURS}|he|she|they|it|that|this|you|there|and|(?:a(?:n|nother)?|your|the|my|his|her"
            rf"|one)(?: (?!and\b|or\b|but\b)[\w-]+){{1,4}}?"
            rf"|[a-z][\w'-]+(?: [a-z][\w'-]+)?(?: (?:in|at|from)(?: our| the)?(?: "
            rf"[a-z-]+){{1,2}})?){_WILL} "
            rf"(?:of course )?{_ADVERB}"
            r"(?!(?:be (?:happy|glad|able|sure|honest|pleased|delighted|aware|sorry|useful|clear)"
            r"|need|find "
            r"that|see that"
            r"|help|have to|want|agree|understand|notice|know|appreciate|wonder|remember|of course "
            r"be)\b)[a-z-]+"
            rf"|\b(?:i|we) (?:can|could|may)(?: also| now| either| gladly| happily| of course| "
            rf"then)? {_OFFER}"
            rf"|\b(?:i|we)(?:'m|'re| am| are) {_ADVERB}(?!writing|sorry|asking you|looking forward"
            rf"|hoping|going)"
            rf"(?:{_ING})\b|\b(?:goes|go) to (?:our|the|my) \w+"
            rf"|\b(?:i|we)(?:'d| would) (?:also )?(?:like|love) to (?:offer|give|send|refund|invite|add"
            rf"|credit)\b"
            r"|\byou(?: also| both)? (?:get|receive|are due|are entitled to|qualify for)\b"
            r"|\byou (?:can|may) (?:have\b|(?=[^.!?,;]{0,40}\b(?:for free|free of charge|at no charge)\b))"
            rf"|\b{_BRINGS}\b(?=[^.!?]{{0,60}}?\b{_TIME})"
        ),
    ),
)
_STATEMENT = expression(
    r"\b(?:around the clock|round the clock|24/7|24 hours a day|day and night|at all times|every day of the "
    r"year"
    r"|never happen(?:ed|s)|first time (?:this|that|it|anything)|only (?:customer|person|one) (?:who|to"
    r"|affected)"
    r"|no other customers?|to any other|all our \w+|every \w+ (?:is|we|of ours|that we)|always (?:test"
    r"|check|inspect|pack|monitor)\w*"
    r"|(?:is|are) (?:\w+ly )?(?:certified|insured|tested|monitored|inspected|award-winning|accredited|audited"
    r"|encrypted|watched|approved by|trained)\b|market leader|most of our"
    r"|our most (?:popular|trusted|reliable|experienced|requested|common|durable)|best-?selling"
    r"|(?:per ?cent|%) of (?:our|all|the)"
    r"|our (?:records|system|systems|logs|data|statistics|figures) (?:show|shows|indicate|indicates|confirm"
    r"|confirms"
    r"|tell|tells|say|says)|state of the art|best in class|industry-leading|our experts)\b"
    r"|\b(?:because of|due to|owing to|caused by|on account of|as a result of|thanks to|the (?:reason"
    r"|cause) (?:is|was|for)"
    r"|brought (?:the \w+ |it )?down|resulted from|was down to|the (?:reason|cause) why)\b"
)
_TOLD = expression(
    r"\b(?:our|the|no|all|every|these|this|those|call|some|most) (?:[\w'-]+ ){1,5}?(?:was|were|has been"
    r"|have been"
    r"|had been|went|came|got|did not|didn't|had|stood|sat|lay|missed|failed|broke|ran|cut|tore|fell"
    r"|became|took|lost|left|stopped|crashed|leaked|burst|died|closed"
    r"|mixed)\b(?! (?:supposed|meant|due|expected)\b)"
)
_REQUEST = expression(
    r"\b(?:please|could you|can you|would you|kindly|let me know|let us know|tell me|if you|should you"
    r"|unless)\b"
)
_WISH = expression(
    r"\b(?:hope|wish|wishing|sorry|apolog\w+|regret|should have|ought to|would have|could have)\b"
)
_ADMITTED = expression(
    r"\b(?:wrong(?:ly)?|mistakes?|mistaken(?:ly)?|errors?|in error|too late|still took|turned you away"
    r"|instead of)\b"
)
_NOT_YET = expression(
    r"\b(?:not|never|nobody|no one|nothing|cannot|can't|couldn't|unable|without|hasn't|haven't|wasn't"
    r"|weren't|isn't"
    r"|has no|had no)\b"
)


_SLOT_AT_MOST = 90
_WHOLE = frozenset([ClaimKind.DONE, ClaimKind.POLICY])


class Utterance(NamedTuple):
    """A clause that claims something: the words that say so, and the clause around them."""

    kind: ClaimKind
    span: Span
    """The clause, from the words that begin the claim."""
    cue: Span
    sentence: Span
    denied: bool
    """Whether it says that something was not done or does not hold."""
    told: bool = False
    """Whether it only tells what happened, which the customer may have told us."""


@lru_cache(maxsize=1)
def _claiming() -> Index:
    """Return the ways of claiming by the words they need."""
    return Index(literal(pattern) for _, pattern in _PATTERNS)


def utterances(text: Text, sentence: Sentence) -> Iterator[Utterance]:
    """Yield what the clauses of a sentence claim, of each kind at most once a clause."""
    lower = sentence.span.of(text.lower).replace("’", "'")
    if lower.rstrip().endswith("?"):
        return
    taken: set[tuple[ClaimKind, Span]] = set()
    for place, ways in _claiming().fitting(heard(lower)).items():
        kind = _PATTERNS[place][0]
        for match in search(ways, lower):
            cue = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
            clause = sentence.clause_at(cue.start)
            if (kind, clause) in taken or not _claims(kind, cue, clause, text):
                continue
            taken.add((kind, clause))
            start = clause.start if kind in _WHOLE else cue.start
            end = _past_slot(text.source, max(clause.end, cue.end), sentence.span.end)
            span = _trimmed(Span(min(start, clause.end), end), text)
            yield Utterance(kind, span, cue, sentence.span, bool(_NOT_YET.search(span.of(text.lower))))
    claimed = _STATEMENT.search(lower)
    found = claimed or (None if _WISH.search(lower) else _TOLD.search(lower))
    if found and _free(found, taken, sentence, claimed is not None) and not _REQUEST.search(lower):
        if lower.startswith(("that ", "you ", "to ")):
            return
        span = Span(sentence.span.start + found.start(), sentence.span.start + found.end())
        clause = sentence.clause_at(span.start)
        whole = _trimmed(Span(clause.start, max(clause.end, span.end)), text)
        yield Utterance(ClaimKind.STATEMENT, whole, span, sentence.span, denied=False, told=not claimed)


def _free(
    found: re.Match[str],
    taken: set[tuple[ClaimKind, Span]],
    sentence: Sentence,
    claimed: bool,  # noqa: FBT001
) -> bool:
    """Tell whether nothing else is claimed in the sentence, or in the clause of a statement proper."""
    clause = sentence.clause_at(sentence.span.start + found.start())
    return not taken or (claimed and all(clause != other for _, other in taken))


def _claims(kind: ClaimKind, cue: Span, clause: Span, text: Text) -> bool:
    """Tell whether a match is a claim of ours: not what befell the customer, no wish, no question."""
    if text.quoted(cue):
        return False
    before = text.lower[clause.start : cue.start]
    said = cue.of(text.lower)
    if kind is ClaimKind.DONE:
        subject = before.rstrip().rpartition(" ")[2]
        befell = subject == "you" or said.startswith("you ")
        if _ADMITTED.search(clause.of(text.lower)):
            return False
        return not (befell or _WISH.search(before) or _hypothetical(before) or _fault(before, said))
    if kind is ClaimKind.PROMISE:
        return not (_WISH.search(before) or before.rstrip().endswith(("if", "whether", "when", "that if")))
    return True


def _hypothetical(before: str) -> bool:
    return bool(
        re.search(
            r"\b(?:if|whether|unless|once|until|before|after|as soon as|when|in case)\b[^,]{0,60}$", before
        )
    )


def _fault(before: str, said: str) -> bool:
    """Tell whether a passive tells what went wrong for the customer: "that we sent", "which was charged"."""
    return bool(
        re.search(r"\b(?:that|which|who|where|although|though|what)\b[^,]{0,40}$", before)
    ) and not said.startswith("i")


def _past_slot(source: str, end: int, limit: int) -> int:
    """Return the end of the open slot that a clause breaks off in, else the clause's own end."""
    opened = source.rfind("[[", max(0, end - _SLOT_AT_MOST), end)
    closed = source.find("]]", opened, limit) if opened >= 0 else -1
    return max(end, closed + 2)


def _trimmed(span: Span, text: Text) -> Span:
    piece = span.of(text.source)
    end = span.start + len(piece.rstrip().rstrip(".,;:!"))
    return Span(span.start + len(piece) - len(piece.lstrip()), max(end, span.start + 1))
