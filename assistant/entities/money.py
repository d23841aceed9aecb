"""Amounts of money: symbols and words, before or behind the figure."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.entities.entity import Found
from assistant.entities.numbers import Figure, digits_at, words_at
from assistant.text.expression import expression

_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₩": "KRW",
    "₪": "ILS",
    "₦": "NGN",
    "₱": "PHP",
    "฿": "THB",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "SG$": "SGD",
    "R$": "BRL",
    "Z$": "PLN",
}
SYMBOLS = frozenset(sign for sign in _SIGNS if len(sign) == 1)
_NAMES = {
    "EUR": "eur euro euros",
    "GBP": "gbp pound pounds quid sterling",
    "USD": "usd dollar dollars dollor dollors bucks",
    "INR": "inr rs rupee rupees rupes re",
    "JPY": "jpy yen",
    "CNY": "cny rmb yuan",
    "CHF": "chf sfr franken francs",
    "SEK": "sek",
    "NOK": "nok",
    "DKK": "dkk",
    "PLN": "pln zł zloty złoty",
    "AUD": "aud",
    "CAD": "cad",
    "NZD": "nzd",
    "BRL": "brl reais",
    "MXN": "mxn",
    "AED": "aed dirham dirhams",
    "SAR": "sar riyal riyals",
    "ZAR": "zar",
    "SGD": "sgd",
    "HKD": "hkd",
    "CZK": "czk",
    "HUF": "huf",
    "TRY": "lira",
    "NGN": "ngn naira",
    "PHP": "php",
    "MYR": "myr rm",
    "IDR": "idr rp",
    "THB": "thb baht",
    "": "kr kronor kroner pesos peso",
}
CURRENCIES = {word: code for code, words in _NAMES.items() for word in words.split()}
_CODES = frozenset(code for code in _NAMES if code)
_CENTS = frozenset(["cent", "cents", "pence", "centimes", "centimos", "céntimos", "centesimi", "centavos"])
BEHIND = frozenset(CURRENCIES) | _CENTS - {"re"}
_BEFORE_ONLY = frozenset(["re"])
_BEFORE = expression(
    r"(?:(US|AU?|CA?|NZ|HK|SG?|R)?([€£$¥₹₽₺₩₪₦₱฿])"
    r"|([A-Za-zł]{2,8})\b\.?|([A-Za-z]{2,3})(?=\d))[ \u00a0]?(?:(?<![A-Za-z])-)?"
)
_CODED = expression(r"([A-Z]{3})?\s{0,3}(\d[\d.,'’\u00a0 ]{0,40}\d|\d)[.,]?\s{0,3}([A-Z]{3})?")
_SIGN_BEHIND = expression(r"[ \u00a0]?([€£$¥₹₽₺₩₪₦₱฿])(?:(\d{2})(?!\d))?")
_WORD_BEHIND = expression(r"[ \u00a0]?(?:(US|CA|AU|NZ)[ \u00a0])?([^\W\d_]{1,9})\b(?!['’])")
_SMALL = expression(
    r",? (?:and |y |et |und |e |en )?(\d{1,2}) ?(?:cents?|pence|p|c|ct|centimes|céntimos)\b", re.IGNORECASE
)

_JOINT = expression(r",? (?:and )?")
_NEXT = expression(r" ([a-z]+)")
_AFTER = "to for in on back off and or by at from which is was as per into with you we that a the"
_AFTER_AMOUNT = frozenset(_AFTER.split())


def _found(start: int, end: int, value: Decimal, currency: str) -> Found:
    shown = f"{value:.2f}" if value == round(value, 2) else f"{value:f}"
    return Found("money", start, end, f"{shown} {currency}".strip())


def before(text: str, start: int) -> Found | None:
    """Return the amount whose currency stands here, before its figure: `£20`, `Rs. 500`, `US$ 45`."""
    sign = _BEFORE.match(text, start)
    if not sign:
        return None
    currency = _named(sign)
    figure = digits_at(text, sign.end()) if currency is not None else None
    return _found(start, figure.end, figure.value, currency) if figure and currency is not None else None


def _named(sign: re.Match[str]) -> str | None:
    if sign[2]:
        return _SIGNS.get((sign[1] or "") + sign[2], _SIGNS[sign[2]])
    return CURRENCIES.get((sign[3] or sign[4]).lower())


def read_amount(text: str) -> tuple[Decimal, str] | None:
    """Return the figure and the currency (ISO 4217, or nothing) of a text that is an amount and no more.

    Any three capitals are taken for a currency; a sign or a name is read as everywhere else.
    """
    shown = text.strip()
    if code := _CODED.fullmatch(shown):
        currency = (code[1] or code[3] or "").upper()
        figure = digits_at(code[2], 0)
        whole = figure and figure.end == len(code[2]) and not (code[1] and code[3])
        return (figure.value, currency) if figure and whole else None
    figure = digits_at(shown, 0)
    found = before(shown, 0) or (behind(shown, 0, figure) if figure else None)
    if found is None or found.end != len(shown):
        return None
    value, _, currency = found.value.partition(" ")
    return Decimal(value), currency


def behind(text: str, start: int, figure: Figure) -> Found | None:
    """Return the amount whose currency follows the figure: `45 euros`, `1.240,00 €`, `20p`."""
    if sign := _SIGN_BEHIND.match(text, figure.end):
        value = figure.value + (Decimal(sign[2]) / 100 if sign[2] and figure.value % 1 == 0 else 0)
        return _found(start, sign.end(), value, _SIGNS[sign[1]])
    word = _WORD_BEHIND.match(text, figure.end)
    name = word[2].lower() if word else ""
    if word is None or not name:
        return None
    if name in _CENTS or (name in {"p", "c", "ct"} and figure.value < 100 and word.start(2) == figure.end):  # noqa: PLR2004
        return _found(start, word.end(), figure.value / 100, "GBP" if name in {"p", "pence"} else "")
    if name not in CURRENCIES or name in _BEFORE_ONLY:
        return None
    small, end = _cents(text, word.end(), written=text[start].isdigit())
    currency = {"CA": "CAD", "AU": "AUD", "NZ": "NZD"}.get(word[1] or "", CURRENCIES[name])
    return _found(start, end, figure.value + small / 100, currency)


def _cents(text: str, at: int, *, written: bool) -> tuple[Decimal, int]:
    """Return the cents behind a currency and where they end: ` and 20 cents`, ` and ninety pence`, ` fifty`.

    Without their name they count only behind a figure in words: "sixty-four pounds fifty".
    """
    if small := _SMALL.match(text, at):
        return Decimal(small[1]), small.end()
    joint = _JOINT.match(text, at)
    figure = words_at(text, joint.end()) if joint else None
    if joint is None or figure is None or not 0 < figure.value < 100:  # noqa: PLR2004 - cents
        return Decimal(0), at
    word = _WORD_BEHIND.match(text, figure.end)
    if word and word[2].lower() in _CENTS:
        return figure.value, word.end()
    bare = joint[0] == " " and not written and figure.value >= 10 and _closes(text, figure.end)  # noqa: PLR2004
    return (figure.value, figure.end) if bare else (Decimal(0), at)


def _closes(text: str, at: int) -> bool:
    """Tell whether an amount ends here, as no noun follows that its last figure might count."""
    after = _NEXT.match(text, at)
    return after is None or after[1] in _AFTER_AMOUNT
