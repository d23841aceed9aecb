"""Single sentences of the playbook, for a reply that is written already and lacks one."""

from __future__ import annotations

from assistant.model import Case, Reading
from assistant.playbook.composing import tidy
from assistant.playbook.loading import Playbook
from assistant.playbook.moves import apology, closing, empathy, greeting, prepare, retelling
from assistant.playbook.writer import WRITTEN
from assistant.text import segment

_MOVES = {
    "apology": apology,
    "restates": retelling,
    "empathy": empathy,
    "gratitude": closing,
    "greeting": greeting,
}


def pieces(playbook: Playbook, case: Case, reading: Reading, move: str) -> tuple[str, ...]:
    """Return what the playbook would say, the longest first; nothing where it writes another language.

    `move` is one of apology, restates, empathy, gratitude, greeting.
    """
    if reading.language not in WRITTEN or move not in _MOVES:
        return ()
    whole = tidy(_MOVES[move](prepare(playbook, case, reading)))
    sentences = [one.span.of(whole) for one in segment(whole).sentences]
    return tuple(dict.fromkeys(filter(None, [whole, *sentences[:1]])))
