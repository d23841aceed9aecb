"""A reading of a bare message."""

from collections.abc import Callable
from datetime import date

import pytest

from assistant.model import Case, Message, Reading
from assistant.reading import read


@pytest.fixture(name="reading")
def _reading() -> Callable[..., Reading]:
    def reading_of(text: str, subject: str = "") -> Reading:
        return read(Case(Message(text, subject=subject), today=date(2026, 11, 21)))

    return reading_of
