"""The moves of a reply, one function each; `composing` puts them in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.acts import Acts, recognise
from assistant.model import Act, Case, Cause, Fault, Outcome, Passage, Reading, Speaker
from assistant.playbook.asks import AskWording, taken_up
from assistant.playbook.book import Chapter, Need
from assistant.playbook.known import is_given, known_values
from assistant.playbook.loading import Playbook
from assistant.playbook.naming import greeting_name
from assistant.playbook.remedies import Granting, asks_apart, offered
from assistant.playbook.repeatable import Speller, has_cue
from assistant.playbook.retelling import retell
from assistant.playbook.shared import Shared
from assistant.playbook.signs import PLAIN_WORDS, PROMISED
from assistant.playbook.soundness import third_persons
from assistant.playbook.telling import NOTHING, Told, thing_of, told_facts
from assistant.playbook.terms import terms_on
from assistant.playbook.topics import Form, Retold
from assistant.playbook.variants import REPLY_DATE, Chooser, put_in
from assistant.text import detect_language, segment, stem, words

_BY_THEN = "in the same message"
REASONS = (
    "why not", "reason for the refusal", "reason against it", "what applies", "explanation", "what we found",
    "finding", "how it works",
)  # fmt: skip
"""Facts that say why something cannot be; what caused the trouble is no such reason."""
_UNSAFE = re.compile(r"[\[\]{}<>]")
_TOLD_MUCH = 12
"""Words of a message after which nobody wants to be asked what it is about."""


def _read(text: str) -> Acts | None:
    """Return what an earlier mail does, read in its own language; English where it is too short to tell."""
    language = detect_language(text)
    return recognise(segment(text), "en" if language == "unknown" else language)


@dataclass(frozen=True, slots=True)
class Writing:
    """Everything the moves draw on while one reply is written."""

    case: Case
    reading: Reading
    chapter: Chapter
    shared: Shared
    chooser: Chooser
    retold: Retold | None
    thing: str = ""
    """What the case calls the customer's thing."""
    told: Told = NOTHING
    passages: tuple[Passage, ...] = ()
    """What the company's policy says of the matter."""
    outcome: Outcome | None = None
    """The answer the agent chose, or None where the writer decides."""

    @property
    def apologised_before(self) -> bool:
        """Whether an earlier mail of ours apologised already."""
        ours = (turn.text for turn in self.case.thread if turn.speaker is Speaker.AGENT)
        return any((acts := _read(text)) and acts.of(Act.APOLOGY) for text in ours)

    @property
    def owned(self) -> bool:
        """Whether the agent stated that the fault is ours."""
        return self.case.fault is Fault.OURS

    def draw(self, move: str, wordings: tuple[str, ...], **values: str) -> str:
        """Return a wording with its blanks filled."""
        return put_in(self.chooser.draw(move, wordings), values)

    def says(self, *cues: str) -> bool:
        """Tell whether the message or its subject holds one of these words or phrases."""
        return has_cue(f"{self.case.message.subject}\n{self.case.message.text}", cues)


def prepare(
    playbook: Playbook,
    case: Case,
    reading: Reading,
    passages: tuple[Passage, ...] = (),
    values: Mapping[str, str] | None = None,
) -> Writing:
    """Gather what a reply to this message is written from."""
    shared, chapter = playbook.shared, playbook.chapter(reading.trouble)
    chooser = Chooser(case.message.text, known_values(case, (*chapter.needs, *shared.needs)), values or {})
    return Writing(
        case,
        reading,
        chapter,
        shared,
        chooser,
        retell(case, reading, speller_for(shared, case)),
        thing_of(case, shared.facts),
        told_facts(case, shared.facts, chooser),
        passages,
    )


def speller_for(shared: Shared, case: Case) -> Speller:
    """Return what cleans the words of this customer."""
    return Speller(shared.spelling, shared.never_repeat, case.message.text, shared.questions.rhetorical)


def greeting(w: Writing) -> str:
    """Return the salutation, by name where a human name is known."""
    name = greeting_name(w.case, w.shared.never_repeat)
    if name:
        return w.draw("greeting", w.shared.greeting, name=name)
    return w.draw("greeting", w.shared.greeting_unnamed)


def apology(w: Writing) -> str:
    """Return the one main apology and the customer's problem, told back.

    The company is its subject. It admits a fault only where the agent stated that it is ours.
    """
    clause = named_thing(w) or _regretted(w)
    told = "" if clause else restatement(w)
    if not clause and (name := named(w)) and (not _plain(w) or not _alike(name, told)):
        clause, told = name, told if _plain(w) else ""
    if clause:
        sentence = w.draw("regret", w.shared.frames.regret, problem=clause)
    elif w.retold and w.retold.form is Form.TOPIC:
        sentence = w.draw("regret", w.shared.frames.topic, problem=w.retold.text)
    else:
        return f"{w.draw('apology', w.chapter.ownership if w.owned else w.chapter.regret)} {told}".strip()
    return " ".join(filter(None, [sentence, told, w.draw("ours", w.shared.ours) if w.owned else ""]))


