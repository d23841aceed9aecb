"""What a text names: amounts, dates, stretches of time, codes, addresses, and the people it greets."""

from assistant.entities.entity import KINDS, Entity
from assistant.entities.finding import find_entities
from assistant.entities.money import read_amount
from assistant.entities.names import greeting_name, signed_names

__all__ = ["KINDS", "Entity", "find_entities", "greeting_name", "read_amount", "signed_names"]
