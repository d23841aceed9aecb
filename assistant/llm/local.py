"""Finds a model server that already runs on this machine."""

from __future__ import annotations

import http.client
import io
import json
import socket
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, cast

from assistant.llm.endpoint import Endpoint
from assistant.llm.watch import Clock

_HOST = "127.0.0.1"
_MOST_BYTES = 256 * 1024


class LocalServer(NamedTuple):
    """A model server people run at home, and the port it takes unless told otherwise."""

    name: str
    port: int


USUAL = (LocalServer("Ollama", 11434), LocalServer("llama.cpp", 8080), LocalServer("LM Studio", 1234))


def find_local(
    servers: Sequence[LocalServer] = USUAL, seconds: float = 0.3, clock: Clock = time.monotonic
) -> Endpoint | None:
    """Return the first of the usual servers that runs here and has a model for chatting.

    All are asked at once; none takes longer than `seconds`.
    """
    with ThreadPoolExecutor(max_workers=max(1, len(servers))) as pool:
        found = list(pool.map(lambda server: _ask(server, seconds, clock), servers))
    return next((endpoint for endpoint in found if endpoint), None)


def _ask(server: LocalServer, seconds: float, clock: Clock) -> Endpoint | None:
    """Ask one server for its models; whatever else listens on that port counts as nobody."""
    try:
        model = _first_model(_get(server.port, clock() + seconds, clock))
    except (OSError, ValueError, http.client.HTTPException, RecursionError):
        return None
    return Endpoint(server.name, f"http://{_HOST}:{server.port}/v1", model) if model else None


def _get(port: int, due: float, clock: Clock) -> bytes:
    """Return the body of `GET /v1/models`, read raw so that not even a byte a second holds us up.

    Raises:
        OSError: nobody there, or not in time.
        http.client.HTTPException: it is not HTTP.
    """
    received = io.BytesIO()
    with socket.create_connection((_HOST, port), timeout=due - clock()) as connection:
        connection.sendall(f"GET /v1/models HTTP/1.0\r\nHost: {_HOST}:{port}\r\n\r\n".encode())
        while received.tell() < _MOST_BYTES:
            if (left := due - clock()) <= 0:
                raise TimeoutError
            connection.settimeout(left)
            if not (data := connection.recv(65536)):
                break
            received.write(data)
    return _body(received)


def _body(received: io.BytesIO) -> bytes:
    """Take the body out of a whole HTTP answer."""
    received.seek(0)
    answer = http.client.HTTPResponse(cast("socket.socket", _Recorded(received)))
    answer.begin()
    return answer.read() if answer.status == http.client.OK else b""


class _Recorded(NamedTuple):
    """Bytes that can be read as if from a socket, which is all `HTTPResponse` wants of one."""

    received: io.BytesIO

    def makefile(self, mode: str) -> io.BytesIO:  # noqa: ARG002 - as sockets have it
        return self.received


def _first_model(body: bytes) -> str:
    """Return the first model that is not one for embeddings, or nothing."""
    answer = json.loads(body or b"{}")
    entries = answer.get("data") if isinstance(answer, dict) else None
    listed = entries if isinstance(entries, list) else ()
    names = [entry.get("id") for entry in listed if isinstance(entry, dict)]
    return next((str(name) for name in names if _for_chatting(name)), "")


def _for_chatting(name: object) -> bool:
    return isinstance(name, str) and bool(name.strip()) and name.isprintable() and "embed" not in name.lower()
