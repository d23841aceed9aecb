"""The company's policy in the house: whose it is, what the linter says of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.drafting import Wishes
from assistant.model import Message
from assistant.services import Services

RETURNS = "---\ntitle: Returns\nvalues: {refund_days: 14, return_fee: 4.95 EUR}\n---\n"
ASKED = Message("May I return the vase, and how long does the refund take? It came broken.")


def write(house: Services, name: str, text: str | bytes) -> Path:
    """Write a file below prompts/."""
    path = house.settings.prompts / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def told(house: Services) -> list[str]:
    """Return what the linter says, paths shortened."""
    return [str(problem).replace(f"{house.settings.prompts}/", "") for problem in house.lint()]


def test_the_sample_policy_grounds_samples_alone(house: Services) -> None:
    """A real case is never shown what the invented company promises, nor a sample what we promise."""
    write(house, "policy/a.md", f"{RETURNS}A vase can be returned within {{{{ policy.refund_days }}}} days.")
    real = house.draft(house.case(ASKED), Wishes(offline=True))
    sample = house.draft(replace(house.case(ASKED), sample=True), Wishes(offline=True))

    assert [passage.file for passage in real.passages] == ["a.md"]
    assert {passage.file for passage in sample.passages} <= {"returns.md", "delivery.md", "pine-club.md"}
    assert sample.passages


def test_the_shipped_folder_promises_nothing(house: Services) -> None:
    """The policy of a house is its own: none is shipped, and the linter has nothing to say."""
    assert house.draft(house.case(ASKED), Wishes(offline=True)).passages == ()
    assert told(house) == []


def test_a_broken_policy_is_used_as_it_was_and_told(house: Services) -> None:
    """The last good version stays; the problem names file and line; the linter calls it an error."""
    write(house, "policy/a.md", f"{RETURNS}A vase can be returned.")
    case = house.case(ASKED)
    before = house.promises(case)
    write(house, "policy/a.md", b"---\ntitle: Returns\n---\nR\xfcckgabe")

    assert house.promises(case) is before
    assert [problem.split("/")[-1] for problem in house.problems()] == [
        "a.md:4:1: is not UTF-8; save it as UTF-8"
    ]
    assert told(house) == ["policy/a.md:4:1: error: is not UTF-8; save it as UTF-8"]


@pytest.mark.parametrize(
    ("words", "copy"),
    [
        ("within 14 days", "14 days"),
        ("within fourteen days", "fourteen days"),
        ("a 14-day return", "14-day"),
        ("after 14 working days", "14 working days"),
        ("for €4.95", "€4.95"),
        ("for 4.95 EUR", "4.95 EUR"),
    ],
)
def test_a_stray_copy_is_found_however_it_is_written(house: Services, words: str, copy: str) -> None:
    """A value written out in the playbook is named with its place and the reference to write instead."""
    write(house, "policy/a.md", RETURNS)
    path = house.settings.prompts / "playbook" / "late.yaml"
    lines = path.read_text().splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("  - We "))
    lines[at] = f"  - We are sorry {words}."
    path.write_text("\n".join(lines))
    column = lines[at].index(copy) + 1
    name = "return_fee" if "4.95" in copy else "refund_days"

    assert told(house) == [
        (
            f"playbook/late.yaml:{at + 1}:{column}: warning: says {copy!r}, which is {name} of "
            f"policy/a.md; write {{policy.{name}}}, or reword it if it is meant otherwise"
        )
    ]


def test_other_numbers_are_no_copies(house: Services) -> None:
    """Another unit, another number, another currency: none of them is this value."""
    write(house, "policy/a.md", RETURNS)
    path = house.settings.prompts / "partials" / "tone.j2"
    path.write_text(f"{path.read_text()}In 14 hours, 15 days, 14 words or 4.95 USD.\n")

    assert told(house) == []


def test_copies_in_templates_and_suites_are_found_too(house: Services) -> None:
    """In a template behind its front matter; in a suite as a suggestion."""
    write(house, "policy/a.md", RETURNS)
    write(house, "suites/x.yaml", "cases:\n  - must_include: [within 14 days]\n")
    path = house.settings.prompts / "partials" / "tone.j2"
    lines = [*path.read_text().splitlines(), "You have 14 days."]
    path.write_text("\n".join(lines))

    assert told(house) == [
        (
            f"partials/tone.j2:{len(lines)}:10: warning: says '14 days', which is refund_days of "
            "policy/a.md; write {{ policy.refund_days }}, or reword it if it is meant otherwise"
        ),
        (
            "suites/x.yaml:2:27: suggestion: says '14 days', which is refund_days of policy/a.md; "
            "change it with the policy"
        ),
    ]


def test_a_policy_does_not_copy_itself(house: Services) -> None:
    """What the front matter names is not written out below it."""
    write(house, "policy/a.md", f"{RETURNS}In {{{{ policy.refund_days }}}} days.\n\nReturn it in 14 days.")

    assert told(house) == [
        (
            "policy/a.md:7:14: suggestion: says '14 days', which its front matter names; "
            "write {{ policy.refund_days }}, so that both change together"
        )
    ]


def test_a_reference_to_nothing_is_told(house: Services) -> None:
    """A name that no policy has becomes a slot, and the linter says so with the nearest name."""
    write(house, "policy/a.md", RETURNS)
    path = house.settings.prompts / "partials" / "tone.j2"
    lines = [*path.read_text().splitlines(), "In {{ policy.refunddays }} days."]
    path.write_text("\n".join(lines))

    assert told(house) == [
        (
            f"partials/tone.j2:{len(lines)}:14: warning: refers to 'refunddays', which no policy names; "
            "a slot will stand there; did you mean 'refund_days'?"
        )
    ]


def test_a_policy_nobody_reads_is_told(house: Services) -> None:
    """A policy under the wrong ending does not vanish silently."""
    write(house, "policy/returns.markdown", "text")

    assert told(house) == [
        (
            "policy/returns.markdown:1:1: warning: is read by nobody; "
            "name it .md and put it into the folder itself, or remove it"
        )
    ]