def _plain(w: Writing) -> bool:
    """Tell whether the customer's own words could be told back as a clause that is clear by itself."""
    told = w.retold
    plain = told is not None and told.form in {Form.CLAUSE, Form.QUESTION}
    return plain and told is not None and not third_persons(told.text) and not _accuses(w, told)


def _accuses(w: Writing, told: Retold) -> bool:
    """Tell whether a clause says that we did something, which the agent has not stated."""
    return told.text.startswith("we ") and not w.owned


def _regretted(w: Writing) -> str:
    """Return their own words as a clause after "we are sorry that"; our part only where it is admitted."""
    told = w.retold
    ours = told is not None and w.owned and told.form is Form.CLAUSE and told.text.startswith("we ")
    return told.text if told and (told.form is Form.REGRET or ours) else ""


def _alike(name: str, told: str) -> bool:
    """Tell whether two clauses share a word that matters."""
    ours, theirs = ({stem(word) for word in words(text) if word not in PLAIN_WORDS} for text in (name, told))
    return bool(ours & theirs)


def named_thing(w: Writing) -> str:
    """Return the trouble by its name with the customer's thing in it, unless their words name the thing."""
    told = w.retold
    thing = set(words(w.thing)) - PLAIN_WORDS
    regretted = told is not None and told.form is Form.REGRET and told.source in w.case.message.text
    if not w.thing or (told and regretted and thing & set(words(told.text))):
        return ""
    return _name(w, with_thing=True)


def named(w: Writing) -> str:
    """Return the trouble by the name its chapter has for it, where the message bears it out."""
    return named_thing(w) or _name(w, with_thing=False)


def _name(w: Writing, *, with_thing: bool) -> str:
    for naming in w.chapter.namings:
        fitting = tuple(say for say in naming.say if ("{item}" in say) == with_thing)
        borne_out = w.says(*naming.cues) and (not naming.besides or w.says(*naming.besides))
        if fitting and borne_out:
            return w.draw("naming", fitting, item=w.thing)
    return ""


def restatement(w: Writing) -> str:
    """Return the customer's own problem in a sentence, or nothing where there are no words for it."""
    frames = w.shared.frames
    if w.retold is None:
        return ""
    by_form = {
        Form.REGRET: frames.clause,
        Form.CLAUSE: frames.clause,
        Form.QUESTION: w.shared.plain.asked,
        Form.SUBJECT: frames.subject,
    }
    wordings = w.shared.reported if _accuses(w, w.retold) else by_form.get(w.retold.form)
    return w.draw("restatement", wordings, problem=w.retold.text) if wordings else ""


def retelling(w: Writing) -> str:
    """Return the customer's problem in a sentence that regrets nothing."""
    told = w.retold and w.retold.form in {Form.REGRET, Form.CLAUSE, Form.QUESTION}
    name = named_thing(w) or ("" if told else named(w))
    return w.draw("restatement", w.shared.frames.clause, problem=name) if name else restatement(w)


def empathy(w: Writing) -> str:
    """Return what the trouble means to the customer: their effort, a consequence, a feeling."""
    unheard = w.shared.unheard
    if w.reading.cause is Cause.NOT_HEARD or w.says(*unheard.cues):
        return w.draw("unheard", unheard.ours if w.owned else unheard.say)
    for consequence in w.shared.consequences:
        if w.says(*consequence.cues):
            return w.draw("empathy", consequence.say)
    if w.reading.cause is Cause.ANXIETY or _promised(w):
        return w.draw("empathy", w.shared.causes[w.reading.cause or Cause.ANXIETY])
    feelings = (w.shared.feelings.get(feeling.name) for feeling in w.reading.feelings)
    felt = next((wordings for wordings in feelings if wordings), None)
    usual = w.shared.theirs.empathy if w.case.fault is Fault.THEIRS else w.chapter.empathy
    return w.draw("empathy", felt or usual)


def _promised(w: Writing) -> bool:
    """Tell whether something else had been promised, in the customer's own words."""
    expected = w.reading.cause is Cause.UNMET_EXPECTATION
    return expected and PROMISED.search(w.case.message.text) is not None


def fault_note(w: Writing) -> str:
    """Return what has to be said of somebody else's part: we stay the contact, and blame nobody."""
    third = w.case.fault is Fault.THIRD_PARTY
    return w.draw("third party", w.shared.third_party) if third else ""


def facts_told(w: Writing) -> str:
    """Return what the facts of the case say, as sentences and a list."""
    told = w.told
    listed = "\n".join([w.draw("facts", w.shared.facts.listed), *told.lines]) if told.lines else ""
    parts = [" ".join(told.first), listed, " ".join(told.then)]
    return ("\n\n" if told.lines else " ").join(filter(None, parts))


