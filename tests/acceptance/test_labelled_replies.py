"""How far the twelve labels agree with a person on a hundred and twenty harder replies.

All of the text is ours, written by docs/labels.md before anybody looked at a cue: sixty e-mail replies as
a language model writes them and sixty short public ones, from banks, airlines, shops, clinics and public
offices, many subtly flawed (implied blame, condescension, defence dressed as information, motion that sounds
like an act, steps in unusual words). Half of each kind is `look`: its misses were read and mended by general
treatment. The other half is `check`: only its figures were taken, before and after. Fifteen slips in the
labels of fourteen replies (thanks and echoes overlooked) were put right in both halves.

First figures (kappa, look and check): apology 1.0 and .94, blame .57 and .33, solution .62 and .50,
empathy .76 and .75, justifies .51 and .75, rude .32 and .37, restates .90 and .62, follow_up .77 and .89.
After mending: blame .94 and .57, solution .87 and .55, empathy .96 and .75, justifies .92 and .80, rude
.93 and .37 (two rude replies in `check`), follow_up .91 and .89. The gain is mostly on what was read:
new wordings of blame, and steps that look like motion, stay weak. One author wrote text, labels and
rules.
"""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from assistant.checks.measuring import Figures
from assistant.services.measuring import Choice, Survey, measure

FILE = Path(__file__).parent / "labelled_replies.jsonl"
TODAY = date(2026, 11, 16)
BARS = {
    "look": {
        "apology": 1.0,
        "blame": 0.90,
        "solution": 0.85,
        "empathy": 0.90,
        "restates": 0.85,
        "follow_up": 0.90,
        "gratitude": 1.0,
        "justifies": 0.88,
        "rude": 0.90,
        "escalation": 0.80,
    },
    "check": {
        "apology": 0.90,
        "blame": 0.55,
        "solution": 0.55,
        "empathy": 0.70,
        "restates": 0.60,
        "follow_up": 0.85,
        "gratitude": 0.95,
        "justifies": 0.80,
        "rude": 0.35,
        "escalation": 0.95,
    },
}


@pytest.fixture(scope="module")
def survey() -> Survey:
    """Return every reply compared with its labels."""
    return measure(FILE, Choice(by="half", complaints=True), TODAY)


@pytest.mark.parametrize("half", BARS)
def test_labels_agree_with_a_person(survey: Survey, half: str) -> None:
    """No label falls below what it has reached on either half."""
    found = _kappas(survey.strata[half])

    assert {label: found[label] for label, bar in BARS[half].items() if found[label] < bar} == {}


def test_every_line_is_used(survey: Survey) -> None:
    """There are as many replies of each half as of the other, all usable."""
    halves = Counter(row.stratum for row in survey.rows)

    assert survey.bad == ()
    assert sum(halves.values()) == 120
    assert min(halves.values()) >= 55


def _kappas(figures: Figures) -> dict[str, float]:
    return {one.label: one.kappa.value or 0.0 for one in figures.labels}
