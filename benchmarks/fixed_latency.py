"""A chat endpoint that takes exactly as long as it is told to: the physical limit of a benchmark.

Run: `python benchmarks/fixed_latency.py FIRST GAP TOKENS` (seconds, seconds, number). Prints its port, and
counts its calls at `/calls`.
"""

from __future__ import annotations

import asyncio
import json
import sys

REPLY = (
    "Dear Ms Marsh,\n\nI am sorry that your parcel has been stuck since Monday and that nobody answered "
    "your two mails. You have waited two weeks for the lamp, and being left without an answer made it worse. "
    "I have asked the depot to look for the parcel by hand today. If it is not on its way to you by Friday, "
    "reply to this mail and you get your money back or a new lamp, whichever suits you. I will write to you "
    "on Friday at noon, whatever they find. You do not need to do anything until then.\n\nThank you for your "
    "patience.\n\nKind regards,\nAna"
)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n"


class Server:
    """Answers every chat with the same reply, streamed or not, after the time it is told to take."""

    def __init__(self, first: float, gap: float, tokens: int) -> None:
        self.calls = 0
        self._first = first
        self._gap = gap
        self._tokens = tokens

    async def serve(self) -> None:
        """Listen on a free port and print it."""
        server = await asyncio.start_server(self._connection, "127.0.0.1", 0, backlog=4096)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                await self._answer(head, await reader.readexactly(_length(head)), writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, head: bytes, body: bytes, writer: asyncio.StreamWriter) -> None:
        if head.startswith(b"GET"):
            _send(writer, json.dumps({"calls": self.calls}).encode())
            return
        self.calls += 1
        if json.loads(body).get("stream"):
            await self._stream(writer)
        else:
            await asyncio.sleep(self._first + self._gap * self._tokens)
            _send(writer, self._whole())
        await writer.drain()

    async def _stream(self, writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD % b"text/event-stream" + b"Transfer-Encoding: chunked\r\n\r\n")
        await asyncio.sleep(self._first)
        pieces = [REPLY[at : at + len(REPLY) // self._tokens + 1] for at in _starts(self._tokens)]
        for piece in pieces:
            _event(writer, {"index": 0, "delta": {"content": piece}, "finish_reason": None})
            if self._gap:
                await asyncio.sleep(self._gap)
        _event(writer, {"index": 0, "delta": {}, "finish_reason": "stop"})
        writer.write(b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")

    def _whole(self) -> bytes:
        message = {"role": "assistant", "content": REPLY}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        usage = {"prompt_tokens": 900, "completion_tokens": self._tokens}
        return json.dumps({"model": "fixed", "choices": [choice], "usage": usage}).encode()


def _starts(tokens: int) -> range:
    return range(0, len(REPLY), len(REPLY) // tokens + 1)


def _event(writer: asyncio.StreamWriter, choice: dict[str, object]) -> None:
    data = b"data: " + json.dumps({"model": "fixed", "choices": [choice]}).encode() + b"\n\n"
    writer.write(b"%x\r\n%s\r\n" % (len(data), data))


def _send(writer: asyncio.StreamWriter, body: bytes) -> None:
    writer.write(HEAD % b"application/json" + b"Content-Length: %d\r\n\r\n" % len(body) + body)


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.split(b":")[1])
    return 0


if __name__ == "__main__":
    asyncio.run(Server(float(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])).serve())
