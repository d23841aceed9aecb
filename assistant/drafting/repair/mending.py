"""Repairs that need no model: small, certain ones, each tried under the same check as a model's.

A mend yields whole texts, the best first; the first that passes the check is taken. Where none does, the
finding stays, and `CANNOT` says what only a person can do about it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from assistant.drafting.repair.edits import after_greeting, before_sign_off, replaced, without
from assistant.drafting.repair.leftovers import filled_in
from assistant.drafting.repair.neutral import calmer_blame, smaller_promise
from assistant.model import Case, Draft, Finding, Reading, Span
from assistant.playbook import Playbook, pieces
from assistant.text import Part, Sentence, Text, segment

Mend = Callable[["Bench", Finding], Iterator[str]]
_LOUDEST = re.compile(r"!{2,}|\?!|!\?|\?{2,}")
_GREETING = re.compile(
    r"(?P<hello>\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)))\b[^,!.:\n]{0,60}?"
    r"(?P<end>\s*[,!.:]|(?=\n)|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Bench:
    """A text to mend and what may go into it."""

    text: Text
    case: Case
    reading: Reading
    playbook: Playbook
    language: str

    def say(self, move: str) -> tuple[str, ...]:
        """Return the playbook's sentences for a move; it knows English ones only."""
        if self.language not in {"en", "unknown"}:
            return ()
        return pieces(self.playbook, self.case, self.reading, move)

    def sentences(self, span: Span) -> tuple[Sentence, ...]:
        """Return the sentences of the reply itself that share words with a span."""
        said = (one for one in self.text.sentences if one.part in {Part.BODY, Part.LIST})
        return tuple(one for one in said if one.span.overlaps(span))


def bench(draft: Draft, playbook: Playbook) -> Bench:
    """Lay a draft out for mending."""
    return Bench(segment(draft.reply.text), draft.case, draft.reading, playbook, draft.report.language)


def mends(bench: Bench, finding: Finding) -> Iterator[str]:
    """Yield the text mended in the ways known for a finding's rule; none where there is no safe way."""
    mend = MENDS.get(finding.rule)
    if mend:
        yield from mend(bench, finding)


# --- something is missing -----------------------------------------------------------------------------------


def _apology(bench: Bench, finding: Finding) -> Iterator[str]:
    """Yield the text with a sentence of regret in the place of a weak one, else behind the greeting."""
    for sentence in bench.say("apology"):
        for near in finding.near_misses:
            for weak in bench.sentences(near.quote.span):
                yield replaced(bench.text, weak.span, sentence)
        yield after_greeting(bench.text, sentence)


def _restated(bench: Bench, _finding: Finding) -> Iterator[str]:
    for sentence in (*bench.say("restates"), *bench.say("apology")):
        yield after_greeting(bench.text, sentence)
        yield from _behind_first(bench, sentence)


def _felt(bench: Bench, _finding: Finding) -> Iterator[str]:
    for sentence in bench.say("empathy"):
        yield from _behind_first(bench, sentence)
        yield after_greeting(bench.text, sentence)


def _behind_first(bench: Bench, sentence: str) -> Iterator[str]:
    """Yield the text with a sentence behind the first one of the body."""
    first = next((one for one in bench.text.sentences if one.part is Part.BODY), None)
    if first:
        yield replaced(bench.text, Span(first.span.end, first.span.end), f" {sentence}")


def _thanked(bench: Bench, _finding: Finding) -> Iterator[str]:
    for sentence in bench.say("gratitude"):
        yield before_sign_off(bench.text, sentence)


def _named(bench: Bench, _finding: Finding) -> Iterator[str]:
    """Yield the text with the customer's name in its greeting."""
    for salutation in bench.say("greeting"):
        name = salutation.split(" ", 1)[-1].rstrip(",")
        first = bench.text.sentences[0] if bench.text.sentences else None
        if first is None or name == salutation.rstrip(","):
            return
        if first.part is not Part.GREETING:
            yield f"{salutation}\n\n{bench.text.source.lstrip()}"
        elif found := _GREETING.match(first.span.of(bench.text.source)):
            hello = f"{found['hello']} {name}{found['end'] or ','}"
            yield replaced(bench.text, Span(first.span.start, first.span.start + found.end()), hello)


