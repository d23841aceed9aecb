"""A chat endpoint on loopback that follows a plan of faults, one step a request, and keeps a log.

    with LoopbackServer([status(503), says("Dear Ms Marsh, ...")]) as server:
        ...  # Endpoint("loop", server.base_url, "any")
    assert len(server.log) == 2

When the plan is used up, `default` answers. A step is a function that is given the open connection and
may write to it what it likes, byte by byte; it must end soon after `Line.pause` says that it is over.
"""

from __future__ import annotations

import json
import re
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

MODEL = "loopback-1"
CHATS = frozenset({"/v1/chat/completions", "/openai/deployments/ours/chat/completions"})
"""Where chats are answered: the usual path, and the one of an Azure deployment."""
CERTIFICATE = Path(__file__).with_name("loopback.pem")
"""A certificate of this double for 127.0.0.1, made for tests only, with its key."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it arrived; header names in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]


class Gone(Exception):
    """The client left, or the test is over."""


@dataclass(slots=True)
class Line:
    """The open connection of one request."""

    asked: Asked
    connection: socket.socket
    over: threading.Event
    chunked: bool = field(default=False, init=False)

    @property
    def streams(self) -> bool:
        """Whether the client asked for a stream."""
        return bool(self.asked.body.get("stream"))

    def raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        try:
            self.connection.sendall(data)
        except OSError as error:
            raise Gone from error

    def head(self, code: int, kind: str, *extra: str, length: int | None = None) -> None:
        """Send status and headers; without a length the body goes in chunks."""
        self.chunked = length is None
        size = "Transfer-Encoding: chunked" if length is None else f"Content-Length: {length}"
        lines = (f"HTTP/1.1 {code} Because", f"Content-Type: {kind}", size, "Connection: close", *extra)
        self.raw("\r\n".join((*lines, "", "")).encode("latin-1"))

    def send(self, data: bytes) -> None:
        """Send a part of the body."""
        self.raw(b"%x\r\n%s\r\n" % (len(data), data) if self.chunked else data)

    def end(self) -> None:
        """Send what ends a body in chunks; without it the body is cut."""
        if self.chunked:
            self.raw(b"0\r\n\r\n")

    def event(self, data: object) -> None:
        """Send one server-sent event."""
        text = data if isinstance(data, str) else json.dumps(data)
        self.send(f"data: {text}\n\n".encode())

    def pause(self, seconds: float) -> None:
        """Wait, but not beyond the client's leaving or the test's end."""
        for _ in range(max(1, round(seconds / 0.01))):
            ready, _, _ = select.select([self.connection], [], [], 0.01)
            if ready or self.over.is_set():
                raise Gone

    def reset(self) -> None:
        """Break the connection off (RST)."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone


Step = Callable[[Line], None]


class LoopbackServer:
    """The endpoint; use it as a context manager, and share its `base_url` and `log`."""

    def __init__(
        self,
        plan: Iterable[Step] = (),
        default: Step | None = None,
        models: Iterable[str] = (MODEL,),
        api_key: str = "",
        *,
        tls: bool = False,
    ) -> None:
        self.log: list[Asked] = []
        self.faults: list[BaseException] = []
        """What went wrong in the double itself; must stay empty."""
        self._plan = list(plan)
        self._default = default or says("Dear customer, we are sorry and are looking into it.")
        self._models = tuple(models)
        self._api_key = api_key
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._scheme = "https" if tls else "http"
        self._server = _Server(self)
        if tls:
            self._server.encrypt()
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        if self.faults and kind is None:
            raise self.faults[0]

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._server.server_address[1])

    @property
    def base_url(self) -> str:
        """The address to configure, ending in `/v1`."""
        return f"{self._scheme}://127.0.0.1:{self.port}/v1"

    @property
    def chats(self) -> list[Asked]:
        """The requests for chat completions."""
        return [asked for asked in self.log if "/chat/completions" in asked.path]

    def answer(self, asked: Asked, connection: socket.socket) -> None:
        """Note a request and follow the plan."""
        self.log.append(asked)
        line = Line(asked, connection, self._over)
        if self._api_key and asked.headers.get("authorization") != f"Bearer {self._api_key}":
            status(401, {"message": "Invalid API Key", "type": "authentication_error"})(line)
        elif asked.path == "/v1/models":
            self._list(line)
        elif asked.path.partition("?")[0] not in CHATS:
            status(404, {"message": "no such path", "type": "invalid_request_error"})(line)
        else:
            self._next()(line)

    def _next(self) -> Step:
        with self._lock:
            return self._plan.pop(0) if self._plan else self._default

    def _list(self, line: Line) -> None:
        listed = {"object": "list", "data": [{"id": name, "object": "model"} for name in self._models]}
        body("application/json", json.dumps(listed).encode())(line)


