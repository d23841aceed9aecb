"""Order, ticket, tracking and booking numbers, codes, telephone numbers, times of day and shares."""

from __future__ import annotations

import re

from assistant.entities.entity import Found
from assistant.text.expression import expression

_NOUNS = (
    "order ticket case booking reservation tracking invoice account reference ref parcel shipment "
    "consignment "
    "transaction confirmation claim complaint customer client member membership policy serial model "
    "flight train "
    "room voucher coupon promo code article item sku pnr imei id request incident contract return "
    "rma receipt "
    "purchase delivery loyalty card report application loan "
    "pedido reserva factura cuenta commande réservation facture compte bestellung bestellnummer auftrag "
    "auftragsnummer sendungsnummer rechnung rechnungsnummer kundennummer buchung buchungsnummer ticketnummer "
    "ordine prenotazione fattura conto encomenda fatura bestelling bestelnummer factuur boeking"
)
ID_NOUNS = frozenset(_NOUNS.split())
_LABEL = r"(?:(?:number|num|no|nr|nummer|número|numero|numéro|nº|n°|id|code|ref|reference)\b\.?|#)"
_AFTER_NOUN = expression(
    rf"(?P<label>(?:[ .]{{0,2}}{_LABEL}){{0,2}}(?: ?[:#])?)(?: is| was| are| of| reads)?:? ?[\[(\"'“]?#?"
    r"(?P<code>[A-Za-z0-9][A-Za-z0-9]{0,24}(?:[-/_][A-Za-z0-9]{1,12}){0,4})(?![\w@])(?!\.\d)",
    re.IGNORECASE,
)
_HASH = expression(r"# ?([A-Za-z]{0,6}[-_]?\d[A-Za-z0-9]{1,24}(?:[-/][A-Za-z0-9]{1,12}){0,4})(?!\w)")
_MIXED = expression(r"[A-Za-z0-9]{1,40}(?:[-/][A-Za-z0-9]{1,24}){0,4}(?![\w@])(?!\.\w)")
_DOTTED = expression(r"\d{1,5}(?:\.\d{1,6}){2,4}(?![\w.]\d|\w)")
_LONG = expression(
    r"\d{4,8}(?:-\d{3,8}){1,3}(?!\w)|\d{2,3}-\d{4,8}(?!\w)|(?!19|20)\d{4,8}-\d{2}(?!\w)|\d{7,40}(?!\w)"
)
_PHONE = expression(
    r"(?:\+|00)?\(?\d{1,5}\)?(?:[ \u00a0.\-/]{0,2}\(?\d{2,6}\)?){1,6}(?![\w]|[.,-]\d)(?! ?[€$£%])",
)
_NANP = expression(r"(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)")
_GROUPED = expression(r"[ .\-/()]")
_SHORTEST_PHONE, _LONGEST_PHONE = 7, 15
_SHORTEST_BARE = 4
_SPELLED_DIGITS, _SPELLED_LETTERS = 4, 3
_CAPITAL_DIGITS, _HYPHENED_DIGITS, _CAPITAL_LENGTH = 2, 3, 5
_CLOCK = expression(
    r"(2[0-4]|[01]?\d)(?:[:.h]([0-5]\d)(?::[0-5]\d)?)?(?: ?(a\.?m\b\.?|p\.?m\b\.?|uhr\b|o['’]?clock\b"
    r"|hrs?\b|h\b))?",
    re.IGNORECASE,
)
_NAMED_TIMES = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
TIMES = frozenset(_NAMED_TIMES)
_PERCENT = expression(r" ?(?:%|percent\b|per cent\b|pct\b|prozent\b|pour cent\b|por ciento\b)", re.IGNORECASE)
_HALF_DAY = 12


def _code(start: int, end: int, written: str) -> Found:
    return Found("id", start, end, re.sub(r"[\s#_/-]", "", written).upper())