def solution(w: Writing) -> str:
    """Return what happens next: what was approved, else the chapter's steps, then the asks."""
    steps = granted(w) or w.draw("steps", w.chapter.steps)
    lead = w.shared.leads.get(w.reading.cause) if w.reading.cause and not w.case.approved else None
    sentences = [w.draw("lead", lead) if lead else "", steps, tip(w), asked(w, steps), question(w)]
    return " ".join(filter(None, sentences))


def granted(w: Writing) -> str:
    """Return what was approved, in sentences, or nothing."""
    plain, conditional = asks_apart(w.reading)
    granting = Granting(w.case, w.shared.remedies, w.chooser, w.chapter.offers, w.thing, plain, conditional)
    return offered(granting)


def asked(w: Writing, before: str) -> str:
    """Return sentences on what the customer asks and `before` leaves open."""
    when = _BY_THEN if REPLY_DATE in before else w.chooser.fill(f"by [[{REPLY_DATE}: date]]")
    said = frozenset(stem(word) for word in words(terms(w)))
    return taken_up(w.case, w.reading, AskWording(w.chapter, w.shared, w.chooser, when, w.told, said))


def tip(w: Writing) -> str:
    """Return one step the customer can take at once, unless they tried it already."""
    untried = [tip for tip in w.chapter.tips if not w.says(*tip.tried)]
    return w.chooser.fill(untried[0].text) if untried and not w.case.approved else ""


def question(w: Writing) -> str:
    """Return the one thing we have to ask for, which was not given yet, or a question where all is dark."""
    if w.case.approved:
        return ""
    missing = next(_unmet(w), None)
    if missing and missing.ask:
        return missing.ask
    told_much = len(words(w.case.message.text)) >= _TOLD_MUCH
    dark = w.retold is None and not told_much and not w.reading.asks and not w.case.facts
    return w.draw("clarification", w.shared.clarification) if dark else ""


def _unmet(w: Writing) -> Iterator[Need]:
    for need in w.chapter.needs:
        known = need.name in w.chooser.known or w.case.fact(*need.unless)
        if need.ask and not known and not is_given(need, w.case, w.reading):
            yield need


def open_question(w: Writing) -> str:
    """Return the one thing that only the customer can tell us, as a question; nothing where all is known."""
    missing = next(_unmet(w), None)
    if missing and missing.ask:
        return missing.ask
    told = w.retold is not None or w.reading.asks or w.case.facts
    return "" if told else w.draw("clarification", w.shared.clarification)


def terms(w: Writing) -> str:
    """Return what our policy says where the customer asks about it, or a slot where nothing is known."""
    asked = [ask.text for ask in w.reading.asks]
    if not w.says(*w.shared.terms.cues):
        return ""
    said = terms_on(w.passages, [*asked, w.case.message.subject])
    if said:
        return w.draw("terms", w.shared.terms.say, value=said)
    return w.draw("terms", w.shared.terms.unknown)


def explained(w: Writing) -> str:
    """Return what a fact says of why something cannot be, or nothing."""
    value = " ".join(w.case.fact(*REASONS).split()).rstrip(".")
    return f"{value}." if value and not _UNSAFE.search(value) else ""


def reason(w: Writing) -> str:
    """Return why an answer is no: a fact that explains it, else our policy, else a slot."""
    about = [ask.text for ask in w.reading.asks] + ([w.reading.problem.text] if w.reading.problem else [])
    said = terms_on(w.passages, [*about, w.reading.trouble.value.replace("_", " ")])
    book, fact = w.shared.outcomes, explained(w)
    if fact or said:
        return w.draw("because", book.because, value=fact or f'"{said}"')
    return w.draw("because", book.because_unknown)


def alternative(w: Writing) -> str:
    """Return another way forward, where the playbook has one and nothing approved says more."""
    if w.case.approved or not w.chapter.alternatives:
        return ""
    return w.draw("alternative", w.chapter.alternatives)


def follow_up(w: Writing) -> str:
    """Return when and how we come back."""
    if w.case.fault is Fault.THEIRS:
        return w.draw("follow up", w.shared.theirs.follow_up)
    if w.case.approved:
        return w.draw("follow up", w.shared.remedies.follow_up)
    return w.draw("follow up", w.chapter.follow_up)


def closing(w: Writing) -> str:
    """Return the one thanks, after the substance: for what they sent along, else as the chapter has it."""
    sent = next((giving.say for giving in w.shared.given if w.says(*giving.cues)), None)
    return w.draw("closing", sent or w.chapter.closing)


def sign_off(w: Writing) -> str:
    """Return the sign-off with the signature of the case, else agent and company, else nothing more."""
    names = "\n".join(filter(None, (w.case.agent, w.case.company)))
    return f"{w.draw('sign-off', w.shared.sign_off)}\n{w.case.signature or names}".strip()
