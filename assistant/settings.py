"""What the operator decided: environment, `.env`, and `settings.toml` in the data folder.

Nothing else in the house reads the environment. The environment wins over `.env`, and both win over
`settings.toml`. Keys are never written into `settings.toml`: it names the environment variable instead.
"""

from __future__ import annotations

import getpass
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from annotated_types import Ge, Gt, Le

from assistant.errors import ConfigurationError

FILE = "settings.toml"
CHECKOUT = Path(__file__).resolve().parent.parent
OPENAI_URL = "https://api.openai.com/v1"
DEFAULT_MODEL = "gpt-5-mini"


STRICT = {"extra": "forbid"}


@dataclass(frozen=True, slots=True)
class ModelSection:
    """`[model]`: which endpoint drafts. Times are in seconds."""

    __pydantic_config__ = STRICT

    base_url: str = ""
    name: str = ""
    key_variable: str = "OPENAI_API_KEY"
    first_token: Annotated[float, Gt(0), Le(600)] = 20.0
    idle: Annotated[float, Gt(0), Le(600)] = 15.0
    total: Annotated[float, Gt(0), Le(3600)] = 90.0
    refine_reading: bool = True
    judge: bool = False
    look_for_local: bool = True
    keep_answers: Annotated[float, Gt(0), Le(3650)] = 30.0
    """Days for which batches and runs keep the answers of models."""


@dataclass(frozen=True, slots=True)
class PriceSection:
    """`price = {…}` of an endpoint: what a million tokens cost."""

    __pydantic_config__ = STRICT

    input: Annotated[float, Ge(0)] = 0.0
    output: Annotated[float, Ge(0)] = 0.0
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class EndpointSection:
    """`[[endpoints]]`: one that may draft, asked in the order of the file. Times are in seconds.

    Header values may name environment variables (`$NAME`); keys always do.
    """

    __pydantic_config__ = STRICT

    name: str
    base_url: str
    model: str
    key_variable: str = ""
    key_header: str = "authorization"
    headers: dict[str, str] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)
    allow_http: bool = False
    proxy: str = ""
    ca_file: str = ""
    finish: tuple[str, ...] = ("stop",)
    masking: Literal["", "remote", "always", "never"] = ""
    """In place of `[privacy]`'s; where one of several endpoints is masked, all are: they share a request."""
    system_role: Literal["system", "developer", "none"] = "system"
    stream: bool = True
    stream_usage: bool = True
    json_schema: bool = True
    concurrency: Annotated[int, Ge(0)] = 0
    per_minute: Annotated[int, Ge(0)] = 0
    input_characters: Annotated[int, Ge(0)] = 0
    output_tokens: Annotated[int, Ge(0)] = 0
    price: PriceSection = PriceSection()
    connect: Annotated[float, Gt(0), Le(60)] = 3.0
    first_token: Annotated[float, Gt(0), Le(600)] = 20.0
    idle: Annotated[float, Gt(0), Le(600)] = 15.0
    total: Annotated[float, Gt(0), Le(3600)] = 90.0


@dataclass(frozen=True, slots=True)
class DeskSection:
    """`[desk]`: what is the same in every case."""

    __pydantic_config__ = STRICT

    company: str = ""
    agent: str = ""
    signature: str = ""
    timezone: str = ""
    date_order: Literal["DMY", "MDY", "YMD"] = "DMY"
    repair: Literal["button", "auto"] = "button"
    """`auto` mends a flagged draft by itself; the agent still decides."""
    dismissal_days: Annotated[int, Gt(0), Le(3650)] = 30
    """Days after which a dismissed finding counts again."""


@dataclass(frozen=True, slots=True)
class PrivacySection:
    """`[privacy]`: what may leave the house."""

    __pydantic_config__ = STRICT

    masking: Literal["remote", "always", "never"] = "remote"
    """`remote`: for every endpoint that is not on loopback."""


@dataclass(frozen=True, slots=True)
class BudgetSection:
    """`[budget]`: what models may cost in a day; 0 is no limit."""

    __pydantic_config__ = STRICT

    per_day: Annotated[float, Ge(0)] = 0.0
    currency: str = "USD"
    warn_at: Annotated[float, Ge(0), Le(1)] = 0.8
    """The share of the budget from which on each draft says how much is spent."""


