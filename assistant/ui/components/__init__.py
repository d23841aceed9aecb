"""Small components of our own; text goes in through `textContent` only."""

from assistant.ui.components.checked import show_checked
from assistant.ui.components.copying import copy_button
from assistant.ui.components.differing import show_difference
from assistant.ui.components.said import show_said

__all__ = ["copy_button", "show_checked", "show_difference", "show_said"]
