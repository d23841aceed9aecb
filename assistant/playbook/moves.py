"""The moves of a reply, one function each; `composing` puts them in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.acts import recognise
from assistant.model import Act, Case, Cause, Fault, Reading, Speaker
from assistant.playbook.asks import AskWording, taken_up
from assistant.playbook.book import Chapter, Need, Shared
from assistant.playbook.known import is_given, known_values
from assistant.playbook.loading import Playbook
from assistant.playbook.naming import greeting_name
from assistant.playbook.remedies import offered
from assistant.playbook.repeatable import Speller, has_cue
from assistant.playbook.retelling import Form, Retold, retell
from assistant.playbook.variants import REPLY_DATE, Chooser, put_in
from assistant.text import segment, words

_BY_THEN = "in the same message"
_TOLD_MUCH = 12
"""Words of a message after which nobody wants to be asked what it is about."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Everything the moves draw on while one reply is written."""

    case: Case
    reading: Reading
    chapter: Chapter
    shared: Shared
    chooser: Chooser
    retold: Retold | None

    @property
    def apologised_before(self) -> bool:
        """Whether an earlier mail of ours apologised already."""
        ours = (turn.text for turn in self.case.thread if turn.speaker is Speaker.AGENT)
        return any((acts := recognise(segment(text))) and acts.of(Act.APOLOGY) for text in ours)

    def draw(self, move: str, wordings: tuple[str, ...], **values: str) -> str:
        """Return a wording with its blanks filled."""
        return put_in(self.chooser.draw(move, wordings), values)


def prepare(playbook: Playbook, case: Case, reading: Reading) -> Writing:
    """Gather what a reply to this message is written from."""
    shared, chapter = playbook.shared, playbook.chapter(reading.trouble)
    speller = Speller(shared.spelling, shared.never_repeat, case.message.text)
    known = known_values(case, (*chapter.needs, *shared.needs))
    chooser = Chooser(case.message.text, known)
    return Writing(case, reading, chapter, shared, chooser, retell(case, reading, speller))


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
    told = w.retold
    if told and told.form is Form.REGRET and w.chooser.number("one sentence") % 3:
        sentence = w.draw("regret", w.shared.frames.regret, problem=told.text)
        return f"{sentence} {w.draw('ours', w.shared.ours)}" if w.case.fault is Fault.OURS else sentence
    owned = w.case.fault is Fault.OURS
    first = w.draw("apology", w.chapter.ownership if owned else w.chapter.regret)
    return f"{first} {restatement(w)}".strip()


def restatement(w: Writing) -> str:
    """Return the customer's own problem in a sentence, or nothing where there are no words for it."""
    if w.retold is None:
        return ""
    frames = w.shared.frames
    by_form = {
        Form.REGRET: frames.clause,
        Form.CLAUSE: frames.clause,
        Form.SUBJECT: frames.subject,
        Form.QUOTE: frames.quote,
        Form.QUESTION: frames.question,
    }
    return w.draw("restatement", by_form[w.retold.form], problem=w.retold.text)


def empathy(w: Writing) -> str:
    """Return what the trouble means to the customer: its consequence, their feeling, its cause, its kind."""
    for consequence in w.shared.consequences:
        if has_cue(w.case.message.text, consequence.cues):
            return w.draw("empathy", consequence.say)
    if w.reading.cause in {Cause.NOT_HEARD, Cause.ANXIETY, Cause.UNMET_EXPECTATION}:
        return w.draw("empathy", w.shared.causes[w.reading.cause])
    feelings = (w.shared.feelings.get(feeling.name) for feeling in w.reading.feelings)
    felt = next((wordings for wordings in feelings if wordings), None)
    return w.draw("empathy", felt or w.chapter.empathy)


def fault_note(w: Writing) -> str:
    """Return what has to be said of somebody else's part: we stay the contact, and blame nobody."""
    if w.case.fault is Fault.THIRD_PARTY:
        return w.draw("third party", w.shared.third_party)
    return w.draw("theirs", w.shared.theirs) if w.case.fault is Fault.THEIRS else ""


def solution(w: Writing) -> str:
    """Return what happens next: what was approved, else the chapter's steps, then the asks."""
    steps = offered(w.case, w.shared.remedies, w.chooser) or w.draw("steps", w.chapter.steps)
    lead = w.shared.leads.get(w.reading.cause) if w.reading.cause else None
    sentences = [w.draw("lead", lead) if lead else "", steps, tip(w)]
    when = _BY_THEN if REPLY_DATE in steps else w.chooser.fill(f"by [[{REPLY_DATE}: date]]")
    asks = taken_up(w.case, w.reading, AskWording(w.chapter, w.shared, w.chooser, when))
    sentences += [asks, question(w)]
    return " ".join(filter(None, sentences))


def tip(w: Writing) -> str:
    """Return one step the customer can take at once, unless they tried it already."""
    untried = [tip for tip in w.chapter.tips if not has_cue(w.case.message.text, tip.tried)]
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
        if need.ask and need.name not in w.chooser.known and not is_given(need, w.case, w.reading):
            yield need


def alternative(w: Writing) -> str:
    """Return another way forward, where the playbook has one and nothing approved says more."""
    if w.case.approved or not w.chapter.alternatives:
        return ""
    return w.draw("alternative", w.chapter.alternatives)


def follow_up(w: Writing) -> str:
    """Return when and how we come back."""
    if w.case.approved:
        return w.draw("follow up", w.shared.remedies.follow_up)
    return w.draw("follow up", w.chapter.follow_up)


def closing(w: Writing) -> str:
    """Return the one thanks, after the substance."""
    return w.draw("closing", (*w.chapter.closing, *w.shared.gratitude))


def sign_off(w: Writing) -> str:
    """Return the sign-off with the signature of the case, else agent and company, else nothing more."""
    named = "\n".join(filter(None, (w.case.agent, w.case.company)))
    return f"{w.draw('sign-off', w.shared.sign_off)}\n{w.case.signature or named}".strip()
