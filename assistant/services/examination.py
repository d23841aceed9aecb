"""What `assistant doctor` looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from assistant.errors import AssistantError

if TYPE_CHECKING:
    from assistant.services.services import Services


class Health(StrEnum):
    """How a thing was found; `noted` where there is nothing to be well or unwell."""

    FINE = "fine"
    NOTED = "noted"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Examined:
    """One thing that was looked at, and what to do about it."""

    what: str
    health: Health
    found: str
    remedy: str = ""


def examine_all(services: Services) -> list[Examined]:
    """Look at everything in the order in which it is needed."""
    return [
        *_settings(services),
        _data(services),
        *_prompts(services),
        _model(services),
        _masking(services),
    ]


def _settings(services: Services) -> Iterator[Examined]:
    settings = services.settings
    yield Examined("settings", Health.FINE, str(settings.data / "settings.toml"))
    key = "set" if settings.api_key else "not set"
    yield Examined("key", Health.NOTED, f"environment variable {settings.model.key_variable}: {key}")
    desk = settings.desk
    yield Examined(
        "time zone", Health.NOTED, f"{desk.timezone or 'the machine’s'}; dates as {desk.date_order}"
    )
    yield Examined("person", Health.NOTED, f"{settings.user} (no sign-in: a name, no proof)")


def _data(services: Services) -> Examined:
    try:
        services.desk.recent(1)
    except AssistantError as error:
        return Examined("data", Health.PROBLEM, str(error), "mend the folder or name another with --data")
    return Examined("data", Health.FINE, str(services.settings.data))


def _prompts(services: Services) -> Iterator[Examined]:
    folder = services.settings.prompts
    try:
        problems = [problem for problem in services.lint() if problem.severity == "error"]
    except AssistantError as error:
        yield Examined("prompts", Health.PROBLEM, str(error), "set ASSISTANT_PROMPTS to a prompts folder")
        return
    if not problems:
        yield Examined("prompts", Health.FINE, str(folder))
    for problem in problems:
        yield Examined(
            "prompts", Health.PROBLEM, str(problem), "mend the file; until then the last good version is used"
        )


def _masking(services: Services) -> Examined:
    endpoint = services.endpoint
    if endpoint is None:
        return Examined("masking", Health.NOTED, "no model is connected, so nothing leaves this machine")
    if services.masked:
        return Examined("masking", Health.FINE, "names, addresses and numbers go out as placeholders")
    found = f"off for {endpoint.host}: the customer's words go there as they are"
    return Examined("masking", Health.NOTED, found, 'set masking = "always" under [privacy] to change that')


def _model(services: Services) -> Examined:
    from assistant.llm import ping

    endpoint = services.endpoint
    if endpoint is None:
        remedy = "set OPENAI_API_KEY, or OPENAI_BASE_URL and ASSISTANT_MODEL, or start a local server"
        return Examined("model", Health.NOTED, "none; the playbook writes every draft", remedy)
    report = ping(endpoint)
    where = f"{endpoint.model or '(no model named)'} at {endpoint.base_url}, {report.seconds:.1f} s"
    return Examined("model", Health.FINE if report.fine else Health.PROBLEM, where, report.problem)
