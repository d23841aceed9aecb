"""Telling the customer's own problem back: as a clause of ours where it is safe, else in their words.

"My parcel hasn't arrived since Monday" becomes "your parcel has not arrived since Monday". Sentences that
cannot be turned without risk (insults, riddles of "you", broken grammar) are passed over for the next best.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.acts import recognise
from assistant.model import Act, Case, Reading
from assistant.playbook.pronouns import expanded, turned
from assistant.playbook.repeatable import Speller
from assistant.text import Part, segment, words


class Form(StrEnum):
    """How a problem could be told back."""

    REGRET = "regret"
    """A clause that reads well after "we are sorry that"."""
    CLAUSE = "clause"
    """A clause that reads well after "you write that"."""
    SUBJECT = "subject"
    """A headline of theirs."""
    QUOTE = "quote"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Retold:
    """Words that name the customer's own problem, and the form they are in."""

    text: str
    form: Form
    source: str
    """The customer's sentence it was made from."""


FEWEST, MOST = 4, 24
_MOST_QUOTED = 18
_SENTENCES = 40
_OPENERS = re.compile(
    r"^(?:(?:and|but|so|also|well|ok|okay|hi|hey|hello|dear|sir|madam|team|all|guys|however|because|like|then"
    r"|honestly|basically|firstly|unfortunately|sadly|please|plz|damn|wow|hii|oh|yes|no|now|actually|again|just)"
    r"\b[ ,.!:-]*){1,4}",
    re.IGNORECASE,
)
_CLOSERS = re.compile(
    r"[ ,.!-]*\b(?:please|kindly)? ?(?:please help|help|help me|fix it|fix this|thanks|thank you|asap)[ .!?]*$",
    re.IGNORECASE,
)
_ELLIPTIC = (
    (
        re.compile(
            r"^(?=(?:unable|not able|trying|(?:still )?waiting|stuck|locked out|having trouble)\b)", re.I
        ),
        "I am ",
    ),
    (re.compile(r"^been (?=waiting|trying|charged|told)", re.I), "I have been "),
    (
        re.compile(
            r"^(?=(?:ordered|bought|paid|received|booked|tried|cannot|can't|could not|couldn't|did not|didn't"
            r"|do not|don't|have not|haven't|lost all|stayed|was charged|was told|got charged|never received)\b)",
            re.IGNORECASE,
        ),
        "I ",
    ),
)
_STARTS = (
    r"(?:you|your|our|the|a|an|we|there|one|two|three|four|five|six|some|both|all|each|every|nobody|no one"
    r"|nothing|none|only|after|since|before|when|whenever|while|every time|on|in|at|for|from|during|with)"
)
_START = re.compile(rf"^{_STARTS}\b", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|should|keeps?|kept|stopped"
    r"|never|says?|said|told|got|gets?|went|goes|came|comes|took|takes|sent|paid|bought|made|gave|lost|broke"
    r"|shows?|needs?|wants?|works?|happens?|crashes|freezes|fails?|asks?|tr(?:y|ies|ied)|\w{3,}ed)\b",
    re.IGNORECASE,
)
_VERB_WITHIN = 70
_WRONG = re.compile(
    r"\b(?:not|never|no|cannot|nobody|nothing|without|stopped|broken?|fail(?:s|ed|ing)?|wrong|late|delayed|lost|missing"
    r"|damaged|crash\w*|freez\w*|froze|error|refused|declined|rejected|blocked|locked|suspended|closed|cancelled"
    r"|charged|debited|deducted|twice|still|stuck|waiting|faulty|defective|unable|dirty|noisy|cold|slow|overcharged"
    r"|disappeared|gone|deleted|hidden|unauthori[sz]ed|fraudulent|incorrect|disconnected|ignored|keeps?)\b",
    re.IGNORECASE,
)
_SORRY_START = re.compile(
    r"^(?:your (?:[\w-]+ ){1,4}?(?:is|are|was|were|has|have|had|does|did|do|could|cannot|can|keeps?|stopped|never|still"
    r"|arrived|came|went|got|broke|crash\w*|disappeared|will|would)\b"
    r"|you (?:(?:still|have|had|also|now) )?(?:are|were|been|cannot|could not|can not|did not|do not|have not|had not|never"
    r"|not|got charged|lost|are still|keep)\b|nobody|no one|nothing|there (?:is|was|are|were|has been) no\b)",
    re.IGNORECASE,
)
_UNHAPPY_START = re.compile(
    r"^(?:you (?:are|were) (?!unable|not able|still waiting|waiting|charged|stuck|locked|refused|told|being|left|asked"
    r"|unsuccessful|unfairly|disconnected|double|over))",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"[ ,;:-]+(?:and|or|but|so|because|which|that|who|the|a|an|to|of|for|with|in|on|at|my|your|if|when|as|is|are"
    r"|was|were|i|it|they|he|she|this|then|than|from|by|not|please)$",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"[,;:]? (?=(?:and|but|so|because|which|then|as|while|although|even)\b)|[,;:] | - ", re.IGNORECASE
)
_WISH = re.compile(
    r"^(?:you|we|your \w+) (?:would like|want|need|wish|demand|hope|expect|think|believe|guess|feel|know|understand|love"
    r"|hate|like|will|would|can see|recommend|do not recommend|do not know|do not think|do not understand|swear"
    r"|am writing|are writing|must|should|had to|request|give|tried|have tried|are sure|do not like|just want)\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow|this (?:morning|evening|afternoon)|last night|just now)\b", re.I
)
_EDGE_TIME = re.compile(
    r"^(?:yesterday|today|tonight|this (?:morning|evening|afternoon)|last night|just now)[ ,]+"
    r"|[ ,]+(?:yesterday|today|tonight|this (?:morning|evening|afternoon)|last night|just now|right now)$",
    re.IGNORECASE,
)
_THIRD = re.compile(
    r"\b(?:they|them|their|he|she|his|him|her|these guys|this guy|it|this|that one)\b", re.IGNORECASE
)
_BROKEN = re.compile(
    r"\b(?:is|are|was|were) (?:is|are|was|were)\b|\bnot (?:able|unable) not\b|\b(?:a|the|to) (?:a|the|to)\b|\b(\w+) \1\b"
    r"|\b(?:will|can|cannot|could|does not|did not|do not) (?:was|were|is|are|\w+ed)\b|\bare not (?:came|come|work)\b"
    r"|\b(?:is|are|was) (?:work|happen|came|crash|open|show)\b|\byou (?:given|done|seen|buyed|taken|been)\b"
    r"|\b[b-df-hj-np-tv-xz]{5,}\b|\b\d+[a-z]{2,}\d|\bdid \w+ed\b",
    re.IGNORECASE,
)
_PLAIN_WORDS = frozenset(
    "the a an and or but so if then that this these those there here it its is are was were be been being am "
    "have has had do does did will would can could should may might must not no never to of in on at for from "
    "with by about as into over after before since when while until than too very just still also only even "
    "you your yours we us our i me my they them their he she him her his who what which how why where all any "
    "some more most much many lot lots other again ever always really thing things something anything nothing "
    "problem problems issue issues trouble help please thanks thank service company app website customer "
    "customers get got go going went want wanted need needed try tried trying time times work working works "
    "good bad worst best experience use used using make made say said says know think day days every".split()
)
_ACTS_REFUSED = (Act.BLAME, Act.RUDE, Act.OVERPROMISE, Act.JUSTIFICATION, Act.REFUSAL, Act.APOLOGY)


