"""Whether words of a customer, turned to our side, make a sound clause that we may say.

Nothing here understands grammar; each test is a sign that goes with trouble or with soundness in real mail.
A clause that fails is passed over for the next, so the tests may well be strict.
"""

from __future__ import annotations

import re

from assistant.acts import recognise
from assistant.model import Act
from assistant.playbook.pronouns import expanded
from assistant.text import segment, words

FEWEST, MOST = 4, 24
_VERB_WITHIN = 70
_STARTS = (
    r"(?:you|your|our|the|a|an|we|there|one|two|three|four|five|six|some|both|all|each|every|nobody|no one"
    r"|nothing|none|only|no|not all|most|on|in|at|for|from|during|with|staff|food|rooms?|service|breakfast|delivery|videos|it"
    r"|balance|customer|orders?|money|cards?|apps?|agents?|drivers?|people|downloads|messages|items|housekeeping|this)"
)
_SUBORDINATE = r"(?:when|whenever|while|since|before|after|every time|if|because|as|although|though|even though|once)"
START = re.compile(rf"(?:{_STARTS}|{_SUBORDINATE})\b", re.IGNORECASE)
_LEADING = re.compile(rf"(?:{_SUBORDINATE}|on|in|at|for|from|during|with)\b", re.IGNORECASE)
_SUBJECT = re.compile(rf"(?:{_STARTS}|it|there|they|he|she|[A-Z]\w+)\b")
_SUBJECT_INSIDE = re.compile(r"\b(?:you|it|there)\b")
_NAME = re.compile(r"([A-Z][\w-]{2,}) (\w+)")
VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|should|keeps?|kept|stopped"
    r"|never|says?|said|told|got|gets?|went|goes|came|comes|took|takes|sent|paid|bought|made|gave|lost|broke"
    r"|shows?|needs?|wants?|works?|happens?|crashes|freezes|fails?|asks?|tr(?:y|ies|ied)|\w{3,}ed)\b",
    re.IGNORECASE,
)
WRONG = re.compile(
    r"\b(?:not|never|no|none|cannot|nobody|nothing|without|stopped|quit|broken?|fail(?:s|ed|ing)?|wrong|late|delayed|lost"
    r"|losing|missing|damaged|crash\w*|freez\w*|froze|errors?|refused?|declined|rejected|blocked|locked|suspended|closed"
    r"|cancell?ed|charged|debited|deducted|twice|still|stuck|waiting|faulty|defective|unable|dirty|noisy|cold|slow|stained"
    r"|overcharged|disappeared|gone|deleted|hidden|unauthori[sz]ed|fraudulent|incorrect|inaccurate|disconnected|ignored"
    r"|keeps?|stolen|threadbare|overpriced|impossible|issues?|problems?|bug|dying|paused|unfriendly|loud|smell\w*|hung up"
    r"|instead|delays?|difficult|hard to|forever|too|fell|drops?|reset|expired|unexpected\w*|mismatch\w*|despite|leak\w*)\b",
    re.IGNORECASE,
)
_SORRY = re.compile(
    r"your (?:[\w-]+ ){1,4}?(?:is|are|was|were|has|have|had|does|did|do|could|cannot|can|keeps?|stopped|never|still"
    r"|arrived|came|went|got|broke|crash\w*|disappeared|will|would|failed)\b"
    r"|you (?:still |also |now |even )?(?:cannot|could not|are (?:still )?(?:unable|not able|waiting|stuck|locked)"
    r"|(?:were|was) (?:unable|not able|charged|double|over|refused|refunded|told|left|asked to|disconnected|blocked|billed"
    r"|sent|treated|given|ignored|never|not)"
    r"|have (?:still )?(?:not|never|had no|been (?:waiting|charged|told|trying|unable|without|locked|billed))"
    r"|had (?:not|no|to wait|to pay)|did not (?:get|receive|hear|have|see)|do not (?:get|receive|have|see)"
    r"|never (?:got|received|heard|had)|(?:got|get) (?:charged|an? |no |only)|lost|keep getting|received (?:no|the wrong|only))\b"
    r"|(?:nobody|no one|nothing)\b|there (?:is|was|are|were|has been|have been) (?:still )?no\b",
    re.IGNORECASE,
)
_NO_LOSS = re.compile(r"you have (?:not|never) (?!been|received|had|heard|got)\w+|you lost (?:interest|faith|trust)", re.I)
_WISH = re.compile(
    r"(?:you|we|your \w+)(?: (?:also|just|really|still|only|do not|did not|even|then|now))* (?:would like|want|wanted|need"
    r"|wish|demand|hope|expect|think|thought|believe|guess|feel|felt|know|knew|understand|love|hate|likes?|will|would|can see"
    r"|recommend|swear|am writing|are writing|must|should|request|give|gave|tried|have tried|are sure|are not sure"
    r"|have been reading|assume|note|search\w*|find|mean|use|used|trust|work at|asked|regret|are (?:an? )?(?:old|new|user|student"
    r"|aware|requesting|maintaining|trying|using|writing|running|currently|happy|glad|sure|here|from|looking)|ask)\b",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"[ ,;:-](?:and|or|but|so|because|which|that|who|the|a|an|to|of|for|with|in|my|your|if|when|as|is|are"
    r"|was|were|i|it|they|he|she|this|then|than|from|by|not|please|etc|cannot|could|would|has|have|had|very)$",
    re.IGNORECASE,
)
_PLACES = frozenset({"on ", "in ", "at ", "for"})
_DAYS = r"(?:yesterday|today|tonight|tomorrow|this (?:morning|evening|afternoon)|last night|just now)"
_DAY_ALONE = re.compile(rf"(?:^|[ ,]+){_DAYS}(?=$|[ ,.])(?! (?:is|was|and|i)\b),?", re.IGNORECASE)
_DAY_TIED = re.compile(
    rf"\b(?:until|till|since|from|by|of|for|before|on|it|that|and) {_DAYS}\b|\b{_DAYS}(?:'s| is| was| and)\b", re.IGNORECASE
)
_ANY_DAY = re.compile(rf"\b{_DAYS}\b|\bright now\b", re.IGNORECASE)
_THIRD = re.compile(r"\b(?:they|them|their|he|she|his|him|her|these guys|this guy)\b", re.IGNORECASE)
_VAGUE_START = re.compile(r"(?:this|a lot|one more|one (?:of|has|can)|all (?:of )?(?:this|that|these)|on top|in (?:fact|short))\b", re.I)
_BROKEN = re.compile(
    r"\b(?:is|are|was|were) (?:is|are|was|were)\b|\b(?:a|the|to) (?:a|the|to)\b|\b(\w+) \1\b"
    r"|\b(?:will|can|cannot|could|does not|did not|do not) (?:was|were|is|are|[a-z]{2,}ed)\b"
    r"|\bare not (?:came|come|work|fix|solve)\b|\bnot (?:came|receive any)\b|\bhave not receive\b|\bnot work not\b"
    r"|\b(?:is|are|was|were) (?:work|happen|came|crash|open|show|write)\b|\byou (?:given|done|seen|taken|been|was|has|is)\b"
    r"|\b(?:it|he|she|app|this) (?:write|work|show|ask|say|happen|crash|take|get)\b|\band (?:to bring|team is)\b"
    r"|\b[b-df-hj-np-tv-xz]{5,}\b|\b\d+[a-z]{3,}|[a-z]\d[a-z]|\bdid \w+ed\b|\bnon of\b|\bno any\b|\bhad (?:took|went|came|did)\b|\bis mismatch\b|\ban? \w+s distance\b|\bwho need\b|\bhow is\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:sa(?:y|id|ys|ying)|told|tells?|telling|call(?:ed)?|replied|replies|informed|mentioned|messages?) .{0,40}?\b(?:we|our|us)\b",
    re.IGNORECASE,
)
PLAIN_WORDS = frozenset(
    "the a an and or but so if then that this these those there here it its is are was were be been being am "
    "have has had do does did will would can could should may might must not no never to of in on at for from "
    "with by about as into over after before since when while until than too very just still also only even "
    "you your yours we us our i me my they them their he she him his her who what which how why where all any "
    "some more most much many lot lots other again ever always really thing things something anything nothing "
    "problem problems issue issues trouble help please thanks thank service company app website customer "
    "customers get got go going went want wanted need needed try tried trying time times work working works "
    "good bad worst best experience use used using make made say said says know think day days every cannot "
    "finally anymore better support one two way same now".split()
)
_REFUSED = (Act.BLAME, Act.RUDE, Act.OVERPROMISE, Act.JUSTIFICATION, Act.REFUSAL, Act.APOLOGY)


