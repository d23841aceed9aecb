"""Looking around on loopback, where anything may listen."""

from __future__ import annotations

import json
import socket

import pytest

from assistant.llm import Endpoint
from assistant.llm.local import LocalServer, find_local
from tests.doubles.loopback import Line, LoopbackServer


def _listed(*ids: object) -> bytes:
    return json.dumps({"data": [{"id": name} for name in ids]}).encode()


@pytest.fixture
def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_nobody_is_at_home(free_port: int) -> None:
    """Without a server there is no endpoint, and no error either."""
    assert find_local((LocalServer("Ollama", free_port),)) is None
    assert find_local(()) is None


def test_the_first_in_the_list_wins(free_port: int) -> None:
    """Of several servers that run, the one listed first is taken, with its first chat model."""
    with (
        LoopbackServer(models=["nomic-embed-text", "llama3:8b", "other"]) as first,
        LoopbackServer(models=["second"]) as second,
    ):
        servers = (
            LocalServer("nobody", free_port),
            LocalServer("Ollama", first.port),
            LocalServer("LM Studio", second.port),
        )
        assert find_local(servers, seconds=5) == Endpoint("Ollama", first.base_url, "llama3:8b")
        assert find_local(servers[2:], seconds=5) == Endpoint("LM Studio", second.base_url, "second")


def test_a_server_without_a_model_is_passed_over() -> None:
    """A server that has no model for chatting cannot draft."""
    with LoopbackServer(models=["only-embeddings"]) as empty, LoopbackServer(models=["m"]) as good:
        servers = (LocalServer("a", empty.port), LocalServer("b", good.port))
        found = find_local(servers, seconds=5)
    assert found
    assert found.name == "b"


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"220 mail.example ESMTP\r\n",
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<html",
        b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\n\r\n" + _listed(3, None, "", " ", "a\nb"),
        b'HTTP/1.1 200 OK\r\n\r\n{"data": 3}',
        b'HTTP/1.1 200 OK\r\n\r\n{"data": [3, "x", []]}',
        b"HTTP/1.1 200 OK\r\n\r\n[" + b"[" * 100_000,
        b"HTTP/1.1 200 OK\r\n\r\n\xff\xfe\x00",
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 500_000,
    ],
    ids=range(11),
)
def test_whatever_else_listens_there_is_nobody(answer: bytes) -> None:
    """Another program on one of the usual ports is not taken for a model, and does no harm."""
    with _Rogue(answer) as server:
        assert find_local((LocalServer("Ollama", server.port),), seconds=5) is None


@pytest.mark.parametrize("every", [0.02, 8.0])
def test_a_slow_one_holds_nobody_up(every: float) -> None:
    """A server that sends a byte now and then, or one and no more, is given up long before it is done."""
    with _Rogue(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 1000, every) as server:
        assert find_local((LocalServer("Ollama", server.port),), seconds=0.1) is None
    assert not server.outlasted


class _Rogue(LoopbackServer):
    """A listener that answers every request with the same bytes."""

    def __init__(self, answer: bytes, every: float = 0.0) -> None:
        super().__init__()
        self._answer = answer
        self._every = every
        self.outlasted = False

    def _list(self, line: Line) -> None:
        if not self._every:
            line.raw(self._answer)
            return
        for byte in self._answer:
            line.raw(bytes([byte]))
            line.pause(self._every)
            self.outlasted = self._every > 1
        self.outlasted = True
