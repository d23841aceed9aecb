"""A draft beside its revision: what is new, what is gone, and what the findings let go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from assistant.drafting.repair.scope import Cut
from assistant.drafting.repair.substance import Thing, names_known, things
from assistant.model import Act, Draft, Finding, Span
from assistant.model.checked import GATE
from assistant.text import Sentence

TRUTH = frozenset({"contradicted", GATE})
"""Rules about what is true or may be said at all: what was wrong goes, what the case states may come."""
_OFFENCES = frozenset({"placeholder", "customer_name", "house_phrase", "upsell", "shouting"})
WORDS_GO = TRUTH | _OFFENCES
"""Rules whose finding asks for the very words to go, numbers and names in them included."""
DENIALS_GO = frozenset({"overpromise", "rude", "justifies", *_OFFENCES})
"""Rules whose finding asks for what is said to go, a denial included."""
QUESTIONS_GO = frozenset({"asked_again", "rude", "blame", "upsell", "house_phrase"})
ABSENCES = frozenset(
    {"apology", "ownership", "restates", "fits_anyone", "empathy", "solution", "alternatives", "follow_up",
     "gratitude", "asks_answered", "customer_name", "handover", "boundary", "negative_wording"}
)  # fmt: skip
"""Rules that may be met by adding a sentence."""
COMMITTING = (
    Act.SOLUTION, Act.PROMISE, Act.FOLLOW_UP, Act.ALTERNATIVE, Act.REFUSAL, Act.OVERPROMISE, Act.ESCALATION,
)  # fmt: skip
_LONGEST_QUOTE = 80


@dataclass(frozen=True)
class Change:
    """A draft and its revision, each cut into sentences with their acts, and what may change."""

    before: Draft
    after: Draft
    old: Cut
    new: Cut
    asked: tuple[Finding, ...]
    free: frozenset[int]

    @cached_property
    def rules(self) -> frozenset[str]:
        """The rules that were asked for."""
        return frozenset(finding.rule for finding in self.asked)

    @cached_property
    def known(self) -> frozenset[str]:
        """The names the case knows, and those that either text uses within a sentence."""
        case = names_known(self.before.case)
        texts = (self.old.text, self.new.text)
        return case | {one.value for text in texts for one in things(text) if one.kind == "name"}

    @cached_property
    def things_before(self) -> tuple[Thing, ...]:
        """Everything in the old text that must not change."""
        return things(self.old.text, self.known)

    @cached_property
    def things_after(self) -> tuple[Thing, ...]:
        """The same of the new text."""
        return things(self.new.text, self.known)

    @cached_property
    def fresh(self) -> tuple[Sentence, ...]:
        """The sentences of the revision that did not stand in the draft."""
        stood = {line(one.span.of(self.old.text.source)) for one in self.old.text.sentences}
        return tuple(
            one for one in self.new.text.sentences if line(one.span.of(self.new.text.source)) not in stood
        )

    @cached_property
    def gone(self) -> tuple[Sentence, ...]:
        """The sentences of the draft that do not stand in the revision."""
        stand = {line(one.span.of(self.new.text.source)) for one in self.new.text.sentences}
        return tuple(
            one for one in self.old.text.sentences if line(one.span.of(self.old.text.source)) not in stand
        )

    def freed(self, span: Span) -> bool:
        """Tell whether a place lies in a sentence that may change."""
        return any(self.old.text.sentences[number].span.overlaps(span) for number in self.free)

    def spans(self, rules: frozenset[str]) -> tuple[Span, ...]:
        """Return the words that findings of some rules rest on."""
        return tuple(span for finding in self.asked if finding.rule in rules for span in finding.spans)


def line(words: str) -> str:
    """Return words on one line."""
    return " ".join(words.split())


def inside(span: Span, spans: tuple[Span, ...]) -> bool:
    """Tell whether a place lies within one of some others."""
    return any(other.start <= span.start and span.end <= other.end for other in spans)


def shown(words: str) -> str:
    """Return words as a reason quotes them."""
    whole = line(words)
    return f"“{whole}”" if len(whole) <= _LONGEST_QUOTE else f"“{whole[:_LONGEST_QUOTE].rstrip()}…”"
