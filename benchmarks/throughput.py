"""How many replies a second `assistant check --jsonl` checks on one core, and the memory it takes.

Run: `.venv/bin/python benchmarks/throughput.py [COUNT]` (10,000 where none is named). The whole command is
measured, start and exit included: processor seconds, wall seconds, and the largest memory of the process
at a tenth of the lines and at all of them. The replies are put together from sentences of our own good
replies, about 120 words each, no two alike.
"""

from __future__ import annotations

import json
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
GOOD = ROOT / "tests" / "acceptance" / "good_replies.jsonl"
COUNT = 10_000
WORDS = 120
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


class Taken(NamedTuple):
    """What one run of the command took."""

    processor: float
    wall: float
    megabytes: float


def lines(count: int) -> Iterator[str]:
    """Yield lines of JSON, each with a customer's message and a reply of about 120 words."""
    draw = random.Random(23)  # noqa: S311 - a sample, no secret
    known = [json.loads(line) for line in GOOD.read_text("utf-8").splitlines()]
    stock = [body for one in known for body in _body(one["reply"])]
    for number in range(count):
        one = draw.choice(known)
        reply = f"Dear customer,\n\n{_recombined(stock, draw)}\n\nKind regards,\nAna"
        yield json.dumps({"id": str(number), "customer": one["customer"], "reply": reply})


def _body(reply: str) -> list[str]:
    """Return the sentences between greeting and sign-off."""
    paragraphs = reply.split("\n\n")[1:-1]
    return [piece for paragraph in paragraphs for piece in _SENTENCE_END.split(paragraph) if piece]


def _recombined(stock: list[str], draw: random.Random) -> str:
    chosen: list[str] = []
    while sum(len(one.split()) for one in chosen) < WORDS - len(chosen):
        chosen.append(draw.choice(stock))
    return " ".join(chosen)


def run(count: int) -> Taken:
    """Check so many replies in one process of their own."""
    with tempfile.TemporaryFile("w+") as given:
        given.writelines(f"{line}\n" for line in lines(count))
        given.flush()
        given.seek(0)
        before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "assistant", "check", "--jsonl"],
            stdin=given,
            stdout=subprocess.DEVNULL,
            cwd=ROOT,
            check=False,
        )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Taken(processor, time.perf_counter() - begun, after.ru_maxrss / 1024)


def main() -> None:
    """Print the figures; the small run comes first, since the memory told is the largest so far."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    for number in (count // 10, count):
        taken = run(number)
        rate = number / taken.processor
        print(
            f"{number:7} replies  {taken.processor:7.1f} s processor  {taken.wall:7.1f} s wall"
            f"  {rate:6.0f} a second and core  {taken.megabytes:5.0f} MB at most"
        )


if __name__ == "__main__":
    main()
