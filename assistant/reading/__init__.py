"""What a message says, without a model: intent, trouble, asks, feelings, cause, abuse, triggers, what was given."""

from assistant.reading.reader import read

__all__ = ["read"]
