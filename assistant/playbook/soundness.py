"""Whether words of a customer, turned to our side, make a sound clause that we may say.

Nothing here understands grammar; each test is a sign that goes with trouble or with soundness in real mail.
A clause that fails is passed over for the next, so the tests may well be strict.
"""

from __future__ import annotations

import re

from assistant.acts import recognise
from assistant.model import Act
from assistant.playbook import signs
from assistant.playbook.pronouns import expanded
from assistant.text import segment, words

FEWEST, MOST = 4, 24
"""Words of a clause that is told back."""
_VERB_WITHIN = 70
_PLACES = frozenset({"on ", "in ", "at ", "for"})
_REFUSED = (Act.BLAME, Act.RUDE, Act.OVERPROMISE, Act.JUSTIFICATION, Act.REFUSAL, Act.APOLOGY)


def undated(text: str) -> str:
    """Return the text without "yesterday" and its like, which are wrong on the day we answer."""
    return text if signs.DAY_TIED.search(text) else " ".join(signs.DAY_ALONE.sub(" ", text).split())


def well_formed(text: str) -> bool:
    """Tell whether the words can stand after "you write that"."""
    if not FEWEST <= len(words(text)) <= MOST or not specific(text) or text.count('"') % 2:
        return False
    if not (signs.START.match(text) or _named(text)) or not signs.VERB.search(text, 0, _VERB_WITHIN):
        return False
    if (
        signs.WISH.match(text)
        or signs.DANGLING.search(text)
        or signs.ANY_DAY.search(text)
        or signs.VAGUE_START.match(text)
    ):
        return False
    if signs.BARE.match(text) and not signs.AUXILIARY.search(text, 0, _VERB_WITHIN):
        return False
    if text.startswith("it ") and not amiss(text):
        return False
    return whole(text) and not broken(text)


def whole(text: str) -> bool:
    """Tell whether a main clause follows where the text begins with a subordinate one or a place."""
    if not signs.LEADING.match(text):
        return True
    _, comma, rest = text.partition(", ")
    if comma and signs.VERB.search(rest) and signs.SUBJECT.match(rest):
        return len(words(rest)) >= FEWEST - 1
    return len(signs.SUBJECT_INSIDE.findall(text)) > (0 if text[:3].lower() in _PLACES else 1)


def _named(text: str) -> bool:
    """Tell whether the text starts with a name and the verb that belongs to it."""
    match = signs.NAME.match(text)
    return bool(match and match[1].lower() not in signs.PLAIN_WORDS and signs.VERB.fullmatch(match[2]))


def broken(text: str) -> bool:
    """Tell whether the words show signs of broken grammar that nobody wants to see again."""
    return bool(signs.BROKEN.search(text)) or text.count("(") != text.count(")")


def reported(text: str) -> bool:
    """Tell whether somebody else's "we" may be told in the text, which must not be turned."""
    return signs.REPORTED.search(text) is not None


def regrettable(text: str) -> bool:
    """Tell whether the words can stand after "we are sorry that" and admit nothing."""
    if re.search(r"\bwe\b", text) or signs.NO_LOSS.match(text) or not signs.SORRY.match(text):
        return False
    return amiss(text)


def amiss(text: str) -> bool:
    """Tell whether the words name something that went wrong, rather than deny it."""
    return signs.WRONG.search(signs.NOT_BAD.sub(" ", text)) is not None


def specific(text: str) -> bool:
    """Tell whether the words would not fit most other customers."""
    content = {word for word in words(expanded(text)) if word not in signs.PLAIN_WORDS}
    return len(content) >= 2  # noqa: PLR2004 - one word is a topic, two are a problem


def third_persons(text: str) -> int:
    """Count the words that point at somebody the clause does not name."""
    return len(signs.THIRD.findall(text))


def inoffensive(text: str) -> bool:
    """Tell whether a sentence of ours with these words does nothing that a reply must not do."""
    found = recognise(segment(text))
    return found is None or not found.of(*_REFUSED)
