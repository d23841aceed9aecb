"""Templates refer to values of the policy by name, and to nothing else of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.templates import Library, lint, render

INPUTS = {"canary": "c" * 16, "nonce": "n" * 16, "customer_message": "Where is it?"}
USUAL = "Usual."


def with_text(folder: Path, text: str) -> Path:
    """Put a text in place of the base's situation."""
    base = folder / "_base.j2"
    base.write_text(base.read_text().replace(USUAL, text))
    return folder


def system(folder: Path, policy: dict[str, str]) -> str:
    """Return the system message of the reply template."""
    return render(Library(folder).get("reply"), INPUTS, policy)[0].content


@pytest.mark.parametrize(
    ("text", "with_it", "without"),
    [
        ("In {{ policy.refund_days }} days.", "In 14 days.", "In [[refund days: duration]] days."),
        ("{% if policy.refund_days %}yes{% else %}no{% endif %}", "yes", "no"),
        ("{{ 'yes' if policy.refund_days else 'no' }}", "yes", "no"),
        ("{% if policy.refund_days == '14' %}yes{% else %}no{% endif %}", "yes", "no"),
        ("{{ policy.refund_days if policy.refund_days else 'soon' }}", "14", "soon"),
        ("{% set x = policy.refund_days %}<{{ x }}>", "<14>", "<>"),
    ],
)
def test_a_value_stands_where_it_is_named(folder: Path, text: str, with_it: str, without: str) -> None:
    """A named value is printed; one that nobody named is a slot where it is printed, else nothing."""
    written = with_text(folder, text)

    assert with_it in system(written, {"refund_days": "14"})
    assert without in system(written, {})


@pytest.mark.parametrize(
    "text",
    [
        "{{ policy }}",
        "{{ policy.items() }}",
        "{{ policy.__class__ }}",
        "{{ policy['refund_days'] }}",
        "{% for x in policy %}{% endfor %}",
        "{% set policy = 1 %}",
        "{{ policy.refund_days.upper }}",
        "{{ policy.Days }}",
        "{{ _policy_shown }}",
    ],
)
def test_the_policy_is_reached_by_name_only(folder: Path, text: str) -> None:
    """No method, no item, no loop, no other attribute: each is an error of the linter."""
    found = lint(with_text(folder, text), {"restates"})

    assert [problem for problem in found if problem.severity == "error"]


def test_what_a_value_says_is_never_a_template(folder: Path) -> None:
    """A value that looks like Jinja is printed as it is."""
    assert "{{ canary }}" in system(with_text(folder, "{{ policy.fee }}"), {"fee": "{{ canary }}"})
