"""No placeholder is left in the reply.

What:
    Nothing like `{{name}}`, `<NAME>`, `[Your name]`, `XXX`, `TODO` or "Lorem ipsum" stands in the reply.
    A slot such as `[[refund date: date]]` is none of these: it says what is still to be filled in, and
    blocks sending until it is.
Why:
    A reply to "Dear {{first_name}}" tells the customer that no person was there.

Example:
    Dear [Customer Name], your refund of XXX is on its way.
Instead:
    Dear Ms Marsh, your refund of 45.90 EUR is on its way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checks.conditions import WRITTEN
from assistant.checks.occurrences import shown
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Severity, Span, Verdict
from assistant.text import Part, find_slots
from assistant.text.expression import expression

_REPAIR = "Put the real value there, or write the sentence without it."
_NOUN = (
    r"(?:name|customer|client|company|agent|brand|business|store|shop|team|date|time|day|month|year|amount|sum|price"
    r"|number|order|ticket|case|reference|tracking|invoice|account|address|city|link|url|website|phone|telephone"
    r"|e-?mail|product|item|model|reason|issue|problem|signature|title|position|role|department|manager|code"
    r"|discount|deadline|placeholder|contact|details?|hour|nombre|nom|prenom|vorname|datum|fecha)s?"
)
_ORDER = r"(?:your|insert|enter|add|specify|fill in|first|last)"
_PATTERNS = (
    r"\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\$\{[^{}\n]{0,80}\}|(?<![\w\\])\{[A-Za-z_][\w .-]{0,40}\}",
    rf"(?i:<(?:{_NOUN})(?![a-z])[a-z_ '/-]{{0,40}}>)|<[A-Z][A-Z_ ]{{2,40}}>",
    rf"(?i:\[(?:[a-z'-]{{1,20}}[ _]){{0,2}}{_NOUN}(?:[ _/,#-]{{1,3}}(?:here|or|and|{_NOUN})){{0,3}}\])(?!\()",
    rf"(?i:\[{_ORDER}[ _][a-z_ '/,:.#-]{{1,60}}\])(?!\()",
    r"\[[A-Z][A-Z_ ]{2,40}\](?!\()|\[\[[^\]\n]{1,80}\]\]|\[(?:\.{2,}|…|_{2,}|[xX]{2,}|\?{2,})\]",
    r"(?<![\w*-])X{3,}(?![\w*-])|(?<!\w)_{3,}(?!\w)|%[A-Z_]{3,40}%|%\([a-z_]{1,40}\)s",
    r"\b(?:TODO|TBD|TBC|FIXME)\b|\b(?:[Ll]orem ipsum|LOREM IPSUM)\b",
)
_PLACEHOLDER = expression("|".join(_PATTERNS), re.ASCII)
_SIGNS = expression(r"[\[{<%$_X]|T[OB][DC]|FIXME|[Ll](?i:orem)")
"""What every placeholder holds some of; most replies hold nothing of the kind."""
_NOT_OURS = {Part.QUOTED}


def _check(context: Context) -> Iterator[Outcome]:
    spans = tuple(_left(context))
    for span in spans:
        yield Outcome(Verdict.FAIL, f"a placeholder is left: {shown(context, span)}", (span,), repair=_REPAIR)
    if not spans:
        yield Outcome(Verdict.PASS, "no placeholder is left")


def _left(context: Context) -> Iterator[Span]:
    """Yield what stands open, but for slots, quoted mail and the customer's own words."""
    source = context.text.source
    if not _SIGNS.search(source):
        return
    closed = [slot.span for slot in find_slots(source)]
    closed += [sentence.span for sentence in context.text.sentences if sentence.part in _NOT_OURS]
    theirs = {match[0] for match in _PLACEHOLDER.finditer(context.case.message.text)}
    for match in _PLACEHOLDER.finditer(source):
        span = Span(*match.span())
        if match[0] not in theirs and not any(span.overlaps(other) for other in closed):
            yield span


RULE = Rule(
    id="placeholder",
    title="Leave no placeholder",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=WRITTEN,
    check=_check,
    needs_pack=False,
)
