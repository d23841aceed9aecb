"""How long the rules and the pipeline take on a 120-word reply, beside 200 compiled `re` searches.

Run: `.venv/bin/python benchmarks/checking.py`. Prints medians of processor time over varied replies and
their ratios in this same run; single times mean little on a shared machine.
"""

from __future__ import annotations

import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from assistant.acts import recognise
from assistant.checks import check, load_policy
from assistant.model import Case, Message
from assistant.reading import read
from assistant.settings import child_environment
from assistant.text import segment

SENTENCES = """I am sorry that your parcel {n} did not arrive on Monday.
We apologise for the mix-up with your invoice and for the time it cost you.
You were charged twice for order {n}, and one of the two payments goes back to your card today.
I understand how annoying it is to wait at home for a van that never comes.
If it has not reached you by Thursday, reply to this mail and I will send a new one.
Our billing team has looked at the payment and found the fault in our own system.
You can keep the lamp, or send it back with the label below, whichever suits you.
Thank you for the photos; they showed at once what went wrong in our packing.
The replacement leaves the warehouse tomorrow and should be with you within three days.
I have asked the depot in Leipzig to look for the parcel by hand.
Please tell me which of the two addresses is the right one.
I will write again on Friday at noon, whatever they find.
The hotel had no record of the second room, which should not have happened.
Your account is open again, and nobody has used the balance of {n} points.
Nothing more is needed from you for now.""".splitlines()
MESSAGE = (
    "I ordered a lamp two weeks ago, order 88213, and the parcel has been stuck since Monday. I wrote twice "
    "and nobody answered. I am very disappointed. When will it arrive? If it is not here by Friday I want "
    "my money back."
)
WORDS = 120


def replies(count: int) -> list[str]:
    """Return different replies of about 120 words."""
    draw = random.Random(7)  # noqa: S311 - a sample, no secret
    made = []
    for number in range(count):
        body = " ".join(draw.sample(SENTENCES, len(SENTENCES))).format(n=10_000 + number).split()[:WORDS]
        made.append(f"Dear Ms Marsh,\n\n{' '.join(body)}\n\nKind regards,\nAna")
    return made


def patterns(count: int = 200) -> list[re.Pattern[str]]:
    """Return compiled patterns of the kind a keyword checker would use."""
    draw = random.Random(11)  # noqa: S311 - a sample, no secret
    stock = sorted({word.strip(".,;").lower() for line in SENTENCES for word in line.split()})
    made = []
    for _ in range(count):
        one, two, three = draw.sample(stock, 3)
        made.append(
            re.compile(
                rf"\b(?:{re.escape(one)}|{re.escape(two)})\b[^.!?]{{0,40}}\b{re.escape(three)}\b",
                re.IGNORECASE,
            )
        )
    return made


def median_ms(work: Callable[[str], object], texts: list[str]) -> float:
    """Return the median processor time of one call in milliseconds."""
    for text in texts[:20]:
        work(text)
    taken = []
    for text in texts:
        begun = time.process_time()
        work(text)
        taken.append((time.process_time() - begun) * 1000)
    return statistics.median(taken)


class Start(NamedTuple):
    """What `assistant check` on one reply takes, start and exit included, in seconds."""

    wall: float
    processor: float


def start(runs: int = 9) -> Start:
    """Return the medians over some runs with bytecode at hand, as `make` leaves it; the first writes it."""
    with tempfile.TemporaryDirectory() as folder:
        reply = Path(folder) / "reply.txt"
        reply.write_text(replies(1)[0])
        command = [sys.executable, "-m", "assistant", "check", "--reply", str(reply)]
        env = child_environment(PYTHONDONTWRITEBYTECODE="", PYTHONPYCACHEPREFIX=folder)
        taken = [_once(command, env) for _ in range(runs + 1)][1:]
    return Start(*map(statistics.median, zip(*taken, strict=True)))


def _once(command: Sequence[str], env: Mapping[str, str]) -> Start:
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, capture_output=True, check=False, env=env)
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Start(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main() -> None:
    """Print the figures."""
    texts = replies(400)
    stock = patterns()
    policy = load_policy(Path(__file__).parent.parent / "prompts" / "rules.yaml")
    case = Case(Message(MESSAGE), date(2026, 11, 21))
    reading = read(case)
    searches = median_ms(lambda text: [pattern.search(text) for pattern in stock], texts)
    rows = {
        "200 compiled re searches": searches,
        "segment and recognise acts": median_ms(lambda text: recognise(segment(text)), texts),
        "all rules (with acts)": median_ms(lambda text: check(text, case, reading, policy), texts),
        "reading of the message": median_ms(lambda _: read(case), texts),
        "pipeline: reading, rules, report": median_ms(
            lambda text: check(text, case, read(case), policy), texts
        ),
    }
    for name, value in rows.items():
        print(f"{name:36}{value:8.2f} ms   {value / searches:5.2f} x the searches")
    whole = start()
    print(
        f"{'assistant check, whole process':36}{whole.wall:8.2f} s wall, {whole.processor:.2f} s processor,"
        " with bytecode, median of 9"
    )


if __name__ == "__main__":
    main()
