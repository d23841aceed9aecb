"""What `assistant doctor` looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from assistant.errors import AssistantError

if TYPE_CHECKING:
    from assistant.llm import Trial
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


def examine_all(services: Services, *, ask: bool = True) -> list[Examined]:
    """Look at everything in the order in which it is needed; `ask` lets each model answer twice."""
    return [
        *_settings(services),
        _data(services),
        *_prompts(services),
        _figures(),
        *_models(services, ask=ask),
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


def _figures() -> Examined:
    """Tell whether the rules' figures were measured with the rules as they are."""
    from assistant.checks.measured import Quiet, Sample, quiet, samples
    from assistant.checks.recording import rules_hash

    known: list[Sample | Quiet] = [*samples(), *quiet()]
    if not known:
        return Examined("figures", Health.NOTED, "no rule is measured yet")
    days = sorted({str(one.day) for one in known})
    if {one.rules for one in known} == {rules_hash()}:
        return Examined("figures", Health.FINE, f"measured {', '.join(days)} with these rules")
    remedy = "whoever has the labelled replies runs `assistant rules remeasure`"
    return Examined("figures", Health.NOTED, f"measured {', '.join(days)} with earlier rules", remedy)


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
    try:
        endpoint = services.endpoint
    except AssistantError:
        return Examined("masking", Health.NOTED, "no model can be used, so nothing leaves this machine")
    if endpoint is None:
        return Examined("masking", Health.NOTED, "no model is connected, so nothing leaves this machine")
    if services.masked:
        return Examined("masking", Health.FINE, "names, addresses and numbers go out as placeholders")
    found = f"off for {endpoint.host}: the customer's words go there as they are"
    return Examined("masking", Health.NOTED, found, 'set masking = "always" under [privacy] to change that')


def _models(services: Services, *, ask: bool) -> Iterator[Examined]:
    """Try every endpoint, in the order in which they are asked."""
    from assistant.llm import try_endpoint

    try:
        endpoints = services.endpoints
    except AssistantError as error:
        yield Examined("model", Health.PROBLEM, str(error), "mend settings.toml; see docs/settings.md")
        return
    if not endpoints:
        remedy = "set OPENAI_API_KEY, or OPENAI_BASE_URL and ASSISTANT_MODEL, or start a local server"
        yield Examined("model", Health.NOTED, "none; the playbook writes every draft", remedy)
    if endpoints:
        yield from _spent(services)
    for endpoint in endpoints:
        yield from _tried(try_endpoint(endpoint, ask=ask))


def _spent(services: Services) -> Iterator[Examined]:
    """Say what models cost today, and what they may."""
    budget = services.settings.budget
    try:
        rows = services.models.spending.since(1)
    except AssistantError:
        return
    cost = sum(row.cost for row in rows if row.currency == budget.currency)
    limit = f" of {budget.per_day:.2f} {budget.currency}" if budget.per_day else ", no budget is set"
    calls = sum(row.calls for row in rows)
    yield Examined("costs", Health.NOTED, f"today {cost:.4f} {budget.currency}{limit}, {calls} calls")


def _tried(trial: Trial) -> Iterator[Examined]:
    """Say what came of trying one endpoint."""
    endpoint = trial.endpoint
    where = f"{endpoint.name}: {endpoint.model or '(no model named)'} at {endpoint.base_url}"
    if trial.problem:
        yield Examined("model", Health.PROBLEM, f"{where}, {trial.report.seconds:.1f} s", trial.problem)
        return
    if not trial.answered:
        yield Examined("model", Health.FINE, f"{where}, {trial.report.seconds:.1f} s, not asked anything")
        return
    first = f"first word after {trial.first_token:.1f} s, " if trial.first_token is not None else ""
    yield Examined("model", Health.FINE, f"{where}, {first}answered in {trial.seconds:.1f} s")
    for advice in trial.advice:
        yield Examined("model", Health.NOTED, f"{endpoint.name}: {advice}")
