"""What people write by hand (YAML): read strictly, with line numbers, and kept in its last good version."""

from assistant.authored.lastgood import LastGood
from assistant.authored.yamlfile import Authored, Positions, load, parse

__all__ = ["Authored", "LastGood", "Positions", "load", "parse"]
