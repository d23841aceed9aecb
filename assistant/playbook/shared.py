"""The moves that all kinds of trouble share, as authors write them in one file beside the chapters."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from assistant.authored import Authored
from assistant.model import Cause
from assistant.playbook.book import Naming, Need, Offer, Variants, Wording


class Frames(Authored):
    """How the customer's own problem is told back, by the form it could be brought into."""

    regret: Variants
    clause: Variants
    topic: Variants
    subject: Variants


class Consequence(Authored):
    """What a trouble can mean to a customer, with the words that show it."""

    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    say: Variants


class Unheard(Authored):
    """What is owed to a customer whose earlier messages brought nothing, and the words that show it."""

    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    say: Variants
    ours: Variants


class Want(Authored):
    """How an ask is taken up where nothing approved answers it, by its kind or by words in it."""

    wants: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    answered_by: tuple[str, ...] = ()
    """Kinds of approved remedy that answer the ask, so that nothing more need be said."""
    say: Variants

    @property
    def name(self) -> str:
        """A word that stands for this way of taking an ask up."""
        return (*self.wants, *self.cues)[0]


class Questions(Authored):
    """How questions are taken up; {problem} is the question as a clause ("when it will come")."""

    rhetorical: Annotated[tuple[str, ...], Field(min_length=1)]
    """Words of questions that want no answer."""
    steps: tuple[str, ...] = ()
    """Words of questions that any next step answers, such as "what now"."""
    one: Variants
    two: Variants
    kinds: dict[str, Variants]
    """By question word, where the question itself cannot be told back."""


class Thing(Authored):
    """What a fact calls the customer's own thing: "{value} membership"."""

    facts: Annotated[tuple[str, ...], Field(min_length=1)]
    say: Wording = "{value}"


class Telling(Authored):
    """A fact as a sentence to the customer."""

    facts: Annotated[tuple[str, ...], Field(min_length=1)]
    answers: tuple[str, ...] = ()
    """Question words, words of questions and kinds of ask that it answers."""
    first: bool = False
    """Whether it is said before the other facts, rather than after them."""
    say: Variants


class Facts(Authored):
    """Which facts of a case are told, and how; what only identifies a case is not."""

    identifying: Annotated[tuple[str, ...], Field(min_length=1)]
    things: tuple[Thing, ...] = ()
    tellings: tuple[Telling, ...] = ()
    one: Variants
    listed: Variants


class Remedies(Authored):
    """How approved remedies are granted or offered."""

    offers: Annotated[tuple[Offer, ...], Field(min_length=1)]
    verbs: dict[str, str] = Field(default_factory=dict)
    """The verb of a remedy that is named "<noun> of <something>"."""
    other: Wording
    granted: Variants
    capped: Variants
    two: Variants
    more: Variants
    instead: Variants
    theirs: Variants
    follow_up: Variants


class Theirs(Authored):
    """Moves where the agent stated that the fault is the customer's: no false apology, no blame."""

    regret: Variants
    empathy: Variants
    finding: Variants
    """The explanation, as a slot, where no fact of the case gives it."""
    steps: Variants
    follow_up: Variants
    closing: Variants


class Giving(Authored):
    """Thanks for what the customer sent along, with the words that show it."""

    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    say: Variants


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
    asked: Variants
    steps: Variants
    answer: Variants
    question_close: Variants
    other: Variants


class Outcomes(Authored):
    """How an answer is given that the agent chose; {problem} is what was asked for, {value} words of ours."""

    wants: dict[str, Wording]
    """What was asked for as a noun, by kind of ask."""
    want_other: Wording
    decline: Variants
    because: Variants
    """The reason, in words of the policy or of a fact."""
    because_unknown: Variants
    """The reason as a slot."""
    door: Variants
    """What would change the answer, or who looks at it again."""
    part: Variants
    ask: Variants
    """Said before the one question."""
    then: Variants
    """What happens when it is answered."""


class Terms(Authored):
    """How a question about our terms is answered: in the policy's own words, or by a slot."""

    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    say: Variants
    unknown: Variants


class HandOver(Authored):
    """The short text that takes a message out of an agent's hands."""

    triggers: Annotated[tuple[str, ...], Field(min_length=1)]
    owner: str
    namings: tuple[Naming, ...] = ()
    """What they report, as a clause after "you report that"; never what we think of it."""
    say: Variants


class Shared(Authored):
    """The moves all kinds of trouble share."""

    greeting: Variants
    greeting_unnamed: Variants
    sign_off: Variants
    boundary: Variants
    """Never put in by itself; for the agent, and for the template that sets boundaries."""
    holding: Variants
    clarification: Variants
    frames: Frames
    causes: dict[Cause, Variants]
    leads: dict[Cause, Variants] = Field(default_factory=dict)
    feelings: dict[str, Variants]
    consequences: tuple[Consequence, ...] = ()
    unheard: Unheard
    ours: Variants
    third_party: Variants
    theirs: Theirs
    facts: Facts
    questions: Questions
    wants: tuple[Want, ...]
    want_other: Variants
    given: tuple[Giving, ...] = ()
    remedies: Remedies
    later: Later
    plain: Plain
    outcomes: Outcomes
    terms: Terms
    handover: tuple[HandOver, ...]
    reported: Variants
    """How a hand-over names what the customer reports."""
    care: tuple[Consequence, ...] = ()
    """Said at the beginning of a hand-over to somebody who was frightened or hurt."""
    needs: tuple[Need, ...] = ()
    spelling: dict[str, str] = Field(default_factory=dict)
    """Shorthand and common misspellings, put right when a customer's words are told back."""
    never_repeat: Annotated[tuple[str, ...], Field(min_length=1)]
    """Words of a customer that no reply ever says back."""
