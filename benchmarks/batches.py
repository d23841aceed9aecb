"""How close a batch comes to its physical limit, and what a call costs in processor time, beside a bare loop.

Run: `.venv/bin/python benchmarks/batches.py [--quick] [--memory]`. A server of fixed latency runs in a
process of its own: first token after 300 ms, 120 tokens at 30 ms, so 3.9 s a call. The limit of a batch is
calls x latency / concurrency. Both programs are measured whole, from start to exit; ours reads, renders,
checks and stores as well, the bare loop (the SDK's asynchronous client under a semaphore) only asks.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
MESSAGE = (
    "I ordered a lamp two weeks ago, order {n}, and the parcel has been stuck since Monday. I wrote twice "
    "and nobody answered. I am very disappointed. When will it arrive? If it is not here by Friday I want "
    "my money back."
)
BARE = """
import asyncio, openai, sys
url, count, at_once = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
ask = [{"role": "system", "content": "x" * 6000}, {"role": "user", "content": "x" * 600}]

async def main():
    client, places = openai.AsyncOpenAI(api_key="x", base_url=url, max_retries=0), asyncio.Semaphore(at_once)
    async def one():
        async with places:
            await client.chat.completions.create(model="fixed", messages=ask)
    await asyncio.gather(*(one() for _ in range(count)))
    await client.close()

asyncio.run(main())
"""
CHECKS = """
import json, sys, time
from pathlib import Path
sys.path[:0] = [sys.argv[1]]
from fixed_latency import REPLY
from batches import MESSAGE
from assistant.checks import check
from assistant.drafting import examine, understand
from assistant.model import Case, Message, Reply, WriterKind
from assistant.services import Services
from assistant.settings import load_settings
from datetime import date
policy = Services(load_settings()).policy
cases = [Case(Message(MESSAGE.format(n=88000 + n)), date(2026, 11, 21)) for n in range(220)]
for at, case in enumerate(cases):
    if at == 20:
        begun = time.process_time()
    examine(case, understand(case), Reply(REPLY, WriterKind.MODEL), policy)
print((time.process_time() - begun) / 200)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One program from start to exit: seconds of wall and of processor time, and megabytes at most."""

    wall: float
    processor: float
    megabytes: float


@contextmanager
def server(first: float, gap: float) -> Iterator[str]:
    """Run the server of fixed latency and yield its base URL."""
    command = [sys.executable, str(HERE / "fixed_latency.py"), str(first), str(gap), "120"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        yield f"http://127.0.0.1:{int(running.stdout.readline())}/v1"
        running.kill()


def measured(command: list[str], given: str = "", **environ: str) -> Run:
    """Run a program and measure it with all its children."""
    environment = {**os.environ, **environ}  # noqa: TID251 - a child's
    begun = time.perf_counter()
    with tempfile.TemporaryFile("w+") as file:
        file.write(given)
        file.seek(0)
        running = subprocess.Popen(command, stdin=file, stdout=subprocess.DEVNULL, env=environment)
        _, status, used = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
    assert running.returncode in {0, 1}, running.returncode
    return Run(time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def lines(count: int) -> str:
    """Return a file of so many different messages."""
    return "".join(json.dumps({"id": n, "message": MESSAGE.format(n=88000 + n)}) + "\n" for n in range(count))


def ours(url: str, count: int, at_once: int) -> tuple[Run, int]:
    """Draft a batch into a fresh folder; return the run and how many answers are stored afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        settings = '[model]\nrefine_reading = false\n[privacy]\nmasking = "never"\n'
        (Path(folder) / "settings.toml").write_text(settings)
        command = [sys.executable, "-m", "assistant", "draft", "--jsonl", "--concurrency", str(at_once)]
        environ = {"ASSISTANT_DATA": folder, "OPENAI_BASE_URL": url, "ASSISTANT_MODEL": "fixed"}
        run = measured(command, lines(count), **environ)
        with closing(sqlite3.connect(Path(folder) / "answers.db")) as answers:
            return run, answers.execute("SELECT count(*) FROM answers").fetchone()[0]


def bare(url: str, count: int, at_once: int) -> Run:
    """Ask as often with the SDK alone."""
    return measured([sys.executable, "-c", BARE, url, str(count), str(at_once)])


def checks() -> float:
    """Return the processor seconds of reading one message and checking one reply."""
    command = [sys.executable, "-c", CHECKS, str(HERE)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def show(name: str, limit: float, run: Run, calls: int, more: str = "") -> None:
    """Print a row."""
    share = f"{limit / run.wall:5.2f}" if limit else "     "
    cost = run.processor / calls * 1000
    print(f"{name:28}{run.wall:8.2f} s {share} {cost:8.2f} ms {run.megabytes:6.0f} MB  {more}", flush=True)


def latency(calls: int, concurrency: list[int]) -> None:
    """Compare walls with the limit."""
    print(f"{calls} calls of 3.9 s      wall    limit/wall  processor/call  memory")
    with server(0.3, 0.03) as url:
        for at_once in concurrency:
            limit = -(-calls // at_once) * 3.9
            run, stored = ours(url, calls, at_once)
            show(f"ours, {at_once} at once", limit, run, calls, f"{stored} of {calls} stored")
            show(f"bare loop, {at_once} at once", limit, bare(url, calls, at_once), calls)


def processor(few: int, many: int) -> None:
    """Compare the processor time that one more call costs, start-up taken out, checks apart."""
    each = checks()
    with server(0, 0) as url:
        mine = [ours(url, count, 20)[0].processor for count in (few, many)]
        theirs = [bare(url, count, 20).processor for count in (few, many)]
    per_call = [(two - one) / (many - few) * 1000 for one, two in (mine, theirs)]
    print(
        f"\none more call without latency: ours {per_call[0]:.2f} ms, of which reading and checks "
        f"{each * 1000:.2f} ms; bare loop {per_call[1]:.2f} ms"
    )


def memory(few: int, many: int) -> None:
    """Compare the memory of a short batch with that of a long one."""
    with server(0, 0) as url:
        small, large = (ours(url, count, 50)[0] for count in (few, many))
    print(f"\nmemory: {small.megabytes:.0f} MB for {few} messages, {large.megabytes:.0f} MB for {many}")


def main() -> None:
    """Print the figures."""
    quick = "--quick" in sys.argv
    print(f"load at the start: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    latency(*(100, [100]) if quick else (400, [20, 100, 400]))
    processor(*(100, 300) if quick else (400, 1600))
    if "--memory" in sys.argv:
        memory(500, 20_000)
    print(f"load at the end: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
