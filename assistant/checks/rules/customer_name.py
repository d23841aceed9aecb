"""The customer is called by their own name.

What:
    The greeting does not use another person's name. Where the customer's name is known, it is used.
Why:
    A wrong name tells the customer that they got somebody else's reply, and perhaps that somebody else
    got theirs. The right one costs nothing.

Example:
    Dear Mr Owen, (to Pauline Marsh)
Instead:
    Dear Ms Marsh,
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from assistant.checks.occurrences import shown
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.entities import greeting_name, signed_names
from assistant.model import Quote, Severity, Verdict
from assistant.text import Part, words

_USE_IT = "Begin with the customer's name."
_CORRECT_IT = "Look up who wrote, and begin with that name."
_TITLES = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam"}
_WHOLE_NAME = 2


def _check(context: Context) -> Iterator[Outcome]:
    greeted = greeting_name(context.text.source)
    if greeted is not None and _name_words(greeted.text):
        yield _judged(context, greeted)
    elif _names_used(context):
        yield Outcome(Verdict.PASS, "uses the customer's name")
    else:
        message = "does not use the customer's name"
        yield Outcome(Verdict.FAIL, message, repair=_USE_IT, at_most=Severity.SUGGESTION)


def _judged(context: Context, greeted: Quote) -> Outcome:
    """Compare the greeted name with the known ones; only a name that fits none of them is wrong."""
    used = _name_words(greeted.text)
    spans = (greeted.span,)
    if any(_same(used, name) for name in _known(context)):
        return Outcome(Verdict.PASS, f"greets the customer by name: {shown(context, greeted.span)}", spans)
    called = f"greets {shown(context, greeted.span)}, which is not the customer's name as we know it"
    doubt = _doubt(context, greeted.text, used)
    if doubt:
        return Outcome(Verdict.UNSURE, called, spans, because=doubt, repair=_CORRECT_IT)
    at_most = Severity.ERROR if _stated(context) else Severity.WARNING
    return Outcome(Verdict.FAIL, called, spans, repair=_CORRECT_IT, at_most=at_most)


def _doubt(context: Context, greeted: str, used: frozenset[str]) -> str:
    """Return why a name that fits none of the known ones may still be right, or nothing."""
    single = all(len(name) < _WHOLE_NAME for name in _known(context))
    if single and words(greeted)[0] in _TITLES:
        return "only a first name is known, and the greeting uses a surname"
    if used <= _folded(context.customer.plain):
        return "the message mentions this name"
    return ""


def _stated(context: Context) -> frozenset[str]:
    return _name_words(context.case.customer_name)


def _known(context: Context) -> tuple[frozenset[str], ...]:
    """Return the words of each name the customer goes by: in the case, in the header, under the message."""
    names = (context.case.customer, context.case.message.signed_name)
    signed = (quote.text for quote in signed_names(context.customer.source))
    return tuple(filter(None, map(_name_words, (*names, *signed))))


def _is_known(context: Context) -> bool:
    return bool(_known(context))


def _names_used(context: Context) -> bool:
    """Tell whether the reply itself holds a name; a copy of the customer's mail below it does not count."""
    ours = (one.span.of(context.text.plain) for one in context.text.sentences if one.part is not Part.QUOTED)
    said = _folded(" ".join(ours))
    return any(said & name for name in _known(context))


def _same(used: frozenset[str], known: frozenset[str]) -> bool:
    """Tell whether two names share a word, or an initial of one begins a word of the other."""
    return any(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a in used for b in known)


def _name_words(name: str) -> frozenset[str]:
    """Return the words of a name without titles, case and accents; nothing for an address or a handle."""
    if any(char.isdigit() or char in "@_" for char in name):
        return frozenset()
    return _folded(name) - _TITLES


def _folded(text: str) -> frozenset[str]:
    bare = unicodedata.normalize("NFKD", text).encode("utf-8", "ignore").decode()
    return frozenset(words("".join(char for char in bare if not unicodedata.combining(char))))


RULE = Rule(
    id="customer_name",
    title="Use the customer's own name",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=Condition(
        "the customer's name is known from the case, the header or the signature", _is_known
    ),
    check=_check,
    needs_pack=False,
)
