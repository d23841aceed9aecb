"""Approved remedies, in words. Nothing is offered that nobody approved."""

from __future__ import annotations

import calendar
from datetime import date
from decimal import Decimal, InvalidOperation

from assistant.model import Case, Remedy
from assistant.playbook.book import Remedies
from assistant.playbook.variants import Chooser, put_in

_ORDINARY_TWO = 2


def written_date(day: date) -> str:
    """Return a date that no country misreads: `27 November 2026`."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def offered(case: Case, book: Remedies, chooser: Chooser) -> str:
    """Return the sentence that offers what was approved, or nothing where nothing was."""
    offers = [_in_words(remedy, case, book) for remedy in case.approved]
    if not offers:
        return ""
    if len(offers) == 1:
        open_ended = " up to " in offers[0]
        frames = book.capped if open_ended else book.one
        return put_in(chooser.draw("remedy", frames), {"offer": offers[0]})
    if len(offers) == _ORDINARY_TWO:
        return put_in(chooser.draw("remedies", book.two), {"first": offers[0], "second": offers[1]})
    listed = f"{', '.join(offers[:-1])} or {offers[-1]}"
    return put_in(chooser.draw("remedies", book.more), {"offer": listed})


def _in_words(remedy: Remedy, case: Case, book: Remedies) -> str:
    kind = _safe(remedy.kind)
    offer = next((offer for offer in book.offers if kind.lower() in offer.kinds), None)
    if offer is None:
        words = put_in(book.other, {"kind": kind})
    elif remedy.up_to:
        cap = "" if _is_the_sum(remedy, case) else "up to "
        words = put_in(offer.amount, {"amount": f"{cap}{remedy.up_to}"})
    else:
        words = offer.plain
    by = f" by {written_date(remedy.by)}" if remedy.by else ""
    detail = f" ({_safe(remedy.detail)})" if remedy.detail else ""
    return f"{words}{by}{detail}"


def _is_the_sum(remedy: Remedy, case: Case) -> bool:
    """Tell whether the limit is exactly what the customer paid, so that it is no mere limit."""
    paid = case.fact("paid", "price", "amount", "amount paid", "charged", "total")
    try:
        return bool(remedy.up_to and paid and Decimal(paid.split()[0]) == remedy.up_to.amount)
    except InvalidOperation:
        return False


def _safe(text: str) -> str:
    return " ".join(text.replace("[", "").replace("]", "").split())
