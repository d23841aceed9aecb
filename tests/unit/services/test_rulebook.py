"""Deciding about rules from the program: what is written, and what is refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import assistant
from assistant.authored import LastGood
from assistant.checks import RULES, load_policy
from assistant.checks.measured import Measurement, Sample
from assistant.errors import AuthorError, Conflict, InputError, StorageError
from assistant.model import Severity
from assistant.services import rulebook
from assistant.services.rulebook import Rulebook, defaults, stated

OURS = Path(assistant.__file__).parent.parent / "prompts" / "rules.yaml"


@pytest.fixture
def book(tmp_path: Path) -> Rulebook:
    """Return a copy of the rules file that ships."""
    shutil.copy(OURS, tmp_path / "rules.yaml")
    return Rulebook(tmp_path / "rules.yaml")


def test_a_decision_holds_and_every_comment_stays(book: Rulebook) -> None:
    """Level, way out, threshold and switch are read back; no line of anybody's is lost."""
    before = book.path.read_text("utf-8")
    book.set("shouting", {"most_exclamations": "3", "severity": "suggestion"})
    book.set("blame", {"on_fail": "hold", "critical": "yes"})
    book.set("order", {"on": "no"})
    policy = load_policy(book.path)

    assert policy.of("shouting").thresholds == {"most_exclamations": 3}
    assert policy.of("shouting").severity is Severity.SUGGESTION
    assert (policy.of("blame").on_fail, policy.of("blame").critical) == ("hold", True)
    assert not policy.of("order").on
    left = set(before.splitlines()) - set(book.path.read_text("utf-8").splitlines())
    assert len(left) == 1
    assert "most_exclamations: 1" in left.pop()


def test_a_decision_can_be_taken_back(book: Rulebook) -> None:
    """`default` writes what the rule decides by itself."""
    book.set("blame", {"severity": "warning", "critical": "yes"})
    changed = book.set("blame", {"severity": "default", "critical": "default"})

    assert changed.before.of("blame").severity is Severity.WARNING
    assert changed.after.of("blame").severity is Severity.ERROR


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_can_be_written_out_and_read_back(book: Rulebook, rule: object) -> None:
    """What a rule decides by itself, written down, is what holds anyhow."""
    was = load_policy(book.path).of(rule.id)
    changed = book.set(rule.id, stated(was))

    assert changed.after == changed.before
    assert defaults(rule).keys() == stated(was).keys()


@pytest.mark.parametrize(
    ("rule", "values", "words"),
    [
        ("nosuch", {"on": "no"}, "no such rule"),
        ("blame", {}, "Say what to change"),
        ("blame", {"sevrity": "error"}, "did you mean 'severity'"),
        ("blame", {"severity": "fatal"}, "should be 'suggestion'"),
        ("blame", {"on": "perhaps"}, "boolean"),
        ("length", {"most_words": "-1"}, "greater than or equal to 0"),
        ("length", {"most_words": "many\n  evil: 1"}, "whole number"),
    ],
    ids=range(7),
)
def test_what_does_not_fit_is_refused_and_nothing_written(
    book: Rulebook, rule: str, values: dict[str, str], words: str
) -> None:
    """The refusal says what would fit; the file is byte for byte as it was."""
    before = book.path.read_bytes()
    with pytest.raises(InputError, match=words):
        book.set(rule, values)
    assert book.path.read_bytes() == before


def test_a_level_that_the_figures_do_not_carry_is_refused(
    book: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `assistant lint` would refuse it; one that is there already does not bar other changes."""
    bad = Measurement(rule="justifies", findings=50, precision=0.6, failures=0)
    sample = Sample(text="mails", replies=90, data="0", rules="0", measurements=(bad,))
    monkeypatch.setattr(rulebook, "samples", lambda: (sample,))
    with pytest.raises(InputError, match=r"30 of its 50 .*nothing was written"):
        book.set("justifies", {"severity": "error"})

    book.path.write_text("rules:\n  justifies:\n    severity: error\n")
    assert book.set("blame", {"on": "no"}).after.of("justifies").severity is Severity.ERROR


def test_the_last_rule_cannot_be_switched_off(book: Rulebook) -> None:
    """An empty check never passes for a check."""
    book.path.write_text("rules:\n" + "".join(f"  {rule.id}: {{on: no}}\n" for rule in RULES[1:]))
    with pytest.raises(InputError, match="switches every rule off"):
        book.set(RULES[0].id, {"on": "no"})


def test_a_change_made_outside_meanwhile_is_not_written_over(book: Rulebook) -> None:
    """Whoever saw an older version is told to look again."""
    seen = book.version
    book.path.write_text(book.path.read_text("utf-8") + "# mine\n")
    with pytest.raises(Conflict, match="changed by somebody else"):
        book.set("blame", {"on": "no"}, seen)
    assert book.set("blame", {"on": "no"}, book.version).version == book.version


def test_a_broken_file_is_to_be_mended_first(book: Rulebook) -> None:
    """Nothing is built on it, and the place of what is wrong is named."""
    book.path.write_text("rules:\n  blame:\n    severity: fatal\n")
    with pytest.raises(AuthorError, match=r"rules\.yaml:3:5"):
        book.set("rude", {"on": "no"})
    with pytest.raises(AuthorError, match="cannot be read"):
        Rulebook(book.path.with_name("none.yaml")).set("rude", {"on": "no"})


@pytest.mark.parametrize(("mark", "end"), [(b"\xef\xbb\xbf", b"\n"), (b"", b"\r\n")], ids=["mark", "ends"])
def test_the_way_a_file_is_saved_stays(book: Rulebook, mark: bytes, end: bytes) -> None:
    """A byte-order mark and the ends of lines are the editor's business."""
    raw = mark + book.path.read_bytes().replace(b"\n", end)
    book.path.write_bytes(raw)
    book.set("rude", {"on_fail": "reason"})

    assert book.path.read_bytes() == raw.replace(b"    on_fail: hold", b"    on_fail: reason")


def test_a_failed_write_leaves_the_last_good_version_in_use(
    book: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is said in one line; whoever checks goes on with the rules as they were."""
    used = LastGood(lambda: [book.path], lambda: load_policy(book.path))
    before = used.get()

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(StorageError, match="No space"):
        book.set("blame", {"on": "no"})
    assert used.get() is before
    monkeypatch.undo()
    book.set("blame", {"on": "no"})
    assert not used.get().of("blame").on


def test_phrases_of_the_house_come_and_go(book: Rulebook) -> None:
    """Plain strings, whatever stands in them; twice or not at all is said."""
    for phrase in ("As per my last mail", "it's: a 'pity' # really", "{{ customer }}"):
        book.add_phrase("never_say", phrase)
    assert load_policy(book.path).house.never_say[1] == "it's: a 'pity' # really"
    with pytest.raises(InputError, match="there already"):
        book.add_phrase("never_say", " {{ customer }} ")
    book.drop_phrase("never_say", "As per my last mail")
    with pytest.raises(InputError, match="no such phrase"):
        book.drop_phrase("never_say", "As per my last mail")
    with pytest.raises(InputError, match="at least 3"):
        book.add_phrase("counts_as_apology", "x")

    assert load_policy(book.path).house.never_say == ("it's: a 'pity' # really", "{{ customer }}")
