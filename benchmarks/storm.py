"""Five hundred drafts at a time against an endpoint that fails one request in five, for two minutes.

Run: `.venv/bin/python benchmarks/storm.py [SECONDS [AT_ONCE]]`. Every answer names the order number of its
request, so a draft that got somebody else's answer shows. Counts threads, connections and memory before and
after. The endpoint runs in a process of its own; the drafts are read, rendered and checked as always.
"""

from __future__ import annotations

import asyncio
import gc
import json
import multiprocessing
import random
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

from assistant.drafting import Drafter, Wishes
from assistant.jobs.bench import Bench, take_short_turns
from assistant.llm import Deadlines, Endpoint, RetryPolicy, Ways, open_door, unheard
from assistant.model import Case, Message
from assistant.services import Services
from assistant.settings import load_settings

REPLY = (
    "Dear customer,\n\nI am sorry that order number-{n}-end is late. I have asked the depot to look for it "
    "today, and I will write to you on Friday at noon.\n\nKind regards,\nAna"
)
FAULTY = 0.2
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"


def answer(number: str, draw: random.Random) -> bytes | None:
    """Return what goes over the line for one request; None breaks the connection off."""
    message = {"role": "assistant", "content": REPLY.format(n=number)}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    body = json.dumps({"model": "storm", "choices": [choice]}).encode()
    whole = HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body
    if draw.random() >= FAULTY:
        return whole
    cut = body.replace(b'"stop"', b'"length"')
    return draw.choice(
        [
            None,
            whole[: len(whole) // 2],
            b"HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n",
            b"HTTP/1.1 429 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n",
            HEAD + b"Content-Length: 20\r\n\r\n<html>Sign in</html>",
            HEAD + b"Content-Length: 1\r\n\r\n{",
            HEAD + b"Content-Length: %d\r\n\r\n" % len(cut) + cut,
        ]
    )


def serve(pipe: Connection) -> None:
    """Answer until killed, each request after 0.2 to 0.6 s."""
    draw = random.Random(3)  # noqa: S311 - dice of a benchmark

    async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(re.search(rb"content-length: (\d+)", head.lower())[1])
            asked = await reader.readexactly(length)
            number = re.search(rb"number-(\d+)-end", asked)[1].decode()
            await asyncio.sleep(0.2 + 0.4 * draw.random())
            if (said := answer(number, draw)) is None:
                writer.transport.abort()
            else:
                writer.write(said)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def main() -> None:
        server = await asyncio.start_server(connection, "127.0.0.1", 0, backlog=4096)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


def held() -> tuple[int, int, float]:
    """Return threads, open files and megabytes of this process."""
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    kilobytes = int(re.search(r"VmRSS:\s+(\d+)", status)[1])
    return threading.active_count(), len(list(Path("/proc/self/fd").iterdir())), kilobytes / 1024


def draft_one(drafter: Drafter, bench: Bench, number: int) -> str:
    """Draft for one customer and tell how it ended."""
    text = f"My order number-{number}-end is two weeks late. I am very disappointed. Where is it?"
    with bench.seat():
        draft = drafter.draft(Case(Message(text), date(2026, 11, 21)), Wishes(), unheard, lambda: False)
    reply = draft.reply
    if reply.writer.value == "playbook":
        return "the playbook, with the reason" if reply.notices else "the playbook, without a reason"
    return "the model" if reply.text == REPLY.format(n=number) else "MIXED UP"


def report(before: tuple[int, int, float], endpoint: Endpoint) -> None:
    """Print what is held now beside what was held before."""
    for name, one, two in zip(("threads", "open files", "MB"), before, held(), strict=True):
        print(f"{name}: {one:.0f} before, {two:.0f} after")
    command = ["ss", "-tn", "state", "established"]
    lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    port = endpoint.base_url.split(":")[2].removesuffix("/v1")
    print("connections left:", sum(f":{port}" in line for line in lines))


def main() -> None:
    """Run the storm and print what came of it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 120.0
    at_once = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    take_short_turns()
    bench = Bench()
    services = Services(load_settings(environ={}))
    patient = Deadlines(connect=30, total=300)
    endpoint = Endpoint("Storm", f"http://127.0.0.1:{ours.recv()}/v1", "storm", deadlines=patient)
    door = open_door([endpoint], Ways(policy=RetryPolicy(total=300), around=bench.away))
    drafter = Drafter(services.library, services.playbook, services.policy, door, masked=False)
    draft_one(drafter, bench, 0)
    before, begun = held(), time.monotonic()
    counted: Counter[str] = Counter()

    def keep_on(first: int) -> None:
        number = first
        while time.monotonic() - begun < seconds:
            counted.update([draft_one(drafter, bench, number)])
            number += at_once

    with ThreadPoolExecutor(at_once) as pool:
        list(pool.map(keep_on, range(1, at_once + 1)))
    took = time.monotonic() - begun
    print(f"{sum(counted.values())} drafts in {took:.0f} s, {at_once} at a time: {dict(counted)}")
    report(before, endpoint)
    server.kill()


if __name__ == "__main__":
    main()
