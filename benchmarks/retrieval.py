"""How long the passages that fit a message take to find, over policies of growing size.

Run: `.venv/bin/python benchmarks/retrieval.py`. Prints medians of processor time per message, and the time
to read and index the folder, which happens once per version of it.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path

from assistant.model import Case, Message
from assistant.policy import ground, load_policies
from assistant.reading import read

SIZES = (500, 1_000, 2_000, 4_000, 8_000)
PER_FILE = 50
THINGS = (
    "lamp kettle rug sofa chair table desk mirror vase clock bicycle helmet tent stove boots jacket scarf "
    "phone charger cable router printer monitor ticket voucher booking room flight seat membership course"
)
DEEDS = (
    "return refund repair replacement delivery cancellation exchange warranty deposit invoice payment "
    "upgrade complaint credit discount shipping collection inspection notice transfer reservation renewal"
)
FORMS = (
    "A {deed} of a {thing} is free within {n} days if the {other} is unused and the box is complete.",
    "For a {thing} we charge {n}.50 EUR when the {deed} comes after the {other} was opened.",
    "Ask for the {deed} in writing; we answer within {n} working days and keep the {thing} until then.",
    "Damage to a {thing} that came with the {deed} is ours; send a photo of the {other} within {n} days.",
    "We cannot offer a {deed} for a {thing} made to order, but a {other} can be changed for {n} hours.",
)
MESSAGE = (
    "I ordered a lamp two weeks ago, order 88213, and the parcel came with a broken shade. I wrote twice and "
    "nobody answered. I am very disappointed. Can I return it without paying for shipping, and how long does "
    "the refund take? If that is not possible I want a replacement of the shade by Friday. "
)


def write_policies(folder: Path, passages: int) -> None:
    """Write policies with so many paragraphs of about forty words."""
    draw = random.Random(passages)  # noqa: S311 - a sample, no secret
    for number in range(passages // PER_FILE):
        paragraphs = "\n\n".join(_paragraph(draw) for _ in range(PER_FILE))
        header = f"---\ntitle: Policy {number}\nvalues:\n  days_{number}: {number}\n---\n"
        (folder / f"policy-{number:03}.md").write_text(header + paragraphs, "utf-8")


def _paragraph(draw: random.Random) -> str:
    things, deeds = THINGS.split(), DEEDS.split()
    return " ".join(
        form.format(
            deed=draw.choice(deeds),
            thing=draw.choice(things),
            other=draw.choice(things),
            n=draw.randint(2, 90),
        )
        for form in draw.sample(FORMS, 2)
    )


def milliseconds(passages: int, runs: int = 60) -> tuple[float, float]:
    """Return the median time to find and the time to read and index, in milliseconds."""
    case = Case(Message(MESSAGE * 3), date(2026, 11, 21))
    reading = read(case)
    with tempfile.TemporaryDirectory() as name:
        write_policies(Path(name), passages)
        begun = time.process_time()
        book = load_policies(Path(name))
        loaded = time.process_time() - begun
    taken = []
    for _ in range(runs):
        begun = time.process_time()
        found = ground(book, case, reading)
        taken.append((time.process_time() - begun) * 1000)
        assert found.passages
    return statistics.median(taken), loaded * 1000


def main() -> None:
    """Print the figures."""
    print("passages   find, ms   read and index once, ms")
    for size in SIZES:
        found, loaded = milliseconds(size)
        print(f"{size:8}   {found:8.2f}   {loaded:10.0f}")


if __name__ == "__main__":
    main()
