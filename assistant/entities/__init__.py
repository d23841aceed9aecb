"""What a text names: amounts, dates, stretches of time, codes, addresses, and the people it greets."""

from assistant.entities.entity import KINDS, Entity
from assistant.entities.finding import find_entities
from assistant.entities.money import read_amount
from assistant.entities.names import greeting_name, is_person_word, signed_names, titled_names
from assistant.entities.payment import find_payment_numbers
from assistant.entities.postal import find_postal
from assistant.entities.typed import EXAMPLES, reads_as

__all__ = [
    "EXAMPLES",
    "KINDS",
    "Entity",
    "find_entities",
    "find_payment_numbers",
    "find_postal",
    "greeting_name",
    "is_person_word",
    "read_amount",
    "reads_as",
    "signed_names",
    "titled_names",
]
