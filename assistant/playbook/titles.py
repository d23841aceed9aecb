"""Headlines as sentences: "Vase arrived in pieces" is "my vase arrived in pieces"."""

from __future__ import annotations

import re

from assistant.playbook.signs import LEADING, VERB, anywhere, either

LONGEST = 100
_MOST_WORDS = 12
_NOUNS = r"((?:[a-z][\w-]* ){0,3}?[a-z][\w-]*)"
_SHARED = either("amount money payment app site website page link code staff service parts pieces")
_VERBS = either(
    "arrived came broke died stopped failed crashed expired disappeared vanished leaks leaked keeps kept",
    "never is was has",
    "cannot does_not did_not will_not would_not has_not was_not is_not fell froze freezes crashes quit",
)
_STATES = either(
    "still_not not_here not_working not_received not_delivered not_arrived missing broken damaged late",
    "delayed lost gone",
    "down faulty defective cracked torn stuck wrong",
)
_ACTED = either(
    "deducted charged debited cancelled refused blocked refunded delivered shipped taken closed locked",
    "suspended",
)
_HAPPENED = either(
    "charged billed overcharged double_charged double_billed debited told sent given refused denied",
    "locked_out stuck left",
    "promised treated ignored cut_off",
)
AFTER = re.compile(
    r"[,.;!-]+ *(?:(?:very|really|so) )?(?:worried|angry|upset|disappointed|furious|urgent|help|asap"
    r"|kindly|please|pls)\b.*$",
    re.IGNORECASE,
)
_ORDER = re.compile(r"^(?:order|booking|ticket|case|ref) [\w/-]{3,20} ?[-:,] ?", re.IGNORECASE)
_OWN = re.compile(
    r"^(?:my|our|your|the|an?|this|i|we|you|no|there|it|when|since|wrong|received) ", re.IGNORECASE
)
_FORMS = (
    (
        re.compile(r"^(?:still )?no ([\w -]{2,30}?) (when|since|after|for) (.{3,60})$", re.IGNORECASE),
        r"there was no \1 \2 \3",
    ),
    (re.compile(rf"^({_HAPPENED}\b.{{3,70}})$", re.IGNORECASE), r"I was \1"),
    (
        re.compile(
            r"^(?:received (?:the )?)?wrong (?!.*\b(?:in|on|at|of|for|to)\b)([\w -]{3,40}?)(?: received)?$",
            re.IGNORECASE,
        ),
        r"I received the wrong \1",
    ),
    (
        re.compile(
            r"^((?:damaged|broken|faulty|defective|used|dirty|torn) [a-z-]+[^s ]) received$", re.IGNORECASE
        ),
        r"I received a \1",
    ),
    (
        re.compile(r"^([a-z]+s) missing from (?:the |my )?(.{3,40})$", re.IGNORECASE),
        r"there are \1 missing from my \2",
    ),
    (re.compile(rf"^{_NOUNS} ({_VERBS}\b.{{2,60}})$", re.IGNORECASE), r"my \1 \2"),
    (re.compile(rf"^{_NOUNS} ({_VERBS})$", re.IGNORECASE), r"my \1 \2"),
    (re.compile(rf"^{_NOUNS} ({_STATES}\b.{{0,60}})$", re.IGNORECASE), r"my \1 is \2"),
    (re.compile(rf"^{_NOUNS} ({_ACTED}\b.{{0,60}})$", re.IGNORECASE), r"my \1 was \2"),
)
_NO_NAME = anywhere(
    "everything nothing something anything everyone nobody somebody they them these those which what who",
    "how why all",
    "and or but not very so then please third first second still also just because since app_is",
    r"\w+ly before after always never anyway",
)
_ONE = re.compile(r"^(my .{1,60}? )(is|was|has|keeps|does)\b", re.IGNORECASE)
_MANY = {"is": "are", "was": "were", "has": "have", "keeps": "keep", "does": "do"}
_JOINED = re.compile(r", (?=(?:charged|sent|given|delivered|got|billed)\b)")


def _named(nouns: str) -> bool:
    """Tell whether the words before the verb may be a thing's name."""
    return not (VERB.search(nouns) or _NO_NAME.search(nouns) or LEADING.match(nouns)) and nouns.islower()


def sentence_of(title: str) -> str:
    """Return a headline with the words it left out, or nothing where they cannot be told."""
    if len(title.split()) > _MOST_WORDS:
        return ""
    text = AFTER.sub("", _ORDER.sub("", title[:LONGEST])).strip(" .,!?;:-")
    text = text[:1].lower() + text[1:] if text[1:2].islower() else text
    own = _OWN.match(text)
    for pattern, form in _FORMS:
        match = pattern.match(text)
        if match is None or (form.startswith("my ") and (own or not _named(match[1]))):
            continue
        sentence = _JOINED.sub(" and ", pattern.sub(form, text))
        if form.startswith("my ") and match[1].endswith("s") and not match[1].endswith("ss"):
            sentence = _ONE.sub(lambda be: be[1] + _MANY[be[2].lower()], sentence, count=1)

        return re.sub(rf"^my (?={_SHARED}\b)", "the ", sentence, flags=re.IGNORECASE)
    return ""
