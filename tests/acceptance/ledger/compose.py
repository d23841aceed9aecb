"""Composes the drafts of the ledger's sets from hand-written cases; run it to write `drafts.jsonl` anew.

Every sentence in the two case files was written by hand, for its case, before there was a line of the
ledger; this program only puts them together: ten true drafts a case out of its sentences, and ten with one
fabricated sentence each. Seven of the twenty cases (`HELD`) were kept aside and looked at
last; `test_ledger.py` says what was seen then.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
HELD = (
    "kettle-faulty",
    "parcel-neighbour",
    "gym-contract",
    "flight-cancelled",
    "app-subscription",
    "sofa-stain",
    "school-books",
)
EACH = 10


def composed() -> Iterator[dict[str, Any]]:
    """Yield the true drafts and the planted ones of every case."""
    for name in ("cases_a.yaml", "cases_b.yaml"):
        for case in yaml.load((HERE / name).read_text("utf-8"), yaml.BaseLoader):  # noqa: S506 - plain text
            for number in range(EACH):
                yield _line(case, number, None)
                yield _line(case, number, case["plants"][number])


def _line(case: dict[str, Any], number: int, plant: list[str] | None) -> dict[str, Any]:
    reply = _reply(case, number, plant[1] if plant else "")
    line = {
        "id": f"{case['id']}-{'plant' if plant else 'true'}-{number}",
        "held": case["id"] in HELD,
        "customer": case["customer"],
        "case": case["case"],
        "policy": case.get("policy", []),
        "reply": reply,
    }
    if plant:
        start = reply.index(plant[2], reply.index(plant[1]))
        line["plant"] = {"kind": plant[0], "text": plant[2], "span": [start, start + len(plant[2])]}
    return line


def _reply(case: dict[str, Any], number: int, plant: str) -> str:
    core, n = case["core"], number
    first, second = core[n % len(core)], core[(n + 1 + n // len(core)) % len(core)]
    middle = [first, plant] if plant else [first, *([second] if second != first else [])]
    greeting = "" if plant.startswith("Dear ") else f"{case['greet'][n % 3]}\n\n"
    opening = case["open"][(n // 2) % 3]
    if plant.startswith("Dear "):
        greeting, middle = f"{plant}\n\n", [first]
    ending = f"{case['next'][(n // 3) % 3]} {case['close'][(n + n // 3) % 3]}"
    sign_off = ("Kind regards,", "Best wishes,", "Yours sincerely,")[n % 3]
    signed = f"{sign_off}\n{case['case']['agent']['signature']}"
    return "\n\n".join((f"{greeting}{opening}", " ".join(middle), ending, signed))


if __name__ == "__main__":
    lines = [json.dumps(line, ensure_ascii=False) for line in composed()]
    (HERE / "drafts.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