@dataclass(frozen=True, slots=True)
class LogSection:
    """`[log]`: what is written down beside the data."""

    __pydantic_config__ = STRICT

    calls: bool = False
    """Whether every call to a model leaves a line in `calls.log`; never with anybody's words."""
    words: bool = False
    """Whether what was sent and answered stands in the log of `assistant serve`."""


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """The schema of `settings.toml`."""

    __pydantic_config__ = STRICT

    model: ModelSection = ModelSection()
    endpoints: tuple[EndpointSection, ...] = ()
    budget: BudgetSection = BudgetSection()
    log: LogSection = LogSection()
    desk: DeskSection = DeskSection()
    privacy: PrivacySection = PrivacySection()


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the house may depend on, read once at start."""

    data: Path
    prompts: Path
    user: str
    base_url: str
    """Where the model is asked; empty where nothing is configured."""
    model_name: str
    api_key: str
    model: ModelSection
    desk: DeskSection
    privacy: PrivacySection
    zone: tzinfo | None
    endpoints: tuple[EndpointSection, ...] = ()
    """The endpoints of `[[endpoints]]`, in their order; header values are filled in."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """The key of each of them by its name."""
    budget: BudgetSection = BudgetSection()
    log: LogSection = LogSection()

    def __repr__(self) -> str:
        """Return what may be shown; the key is not."""
        key = "set" if self.api_key else "not set"
        return f"Settings(data={str(self.data)!r}, base_url={self.base_url!r}, api_key={key})"

    def now(self) -> datetime:
        """Return the present moment in the configured time zone, or the machine's."""
        return datetime.now(UTC).astimezone(self.zone)


def load_settings(
    *, data: Path | None = None, environ: Mapping[str, str] | None = None, folder: Path | None = None
) -> Settings:
    """Read the settings; `data` (from the command line) wins over `ASSISTANT_DATA`.

    Raises:
        ConfigurationError: a setting is wrong; the message names it.
    """
    env = _environment(folder or Path.cwd()) if environ is None else dict(environ)
    home = (data or _path(env.get("ASSISTANT_DATA")) or default_data()).expanduser().absolute()
    stated = _read_file(home / FILE)
    base_url = env.get("OPENAI_BASE_URL") or stated.model.base_url
    key = env.get(stated.model.key_variable) or env.get("OPENAI_API_KEY") or ""
    if key and not base_url and not stated.endpoints:
        base_url = OPENAI_URL
    if base_url:
        _must_be_url(base_url)
    name = env.get("ASSISTANT_MODEL") or stated.model.name
    return Settings(
        data=home,
        prompts=(_path(env.get("ASSISTANT_PROMPTS")) or CHECKOUT / "prompts").expanduser().absolute(),
        user=env.get("ASSISTANT_USER") or _system_user(),
        base_url=base_url,
        model_name=name or (DEFAULT_MODEL if base_url == OPENAI_URL else ""),
        api_key=key,
        model=stated.model,
        desk=stated.desk,
        privacy=stated.privacy,
        zone=_zone(stated.desk.timezone),
        endpoints=tuple(_filled(endpoint, env) for endpoint in _distinct(stated.endpoints)),
        budget=stated.budget,
        log=stated.log,
        keys={endpoint.name: env.get(endpoint.key_variable, "") for endpoint in stated.endpoints},
    )


def default_data() -> Path:
    """Return the folder that is used where none is named."""
    from platformdirs import user_data_path

    return user_data_path("reply-assistant", appauthor=False)


def child_environment(**changes: str) -> dict[str, str]:
    """Return this process's environment for a child process, with changes."""
    return {**os.environ, **changes}  # noqa: TID251 - this module is the one place


def _environment(folder: Path) -> dict[str, str]:
    return {**_written(folder / ".env"), **os.environ}  # noqa: TID251 - this module is the one place


def _written(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    from dotenv import dotenv_values

    return {key: value for key, value in dotenv_values(path).items() if value is not None}


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "agent"


def _read_file(path: Path) -> SettingsFile:
    if not path.is_file():
        return SettingsFile()
    from pydantic import TypeAdapter, ValidationError  # only where there is something to validate

    try:
        return TypeAdapter(SettingsFile).validate_python(tomllib.loads(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{path}: cannot be read ({error}); mend or remove it") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = ".".join(str(part) for part in first["loc"])
        raise ConfigurationError(f"{path}: {name}: {first['msg']}; see docs/settings.md") from None


def _distinct(endpoints: tuple[EndpointSection, ...]) -> tuple[EndpointSection, ...]:
    names = [endpoint.name for endpoint in endpoints]
    if len(set(names)) < len(names) or not all(name.strip() and name.isprintable() for name in names):
        raise ConfigurationError("endpoints: each needs a name of its own; see docs/settings.md")
    return endpoints


def _filled(endpoint: EndpointSection, env: Mapping[str, str]) -> EndpointSection:
    """Put environment variables in the place of the header values that name them."""
    headers = {
        name: env.get(value[1:], "") if value.startswith("$") else value
        for name, value in endpoint.headers.items()
    }
    return replace(endpoint, headers=headers)


def _must_be_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ConfigurationError("OPENAI_BASE_URL is no http or https address; it should end in /v1")


def _zone(name: str) -> tzinfo | None:
    if not name:
        return None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise ConfigurationError(f"timezone {name!r} is not known; write it as Europe/Paris") from None