class _Server(ThreadingHTTPServer):
    """Threads that are joined at the end, and room for many callers at once."""

    daemon_threads = False
    request_queue_size = 256

    def __init__(self, double: LoopbackServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.double = double

    def encrypt(self) -> None:
        """Speak TLS, with a certificate that nobody trusts who is not told to."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002
        """Keep what went wrong for the test to see."""
        import sys

        error = sys.exc_info()[1]
        if error and not isinstance(error, ConnectionError):
            self.double.faults.append(error)


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as http.server has it
        """Say nothing."""

    def _answer(self) -> None:
        self.close_connection = True
        sent = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, self.path, headers, json.loads(sent or b"{}"))
        try:
            self.server.double.answer(asked, self.connection)
        except Gone:
            return


# --- steps: answers that are well -----------------------------------------------------------------------


def chunk(text: str | None = None, finish: str | None = None, **delta: object) -> dict[str, Any]:
    """Return one event of a streamed answer."""
    said = delta if text is None else {"content": text, **delta}
    choice = {"index": 0, "delta": said, "finish_reason": finish}
    return {"id": "c-1", "object": "chat.completion.chunk", "created": 1, "model": MODEL, "choices": [choice]}


def says(text: str, *, finish: str | None = "stop", pause: float = 0.0, done: bool = True) -> Step:
    """Answer with a text, word by word when a stream is asked for."""
    words = re.findall(r"\s*\S+|\s+", text)

    def step(line: Line) -> None:
        most = line.asked.body.get("max_tokens", len(words))
        if not line.streams:
            _whole(line, "".join(words[:most]), "length" if most < len(words) else finish)
            return
        line.head(200, "text/event-stream")
        line.event(chunk(role="assistant", content=""))
        for word in words[:most]:
            line.event(chunk(word))
            if pause:
                line.pause(pause)
        line.event(chunk(finish="length" if most < len(words) else finish))
        line.event({**chunk(), "choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 5}})
        if done:
            line.event("[DONE]")
        line.end()

    return step


def _whole(line: Line, text: str, finish: str | None) -> None:
    body("application/json", json.dumps(whole(text, finish)).encode())(line)


def whole(text: object, finish: str | None = "stop", **said: object) -> dict[str, Any]:
    """Return an answer that is not streamed."""
    message = {"role": "assistant", "content": text, **said}
    choice = {"index": 0, "message": message, "finish_reason": finish}
    answer = {"id": "c-1", "object": "chat.completion", "created": 1, "model": MODEL, "choices": [choice]}
    return {**answer, "usage": {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12}}


def answers(content: object) -> Step:
    """Answer with a JSON body of one's own, whether or not a stream is asked for."""
    return body("application/json", json.dumps(content).encode())


# --- steps: faults --------------------------------------------------------------------------------------


def status(code: int, error: Mapping[str, object] | None = None, *headers: str) -> Step:
    """Answer with a status and an error body, or an HTML page where no error is given."""
    page = b"<html><body>Something went wrong</body></html>"
    kind, content = ("text/html", page) if error is None else ("application/json", _error(error))

    def step(line: Line) -> None:
        line.head(code, kind, *headers, length=len(content))
        line.send(content)

    return step


def _error(error: Mapping[str, object]) -> bytes:
    return json.dumps({"error": error}).encode()


def body(kind: str, content: bytes, *headers: str) -> Step:
    """Answer with status 200 and a body of one's own."""

    def step(line: Line) -> None:
        line.head(200, kind, *headers, length=len(content))
        line.send(content)

    return step


def hangs(seconds: float = 30.0) -> Step:
    """Take the request and say nothing."""
    return lambda line: line.pause(seconds)


def resets(line: Line) -> None:
    """Break the connection off before any answer."""
    line.reset()


def after(text: str, fault: Step) -> Step:
    """Begin an answer, then go wrong."""

    def step(line: Line) -> None:
        line.head(200, "text/event-stream")
        if text:
            line.event(chunk(text))
        fault(line)

    return step


def cut(line: Line) -> None:
    """End in mid-body, without what ends it."""
    line.send(b"data: {")


def ends(line: Line) -> None:
    """End the body properly, but without finish reason and end mark."""
    line.end()


def sends(*events: object) -> Step:
    """Send these events and end properly."""

    def step(line: Line) -> None:
        for event in events:
            line.event(event)
        line.end()

    return step


def drips(data: bytes, every: float, times: int = 10_000) -> Step:
    """Send the same bytes again and again."""

    def step(line: Line) -> None:
        for _ in range(times):
            line.send(data)
            line.pause(every)
        line.end()

    return step


def drips_head(every: float) -> Step:
    """Send status and headers byte by byte, without end."""

    def step(line: Line) -> None:
        line.raw(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(10_000):
            line.raw(b"a")
            line.pause(every)

    return step
