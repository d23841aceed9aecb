"""What a rule is, what it is shown, and what it may say."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from assistant.acts import Acts
from assistant.model import Act, Case, Coverage, NearMiss, Quote, Reading, Severity, Span, SpeechAct, Verdict
from assistant.text import Sentence, Text

HEADINGS = ("What", "Why", "Example", "Instead")


@dataclass(frozen=True, slots=True)
class House:
    """The house's own phrases, plain strings compared without regard to case and spacing."""

    counts_as_apology: tuple[str, ...] = ()
    never_say: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a rule may look at; it changes nothing and asks nobody."""

    text: Text
    customer: Text
    """What the customer wrote, cut the same way."""
    case: Case
    reading: Reading
    language: str
    acts: Acts | None = None
    """None where the language has no pack; rules that need acts are not run then."""
    labels: Mapping[str, str | int | None] = field(default_factory=dict)
    restated: tuple[SpeechAct, ...] = ()
    """The sentences that name the customer's own words back."""
    heard: tuple[tuple[Sentence, tuple[str, ...]], ...] = ()
    """What the writer says, sentence by sentence, each with its words in lower case."""
    thresholds: Mapping[str, int] = field(default_factory=dict)
    house: House = House()
    coverage: tuple[Coverage, ...] | None = None
    """What became of each ask; None where that could not be told."""

    def of(self, *acts: Act) -> tuple[SpeechAct, ...]:
        """Return the acts of these kinds that count."""
        return self.acts.of(*acts) if self.acts else ()

    def near(self, *acts: Act) -> tuple[SpeechAct, ...]:
        """Return what looks like acts of these kinds and is none."""
        return self.acts.near(*acts) if self.acts else ()

    def quote(self, span: Span) -> Quote:
        """Return the reply's words at a place, as they were given."""
        return Quote(span.of(self.text.source), span)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule says of one occurrence or one absence; the engine adds the rule and its severity."""

    verdict: Verdict
    message: str
    spans: tuple[Span, ...] = ()
    because: str = ""
    near_misses: tuple[NearMiss, ...] = ()
    repair: str = ""
    source: str = "pattern"
    """`pattern`, or `classifier` where the trained model moved the verdict."""
    at_most: Severity = Severity.ERROR
    """For a milder failure of the same rule: the finding weighs no more than this."""


Check = Callable[[Context], Iterator[Outcome]]


@dataclass(frozen=True, slots=True)
class Condition:
    """When a rule applies, as a sentence for people and a test for the engine."""

    sentence: str
    holds: Callable[[Context], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing a good reply must or must not do. `doc` carries the headings What, Why, Example, Instead."""

    id: str
    title: str
    doc: str | None
    severity: Severity
    applies_when: Condition
    check: Check
    needs_pack: bool = True
    """Whether it rests on speech acts, and so on a pack for the reply's language."""
    rests_on: tuple[Act, ...] = tuple(Act)
    """The acts it rests on; all of them where it reads English words of its own besides."""
    thresholds: Mapping[str, int] = field(default_factory=dict)
    """Numbers a house may change in rules.yaml, with their defaults."""

    @property
    def what(self) -> str:
        """What the rule asks, in a sentence or two."""
        return self.sections().get("What", "")

    @property
    def why(self) -> str:
        """Why good handling of difficult customers asks for it."""
        return self.sections().get("Why", "")

    @property
    def example(self) -> str:
        """A reply that fails."""
        return self.sections().get("Example", "")

    @property
    def instead(self) -> str:
        """What to write instead of a failing reply."""
        return self.sections().get("Instead", "")

    def sections(self) -> dict[str, str]:
        """Return the text under each heading of the rule's documentation, on one line each."""
        parts: dict[str, list[str]] = {}
        heading = ""
        for line in inspect.cleandoc(self.doc or "").splitlines():
            if line.removesuffix(":") in HEADINGS and line.endswith(":"):
                heading = line.removesuffix(":")
                parts[heading] = []
            elif heading:
                parts[heading].append(line.strip())
        return {name: " ".join(filter(None, lines)) for name, lines in parts.items()}
