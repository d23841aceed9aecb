from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assistant.errors import AuthorError
from assistant.model import Trouble
from assistant.playbook import Playbook, load_playbook, needs, options


@pytest.fixture
def copy(folder: Path, tmp_path: Path) -> Path:
    """A copy of the shipped playbook that a test may break."""
    return Path(shutil.copytree(folder, tmp_path / "playbook"))


def edit(path: Path, old: str, new: str) -> None:
    """Replace the first occurrence of some words in a file."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_has_a_chapter(playbook: Playbook, trouble: Trouble) -> None:
    """Each kind of trouble has a chapter with limits and something that may be offered."""
    chapter = playbook.chapter(trouble)
    assert chapter.id is trouble
    assert chapter.limits
    assert options(playbook, trouble) == chapter.options


def test_needs_are_names(playbook: Playbook) -> None:
    """What must be known first is given by name, for the templates."""
    assert needs(playbook, Trouble.LATE)[0] == "order number"


def test_missing_chapter_is_named(copy: Path) -> None:
    """A missing file is an author's error that names it."""
    (copy / "late.yaml").unlink()
    with pytest.raises(AuthorError, match=r"late\.yaml"):
        load_playbook(copy)


def test_stray_file_is_refused(copy: Path) -> None:
    """A file that nobody would read is refused rather than passed over."""
    shutil.copy(copy / "late.yaml", copy / "laet.yaml")
    with pytest.raises(AuthorError, match="no kind of trouble"):
        load_playbook(copy)


def test_id_must_be_the_name(copy: Path) -> None:
    """A chapter copied from another must say which it is."""
    edit(copy / "late.yaml", "id: late", "id: lost")
    with pytest.raises(AuthorError, match="'late'"):
        load_playbook(copy)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[[reply date: date]]", "[[reply date: dat]]", r"\[\[name: type\]\]"),
        ("[[reply date: date]]", "[[reply date: date]", r"\[\[name: type\]\]"),
        ("We apologise for the late delivery.", "'We apologise for {parcel}.'", "blank in braces"),
        ("alternatives:", "alternativs:", "did you mean 'alternatives'"),
        ("title: Late delivery", "title: Late delivery\ntitle: Later", "twice"),
    ],
)
def test_bad_wording_is_refused_with_its_place(copy: Path, old: str, new: str, said: str) -> None:
    """A blank nobody fills, a broken slot, an unknown and a double key are refused with file and line."""
    edit(copy / "late.yaml", old, new)
    with pytest.raises(AuthorError, match=said) as caught:
        load_playbook(copy)
    assert str(caught.value.place.path).endswith("late.yaml")
    assert caught.value.place.line > 0


def test_one_wording_is_too_few(copy: Path) -> None:
    """A move with one wording would make all replies sound alike."""
    edit(copy / "general.yaml", "  - I can see why you are disappointed.\n", "")
    edit(copy / "general.yaml", "  - I understand why you are not satisfied with this.\n", "")
    with pytest.raises(AuthorError, match="at least two"):
        load_playbook(copy)


def test_every_trigger_needs_a_hand_over(copy: Path) -> None:
    """A playbook without words for some trigger is refused when it is read, not when a message comes."""
    edit(copy / "_common.yaml", "triggers: [press]", "triggers: [legal]")
    with pytest.raises(AuthorError, match="'press'"):
        load_playbook(copy)


def test_hash_follows_every_file(copy: Path, playbook: Playbook) -> None:
    """Any edit changes the hash that replies carry."""
    edit(copy / "privacy.yaml", "title: Privacy", "title: Privacy matters")
    assert load_playbook(copy).hash != playbook.hash
