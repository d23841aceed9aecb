"""The writer that needs no model, and the short text that hands a message over."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from assistant.errors import InputError
from assistant.model import Case, Outcome, Passage, Reading, Reply, TriggerKind, WriterKind
from assistant.playbook.composing import compose
from assistant.playbook.loading import Playbook
from assistant.playbook.moves import Writing, greeting, prepare, sign_off
from assistant.playbook.shared import HandOver
from assistant.text import language_name, segment

WRITTEN = frozenset({"en", "unknown"})


_GRAVEST_FIRST = (
    "self_harm", "safety", "fraud", "data_breach", "legal", "regulator", "data_request", "chargeback",
    "press",
)  # fmt: skip
"""People before rights, rights before reputation."""


_CARED_FOR = frozenset({TriggerKind.SELF_HARM})
"""Hand-overs that say enough of it themselves."""


@dataclass(frozen=True, slots=True)
class PlaybookWriter:
    """Writes replies from the reading and the playbook alone."""

    playbook: Playbook
    passages: tuple[Passage, ...] = ()
    """What the company's policy says of the matter."""
    values: Mapping[str, str] = field(default_factory=dict)
    """Values that the policy names."""
    outcome: Outcome | None = None
    """The answer the agent chose."""

    def write(self, case: Case, reading: Reading, on_text: Callable[[str], None]) -> Reply:
        """Return a complete reply in English, telling `on_text` after each sentence.

        Raises:
            InputError: the message is in another language.
        """
        started = time.perf_counter()
        _in_english(reading)
        written = prepare(self.playbook, case, reading, self.passages, self.values)
        text = _told(compose(replace(written, outcome=self.outcome)), on_text)
        return Reply(
            text,
            WriterKind.PLAYBOOK,
            template=f"playbook/{reading.trouble}",
            template_hash=self.playbook.hash,
            seconds=time.perf_counter() - started,
        )


def handover(playbook: Playbook, case: Case, reading: Reading) -> Reply:
    """Return the short text that names who takes a message over; no admission and no defence.

    Raises:
        InputError: the message is in another language, or nothing in it calls for a hand-over.
    """
    _in_english(reading)
    if not reading.triggers:
        raise InputError("Nothing in this message calls for a hand-over; draft a reply instead.")
    w = prepare(playbook, case, reading)
    move = _for_trigger(w, _gravest(reading))
    text = "\n\n".join([greeting(w), *move, sign_off(w)])
    return Reply(text, WriterKind.HANDOVER, template="playbook/handover", template_hash=playbook.hash)


def _gravest(reading: Reading) -> TriggerKind:
    """Return the trigger that decides who takes over."""
    return min((trigger.kind for trigger in reading.triggers), key=_GRAVEST_FIRST.index)


def _for_trigger(w: Writing, kind: TriggerKind) -> list[str]:
    plan: HandOver = next(plan for plan in w.shared.handover if kind in plan.triggers)
    wording = w.draw("hand-over", plan.say, owner=plan.owner)
    care = next((care.say for care in w.shared.care if w.says(*care.cues)), None)
    before = [w.draw("care", care)] if care and kind not in _CARED_FOR else []
    name = next((naming.say for naming in plan.namings if w.says(*naming.cues)), None)
    before += [w.draw("reported", w.shared.reported, problem=w.draw("naming", name))] if name else []
    return [part.strip() for part in " ".join([*before, wording]).split("¶")]


def _in_english(reading: Reading) -> None:
    if reading.language not in WRITTEN:
        name = language_name(reading.language, unnamed="another language")
        raise InputError(
            f"The offline writer writes English only and this message is in {name}; "
            "connect a model or write the reply by hand."
        )


def _told(paragraphs: Iterable[str], on_text: Callable[[str], None]) -> str:
    """Return the whole text, having told each sentence as it was added."""
    text = ""
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        before = text
        for sentence in segment(paragraph).sentences[:-1]:
            on_text(before + paragraph[: sentence.span.end])
        text = before + paragraph
        on_text(text)
    return text
