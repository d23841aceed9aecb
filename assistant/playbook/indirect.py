"""Questions as clauses of ours: "When will it come?" is what they ask, "when it will come" is what we tell.

Only plain questions are turned: a question word, an auxiliary, a subject that is easy to see, and the rest.
Anything else gives nothing, and the caller has other words for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.playbook.pronouns import expanded
from assistant.playbook.repeatable import LOOKED_AT
from assistant.playbook.signs import either

MOST = 18
"""Words of a question that is told back."""
_WH = (
    r"(?:how (?:much|many|long|often|soon|far)(?: [a-z]+)?|how|what (?:time|day|number|address|price|size"
    r"|else)"
    r"|what|when|where|why|which(?: (?!one)[a-z]+)?|who(?: else)?|whose [a-z]+)"
)
_BE = either("is are was were am")
_DO = either("do does did")
_MODAL = either("can could will would should has have had may must")
_PRONOUN = either("i you we it they he she this that these those there everything anything something")
_NOUN_PHRASE = (
    r"(?:my|your|our|the|an?|his|her|their|this|that|these|those|\d{1,4}) (?:[\w'-]+ ){0,3}?[\w'-]+"
)
_PREDICATE = either(
    "still already not really now gone safe lost available ready open closed correct right wrong due",
    "possible included",
    "free valid true normal acceptable enough back here there in of on at under with for from to about so",
    "too",
    r"\w+ed \w+ing sent paid shown held done made been kept stuck taken",
)
_BASE = either(
    "add allow apply arrive ask be become buy call cancel change charge close collect come confirm cost do",
    "exist expect",
    "export fix get give go happen have hear hold keep know last leave let look lose make mean move need",
    "offer open",
    "order pay pick print put reach receive refund remove repair replace reset return say see sell send",
    "set show start",
    "stay stop take tell transfer try turn update use wait want work write",
)
_AGAIN = r"(?:(?:still|also|then|now|always|ever|just|even|next|not) )?"


def _pattern(aux: str, subject: str, rest: str) -> re.Pattern[str]:
    asked = rf"^(?:(?P<wh>{_WH}) )?(?P<aux>{aux})(?P<not> not)? (?P<subject>{subject})(?P<rest>{rest})$"
    return re.compile(asked, re.IGNORECASE)


_QUESTION = (
    _pattern(_BE, _PRONOUN, r"(?: .{1,90})?"),
    _pattern(f"(?:{_MODAL}|{_DO})", _PRONOUN, r" .{2,90}"),
    _pattern(_BE, _NOUN_PHRASE, rf"(?: {_PREDICATE}\b.{{0,90}})?"),
    _pattern(_MODAL, _NOUN_PHRASE, rf" {_AGAIN}(?:{_BASE}|{_PREDICATE})\b.{{0,90}}"),
    _pattern(_DO, _NOUN_PHRASE, rf" {_AGAIN}{_BASE}\b.{{0,90}}"),
)
_APART = re.compile(
    rf"^((?:my|our|the|your) [^,?]{{3,60}}), ({_BE}|{_MODAL}) (?:it|they|this|that) (.{{2,80}})$",
    re.IGNORECASE,
)
_OF = re.compile(r"^(?:of|for|with|on|about)\b", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:.{0,60}?\b)?(?:(?:tell|show|inform|advise) (?:me|us)|let (?:me|us) know|(?:want|like|need"
    r"|love) to (?:know"
    r"|ask|hear|understand)|wonder(?:ing)?|explain(?: to (?:me|us))?|find out|(?:know|idea|say|tell"
    r"|see)(?=,? (?:when"
    r"|where|why|how|what|who|if|whether)))(?: (?:straight|please|exactly|once|only|just))?,? "
    r"(?=(?:how|what|when|where|why|which|who|whether|if)\b)",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"^(?:(?:and|so|but|also|then|or|well|ok|okay|please|hi|hello|now|first|second|secondly|finally"
    r"|anyway)\b[,:]? ?){1,3}",
    re.IGNORECASE,
)
_PARTS = re.compile(
    rf",? (?:and|or) (?=(?:{_WH} )?(?:{_BE}|{_DO}|{_MODAL})\b (?:not )?(?:{_PRONOUN}|my|your|the)\b)",
    re.IGNORECASE,
)
_OR_NOT = re.compile(
    r",? (?:and (?:what|how) about\b.{0,60}|or (?:do not|does not|did not|is it not|not|are|will not"
    r"|have not|(?:do|is|are|did) (?:i|we|you|it|they) not)\b.{0,20})$",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"^(?:{_WH}|whether|if)\b", re.IGNORECASE)
_SUBJECT_QUESTION = re.compile(
    r"^(?:who|what|which \w+)(?: else)? (?!(?:are|do|did|can|could|will|would|should|have|am|may|must|is"
    r"|was|does|has)"
    r" (?:i|you|we|it|they|he|she|my|your|the|this|that)\b)\w+",
    re.IGNORECASE,
)
_TO_US = re.compile(
    r"\b(to|from|with|by|of|for|at|on|contact|reach|call|tell|ask|send|pay|sent|paid|trust) you\b",
    re.IGNORECASE,
)
_OURS = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "we": "you", "us": "you",
    "our": "your", "ours": "yours", "you": "we", "your": "our", "yours": "ours", "am": "are",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_IRREGULAR = {
    "take": "took", "send": "sent", "get": "got", "give": "gave", "go": "went", "come": "came", "do": "did",
    "make": "made", "pay": "paid", "buy": "bought", "keep": "kept", "lose": "lost", "tell": "told",
    "say": "said", "have": "had", "leave": "left", "sell": "sold", "put": "put", "set": "set", "let": "let",
    "write": "wrote", "stop": "stopped", "mean": "meant", "hold": "held", "hear": "heard", "know": "knew",
    "see": "saw",
}  # fmt: skip


def questions(text: str) -> Iterator[str]:
    """Yield the questions in a stretch of a customer's words as clauses after "you would like to know"."""
    plain = _OPENER.sub("", " ".join(expanded(text[:LOOKED_AT]).split()).strip(" .!?,;:-"))
    led = _LEAD.sub("", plain)
    if led != plain and _NAMED.match(led):
        inner = _OR_NOT.sub("", led)
        if clause := _ours(re.sub(r"^if\b", "whether", _small(inner))):
            yield clause
        return
    for part in _PARTS.split(led):
        if clause := _clause(_OR_NOT.sub("", _OPENER.sub("", part)).strip(" ,")):
            yield clause


