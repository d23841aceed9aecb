"""What questions to models took and cost: rows without words, added up by day, endpoint and template."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, insert, select

from assistant.model import Call, Spent
from assistant.store.database import Database
from assistant.store.tables import CallRow

ANSWERED = "answered"


class Calls:
    """The calls in a database; each method is one transaction."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def add(self, day: str, calls: Sequence[Call]) -> None:
        """Keep calls of one day, given as `2026-11-22`."""
        now = self._clock()
        with self._database.write() as session:
            session.execute(insert(CallRow), [{"at": now, "day": day, **asdict(call)} for call in calls])

    def cost_of_day(self, day: str, currency: str) -> float:
        """Return what a day's calls cost in one currency."""
        query = select(func.sum(CallRow.cost)).where(CallRow.day == day, CallRow.currency == currency)
        with self._database.read() as session:
            return float(session.scalar(query) or 0.0)

    def since(self, day: str) -> tuple[Spent, ...]:
        """Return what models took and cost since a day, by day, endpoint and template, newest day first."""
        with self._database.read() as session:
            return tuple(Spent(**row._asdict()) for row in session.execute(_sums(day)))


def _sums(since: str) -> Select[Any]:
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
    query = select(*groups, *(what.label(name) for name, what in sums.items()))
    query = query.where(CallRow.day >= since).group_by(*groups)
    return query.order_by(CallRow.day.desc(), CallRow.endpoint, CallRow.template, CallRow.currency)
