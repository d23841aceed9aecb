"""Which sentences a repair may touch: those that findings speak of, and words that carry nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.acts import Acts, recognise
from assistant.drafting.repair.negation import denials
from assistant.drafting.repair.substance import things
from assistant.model import Act, Draft, Finding, Span, WriterKind
from assistant.text import Part, Text, segment

SOFT = frozenset(
    {Act.APOLOGY, Act.SYMPATHY, Act.NON_APOLOGY, Act.EMPATHY, Act.GRATITUDE, Act.EFFORT, Act.OWNERSHIP}
)
HARD = frozenset(Act) - SOFT - {Act.RESTATEMENT, Act.GREETING, Act.SIGN_OFF}
_KEPT = {Part.SIGN_OFF, Part.SIGNATURE, Part.QUOTED}
_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Cut:
    """A text with its sentences and what they do."""

    text: Text
    acts: Acts

    def in_sentence(self, number: int, *acts: Act) -> bool:
        """Tell whether a sentence does one of these."""
        span = self.text.sentences[number].span
        return any(act.cue.overlaps(span) for act in self.acts.of(*acts))


def cut(source: str, language: str) -> Cut:
    """Return a text with its acts; in a language without a pack there are none."""
    text = segment(source)
    return Cut(text, recognise(text, _ENGLISH if language == "unknown" else language) or Acts())


def pointed(findings: Sequence[Finding]) -> tuple[Span, ...]:
    """Return the words that findings rest on, and those that came close to what they miss."""
    spans = [span for finding in findings for span in finding.spans]
    spans += [near.quote.span for finding in findings for near in finding.near_misses]
    return tuple(spans)


def free_sentences(draft: Draft, whole: Cut, findings: Sequence[Finding]) -> frozenset[int]:
    """Return the places of the sentences that may be worded anew or left out.

    In a text that a person edited these are the sentences that findings point at; in a writer's text also
    those that only say sorry, thank or feel with the customer, and hold no fact.
    """
    spans = pointed(findings)
    by_hand = draft.reply.writer is WriterKind.PERSON
    greets = any(finding.rule == "customer_name" for finding in findings)
    free = set()
    for number, sentence in enumerate(whole.text.sentences):
        hit = any(span.overlaps(sentence.span) for span in spans)
        if sentence.part is Part.GREETING:
            hit = hit or greets
        elif sentence.part not in _KEPT and not hit and not by_hand:
            hit = _carries_nothing(whole, number)
        if hit:
            free.add(number)
    return frozenset(free)


def _carries_nothing(whole: Cut, number: int) -> bool:
    """Tell whether a sentence is made of courtesy alone: no fact, no name, no denial, no question."""
    sentence = whole.text.sentences[number]
    if not whole.in_sentence(number, *SOFT) or whole.in_sentence(number, *HARD):
        return False
    if sentence.span.of(whole.text.source).rstrip().endswith("?") or any(denials(whole.text, sentence)):
        return False
    return not any(thing.span.overlaps(sentence.span) for thing in things(whole.text))
