"""How well asks are linked to the sentences that take them up, on replies nobody tuned for."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from assistant.checks import check, default_policy
from assistant.model import Case, Handling, Message
from assistant.reading import read

HERE = Path(__file__).parent / "coverage"


class Judged(NamedTuple):
    """What a person says became of an ask, and what the program says."""

    person: str
    program: Handling


def judged(name: str) -> list[Judged]:
    """Return every ask of every reply of a set."""
    return list(_judged(yaml.safe_load((HERE / f"{name}.yaml").read_text("utf-8"))))


def _judged(messages: list[dict[str, object]]) -> Iterator[Judged]:
    for item in messages:
        case = Case(Message(str(item["message"])), date(2026, 5, 1))
        reading = read(case)
        for reply in item["replies"]:
            covered = check(reply["text"], case, reading, default_policy()).coverage
            for name, how in reply["how"].items():
                words = item["asks"][name].lower()
                found = next(one for one in covered if words in one.ask.text.lower())
                yield Judged(how, found.how)


def figures(rows: list[Judged], open_ones: set[Handling]) -> tuple[float, float]:
    """Return precision and recall of what the program leaves open."""
    said = [row for row in rows if row.program in open_ones]
    right = sum(row.person == "open" for row in said)
    return right / len(said), right / sum(row.person == "open" for row in rows)


@pytest.mark.parametrize(("name", "precision", "recall"), [("first", 0.9, 0.75), ("blind", 0.7, 0.7)])
def test_open_asks_are_found(name: str, precision: float, recall: float) -> None:
    """Of what is called open so much is, and so much of what is open is called so; asks are all read."""
    rows = judged(name)
    assert len(rows) >= 75
    found = figures(rows, {Handling.OPEN, Handling.UNCLEAR})
    assert found >= (precision, recall), found
    assert found[1] >= recall, found


@pytest.mark.parametrize("name", ["first", "blind"])
def test_a_finding_that_fails_is_right(name: str) -> None:
    """Where nothing is left unsure, seven in eight are right."""
    precision, _ = figures(judged(name), {Handling.OPEN})
    assert precision >= 0.875


@pytest.mark.parametrize("name", ["first", "blind"])
def test_how_it_is_taken_up_is_told(name: str) -> None:
    """Answered, put off or declined: eight in ten of those that are taken up."""
    left = {Handling.OPEN, Handling.UNCLEAR}
    taken = [row for row in judged(name) if row.person != "open" and row.program not in left]
    assert sum(row.person == row.program.value for row in taken) / len(taken) >= 0.8
