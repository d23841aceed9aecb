"""Postal addresses, as best patterns can: a street with its number, a postcode with its town.

Streets are known by their words in English, German, Dutch, French, Spanish, Italian, Portuguese and Polish,
postcodes where their form is unlike any other number. House names, post office boxes abroad, villages
without streets and other languages are not recognised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.entities.entity import Found
from assistant.text.expression import expression

_HOUSE = r"\d{1,5}(?: ?[A-Za-z])?(?:[-/]\d{1,4})?"
_SMALL = r"(?:(?:de|du|des|la|le|les|del|della|dos|das|da|do|van|der|den|of|the) ){0,2}"
_CAPITAL = r"[^\W\d_a-z](?:[\w'’-]|\.(?=\w)){0,24}"
_NAMED = rf"(?:{_SMALL}{_CAPITAL} ){{1,4}}"
_WORDS = rf"{_SMALL}{_CAPITAL}(?: {_SMALL}{_CAPITAL}){{0,4}}"
_ENGLISH = (
    "street st road rd avenue ave lane ln drive dr close court ct way place pl boulevard blvd terrace square "
    "sq crescent cres gardens grove mews parade highway hwy parkway pkwy row walk alley circle cir trail"
)
_BEHIND = (
    r"(?:straße|strasse|str\.|weg|allee|gasse|platz|ring|damm|ufer|chaussee|steig"
    r"|straat|laan|plein|gracht|kade|dijk|singel)"
)
_APART = r"(?:Straße|Strasse|Str\.|Weg|Allee|Platz|Ring|Damm|Ufer|Linden|Markt)"
_BEFORE = r"(?:Am|An der|An den|Auf der|Auf dem|Im|In der|Unter den|Zum|Zur|[A-ZÄÖÜ]\w{1,20})"
_FRONT = (
    r"(?i:rue|avenue|av\.|boulevard|bd\.?|place|chemin|allée|impasse|quai|route|cours|calle|c/|avenida|avda\.?"
    r"|plaza|paseo|camino|carrer|via|viale|piazza|piazzale|corso|vicolo|largo|rua|travessa|praça|estrada"
    r"|alameda|ul\.|ulica|aleja|al\.|os\.)"
)
_FLAT = r"(?:(?i:flat|apt\.?|apartment|unit|suite) \w{1,5},? )?"
_STREETS = (
    rf"(?<![\w.,/-]){_FLAT}{_HOUSE},? {_NAMED}(?i:{'|'.join(_ENGLISH.split())})(?!\w)",
    rf"(?<!\w)[^\W\d_][\w.-]{{1,30}}{_BEHIND} {_HOUSE}(?!\w)",
    rf"(?<!\w)(?:{_BEFORE} ){{1,3}}{_APART} {_HOUSE}(?!\w)",
    rf"(?<![\w.,/-])\d{{1,5}}(?: ?(?:bis|ter|[a-c]))?,? {_FRONT} {_WORDS}",
    rf"(?<!\w){_FRONT} {_WORDS},? (?:n[º°.]? ?)?{_HOUSE}(?!\w)",
)
_TOWN = r"[^\W\d_a-z][\w.'’-]{1,24}(?: [^\W\d_a-z][\w.'’-]{1,24}){0,3}"
_END = r"(?=[ \t]{0,4}(?:$|[\n,.;)]))"
_POSTCODES = (
    r"(?<!\w)(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?!\w)",
    r"(?<!\w)[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?!\w)",
    rf"(?<!\w)\d{{4}} [A-Z]{{2}},? {_TOWN}",
    rf"(?<![\w.,-])(?:[A-Z]{{1,2}}-)?\d{{5}} {_TOWN}{_END}",
    rf"(?<!\w){_TOWN},? [A-Z]{{2}},? \d{{5}}(?:-\d{{4}})?(?!\w)",
    r"(?<!\w)\d{2}-\d{3} [^\W\d_a-z][\w-]{1,24}",
    r"(?<!\w)P\.? ?O\.? Box \d{1,6}(?!\w)",
)
_ADDRESS = expression("|".join((*_STREETS, *_POSTCODES)), re.MULTILINE)


def find_postal(text: str) -> Iterator[Found]:
    """Yield streets and postcodes; two that stand on one line, or on lines that follow, are two."""
    if any(char.isdigit() for char in text):
        for found in _ADDRESS.finditer(text):
            yield Found("address", *found.span(), " ".join(found[0].casefold().split()))
