"""`assistant rules` and `assistant rules measure` as a person starts them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

CUSTOMER = "My kettle arrived with a cracked lid and I am annoyed. Please send me a new one."
BLAMING = "You should have read the manual before you used it."
GOOD = (
    "I am sorry that your kettle arrived with a cracked lid, which is annoying. "
    "A new kettle leaves tomorrow, and I will write again on Friday. Thank you for telling us."
)
LABELS = {
    "apology": "full", "blame": 0, "solution": "concrete", "empathy": 1, "restates": 1, "follow_up": 1,
    "gratitude": 1, "justifies": 0, "rude": 0, "overpromise": 0, "escalation": 0, "alternatives": 0,
}  # fmt: skip
Run = Callable[..., Any]


def rows(path: Path) -> Path:
    """Write four labelled replies, one of another channel, and a line that is none."""
    bare = {**LABELS, "apology": "none", "solution": "none", "blame": 1, "gratitude": 0}
    objects = [
        {"id": "a", "channel": "mail", "stratum": "random", "reply": GOOD, "labels": LABELS},
        {"id": "b", "channel": "mail", "stratum": "random", "reply": BLAMING, "labels": bare},
        {"id": "c", "channel": "mail", "stratum": "chosen", "reply": BLAMING, "labels": {**bare, "blame": 0}},
        {"id": "d", "channel": "forum", "stratum": "chosen", "reply": GOOD, "labels": {**LABELS, "blame": 1}},
    ]
    lines = [json.dumps({"customer": CUSTOMER, "complaint": True, **one}) for one in objects]
    path.write_text("\n".join([*lines, '{"id": "e"}']))
    return path


def test_rules_alone_prints_the_handbook_and_writes_it(run: Run, tmp_path: Path) -> None:
    """Bare it prints, with --write it writes the same."""
    printed = run("rules").stdout
    assert "## blame: " in printed
    run("rules", "--write", "rules.md")
    assert (tmp_path / "rules.md").read_text("utf-8").strip() == printed.strip()


def test_measure_prints_figures_and_names_bad_lines(run: Run, tmp_path: Path) -> None:
    """The table, the strata, the disagreements asked for; the bad line on standard error and exit 2."""
    rows(tmp_path / "rows.jsonl")
    done = run(
        "rules", "measure", "rows.jsonl", "--skip", "channel=forum", "--misses", "blame", expect=2
    )  # fmt: skip

    assert "3 replies, 1 left out, 1 lines not usable" in done.stdout
    assert "stratum chosen: 1 replies" in done.stdout
    assert "label blame, false alarms: 1" in done.stdout
    assert f"reply: {BLAMING}" in done.stdout
    assert done.stderr.startswith("line 5: 'customer' is missing")


def test_measure_gives_json_a_page_and_keeps_figures(run: Run, tmp_path: Path) -> None:
    """One run writes all three; the figures kept are those printed."""
    rows(tmp_path / "rows.jsonl")
    done = run(
        "rules", "measure", "rows.jsonl", "--json", "--html", "page.html", "--by", "channel",
        "--commit", "--kind", "letters of our own", "--into", "measured.yaml", expect=2,
    )  # fmt: skip
    found = json.loads(done.stdout)

    assert found["whole"]["rules"]["blame"]["precision"]["value"] == 0.5
    assert found["whole"]["rules"]["blame"]["recall"]["value"] == 0.5
    assert set(found["strata"]) == {"mail", "forum"}
    assert "<mark>You should have read the manual" in (tmp_path / "page.html").read_text("utf-8")
    kept = (tmp_path / "measured.yaml").read_text("utf-8")
    assert "letters of our own" in kept
    assert found["data"] in kept


def test_remeasure_brings_the_figures_up_to_date(run: Run, tmp_path: Path) -> None:
    """One command on the folder of the data; each figure stands beside what it was."""
    rows(tmp_path / "rows.jsonl")
    keep = ("--commit", "--kind", "letters of our own", "--into", "measured.yaml")
    run("rules", "measure", "rows.jsonl", "--skip", "channel=forum", *keep, expect=2)
    text = (tmp_path / "rows.jsonl").read_text("utf-8")
    (tmp_path / "rows.jsonl").write_text(text.replace(BLAMING, GOOD))
    done = run("rules", "remeasure", ".", "--into", "measured.yaml")

    assert "letters of our own: 3 replies, 3 before" in done.stdout
    assert "(was .50 of 2, 1.0 of 1)" in done.stdout
    assert "rule: blame, findings: 0" in (tmp_path / "measured.yaml").read_text("utf-8")


def test_false_errors_in_good_replies_are_listed(run: Run, tmp_path: Path) -> None:
    """How many, with an interval, and each with its words; kept on request."""
    objects = [
        {"id": name, "customer": CUSTOMER, "reply": reply} for name, reply in (("g", GOOD), ("b", BLAMING))
    ]
    (tmp_path / "good.jsonl").write_text("\n".join(map(json.dumps, objects)))
    done = run("rules", "watch", "good.jsonl", "--commit", "--kind", "ours", "--into", "measured.yaml")

    assert done.stdout.startswith("1 of 2 good replies carry a false error: .50 [")
    assert f"  b: blame: {BLAMING}" in done.stdout
    assert "flagged: 1" in (tmp_path / "measured.yaml").read_text("utf-8")
    assert "--kind" in run("rules", "watch", "good.jsonl", "--commit", expect=2).stderr


def test_measure_refuses_what_it_cannot_use(run: Run, tmp_path: Path) -> None:
    """No file, no kind of text, a name that is no label, a choice without a value: one line and exit 2."""
    rows(tmp_path / "rows.jsonl")
    for args, words in (
        (["none.jsonl"], "cannot be read"),
        (["rows.jsonl", "--commit"], "--kind"),
        (["rows.jsonl", "--misses", "nosuch"], "--misses takes one of"),
        (["rows.jsonl", "--skip", "channel"], "key=value"),
        (["rows.jsonl", "--html", "none/page.html"], "cannot be written"),
    ):
        done = run("rules", "measure", *args, expect=2)
        assert words in done.stderr.splitlines()[0]


def test_lint_warns_of_a_level_that_is_not_measured(run: Run, tmp_path: Path) -> None:
    """A house that raises a rule to error is told so at the line, and may go on."""
    folder = tmp_path / "prompts"
    folder.mkdir()
    (folder / "rules.yaml").write_text("rules:\n  length:\n    severity: error\n")
    out = run("lint", str(folder), expect=None).stdout

    assert "rules.yaml:3:5: warning: rule 'length' stands at error, and no label tells" in out


def test_a_decision_about_a_rule_is_written_into_the_prompts(run: Run, tmp_path: Path) -> None:
    """What changed is said; what does not fit is one line and exit 2, and the file stays as it was."""
    folder = tmp_path / "prompts"
    folder.mkdir()
    (folder / "rules.yaml").write_text("# ours\nrules:\n  length:\n    most_words: 90  # short\n")
    done = run("rules", "set", "blame", "severity=warning", "on_fail=hold", ASSISTANT_PROMPTS=str(folder))
    assert done.stdout.splitlines() == ["blame: severity error -> warning", "blame: on_fail reason -> hold"]
    run("rules", "phrase", "never_say", "going forward", ASSISTANT_PROMPTS=str(folder))
    before = (folder / "rules.yaml").read_text("utf-8")
    refused = run("rules", "set", "justifies", "severity=fatal", expect=2, ASSISTANT_PROMPTS=str(folder))

    assert "should be 'suggestion', 'warning' or 'error'" in refused.stderr
    assert (folder / "rules.yaml").read_text("utf-8") == before
    assert before.startswith("# ours\nrules:\n  length:\n    most_words: 90  # short\n  blame:\n")
    assert '["going forward"]' in before
