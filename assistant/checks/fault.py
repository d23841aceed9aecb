"""Words by which a house takes the fault on itself."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.record import Context
from assistant.checks.wording import found, sentence_of, wording
from assistant.model import Act, Span
from assistant.text.expression import expression

_FAULT = (
    r"(?:fault|mistakes?|errors?|oversights?|slip(?:-up)?|blunders?|negligence|failings?|failures?|doing"
    r"|mix-up)"
)
_NOUNS = (
    "fault mistake mistakes error errors oversight oversights slip blunder blunders negligence failing "
    "failings failure failures doing mix"
)
_ADMITTED = wording(
    rf"\b(?:our|my) (?:own )?(?:\w+ )?{_FAULT}\b|\b{_FAULT} (?:is |was |lies |lay )?(?:entirely |wholly "
    rf")?(?:ours|mine|with us|on (?:our|my) (?:side|part|end)|at (?:our|my) end|of (?:ours|mine))\b|\b(?:we"
    rf"|i)(?:'ve|'d| have| had)? (?:\w+ )?(?:got (?:it|this|that|your [\w-]+|the [\w-]+) (?:\w+ )?wrong"
    rf"|made (?:a|an|this|that|the|some|several) (?:\w+ )?{_FAULT}|messed (?:\w+ )?up|slipped up)\b|\b(?:we"
    rf"|i)(?:'re|'m| are| am| were| was)(?: \w+)? (?:to blame|at fault|in the wrong|liable)\b|\b(?:caused"
    rf"|due|owing|down) (?:by|to) (?:us|our (?:own )?{_FAULT})\b",
    _NOUNS + " wrong messed slipped blame liable caused",
)
_UNREAL = expression(
    r"\b(?:if|whether|should it|in case|not|n't|never|once we know|find out|check(?:ing)?|no|unless|may"
    r"|might|would|assume|suggest\w*|allege\w*|you (?:say|said|write|wrote|believe|feel|think"
    r"|mention\w*))\b|n't\b"
)


def admissions(context: Context) -> Iterator[Span]:
    """Yield where the fault is plainly taken on: neither denied, nor a condition, nor the customer's view."""
    acts = (act.cue for act in context.of(Act.OWNERSHIP))
    for span in (*acts, *found(context, _ADMITTED)):
        if not _UNREAL.search(_before(context, span)):
            yield span


def _before(context: Context, span: Span) -> str:
    """Return what stands in the sentence before a place."""
    return context.text.lower[sentence_of(context.text, span).span.start : span.start]
