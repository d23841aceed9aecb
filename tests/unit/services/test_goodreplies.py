from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from assistant.checks.levels import quiet_of
from assistant.checks.measured import FILE, quiet
from assistant.errors import InputError, StorageError
from assistant.services.goodreplies import keep, watch
from assistant.services.measuring import remeasure

TODAY = date(2026, 11, 21)
CUSTOMER = "My kettle arrived with a cracked lid. I am annoyed and want a new one."
GOOD = "We are sorry for the cracked lid, which is annoying. A new kettle leaves tomorrow."
BLAMING = f"{GOOD} You should have read the manual. It was your mistake to force it."


def written(tmp_path: Path, *replies: str) -> Path:
    """Write replies as lines, and a line that is none."""
    path = tmp_path / "good.jsonl"
    path.write_text("\n".join(json.dumps({"customer": CUSTOMER, "reply": one}) for one in replies))
    return path


def test_an_error_in_a_good_reply_is_a_false_alarm(tmp_path: Path) -> None:
    """A reply counts once for each rule, however often that fails in it, and is named with the words."""
    watched = watch(written(tmp_path, GOOD, BLAMING), TODAY)

    assert (watched.replies, watched.flagged, watched.by_rule) == (2, 1, {"blame": 1})
    assert [one.id for one in watched.alarms] == ["2", "2"]
    assert watched.data == hashlib.sha256((tmp_path / "good.jsonl").read_bytes()).hexdigest()


def test_the_counts_are_kept_and_said(tmp_path: Path) -> None:
    """For a rule that no label judges this is all that is known of it, and what was measured stays."""
    path = tmp_path / "measured.yaml"
    keep(watch(written(tmp_path, GOOD, BLAMING), TODAY), "letters", TODAY, path)
    (kept,) = quiet(path)

    assert kept.of("blame") == "one false alarm in 2 good replies (en, letters)"
    assert kept.of("placeholder") == "no false alarm in 2 good replies (en, letters)"
    written(tmp_path, BLAMING, BLAMING.replace("manual", "label"))
    ((before, now),) = remeasure([tmp_path / "elsewhere", tmp_path], TODAY, path)
    assert before == kept
    assert now.replies == 2
    assert quiet(path)[0].of("blame") == "2 false alarms in 2 good replies (en, letters)"


def test_only_rules_at_error_are_spoken_of() -> None:
    """A good reply may well draw a suggestion, so silence of the milder rules would say nothing."""
    assert len(quiet_of("placeholder")) == len(quiet(FILE)) > 0
    assert quiet_of("length") == quiet_of("placeholder", "de") == ()


def test_bad_lines_are_named_and_an_unusable_file_refused(tmp_path: Path) -> None:
    """The rest is counted; a file without any reply measures nothing."""
    path = written(tmp_path, GOOD)
    path.write_text(f"{path.read_text()}\n{{\n")

    watched = watch(path, TODAY)
    assert (watched.replies, len(watched.bad)) == (1, 1)
    assert watched.bad[0].startswith("line 2: ")
    path.write_text("\n{\n")
    with pytest.raises(InputError, match="no line to measure"):
        watch(path, TODAY)
    with pytest.raises(StorageError, match="--into"):
        keep(watched, "letters", TODAY, tmp_path / "none" / "measured.yaml")
