"""Which models draft: the endpoints of the settings as one door, else a server on this machine."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from assistant.services.calllog import write_calls
from assistant.services.privacy import Masking, is_masked
from assistant.services.spending import SHELF, Spending
from assistant.settings import EndpointSection, Settings

if TYPE_CHECKING:
    from assistant.llm import ChatModel, Deadlines, Endpoint, Shelf

LOOK_EVERY = 60.0
"""Seconds between two looks for a local model server, while there is none."""
PATIENCE = 60.0
"""Seconds for which a batch waits for an endpoint that is down before the playbook writes."""
CONFIGURED = "configured"
"""The name of the endpoint that environment or `[model]` name."""


class Models:
    """The endpoints as they are configured or found, and the model that stands for them."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._clock = clock
        self._endpoints: tuple[Endpoint, ...] = ()
        self._look_again = 0.0
        self.spending = Spending(settings)
        self._at_once = 0
        self._patience = 0.0
        self._around: Callable[[], AbstractContextManager[None]] = nullcontext

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """All endpoints in their order: configured, else one on loopback (sought once a minute), else none.

        Raises:
            ConfigurationError: the settings of one cannot be meant.
        """
        if not self._endpoints and self._clock() >= self._look_again:
            self._look_again = self._clock() + LOOK_EVERY
            self._endpoints = self._find()
        return self._endpoints

    def model(self, *, stored: bool = False) -> ChatModel | None:
        """Return the model behind the endpoints; None without any.

        With `stored` every answer is kept and a kept one given again, as runs and batches want it.
        """
        endpoints = self.endpoints
        return self._door(endpoints, stored) if endpoints else None

    def warm(self) -> None:
        """Load what the first question to a model would."""
        from assistant.llm import warm

        warm()

    def run_as(self, at_once: int, around: Callable[[], AbstractContextManager[None]]) -> None:
        """Prepare for a batch: bound the calls under way, make each within a context, outlast restarts."""
        self._at_once, self._around, self._patience = at_once, around, PATIENCE
        self.spending.spools = True

    @cached_property
    def shelf(self) -> Shelf:
        """The stored answers in the data folder.

        Raises:
            StorageError: the file cannot be used.
        """
        from assistant.llm import Shelf

        return Shelf(self._settings.data / SHELF, self._settings.model.keep_answers)

    def forget(self, subject: str) -> None:
        """Drop every stored answer about somebody's words."""
        from assistant.llm import subject_of

        if (self._settings.data / SHELF).exists():
            self.shelf.forget(subject_of(subject))

    @cache  # noqa: B019 - one of these in a process
    def _door(self, endpoints: tuple[Endpoint, ...], stored: bool) -> ChatModel:  # noqa: FBT001 - a key
        from assistant.llm import Ways, open_door

        ways = Ways(
            at_once=self._at_once,
            shelf=self.shelf if stored else None,
            around=self._around,
            on_call=self.spending.note,
            purse=self.spending,
            patience=self._patience,
        )
        write_calls(self._settings)
        return open_door(endpoints, ways)

    def close(self) -> None:
        """Store what calls took, and let go of files."""
        self.spending.close()
        if "shelf" in self.__dict__:
            self.shelf.close()

    def _find(self) -> tuple[Endpoint, ...]:
        from assistant.llm import find_local

        if configured := configured_endpoints(self._settings):
            return configured
        found = find_local() if self._settings.model.look_for_local else None
        if found is None:
            return ()
        masked = is_masked(self._settings.privacy.masking, found.base_url)
        return (replace(found, deadlines=_deadlines(self._settings), masked=masked),)


def configured_endpoints(settings: Settings) -> tuple[Endpoint, ...]:
    """Return what the settings name: environment or `[model]` first, then `[[endpoints]]` in their order.

    Raises:
        ConfigurationError: a setting cannot be meant.
    """
    masking = settings.privacy.masking
    listed = tuple(_listed(one, settings.keys[one.name], masking) for one in settings.endpoints)
    if not settings.base_url:
        return listed
    from assistant.llm import Endpoint

    first = Endpoint(
        name=CONFIGURED,
        base_url=settings.base_url,
        model=settings.model_name,
        api_key=settings.api_key,
        masked=is_masked(masking, settings.base_url),
        deadlines=_deadlines(settings),
    )
    return (first, *listed)


def _deadlines(settings: Settings) -> Deadlines:
    from assistant.llm import Deadlines

    times = settings.model
    return Deadlines(first_token=times.first_token, idle=times.idle, total=times.total)


def _listed(section: EndpointSection, key: str, masking: Masking) -> Endpoint:
    from assistant.llm import Abilities, Deadlines, Endpoint, Limits, Price

    return Endpoint(
        name=section.name,
        base_url=section.base_url,
        model=section.model,
        api_key=key,
        allow_http=section.allow_http,
        key_header=section.key_header,
        headers=tuple(sorted(section.headers.items())),
        query=tuple(sorted(section.query.items())),
        proxy=section.proxy,
        ca_file=section.ca_file,
        finish=frozenset(section.finish),
        masked=is_masked(section.masking or masking, section.base_url),
        can=Abilities(section.stream, section.stream_usage, section.json_schema, section.system_role),
        limits=Limits(
            section.concurrency, section.per_minute, section.input_characters, section.output_tokens
        ),
        price=Price(section.price.input, section.price.output, section.price.currency),
        deadlines=Deadlines(section.first_token, section.idle, section.total, section.connect),
    )