def _clause(question: str) -> str:
    """Return one question as a clause, or nothing."""
    if match := _APART.match(question):
        return _ours(f"whether {_small(match[1])} {match[2]} {match[3]}")
    for pattern in _QUESTION:
        if match := pattern.match(question):
            return _ours(_reordered(match))
    return _ours(_small(question)) if _SUBJECT_QUESTION.match(question) else ""


def _reordered(match: re.Match[str]) -> str:
    """Return the parts of a question in the order of a clause."""
    wh = (match["wh"] or "whether").lower()
    aux, negation = match["aux"].lower(), match["not"] or ""
    subject, rest = match["subject"], match["rest"].strip()
    if aux in {"do", "does", "did"} and not negation:
        return f"{wh} {subject} {_inflected(rest, aux)}" if not rest.startswith("not ") else ""
    if _OF.match(rest) and wh in {"what", "where", "who"}:
        return f"{wh} {subject} {rest} {aux}"
    return f"{wh} {subject} {aux}{negation} {rest}".strip()


def _inflected(rest: str, aux: str) -> str:
    """Return the words after "do", "does" or "did" with their verb in its own form."""
    match = re.match(r"((?:still|also|then|now|always|ever|just|even) )?(\w+)(.*)", rest)
    if not match or aux == "do":
        return rest
    verb = match[2].lower()
    if aux == "does":
        form = (
            "has" if verb == "have" else verb + ("es" if verb.endswith(("o", "s", "sh", "ch", "x")) else "s")
        )
    else:
        form = _IRREGULAR.get(verb) or (verb + "d" if verb.endswith("e") else verb + "ed")
    return f"{match[1] or ''}{form}{match[3]}"


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _ours(clause: str) -> str:
    """Return the clause from our side; "you" in a question to us is us."""
    turned = _WORD.sub(
        lambda word: _OURS.get(word[0].lower(), word[0]),
        _TO_US.sub(r"\1 us", clause).replace(" us", " \ue000"),
    )
    turned = turned.replace("\ue000", "us")
    turned = re.sub(r"\byou was\b", "you were", turned)
    return turned if len(turned.split()) <= MOST else ""
