"""What a person sees of a check that could not run."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.doubles.brokenrule import with_broken_rule

Run = Callable[..., Any]
CUSTOMER = "My kettle arrived with a cracked lid and I am annoyed. Please send me a new one."
REPLY = (
    "I am sorry that your kettle arrived with a cracked lid, which is annoying. "
    "A new kettle leaves tomorrow, and I will write again on Friday. Thank you for telling us."
)
LINE = json.dumps({"id": 1, "customer": CUSTOMER, "reply": REPLY})


def test_a_rule_that_raises_leaves_the_reply_incomplete(run: Run, tmp_path: Path) -> None:
    """The same reply is well with the rule and incomplete without it: never silently green, never a crash."""
    folder = tmp_path / "broken"
    folder.mkdir()
    well = json.loads(run("check", "--jsonl", given=LINE).stdout)
    done = run("check", "--jsonl", given=f"{LINE}\n{LINE}", expect=1, **with_broken_rule(folder, "blame"))
    one, two = map(json.loads, done.stdout.splitlines())

    assert (well["flagged"], well["incomplete"]) == (False, False)
    assert (one["flagged"], one["incomplete"], two["incomplete"]) == (False, True, True)
    assert ("blame", "unsure", "could not run") in {
        (finding["rule"], finding["verdict"], finding["message"]) for finding in one["findings"]
    }
    assert "words of a customer" not in done.stdout + done.stderr


def test_a_rule_that_raises_is_said_for_one_reply_too(run: Run, tmp_path: Path) -> None:
    """On the terminal the words say that it could not run and what to do; the exit code is that of a flag."""
    folder = tmp_path / "broken"
    folder.mkdir()
    (tmp_path / "message.txt").write_text(CUSTOMER)
    broken = with_broken_rule(folder, "blame")
    done = run("check", "--message", "message.txt", "--reply", "-", given=REPLY, expect=1, **broken)

    assert "could not run" in done.stdout
    assert "Read the reply for this yourself" in done.stdout
