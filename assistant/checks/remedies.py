"""The words by which a remedy, or what a customer asks for, is spoken of."""

from __future__ import annotations

from assistant.text import stem, words

_FAMILIES = {
    "refund": "refund money back repay reimburse return paid credit charge payment amount",
    "replacement": "replace replacement exchange swap substitute another new resend reship",
    "exchange": "exchange swap replace replacement another",
    "repair": "repair fix mend engineer technician service restore work patch solve resolve working",
    "credit": "credit credited balance voucher",
    "voucher": "voucher coupon code credit",
    "discount": "discount percent reduction off reduce cheaper price",
    "compensation": "compensate compensation credit voucher refund discount goodwill gesture money",
    "cancellation": "cancel cancelled cancellation end stop close terminate unsubscribe contract",
    "access": "access restore unlock reset open login password log sign account back recover",
    "removal": "remove removal delete erase take taken unsubscribe list",
    "correction": "correct correction fix change amend update right adjust rectify",
    "delivery": "deliver delivery ship send sent dispatch arrive parcel package courier track tracking trace "
    "carrier post depot order warehouse way",
    "contact": "call phone ring contact write speak talk hear reach number mail email reply answer",
    "upgrade": "upgrade upgraded",
    "extension": "extend extension longer",
    "apology": "sorry apologise apologize apology apologies forgive",
}
FAMILIES = {name: frozenset(map(stem, text.split())) for name, text in _FAMILIES.items()}


def family(kind: str) -> frozenset[str]:
    """Return the stems that speak of a kind; a kind the house made up is known by its own words."""
    own = frozenset(stem(word) for word in words(kind))
    known = next((FAMILIES[word] for word in words(kind) if word in FAMILIES), frozenset())
    return own | known
