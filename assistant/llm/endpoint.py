"""A model endpoint: where it is, which model answers there, and how long we wait for it."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import SplitResult, urlsplit

from assistant.errors import ConfigurationError

_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,80}", re.ASCII)
_OURS = frozenset({"host", "content-length", "content-type", "transfer-encoding", "connection"})
_HOUSE_SUFFIXES = (".localhost", ".local", ".lan", ".internal", ".home.arpa")


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long one request may take, in seconds.

    `connect` runs until a connection stands (name, address and TLS), `first_token` until the first words
    arrive, `idle` from one piece of text to the next (keep-alive comments and single bytes do not count as
    text), `total` over everything. An answer that is not streamed has only `connect` and `total`.
    """

    first_token: float = 20.0
    idle: float = 15.0
    total: float = 60.0
    connect: float = 3.0

    def __post_init__(self) -> None:
        times = (self.connect, self.first_token, self.idle, self.total)
        if not all(0 < seconds < float("inf") for seconds in times):
            raise ConfigurationError("A deadline is not a positive number of seconds; correct the settings.")


@dataclass(frozen=True, slots=True)
class Abilities:
    """What an endpoint can do; what it turns out not to know is left out by itself, this saves the try."""

    stream: bool = True
    stream_usage: bool = True
    """Whether it counts tokens at the end of a stream when asked to (`stream_options`)."""
    json_schema: bool = True
    system_role: Literal["system", "developer", "none"] = "system"
    """How instructions are sent; `none` puts them before the first message, for models without the role."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be asked of an endpoint; 0 means: as much as one likes."""

    concurrency: int = 0
    """Calls under way at a time."""
    per_minute: int = 0
    """Calls begun in any minute."""
    input_characters: int = 0
    """Longest request; a longer one is refused before it is sent."""
    output_tokens: int = 0
    """Longest answer, where a template does not ask for a shorter one."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a million tokens cost."""

    input: float = 0.0
    output: float = 0.0
    currency: str = "USD"

    @property
    def known(self) -> bool:
        """Whether there is a price at all."""
        return bool(self.input or self.output)

    def of(self, prompt_tokens: int | None, completion_tokens: int | None) -> float:
        """Return what a call cost; tokens nobody counted cost nothing here."""
        return ((prompt_tokens or 0) * self.input + (completion_tokens or 0) * self.output) / 1_000_000


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An OpenAI-compatible endpoint.

    `base_url` ends where `/chat/completions` is appended (usually in `/v1`). The key never shows in `repr`.
    `headers` and `query` go along with every request; `key_header` carries the key (`authorization` as a
    bearer token, any other name bare, as Azure's `api-key`). `proxy` is an http address, `ca_file` a file
    of certificates to trust beside none other. `finish` names the end marks that make an answer complete;
    an answer without one never is.

    Raises:
        ConfigurationError: an address, model name or key that cannot be meant.
    """

    name: str
    base_url: str
    model: str
    api_key: str = field(default="", repr=False)
    allow_http: bool = False
    """Whether plain http may leave the house; it is always allowed to loopback and private hosts."""
    key_header: str = "authorization"
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    proxy: str = field(default="", repr=False)
    ca_file: str = ""
    finish: frozenset[str] = frozenset({"stop"})
    masked: bool = True
    """Whether personal data is replaced before it leaves; whoever writes the request keeps to it."""
    can: Abilities = Abilities()
    limits: Limits = Limits()
    price: Price = Price()
    deadlines: Deadlines = Deadlines()

    def __post_init__(self) -> None:
        parts = _address(self)
        if parts.scheme == "http" and not self.allow_http and not _in_house(parts.hostname or ""):
            raise ConfigurationError(
                f"{self.name}: plain http would send the key and the customer's words readable over the "
                "network; use https, or allow http for this endpoint in the settings."
            )
        if not self.model.strip() or not self.model.isprintable():
            raise ConfigurationError(f"{self.name}: no model is named; set ASSISTANT_MODEL.")
        if not (self.api_key.isascii() and (self.api_key.isprintable() and " " not in self.api_key)):
            raise ConfigurationError(f"{self.name}: the API key has characters no key has; copy it anew.")
        _check_extras(self)

    @property
    def host(self) -> str:
        """The host that is asked, in lower case."""
        return (urlsplit(self.base_url).hostname or "").lower()


def _address(endpoint: Endpoint) -> SplitResult:
    """Return the parts of the base URL, or refuse it."""
    parts = _split(endpoint.base_url)
    if parts is None or parts.scheme not in {"http", "https"}:
        raise ConfigurationError(
            f"{endpoint.name}: the base URL is no http(s) address; write it like https://host/v1."
        )
    if parts.username is not None or parts.query or parts.fragment or " " in endpoint.base_url:
        raise ConfigurationError(
            f"{endpoint.name}: the base URL holds a password, a query or a blank; "
            "leave them out and set the key on its own."
        )
    return parts


def _check_extras(endpoint: Endpoint) -> None:
    """Refuse headers, finish values and a proxy that cannot be meant."""
    for name, value in (*endpoint.headers, (endpoint.key_header, "")):
        if not _HEADER.fullmatch(name) or not value.isascii() or (value and not value.isprintable()):
            raise ConfigurationError(f"{endpoint.name}: a header has a name or value no request can carry.")
        if name.lower() in _OURS:
            raise ConfigurationError(f"{endpoint.name}: the header {name} cannot be set; leave it out.")
    if not endpoint.finish or not all(endpoint.finish):
        raise ConfigurationError(f"{endpoint.name}: name at least one finish value, and no empty one.")
    if endpoint.proxy:
        parts = _split(endpoint.proxy)
        if parts is None or parts.scheme != "http":
            raise ConfigurationError(f"{endpoint.name}: the proxy is no http address; http://host:port.")


def _split(url: str) -> SplitResult | None:
    """Return the parts of an address with a host, or None."""
    try:
        parts = urlsplit(url)
        return parts if parts.hostname and parts.port != 0 and url.isascii() and url.isprintable() else None
    except ValueError:
        return None


def _in_house(host: str) -> bool:
    """Tell whether a host is this machine or one of a private network (by its name or address)."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.lower().endswith(_HOUSE_SUFFIXES)
    return (address.is_private or address.is_loopback) and not address.is_link_local
