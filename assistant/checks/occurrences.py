"""What several rules have in common: one finding per occurrence, one for an absence, quotes for a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checks.record import Context, Outcome
from assistant.model import Act, NearMiss, Quote, Severity, Span, SpeechAct, Verdict

_LONGEST_QUOTE = 70
_MOST_NEAR_MISSES = 3


def each(context: Context, act: Act, found: str, well: str, repair: str) -> Iterator[Outcome]:
    """Yield a failure for every clause that does what must not be there, else one pass."""
    acts = {one.span: one for one in reversed(context.of(act))}
    for one in sorted(acts.values(), key=lambda kept: kept.span):
        message = f"{found}: {shown(context, one.span)}"
        yield Outcome(Verdict.FAIL, message, (one.span,), because=_words_of(context, one), repair=repair)
    if not acts:
        yield Outcome(Verdict.PASS, well, near_misses=near(context, act))


def _words_of(context: Context, act: SpeechAct) -> str:
    """Return the words that gave an act away, where they are not all of it and nothing better is said."""
    if act.because or act.cue == act.span or not act.cue.of(context.text.source).strip():
        return act.because
    return f"the words that say it: {shown(context, act.cue)}"


def present(message: str, spans: Sequence[Span], context: Context) -> Outcome:
    """Return a pass that shows the words it rests on."""
    quoted = f"{message}: {shown(context, spans[0])}" if spans else message
    return Outcome(Verdict.PASS, quoted, tuple(spans))


def absent(
    message: str, misses: Sequence[NearMiss], repair: str, at_most: Severity = Severity.ERROR
) -> Outcome:
    """Return a failure for something missing, which names what came closest."""
    kept = tuple(misses[:_MOST_NEAR_MISSES])
    if kept:
        message = f"{message}; closest: {_cut(kept[0].quote.text)}{_reason(kept[0].because)}"
    return Outcome(Verdict.FAIL, message, near_misses=kept, repair=repair, at_most=at_most)


def near(context: Context, *acts: Act) -> tuple[NearMiss, ...]:
    """Return what looks like these acts and is none, with the reason."""
    return tuple(NearMiss(context.quote(act.cue), act.because) for act in context.near(*acts))


def instead(context: Context, acts: Sequence[SpeechAct], because: str) -> tuple[NearMiss, ...]:
    """Return acts of a weaker kind as near-misses, for one reason where an act gives none of its own."""
    return tuple(
        NearMiss(Quote(act.cue.of(context.text.source), act.cue), act.because or because) for act in acts
    )


def spans_of(acts: Sequence[SpeechAct]) -> tuple[Span, ...]:
    """Return where acts stand, each place once."""
    return tuple(dict.fromkeys(act.span for act in acts))


def shown(context: Context, span: Span) -> str:
    """Return the reply's words at a place in quotation marks, on one line and cut to a readable length."""
    return _cut(span.of(context.text.source))


def _reason(because: str) -> str:
    return f", {because}" if because.startswith("which ") else f" ({because})"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _LONGEST_QUOTE else f"“{line[:_LONGEST_QUOTE].rstrip()}…”"
