"""The one place that puts the parts together; screens, routes and commands only translate to it."""

from assistant.services.services import Services

__all__ = ["Services"]
