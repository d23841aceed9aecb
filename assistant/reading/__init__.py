"""What a message says, without a model: intent, trouble, asks, feelings, cause, abuse, triggers, givens."""

from assistant.reading.reader import read

__all__ = ["read"]
