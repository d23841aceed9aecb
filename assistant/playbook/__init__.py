"""The writer that needs no model: a reading and the authors' playbook make a reply in English."""

from assistant.playbook.loading import Playbook, load_playbook, needs, options
from assistant.playbook.moves import prepare
from assistant.playbook.outcomes import Choice, choices
from assistant.playbook.pieces import pieces
from assistant.playbook.writer import PlaybookWriter, handover

__all__ = [
    "Choice",
    "Playbook",
    "PlaybookWriter",
    "choices",
    "handover",
    "load_playbook",
    "needs",
    "options",
    "pieces",
    "prepare",
]
