"""The playbook as authors write it: one file per kind of trouble and one of moves that all of them share.

Wording is English text with three kinds of blanks: slots `[[name: type]]`, which stay open unless a fact of
the case fills them, `{policy.refund_days}` for a value that the policy names, and `{word}` for what the
writer puts in; which of the latter a move may use is fixed below. Everything else in braces or double
brackets is refused when the file is read.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, field_validator

from assistant.authored import Authored
from assistant.authored.reference import BLANK
from assistant.model import Trouble
from assistant.text import find_slots

SlotType = Literal["money", "date", "time", "text", "id", "name", "link", "duration", "phone"]
BLANKS = frozenset(
    {"problem", "name", "when", "owner", "first", "second", "offer", "amount", "kind", "by", "item", "value"}
)
_BRACE = re.compile(r"\{([^{}]{0,40})\}")
_DOUBLE = re.compile(r"\[\[|\]\]")


def _wording(text: str) -> str:
    """Refuse a blank that nobody would fill, so that it cannot reach a customer."""
    found = _BRACE.findall(text)
    unknown = [name for name in found if name not in BLANKS and not BLANK.match(f"{{{name}}}")]
    if unknown or text.count("{") != len(found):
        known = f"one of {', '.join(sorted(BLANKS))}, or {{policy.name_of_a_value}}"
        raise ValueError(f"a blank in braces must be {known}; use [[name: type]]")
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
    unless: tuple[str, ...] = ()
    """Names of facts that make asking for it needless."""
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


class Naming(Authored):
    """The trouble of a chapter as a clause after "we are sorry that", for messages that hold a cue of it."""

    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    besides: tuple[str, ...] = ()
    """More cues, of which one must stand in the message as well."""
    say: Variants


class Offer(Authored):
    """An approved remedy as words that can follow "I will"; {by} is where its day belongs."""

    kinds: Annotated[tuple[str, ...], Field(min_length=1)]
    group: str = ""
    """Offers of one group settle the same thing, so that only one of them is granted."""
    asked: tuple[str, ...] = ()
    """Kinds of ask that it grants."""
    cues: tuple[str, ...] = ()
    """Words of asks and questions that it grants or answers."""
    plain: Wording
    amount: Wording | None = None
    by: Wording = " by {when}"
    """How its day is said; the day it is written on is said as "today"."""


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
    namings: tuple[Naming, ...] = ()
    offers: tuple[Offer, ...] = ()
    """Remedies that this chapter words in its own way."""
    answers: tuple[str, ...] = ()
    """Kinds of ask, and question words, that the steps take up already."""
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
