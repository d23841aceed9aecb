"""What models cost: kept for each call, added up for the day, and held against the budget."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

from assistant.errors import AssistantError
from assistant.model import Call, Spent
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.llm import Endpoint, Shelf
    from assistant.store import Store

SHELF = "answers.db"
"""The file of answers in the data folder."""
FLUSH_EVERY = 1.0
"""Seconds for which calls are gathered before they are stored together."""
LOOK_EVERY = 30.0
"""Seconds after which the day is added up anew, since other processes spend too."""


class Spending:
    """The calls of this process; may be shared between threads.

    A database that cannot be used costs no draft: calls are then counted in this process only, and stored
    when it can be used again.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: list[tuple[str, Call]] = []
        self._flush_at = float("-inf")
        self._look_at = float("-inf")
        self._day = ""
        self._spent = 0.0
        self._opened: Store | None = None
        self._shelf: Shelf | None = None
        self.spools = False
        """Whether calls only go to the file of answers, as in a batch, which then needs no database."""

    def note(self, call: Call) -> None:
        """Take a call in."""
        with self._lock:
            day = self._today()
            if self.spools:
                self._spool().spool(json.dumps([day, asdict(call)]))
            else:
                self._waiting.append((day, call))
            if call.currency == self._settings.budget.currency and day == self._day:
                self._spent += call.cost or 0.0
            if self._clock() >= self._flush_at and self._waiting:
                self._flush()

    def _spool(self) -> Shelf:
        if self._shelf is None:
            from assistant.llm import Shelf

            self._shelf = Shelf(self._settings.data / SHELF)
        return self._shelf

    def _collect(self) -> None:
        """Take over what batches have spooled, in this process and others."""
        if (self._settings.data / SHELF).exists():
            self._spool().take_over(self._take)

    def _take(self, lines: list[str]) -> None:
        """Store spooled calls."""
        found = [(day, Call(**call)) for day, call in map(json.loads, lines)]
        for day in dict.fromkeys(on for on, _ in found):
            self._store().calls.add(day, [call for on, call in found if on == day])

    def refusal(self, endpoint: Endpoint) -> str:
        """Return why an endpoint may not be asked now: its price counts and the day's budget is spent."""
        limit = self._settings.budget.per_day
        if not self._counts(endpoint) or self._spent_today() < limit:
            return ""
        return (
            f"today's budget of {limit:.2f} {self._settings.budget.currency} is spent; {endpoint.name} is "
            "asked again tomorrow, or raise per_day under [budget] in settings.toml."
        )

    def warning(self, endpoint: Endpoint) -> str:
        """Return what a person should know before the budget is spent, or nothing."""
        budget = self._settings.budget
        if not self._counts(endpoint):
            return ""
        spent = self._spent_today()
        if spent < budget.warn_at * budget.per_day:
            return ""
        share = min(99, int(100 * spent / budget.per_day))
        what = f"{share} % of" if spent < budget.per_day else "All of"
        return f"{what} today's budget of {budget.per_day:.2f} {budget.currency} is spent."

    def since(self, days: int) -> tuple[Spent, ...]:
        """Return what was spent in the last days, today included.

        Raises:
            StorageError: the database cannot be used.
        """
        with self._lock:
            self._flush()
            self._collect()
            first = self._settings.now().date() - timedelta(days=days - 1)
            return self._store().calls.since(first.isoformat())

    def close(self) -> None:
        """Store what is waiting, and let go of the database."""
        with self._lock:
            if self._waiting:
                self._flush()
            if self._opened:
                self._opened.close()
            if self._shelf:
                self._shelf.close()
            self._opened = self._shelf = None

    def _counts(self, endpoint: Endpoint) -> bool:
        budget = self._settings.budget
        return bool(budget.per_day) and endpoint.price.known and endpoint.price.currency == budget.currency

    def _spent_today(self) -> float:
        with self._lock:
            day = self._today()
            if day != self._day or self._clock() >= self._look_at:
                self._add_up(day)
            return self._spent

    def _add_up(self, day: str) -> None:
        """Take the day's sum from the database, where other processes write theirs."""
        self._flush()
        self._look_at = self._clock() + LOOK_EVERY
        unsaved = sum(call.cost or 0.0 for on, call in self._waiting if on == day)
        try:
            self._collect()
            self._spent = unsaved + self._store().calls.cost_of_day(day, self._settings.budget.currency)
        except AssistantError:
            self._spent = self._spent if day == self._day else unsaved
        self._day = day

    def _flush(self) -> None:
        """Store what is waiting; what cannot be stored waits on."""
        self._flush_at = self._clock() + FLUSH_EVERY
        try:
            for day in {on for on, _ in self._waiting}:
                self._store().calls.add(day, [call for on, call in self._waiting if on == day])
                self._waiting = [(on, call) for on, call in self._waiting if on != day]
        except AssistantError:
            return

    def _store(self) -> Store:
        """Return the database, opened when it is first needed: a process may fork before."""
        if self._opened is None:
            from assistant.store import Store

            self._opened = Store.open(self._settings.data)
        return self._opened

    def _today(self) -> str:
        return self._settings.now().date().isoformat()