def undated(text: str) -> str:
    """Return the text without "yesterday" and its like, which are wrong on the day we answer."""
    return text if _DAY_TIED.search(text) else " ".join(_DAY_ALONE.sub(" ", text).split())


def well_formed(text: str) -> bool:
    """Tell whether the words can stand after "you write that"."""
    if not FEWEST <= len(words(text)) <= MOST or not specific(text) or text.count('"') % 2:
        return False
    if not (START.match(text) or _named(text)) or not VERB.search(text, 0, _VERB_WITHIN):
        return False
    if _WISH.match(text) or _DANGLING.search(text) or _ANY_DAY.search(text) or _VAGUE_START.match(text):
        return False
    return whole(text) and not broken(text)


def whole(text: str) -> bool:
    """Tell whether a main clause follows where the text begins with a subordinate one or a place."""
    if not _LEADING.match(text):
        return True
    _, comma, rest = text.partition(", ")
    if comma and VERB.search(rest) and _SUBJECT.match(rest):
        return len(words(rest)) >= FEWEST - 1
    return len(_SUBJECT_INSIDE.findall(text)) > (0 if text[:3].lower() in _PLACES else 1)


def _named(text: str) -> bool:
    """Tell whether the text starts with a name and the verb that belongs to it."""
    match = _NAME.match(text)
    return bool(match and match[1].lower() not in PLAIN_WORDS and VERB.fullmatch(match[2]))


def broken(text: str) -> bool:
    """Tell whether the words show signs of broken grammar that nobody wants to see again."""
    return bool(_BROKEN.search(text)) or text.count("(") != text.count(")")


def reported(text: str) -> bool:
    """Tell whether somebody else's "we" may be told in the text, which must not be turned."""
    return _REPORTED.search(text) is not None


def regrettable(text: str) -> bool:
    """Tell whether the words can stand after "we are sorry that" and admit nothing."""
    if re.search(r"\bwe\b", text) or _NO_LOSS.match(text) or not _SORRY.match(text):
        return False
    return WRONG.search(text) is not None


def specific(text: str) -> bool:
    """Tell whether the words would not fit most other customers."""
    content = {word for word in words(expanded(text)) if word not in PLAIN_WORDS}
    return len(content) >= 2  # noqa: PLR2004 - one word is a topic, two are a problem


def third_persons(text: str) -> int:
    """Count the words that point at somebody the clause does not name."""
    return len(_THIRD.findall(text))


def inoffensive(text: str) -> bool:
    """Tell whether a sentence of ours with these words does nothing that a reply must not do."""
    found = recognise(segment(text))
    return found is None or not found.of(*_REFUSED)