def retell(case: Case, reading: Reading, speller: Speller) -> Retold | None:
    """Return the best words for the customer's own problem, or None where nothing can be told back."""
    for score_form in (_clause, _headline, _quote):
        found = [told for sentence in _candidates(case, reading) if (told := score_form(sentence, speller))]
        if found:
            return max(found, key=lambda told: _score(told, reading))
    return None


def retell_praise(case: Case, reading: Reading, speller: Speller) -> Retold | None:
    """Return what was praised, in their words or ours."""
    return retell(case, reading, speller)


def question_of(case: Case, reading: Reading, speller: Speller) -> Retold | None:
    """Return the customer's question, cleaned and in their own words."""
    asked = [ask.text for ask in reading.asks if "?" in ask.text]
    for sentence in (*asked, *_candidates(case, reading)):
        text = _opened(speller.tidy(sentence)).rstrip(" .!?")
        short = FEWEST <= len(words(text)) <= MOST
        if "?" in sentence and short and speller.allows(sentence) and _specific(text):
            return Retold(f"{_capital(text)}?", Form.QUESTION, sentence)
    return None


def _candidates(case: Case, reading: Reading) -> Iterator[str]:
    """Yield the problem, its clauses, then every other sentence and the subject, best source first."""
    if reading.problem:
        yield reading.problem.text
    yield from case.message.text.splitlines()[:1]
    text = segment(case.message.text)
    for sentence in [s for s in text.sentences if s.part in {Part.BODY, Part.LIST}][:_SENTENCES]:
        yield sentence.span.of(text.source)
        if len(sentence.clauses) > 1:
            yield from (clause.of(text.source) for clause in sentence.clauses)
    if case.message.subject:
        yield case.message.subject


