"""How heated the customer's message is."""

from __future__ import annotations

from assistant.checks.record import Context
from assistant.text.expression import expression

_FURIOUS_FEELINGS = {"anger", "fury", "rage", "outrage", "furious", "angry"}
_SHOUTED = expression(r"\b[A-Z]{4,}(?: [A-Z]{2,}){2,}|!{3,}")
_FURIOUS_WORDS = expression(
    r"\b(?:furious|livid|outraged?|outrageous|disgust(?:ed|ing)|fuming|seething|sick and tired|fed up|enraged"
    r"|how dare you|never again|scam(?:mers)?|crooks|thieves)\b"
)


def furious(context: Context) -> bool:
    """Tell whether the customer is furious, by the reading, by shouting or by their words."""
    reading = context.reading
    by_reading = any(feeling.name.casefold() in _FURIOUS_FEELINGS for feeling in reading.feelings)
    customer = context.customer
    return (
        bool(reading.abuse)
        or by_reading
        or bool(_SHOUTED.search(customer.plain) or _FURIOUS_WORDS.search(customer.lower))
    )
