from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from assistant.agreement import Confusion, Counts
from assistant.checks.measured import MeasurementFile, Sample, figures_of, measurement_file
from assistant.checks.measuring import Figures, LabelFigures, RuleFigures
from assistant.checks.recording import Provenance, merged, recorded, rules_hash, write
from assistant.checks.standards import STANDARDS

FIGURES = Figures(
    40,
    (
        LabelFigures("blame", Confusion(("0", "1"), ((20, 2), (3, 15)))),
        LabelFigures("apology", Confusion(("none", "weak", "full"), ((9, 0, 0), (1, 9, 1), (0, 0, 20)))),
        LabelFigures("rude", Confusion(("0", "1"), ((40, 0), (0, 0)))),
    ),
    tuple(RuleFigures(one, Counts(15, 2, 3, 20)) for one in STANDARDS if one.rule in {"blame", "apology"})
    + tuple(RuleFigures(one, Counts(rejections=40)) for one in STANDARDS if one.rule == "rude"),
)
ORIGIN = Provenance(
    "letters: of 'our' own\n# no", "en", "0f", "77", ("channel=forum",), day=date(2026, 11, 21)
)


def kept(tmp_path: Path, sample: Sample) -> Path:
    """Return where figures were written."""
    path = tmp_path / "measured.yaml"
    write(path, MeasurementFile(samples=(sample,)))
    return path


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    """Figures with any kind of text in words come back as they were."""
    sample = recorded(FIGURES, ORIGIN)

    assert measurement_file(kept(tmp_path, sample)).samples == (sample,)
    assert [path.name for path in tmp_path.iterdir()] == ["measured.yaml"]


def test_figures_carry_their_intervals_and_where_they_come_from(tmp_path: Path) -> None:
    """Precision, recall and the label's kappa stand together with n and the kind of text."""
    (said,) = figures_of("blame", kept(tmp_path, recorded(FIGURES, ORIGIN)))

    assert "precision 0.88 (0.66 to 0.97) on 17 findings" in said
    assert "recall 0.83 (0.61 to 0.94) on 18 failures" in said
    assert "label kappa 0.75 (" in said
    assert "40 replies (en, letters" in said


def test_what_was_never_found_is_not_known(tmp_path: Path) -> None:
    """A rule without findings has no precision, and says so rather than 0 or 1."""
    (said,) = figures_of("rude", kept(tmp_path, recorded(FIGURES, ORIGIN)))

    assert "precision not known on 0 findings" in said
    assert "kappa not known with 0 positives" in said


def test_milder_parts_are_not_kept() -> None:
    """The figure of a rule is that of its full failures."""
    assert [one.rule for one in recorded(FIGURES, ORIGIN).measurements].count("apology") == 1


def test_a_label_counts_all_values_that_say_something_is_there() -> None:
    """Weak and full apologies are positives both."""
    sample = recorded(FIGURES, ORIGIN)
    apology = next(one for one in sample.labels if one.label == "apology")

    assert (apology.positives, sample.replies) == (31, 40)


def test_each_figure_is_a_line_of_the_file(tmp_path: Path) -> None:
    """A change of one figure is one line in a diff."""
    lines = kept(tmp_path, recorded(FIGURES, ORIGIN)).read_text("utf-8").splitlines()

    assert len([line for line in lines if "rule: blame" in line and "recall_interval" in line]) == 1
    assert len([line for line in lines if "label: apology" in line and "kappa_interval" in line]) == 1


def test_new_figures_take_the_place_of_old_ones_on_the_same_text() -> None:
    """Another kind of text or language stays; the same one is replaced."""
    chats = recorded(FIGURES, Provenance("chats", "en", "01", "77"))
    german = recorded(FIGURES, Provenance("chats", "de", "02", "77"))
    again = recorded(FIGURES, Provenance("chats", "en", "03", "78"))
    file = MeasurementFile()
    for sample in (chats, german, again):
        file = merged(file, sample)

    assert [(one.language, one.data) for one in file.samples] == [("en", "03"), ("de", "02")]


def test_the_hash_follows_the_source_and_not_the_examples(tmp_path: Path) -> None:
    """Any change of what decides changes it; an example beside a rule, or a compiled file, does not."""
    for name in ("acts/english/blame.py", "text/plain.py", "checks/rules/blame.py", "checks/engine.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x = 1\n")
    before = rules_hash(tmp_path)
    (tmp_path / "checks/rules/blame.yaml").write_text("fail: []\n")
    (tmp_path / "acts/blame.pyc").write_bytes(b"\0")

    assert rules_hash(tmp_path) == before
    for name in ("acts/english/blame.py", "checks/engine.py"):
        (tmp_path / name).write_text("x = 2\n")
        assert rules_hash(tmp_path) != before
        (tmp_path / name).write_text("x = 1\n")


def test_our_own_source_has_a_hash() -> None:
    """The hash of what is installed is a sha256 of something."""
    assert len(rules_hash()) == 64
    assert rules_hash() != hashlib.sha256().hexdigest()
