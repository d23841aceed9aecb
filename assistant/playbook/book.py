"""The playbook as authors write it: one file per kind of trouble and one of moves that all of them share.

Wording is English text with two kinds of blanks: slots `[[name: type]]`, which stay open unless a fact of
the case fills them, and `{word}` for what the writer puts in; which of the latter a move may use is fixed
below. Everything else in braces or double brackets is refused when the file is read.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, field_validator

from assistant.authored import Authored
from assistant.model import Cause, Trouble
from assistant.text import find_slots

SlotType = Literal["money", "date", "time", "text", "id", "name", "link", "duration", "phone"]
BLANKS = frozenset({"problem", "name", "when", "owner", "first", "second", "offer", "amount", "kind"})
_BRACE = re.compile(r"\{([^{}]{0,40})\}")
_DOUBLE = re.compile(r"\[\[|\]\]")


def _wording(text: str) -> str:
    """Refuse a blank that nobody would fill, so that it cannot reach a customer."""
    unknown = [name for name in _BRACE.findall(text) if name not in BLANKS]
    if unknown or text.count("{") != len(_BRACE.findall(text)):
        raise ValueError(f"a blank in braces must be one of {', '.join(sorted(BLANKS))}; use [[name: type]]")
    if len(_DOUBLE.findall(text)) != 2 * len(find_slots(text)):
        raise ValueError("a slot is written [[name: type]], as in [[reply date: date]]; mend the brackets")
    return " ".join(text.split())


Wording = Annotated[str, Field(min_length=2), AfterValidator(_wording)]
Variants = Annotated[tuple[Wording, ...], Field(min_length=1)]


class Need(Authored):
    """Something that must be known before the trouble can be settled, and how it is asked for."""

    name: Annotated[str, Field(pattern=r"^[a-z][a-z ]*$")]
    type: SlotType
    facts: tuple[str, ...] = ()
    """Names of facts that answer it, besides its own name."""
    given: tuple[str, ...] = ()
    """Words of a customer that show it was already given."""
    ask: Wording | None = None
    """The sentence that asks the customer for it; without one only the agent can fill it."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name a fact of the case may have to answer this need."""
        return (self.name, *self.facts)


class Tip(Authored):
    """A step the customer can take at once, left out where their words show that they tried it."""

    text: Wording
    tried: Annotated[tuple[str, ...], Field(min_length=1)]


class Chapter(Authored):
    """What we do and say about one kind of trouble."""

    id: Trouble
    title: str
    fits: str
    """When this chapter is the right one, for the authors."""
    needs: tuple[Need, ...] = ()
    options: Annotated[tuple[str, ...], Field(min_length=1)]
    """What may be offered, where somebody approved it; read by the templates too."""
    limits: Annotated[tuple[str, ...], Field(min_length=1)]
    """What must not be promised."""
    regret: Variants
    """A full apology that admits nothing: the fault is unknown, a third party's or theirs."""
    ownership: Variants
    """A full apology that takes the fault on us."""
    empathy: Variants
    answers: tuple[str, ...] = ()
    """Kinds of ask that the steps take up already."""
    steps: Variants
    """What we will do next; at best with one date and no other open slot."""
    tips: tuple[Tip, ...] = ()
    alternatives: tuple[Wording, ...] = ()
    follow_up: Variants
    closing: Variants

    @field_validator("regret", "ownership", "empathy", "steps", "follow_up")
    @classmethod
    def _enough(cls, variants: tuple[str, ...]) -> tuple[str, ...]:
        """Ask for two wordings at least, so that replies do not all sound alike."""
        if len(variants) < 2:  # noqa: PLR2004 - two is what the sentence above says
            raise ValueError("give at least two wordings, so that replies do not all sound alike")
        return variants


class Frames(Authored):
    """How the customer's own problem is told back, by the form it could be brought into."""

    regret: Variants
    clause: Variants
    quote: Variants
    question: Variants
    subject: Variants


class Consequence(Authored):
    """What a trouble can mean to a customer, with the words that show it."""

    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    say: Variants


class Want(Authored):
    """How an ask is taken up where nothing approved answers it."""

    wants: Annotated[tuple[str, ...], Field(min_length=1)]
    answered_by: tuple[str, ...] = ()
    """Kinds of approved remedy that answer the ask, so that nothing more need be said."""
    say: Variants


class Offer(Authored):
    """An approved remedy as words that can follow "I can"."""

    kinds: Annotated[tuple[str, ...], Field(min_length=1)]
    plain: Wording
    amount: Wording


class Remedies(Authored):
    """How approved remedies are offered."""

    offers: Annotated[tuple[Offer, ...], Field(min_length=1)]
    other: Wording
    one: Variants
    capped: Variants
    two: Variants
    more: Variants
    follow_up: Variants


class Later(Authored):
    """Moves of a second or later mail, which repeats no ritual."""

    opening: Variants
    opening_ours: Variants


class Plain(Authored):
    """Moves of replies that answer no complaint."""

    praise: Variants
    praise_told: Variants
    praise_quoted: Variants
    praise_close: Variants
    thanks: Variants
    thanks_close: Variants
    question: Variants
    steps: Variants
    answer: Variants
    question_close: Variants
    other: Variants


class HandOver(Authored):
    """The short text that takes a message out of an agent's hands."""

    triggers: Annotated[tuple[str, ...], Field(min_length=1)]
    owner: str
    say: Variants


class Shared(Authored):
    """The moves all kinds of trouble share."""

    greeting: Variants
    greeting_unnamed: Variants
    sign_off: Variants
    gratitude: Variants
    boundary: Variants
    """Never put in by itself; for the agent, and for the template that sets boundaries."""
    holding: Variants
    clarification: Variants
    frames: Frames
    causes: dict[Cause, Variants]
    leads: dict[Cause, Variants] = Field(default_factory=dict)
    feelings: dict[str, Variants]
    consequences: tuple[Consequence, ...] = ()
    ours: Variants
    third_party: Variants
    theirs: Variants
    wants: tuple[Want, ...]
    want_other: Variants
    want_rest: Variants
    remedies: Remedies
    later: Later
    plain: Plain
    handover: tuple[HandOver, ...]
    needs: tuple[Need, ...] = ()
    spelling: dict[str, str] = Field(default_factory=dict)
    """Shorthand and common misspellings, put right when a customer's words are told back."""
    never_repeat: Annotated[tuple[str, ...], Field(min_length=1)]
    """Words of a customer that no reply ever says back."""