def _clause(sentence: str, speller: Speller) -> Retold | None:
    """Return the sentence as a clause of ours, if every test of its safety passes."""
    if not speller.allows(sentence) or "?" in sentence:
        return None
    text = _EDGE_TIME.sub("", _whole(_opened(speller.tidy(sentence))))
    ours = turned(_cut(text))
    if ours is None:
        return None
    ours = _EDGE_TIME.sub("", ours).strip(" .,!;:-")
    if not _well_formed(ours):
        return None
    form = Form.REGRET if _regrettable(ours) else Form.CLAUSE
    told = Retold(_lowered(ours), form, sentence)
    return told if _inoffensive(told) else None


def _headline(sentence: str, speller: Speller) -> Retold | None:
    """Return a first line or subject that has no full sentence in it."""
    text = _opened(speller.tidy(sentence)).strip(" .,!;:?-")
    few = 2 <= len(words(text)) <= 12  # noqa: PLR2004 - the length of a headline
    if not few or not speller.allows(sentence) or not _specific(text) or _VERB.search(text):
        return None
    if re.search(r"\b(?:you|your|i|my|we)\b", text, re.IGNORECASE) or text.isupper():
        return None
    return Retold(text, Form.SUBJECT, sentence)


def _quote(sentence: str, speller: Speller) -> Retold | None:
    """Return a short stretch in the customer's own words."""
    if not speller.allows(sentence):
        return None
    text = _CLOSERS.sub("", _opened(speller.tidy(sentence))).strip(" .,!;:?-")
    if len(words(text)) > _MOST_QUOTED:
        text = _shortened(text, _MOST_QUOTED)
    if not FEWEST - 1 <= len(words(text)) <= _MOST_QUOTED or not _specific(text) or '"' in text:
        return None
    return Retold(_capital(text), Form.QUOTE, sentence)


def _opened(text: str) -> str:
    return _OPENERS.sub("", text).strip(" ,.-:")


def _whole(text: str) -> str:
    """Return a sentence whose subject was left out with the subject in place."""
    text = _CLOSERS.sub("", text).strip(" .,!;:-")
    for pattern, subject in _ELLIPTIC:
        if pattern.search(text):
            return subject + text[0].lower() + text[1:]
    return text


def _cut(text: str) -> str:
    return _shortened(text, MOST) if len(words(text)) > MOST else text


def _shortened(text: str, most: int) -> str:
    """Return the longest beginning of at most so many words that ends where a clause does."""
    ends = [m.start() for m in _CUT.finditer(text)]
    fitting = [text[:end] for end in ends if FEWEST < len(words(text[:end])) <= most]
    return fitting[-1] if fitting else ""


def _well_formed(text: str) -> bool:
    """Tell whether the words can stand after "you write that"."""
    if not FEWEST <= len(words(text)) <= MOST or not _specific(text):
        return False
    if not _START.match(text) or not _VERB.search(text, 0, _VERB_WITHIN) or _WISH.match(text):
        return False
    if _DANGLING.search(text) or _BROKEN.search(text) or _LATER.search(text) or '"' in text:
        return False
    return not (_THIRD.search(text) and not re.search(r"\b(?:your|you|the)\b", text, re.IGNORECASE))


def _regrettable(text: str) -> bool:
    if re.search(r"\bwe\b", text):
        return False
    start = _SORRY_START.match(text)
    return bool(start and _WRONG.search(text) and not _UNHAPPY_START.match(text))


def _specific(text: str) -> bool:
    """Tell whether the words would not fit most other customers."""
    content = {word for word in words(expanded(text)) if word not in _PLAIN_WORDS}
    return len(content) >= 2  # noqa: PLR2004 - one word is a topic, two are a problem


def _inoffensive(told: Retold) -> bool:
    """Tell whether the words, said by us, do nothing that a reply must not do."""
    found = recognise(segment(f"You write that {told.text}."))
    return found is None or not found.of(*_ACTS_REFUSED)


def _score(told: Retold, reading: Reading) -> float:
    """Weigh candidates: the problem sentence first, then what is specific, wrong and short."""
    score = 0.0
    if reading.problem and told.source in reading.problem.text:
        score += 2.0
    elif reading.problem and reading.problem.text in told.source:
        score += 1.5
    score += 1.5 * bool(_WRONG.search(told.text)) + 1.0 * (told.form is Form.REGRET)
    score += 0.5 * bool(re.search(r"\d", told.text)) - 0.8 * bool(_THIRD.search(told.text))
    return score - 0.04 * abs(len(words(told.text)) - 11)


def _lowered(text: str) -> str:
    """Return the text with a small first letter, unless the first word is a name."""
    return text[0].lower() + text[1:] if _START.match(text) else text


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
