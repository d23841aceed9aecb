"""Whether what goes to an endpoint is masked first."""

from __future__ import annotations

import ipaddress
from typing import Literal
from urllib.parse import urlsplit

Masking = Literal["remote", "always", "never"]


def is_masked(masking: Masking, base_url: str) -> bool:
    """Tell whether requests to an address are masked; `remote` means all but this machine's own."""
    return masking == "always" or (masking == "remote" and bool(base_url) and not is_loopback(base_url))


def is_loopback(base_url: str) -> bool:
    """Tell whether an address is on this machine."""
    host = (urlsplit(base_url).hostname or "").lower()
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
