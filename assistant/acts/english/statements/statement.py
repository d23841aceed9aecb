"""What one statement says: who acts, in which tense, which verb, and the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Actor(StrEnum):
    """Who a statement's subject is."""

    US = "us"
    """The writer, or the company as "we"."""
    NAMED = "named"
    """A person by name or role: "Ms Keel", "our head of claims", "somebody from the depot"."""
    TRADE = "trade"
    """Somebody who comes or works for the company: "a fitter", "the courier", "they"."""
    YOU = "you"
    NOTHING = "nothing"
    THING = "thing"
    IT = "it"


class Mode(StrEnum):
    """Tense and voice, as far as they tell an act from the telling of trouble."""

    FUTURE = "future"
    OFFER = "offer"
    PRESENT = "present"
    PROGRESSIVE = "progressive"
    PERFECT = "perfect"
    PAST = "past"
    FUTURE_PASSIVE = "future passive"
    PRESENT_PASSIVE = "present passive"
    PROGRESSIVE_PASSIVE = "progressive passive"
    PERFECT_PASSIVE = "perfect passive"
    PAST_PASSIVE = "past passive"
    STATE = "state"
    FUTURE_STATE = "future state"
    POSSIBLE = "possible"
    """What can be done to a thing: "it can be picked up at the desk"."""
    EXPECTED = "expected"
    """What should come or be there by some day."""
    OTHER = "other"
    """Imagined, asked, past progressive, or anything else that is no act."""


COMPANY = frozenset([Actor.US, Actor.NAMED, Actor.TRADE])
"""Those who act for the company."""
PASSIVES = frozenset(mode for mode in Mode if mode.endswith("passive"))


@dataclass(slots=True)
class Statement:
    """One statement. `begin` and `end` are the places of its first token and the one after its last."""

    actor: Actor
    mode: Mode
    verb: str
    place: int
    begin: int
    end: int = 0
    negated: bool = False
    opener: str = ""
    """The conjunction the clause opens with, if it makes a condition, a reason or a report of it."""
    framed: bool = False
    """It stands under a regret, a thank-you or what the customer said."""
    head: str = ""
    """The subject's noun."""
    under: str = ""
    """The verb of the statement it hangs on without a conjunction: "I hope we will send it"."""
