"""The sockets below the SDK: every blocking call wakes up in time to ask the watch.

The SDK's timeouts are per read, so a server that sends a byte now and then is never timed out by them.
Here each wait is cut into short slices instead, in the calling thread: no helper threads, and giving up
closes the connection on the way out.
"""

# ruff: noqa: ARG002 - the interface's timeouts are not used: the watch keeps the time

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore2
import httpx2

from assistant.errors import AnswerUnusable
from assistant.llm.endpoint import Endpoint
from assistant.llm.watch import current

CONNECT_SECONDS = 3.0
"""Longest wait for a connection to one address of a host."""
_SENT_HEADERS = frozenset({"host", "accept", "content-type", "content-length", "connection"})


def http_client(endpoint: Endpoint) -> httpx2.Client:
    """Return a client that follows no redirect, uses no proxy and keeps no connection open."""
    return httpx2.Client(
        transport=_Transport(_trust(endpoint)),
        timeout=None,
        follow_redirects=False,
        trust_env=False,
        event_hooks={"request": [_Headers(endpoint)], "response": [_plain_only]},
    )


def _trust(endpoint: Endpoint) -> ssl.SSLContext:
    """Return whom to trust: the system's authorities or SSL_CERT_FILE's; nobody where TLS is not spoken."""
    encrypted = endpoint.base_url.startswith("https:")
    return httpx2.create_ssl_context() if encrypted else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _Headers:
    """Lets only the headers through that a chat request needs.

    The SDK adds organisation, project and custom headers from the environment, and facts about this
    machine; none of them was meant for whichever endpoint is configured.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        self._own = {"user-agent": "reply-assistant", "accept-encoding": "identity"}
        if endpoint.api_key:
            self._own["authorization"] = f"Bearer {endpoint.api_key}"

    def __call__(self, request: httpx2.Request) -> None:
        kept = {name: value for name, value in request.headers.items() if name.lower() in _SENT_HEADERS}
        request.headers = httpx2.Headers(kept | self._own)


def _plain_only(response: httpx2.Response) -> None:
    """Refuse compressed answers, which nobody asked for and which unfold without bounds."""
    if response.headers.get("content-encoding", "identity").lower() in {"", "identity"}:
        return
    if response.is_success:
        raise AnswerUnusable("The endpoint sent a compressed answer; switch compression off there.")
    del response.headers["content-encoding"]


class _Transport(httpx2.HTTPTransport):
    """The usual transport over watched sockets."""

    def __init__(self, trust: ssl.SSLContext) -> None:
        super().__init__(verify=trust)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=trust,
            max_connections=None,
            max_keepalive_connections=0,
            network_backend=_Backend(),
        )


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
        current().check()
        opened = httpcore2.SyncBackend().connect_tcp(
            host, port, CONNECT_SECONDS, local_address, socket_options
        )
        return _Stream(opened)


class _Stream(httpcore2.NetworkStream):
    """A connection whose reads and writes last only as long as the watch allows."""

    def __init__(self, inner: httpcore2.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        while True:
            pause = current().check()
            try:
                data = self._inner.read(max_bytes, pause)
            except httpcore2.ReadTimeout:
                continue
            current().received(len(data))
            return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        sock = self._inner.get_extra_info("socket")
        left = memoryview(buffer)
        while left:
            sock.settimeout(current().check())
            try:
                left = left[sock.send(left) :]
            except TimeoutError:
                continue
            except OSError as error:
                raise httpcore2.WriteError(str(error)) from error

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        current().check()
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, CONNECT_SECONDS))

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as the interface has it
        return self._inner.get_extra_info(info)