# --- something must go --------------------------------------------------------------------------------------


def _dropped(bench: Bench, finding: Finding) -> Iterator[str]:
    """Yield the text without the sentence; the check refuses it where a fact would go along."""
    for span in finding.spans:
        for sentence in bench.sentences(span):
            yield without(bench.text, sentence.span)
            yield from _clause_cut(bench, sentence, span)


def _clause_cut(bench: Bench, sentence: Sentence, span: Span) -> Iterator[str]:
    """Yield the text with only the clause gone that the finding rests on."""
    if len(sentence.clauses) > 1 and span.start == sentence.span.start and span.end < sentence.span.end:
        rest = bench.text.source[span.end : sentence.span.end].lstrip(" ,;–—-")
        yield replaced(bench.text, sentence.span, rest[:1].upper() + rest[1:])
    elif span.start > sentence.span.start and span.end >= sentence.span.end - 1:
        head = bench.text.source[sentence.span.start : span.start].rstrip(" ,;–—-")
        yield replaced(
            bench.text, sentence.span, f"{head.removesuffix(' and').removesuffix(' but').rstrip(' ,')}."
        )


def _calmed(bench: Bench, finding: Finding) -> Iterator[str]:
    for span in finding.spans:
        for sentence in bench.sentences(span):
            for words in calmer_blame(sentence.span.of(bench.text.source)):
                yield replaced(bench.text, sentence.span, words)
    yield from _dropped(bench, finding)


def _promised_less(bench: Bench, finding: Finding) -> Iterator[str]:
    for span in finding.spans:
        for sentence in bench.sentences(span):
            for words in smaller_promise(sentence.span.of(bench.text.source)):
                yield replaced(bench.text, sentence.span, words)
    yield from _dropped(bench, finding)


def _quietened(bench: Bench, finding: Finding) -> Iterator[str]:
    """Yield the text with capitals and exclamation marks brought down at the places of the finding."""
    for span in finding.spans:
        loud = span.of(bench.text.source)
        if _LOUDEST.fullmatch(loud) or loud == "!":
            yield replaced(bench.text, span, "?" if "?" in loud else ".")
        else:
            begins = any(one.span.start == span.start for one in bench.text.sentences)
            yield replaced(bench.text, span, loud.capitalize() if begins else loud.lower())


def _left_over(bench: Bench, finding: Finding) -> Iterator[str]:
    for span in finding.spans:
        for words in filled_in(span.of(bench.text.source), bench.case, bench.say("greeting")):
            yield replaced(bench.text, span, words)


MENDS: Mapping[str, Mend] = {
    "apology": _apology,
    "restates": _restated,
    "fits_anyone": _restated,
    "empathy": _felt,
    "gratitude": _thanked,
    "customer_name": _named,
    "blame": _calmed,
    "overpromise": _promised_less,
    "rude": _dropped,
    "justifies": _dropped,
    "upsell": _dropped,
    "one_apology": _dropped,
    "shouting": _quietened,
    "placeholder": _left_over,
}
CANNOT: Mapping[str, str] = {
    "contradicted": "Only you know which of the two is right.",
    "untraced": "Add to the case what it rests on, or take it out.",
    "gate": "Take the words out, or add to the case what vouches for them.",
    "solution": "What will be done, by whom and by when is yours to decide.",
    "asks_answered": "Only you know the answer to what was asked.",
    "alternatives": "What else may be offered is yours to decide.",
    "follow_up": "Who comes back to the customer and when is yours to decide.",
    "handover": "Who takes this over is yours to say.",
    "house_phrase": "Which words this house uses instead is not written down.",
    "reply_language": "The whole reply has to be written in the customer's language.",
    "length": "What may be left out, or what is missing, is yours to judge.",
    "order": "Moving whole sentences may change what they say.",
}
"""Why a rule's failure is left to a person where there is no model."""
NO_SAFE_WAY = "No change was found that mends it and leaves every fact as it is."
