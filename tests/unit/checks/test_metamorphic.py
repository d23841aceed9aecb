"""What changes nothing for a reader changes no verdict."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.checks import RULES, Rule, check, default_policy
from assistant.checks.examples import Example, examples_of
from assistant.text import Part, segment

Change = Callable[[str], str]

SPELLINGS = (
    ("apologise", "apologize"),
    ("apologising", "apologizing"),
    ("cancelled", "canceled"),
    ("labelled", "labeled"),
    ("colour", "color"),
    ("favour", "favor"),
    ("recognise", "recognize"),
    ("programme", "program"),
    ("catalogue", "catalog"),
    ("honour", "honor"),
    ("neighbour", "neighbor"),
    ("mould", "mold"),
)
BELOW = (
    "Where is my lamp? This is the third mail!! I am sorry that I ever ordered.",
    "You should have read the terms. As we told you, calm down. Our legal team will write to you.",
    "Unfortunately we cannot help. Please send us your order number. Dear [Name], we guarantee it.",
)
CONTRACTIONS = (("I am sorry", "I'm sorry"), ("We are sorry", "We're sorry"), ("It is not", "It isn't"))
PART_OF_THE_RULE = {"customer_name": {"greeting"}, "reply_language": {"greeting", "thread", "spelling"}}
"""Where a change is what the rule is about."""


def greeted(reply: str) -> str:
    """Begin the mail with a greeting where it has none."""
    has_one = any(sentence.part is Part.GREETING for sentence in segment(reply).sentences)
    return reply if has_one or not reply.strip() else f"Hello,\n\n{reply}"


def curly(reply: str) -> str:
    """Write apostrophes and quotation marks the way a word processor does."""
    paired = re.sub(r'"([^"\n]*)"', "“\\1”", reply)
    return paired.replace("'", "’")


def straight(reply: str) -> str:
    """Write apostrophes and quotation marks the way a keyboard does."""
    return reply.translate(str.maketrans("’‘“”", "''\"\""))


def american(reply: str) -> str:
    """Spell as in America."""
    for british, other in SPELLINGS:
        reply = reply.replace(british, other)
    return reply


def british(reply: str) -> str:
    """Spell as in Britain."""
    for ours, other in SPELLINGS:
        reply = re.sub(rf"{other}(?!me)", ours, reply)
    return reply


def contracted(reply: str) -> str:
    """Say "I'm" for "I am"."""
    for whole, short in CONTRACTIONS:
        reply = reply.replace(whole, short)
    return reply


def above(thread: str) -> Change:
    """Return the change that puts an earlier mail below the reply."""
    return lambda reply: f"{reply}\n\nOn Monday, Pauline Marsh wrote:\n> {thread}"


CHANGES: dict[str, tuple[Change, ...]] = {
    "greeting": (greeted,),
    "quotes": (curly, straight),
    "spelling": (american, british),
    "contraction": (contracted,),
    "thread": tuple(above(thread) for thread in BELOW),
}
CASES = [
    (rule, example)
    for rule in RULES
    for examples in [examples_of(rule.id)]
    for example in (*examples.fail, *examples.passing, *examples.unsure, *examples.not_applicable)
    if not example.known_gap
]


def verdicts(rule: Rule, example: Example) -> Counter[tuple[str, str]]:
    """Return how often a rule gives which verdict, with which weight."""
    policy = replace(default_policy(), house=example.house())
    report = check(example.reply, example.case(), example.reading(), policy, [rule])
    return Counter((finding.verdict, finding.severity) for finding in report.findings)


def changed(rule: Rule, example: Example, kind: str, change: Change) -> Example | None:
    """Return the example with its reply changed, or nothing where the change is what the rule is about."""
    if kind in PART_OF_THE_RULE.get(rule.id, ()) or not example.reply.strip():
        return None
    return example.model_copy(update={"reply": change(example.reply)})


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(CASES), st.lists(st.sampled_from(sorted(CHANGES)), min_size=2, unique=True), st.data())
def test_changes_together_change_no_verdict(
    case: tuple[Rule, Example], kinds: list[str], data: st.DataObject
) -> None:
    """Several harmless changes at once leave every verdict of an example as it was."""
    rule, example = case
    made = example
    for kind in sorted(kinds, key=["quotes", "spelling", "contraction", "greeting", "thread"].index):
        made = changed(rule, made, kind, data.draw(st.sampled_from(CHANGES[kind]))) or made
    assert verdicts(rule, made) == verdicts(rule, example), made.reply


@pytest.mark.parametrize("kind", sorted(CHANGES))
def test_one_change_changes_no_verdict(kind: str) -> None:
    """A greeting, curly quotes, spelling, contractions or a thread below change no verdict of any example."""
    moved = [
        (rule.id, made.reply)
        for rule, example in CASES
        for change in CHANGES[kind]
        if (made := changed(rule, example, kind, change)) and made.reply != example.reply
        if verdicts(rule, made) != verdicts(rule, example)
    ]
    assert not moved