def after_noun(text: str, end: int) -> Found | None:
    """Return the code behind `order`, `ticket no.`, `booking reference is` … that ends here."""
    found = _AFTER_NOUN.match(text, end)
    if found is None or found.start("code") == end:
        return None
    code, labelled = found["code"], bool(found["label"].strip())
    digits = sum(char.isdigit() for char in code)
    shaped = digits >= (1 if labelled else 3) and (
        labelled or digits < len(code) or len(code) >= _SHORTEST_BARE - 1
    )
    worded = (
        labelled and code.isupper() and code.isalpha() and len(code) > _SHORTEST_BARE and "X" * 3 not in code
    )
    if not (shaped or worded) or _counted(code):
        return None
    return _code(found.start("code"), found.end("code"), code)


def _counted(code: str) -> bool:
    """Tell whether this is a figure with its unit (`3days`, `20th`, `2pm`), which is no code."""
    tail = code.lstrip("0123456789")
    return tail != code and tail.islower() and tail.isalpha()


def hash_code(text: str, start: int) -> Found | None:
    """Return the code behind a hash mark that stands here; `#1` and hashtags are none."""
    found = _HASH.match(text, start)
    return _code(start, found.end(), found[1]) if found else None


def mixed_code(text: str, start: int) -> Found | None:
    """Return a code of capitals and digits, or a long one of letters and digits, that begins here."""
    found = _MIXED.match(text, start)
    written = found[0] if found else ""
    letters = sum(char.isalpha() for char in written)
    digits = sum(char.isdigit() for char in written)
    if found is None or not letters or _counted(written) or "XX" in written.upper():
        return None
    if any(char.islower() for char in written):
        shaped = digits >= _SPELLED_DIGITS and letters >= _SPELLED_LETTERS
    else:
        least = _HYPHENED_DIGITS if "-" in written else _CAPITAL_DIGITS
        shaped = digits >= least and len(written) >= _CAPITAL_LENGTH
    return _code(start, found.end(), written) if shaped else None


def long_number(text: str, start: int) -> Found | None:
    """Return a long undivided or hyphened number, or a dotted one such as a version, that begins here."""
    found = _DOTTED.match(text, start) or _LONG.match(text, start)
    return _code(start, found.end(), found[0]) if found else None


def phone(text: str, start: int, *, announced: bool = False) -> Found | None:
    """Return the telephone number that begins here; without a sign of one it must look like one."""
    found = _PHONE.match(text, start)
    written = found[0] if found else ""
    digits = re.sub(r"\D", "", written)
    if found is None or not _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE:
        return None
    dialled = written.startswith(("+", "0", "(", "1-8", "1 8")) or bool(_NANP.match(text, start))
    grouped = bool(_GROUPED.search(written))
    if not (written.startswith("+") or (dialled and (grouped or written.startswith("0"))) or announced):
        return None
    return Found("phone", start, found.end(), ("+" if written.startswith("+") else "") + digits)


def clock(text: str, start: int) -> Found | None:
    """Return a time of day in digits: `14:02`, `2 pm`, `14h30`, `9 Uhr`."""
    found = _CLOCK.match(text, start)
    if found is None or not (found[2] or found[3]) or text[found.end() : found.end() + 1].isalnum():
        return None
    half = (found[3] or "").replace(".", "").lower()
    dot = found[2] and text[found.end(1)] == "."
    if (dot and not half) or half in {"hr", "hrs"} or (half == "h" and not found[2]):
        return None
    hour = int(found[1])
    if half in {"am", "pm"}:
        hour = hour % _HALF_DAY + (_HALF_DAY if half == "pm" else 0)
    return Found("time", start, found.end(), f"{hour:02}:{found[2] or '00'}")


def named_time(text: str, start: int) -> Found | None:
    """Return `noon` or `midnight` where it stands here."""
    found = re.compile(r"[a-z]{4,8}\b", re.IGNORECASE).match(text, start)
    value = _NAMED_TIMES.get(found[0].lower()) if found else None
    return Found("time", start, found.end(), value) if found and value else None


def percent_end(text: str, end: int) -> int | None:
    """Return where a per-cent sign or word that follows a figure ends."""
    found = _PERCENT.match(text, end)
    return found.end() if found else None
