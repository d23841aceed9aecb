"""A model endpoint: where it is, which model answers there, and how long we wait for it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit

from assistant.errors import ConfigurationError

_HOUSE_SUFFIXES = (".localhost", ".local", ".lan", ".internal", ".home.arpa")


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long one request may take, in seconds.

    `first_token` runs until the first words arrive, `idle` from one piece of text to the next (keep-alive
    comments and single bytes do not count as text), `total` over everything.
    """

    first_token: float = 20.0
    idle: float = 15.0
    total: float = 60.0

    def __post_init__(self) -> None:
        if not all(0 < seconds < float("inf") for seconds in (self.first_token, self.idle, self.total)):
            raise ConfigurationError("A deadline is not a positive number of seconds; correct the settings.")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An OpenAI-compatible endpoint.

    `base_url` ends where `/chat/completions` is appended (usually in `/v1`). The key never shows in `repr`.

    Raises:
        ConfigurationError: an address, model name or key that cannot be meant.
    """

    name: str
    base_url: str
    model: str
    api_key: str = field(default="", repr=False)
    allow_http: bool = False
    """Whether plain http may leave the house; it is always allowed to loopback and private hosts."""

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

    @property
    def host(self) -> str:
        """The host that is asked, in lower case."""
        return (urlsplit(self.base_url).hostname or "").lower()


def _address(endpoint: Endpoint) -> SplitResult:
    """Return the parts of the base URL, or refuse it."""
    try:
        parts = urlsplit(endpoint.base_url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or not endpoint.base_url.isascii() or not endpoint.base_url.isprintable():
        raise ConfigurationError(
            f"{endpoint.name}: the base URL is no http(s) address; write it like https://host/v1."
        )
    if parts.username is not None or parts.query or parts.fragment or " " in endpoint.base_url:
        raise ConfigurationError(
            f"{endpoint.name}: the base URL holds a password, a query or a blank; "
            "leave them out and set the key on its own."
        )
    return parts


def _in_house(host: str) -> bool:
    """Tell whether a host is this machine or one of a private network (by its name or address)."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.lower().endswith(_HOUSE_SUFFIXES)
    return (address.is_private or address.is_loopback) and not address.is_link_local
