"""What questions to models took and cost: rows without words, added up by day, endpoint and template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select
from sqlalchemy.orm import Session

from assistant.model import Call, Spent
from assistant.store.pen import Pen
from assistant.store.tables import CallRow

ANSWERED = "answered"


def add(pen: Pen, day: str, calls: Sequence[Call]) -> None:
    """Keep calls of one day, given as `2026-11-22`."""
    if calls:
        rows = [{"at": pen.now, "day": day, **asdict(call)} for call in calls]
        pen.session.execute(insert(CallRow), rows)


def cost_of_day(session: Session, day: str, currency: str) -> float:
    """Return what a day's calls cost in one currency."""
    query = select(func.sum(CallRow.cost)).where(CallRow.day == day, CallRow.currency == currency)
    return float(session.scalar(query) or 0.0)


def spending(session: Session, since: str) -> tuple[Spent, ...]:
    """Return what was spent since a day, newest day first."""
    groups = (CallRow.day, CallRow.endpoint, CallRow.template, CallRow.currency)
    sums: dict[str, ColumnElement[Any]] = {
        "calls": func.count(),
        "failed": func.count().filter(CallRow.outcome != ANSWERED),
        "prompt_tokens": func.coalesce(func.sum(CallRow.prompt_tokens), 0),
        "completion_tokens": func.coalesce(func.sum(CallRow.completion_tokens), 0),
        "cost": func.coalesce(func.sum(CallRow.cost), 0.0),
        "seconds": func.sum(CallRow.seconds),
        "first_token": func.avg(CallRow.first_token),
    }
    query = (
        select(*groups, *(what.label(name) for name, what in sums.items()))
        .where(CallRow.day >= since)
        .group_by(*groups)
    )
    ordered = query.order_by(CallRow.day.desc(), CallRow.endpoint, CallRow.template, CallRow.currency)
    return tuple(Spent(**row._asdict()) for row in session.execute(ordered))
