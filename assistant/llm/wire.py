"""The sockets below the SDK: every blocking call wakes up in time to ask the watch.

The SDK's timeouts are per read, so a server that sends a byte now and then is never timed out by them.
Here each wait is cut into short slices instead, in the calling thread: no helper threads, and giving up
closes the connection on the way out.
"""

# ruff: noqa: ARG002 - the interface's timeouts are not used: the watch keeps the time

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore2
import httpx2

from assistant.errors import AnswerUnusable, ConfigurationError
from assistant.llm.connecting import connect, encrypt
from assistant.llm.endpoint import Endpoint
from assistant.llm.watch import current

_NOTHING_KEPT = httpx2.Limits(max_connections=None, max_keepalive_connections=0)
_SENT_HEADERS = frozenset({"host", "accept", "content-type", "content-length", "connection"})


def http_client(endpoint: Endpoint) -> httpx2.Client:
    """Return a client that follows no redirect, uses no proxy but its own and keeps no connection open."""
    return httpx2.Client(
        transport=_Transport(endpoint),
        timeout=None,
        follow_redirects=False,
        trust_env=False,
        event_hooks={"response": [_plain_only]},
    )


def _trust(endpoint: Endpoint) -> ssl.SSLContext:
    """Return whom to trust: the endpoint's own CA file, else the system's authorities or SSL_CERT_FILE's.

    Raises:
        ConfigurationError: the CA file cannot be used.
    """
    if not endpoint.base_url.startswith("https:"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # not used, and quicker made than a full one
    if not endpoint.ca_file:
        return httpx2.create_ssl_context()
    try:
        return ssl.create_default_context(cafile=endpoint.ca_file)
    except (OSError, ValueError):
        raise ConfigurationError(f"{endpoint.name}: its CA file cannot be read; name a PEM file.") from None


def _own_headers(endpoint: Endpoint) -> dict[str, str]:
    """Return the headers that go along with every request."""
    name = endpoint.key_header.lower()
    own = {"user-agent": "reply-assistant", "accept-encoding": "identity"}
    own |= {given.lower(): value for given, value in endpoint.headers}
    if endpoint.api_key:
        own[name] = f"Bearer {endpoint.api_key}" if name == "authorization" else endpoint.api_key
    return own


def _plain_only(response: httpx2.Response) -> None:
    """Refuse compressed answers, which nobody asked for and which unfold without bounds."""
    if response.headers.get("content-encoding", "identity").lower() in {"", "identity"}:
        return
    if response.is_success:
        raise AnswerUnusable("The endpoint sent a compressed answer; switch compression off there.")
    del response.headers["content-encoding"]


class _Transport(httpx2.HTTPTransport):
    """The usual transport over watched sockets, through the endpoint's proxy where it has one.

    Only the headers that a chat request needs get through. The SDK adds organisation, project and custom
    headers from the environment, and facts about this machine; none was meant for whichever endpoint is
    configured.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        super().__init__(verify=_trust(endpoint), proxy=endpoint.proxy or None, limits=_NOTHING_KEPT)
        self._pool._network_backend = _Backend()  # noqa: SLF001 - the transport has no other place for it
        self._own = _own_headers(endpoint)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send what is needed of a request."""
        kept = {name: value for name, value in request.headers.items() if name.lower() in _SENT_HEADERS}
        sent = httpx2.Request(
            request.method,
            request.url,
            headers=kept | self._own,
            stream=request.stream,
            extensions=request.extensions,
        )
        return super().handle_request(sent)


class _Backend(httpcore2.NetworkBackend):
    """Opens watched connections."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        return _Stream(connect(host, port, current()))


class _Stream(httpcore2.NetworkStream):
    """A connection whose reads and writes last only as long as the watch allows."""

    def __init__(self, opened: socket.socket) -> None:
        self._socket = opened

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        while True:
            self._socket.settimeout(current().check())
            try:
                data = self._socket.recv(max_bytes)
            except TimeoutError:
                continue
            except OSError as error:
                raise httpcore2.ReadError(str(error)) from error
            current().received(len(data))
            return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        left = memoryview(buffer)
        while left:
            self._socket.settimeout(current().check())
            try:
                left = left[self._socket.send(left) :]
            except TimeoutError:
                continue
            except OSError as error:
                raise httpcore2.WriteError(str(error)) from error

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(encrypt(self._socket, ssl_context, server_hostname, current()))

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as the interface has it
        if info == "ssl_object":
            return self._socket if isinstance(self._socket, ssl.SSLSocket) else None
        return self._socket if info == "socket" else None
