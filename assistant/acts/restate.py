"""Whether a reply names the customer's own problem back."""

from __future__ import annotations

from assistant.model import SpeechAct
from assistant.text import Text


def restatements(reply: Text, customer: Text) -> tuple[SpeechAct, ...]:
    """Return the sentences of the reply that name what the customer wrote about."""
    return ()
