"""Policies are read strictly, paragraph by paragraph, and a mistake is told where it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assistant.authored import LastGood
from assistant.errors import AuthorError
from assistant.model import PolicyValue
from assistant.policy import load_policies, policy_files, unread

Write = Callable[..., Path]
RETURNS = """\
---
title: Returns
applies_to: [refund, lamps]
valid_from: 2026-01-01
values:
  refund_days: 14
  return_fee: 4.95 EUR
---
# Sending things back

You can send a lamp back within {{ policy.refund_days }} days.
We pay when it is here.

<!-- not yet
for customers -->
What you need:

- the order number
- the box

Late
----
After that we charge {{ policy.return_fee }}.
"""


def test_a_body_becomes_passages_with_their_lines(write: Write) -> None:
    """Each paragraph is a passage under its heading; a list stays with the line that leads in to it."""
    (document,) = load_policies(write(returns=RETURNS)).documents

    assert [(p.id, p.line, p.text) for p in document.passages] == [
        ("returns/1", 11, "You can send a lamp back within 14 days.\nWe pay when it is here."),
        ("returns/2", 16, "What you need:\n\n- the order number\n- the box"),
        ("returns/3", 23, "After that we charge 4.95 EUR."),
    ]
    assert document.passages[0].title == "Returns (lamps): Sending things back"
    assert document.passages[2].title == "Returns (lamps): Late"


def test_every_passage_carries_file_day_and_values(write: Write) -> None:
    """What the front matter says goes with each passage."""
    (document,) = load_policies(write(returns=RETURNS)).documents

    for passage in document.passages:
        assert (passage.file, passage.valid_from) == ("returns.md", date(2026, 1, 1))
        assert passage.values == (PolicyValue("refund_days", "14"), PolicyValue("return_fee", "4.95 EUR"))


def test_lines_of_a_passage_are_the_lines_of_the_file(write: Write) -> None:
    """With Windows line ends and a mark at the beginning the lines stay true."""
    folder = write(returns=b"\xef\xbb\xbf" + RETURNS.replace("\n", "\r\n").encode())
    lines = (folder / "returns.md").read_text("utf-8-sig").splitlines()

    for passage in load_policies(folder).documents[0].passages:
        first = passage.text.split("\n")[0].replace("14", "{{ policy.refund_days }}")
        assert first.replace("4.95 EUR", "{{ policy.return_fee }}") == lines[passage.line - 1]


def test_names_and_scripts_are_kept(write: Write) -> None:
    """Apostrophes and text from right to left come through unchanged."""
    said = "D'Arcy O'Neill's promise.\n\nאפשר להחזיר תוך 14 יום."
    (document,) = load_policies(write(care=f"---\ntitle: L'été — סיוע\n---\n{said}\n")).documents

    assert document.title == "L'été — סיוע"
    assert [passage.text for passage in document.passages] == said.split("\n\n")


@pytest.mark.parametrize("exists", [True, False])
def test_an_empty_folder_promises_nothing(tmp_path: Path, exists: bool) -> None:  # noqa: FBT001 - a case
    """No file, or no folder at all, is a book without documents that finds nothing."""
    folder = tmp_path / "policy"
    if exists:
        folder.mkdir()
    book = load_policies(folder)

    assert book.documents == ()
    assert book.find(["refund"], date(2026, 1, 1), 5) == ()


def header(lines: str, body: str = "Text.") -> str:
    """Return a policy with these lines of front matter."""
    return f"---\n{lines}\n---\n{body}\n"


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("Just text.", ":1:1:", "no front matter"),
        ("---\ntitle: A\nText", ":1:1:", "without an end"),
        (header("applies_to: [refund]"), ":2:1:", "'title' is missing"),
        (header("title: A\nvalid_form: 2026-01-01"), ":3:1:", "did you mean 'valid_from'"),
        (header("title: A\nrefund_days: 14"), ":3:1:", "stands under 'values:'"),
        (header("title: A\nvalid_from: 2026-02-30"), ":3:1:", "no day of the calendar"),
        (header("title: A\nvalid_from: 1 March 2026"), ":3:1:", "no day of the calendar"),
        (header("title: A\nvalues: {Refund: 14}"), ":3:10:", "a-z, 0-9 and _"),
        (header("title: A\nvalues:\n  days: [14]"), ":4:3:", "a number or a few words"),
        (header("title: A\nvalues:\n  days:"), ":4:3:", "a number or a few words"),
        (header("title: A\nvalues:\n  days: '{{ x }}'"), ":4:3:", "without braces"),
        (header("title: A\ntitle: B"), ":3:1:", "twice"),
        (header("title: A\napplies_to: refund"), ":3:1:", "a list"),
        (header("title: A\nvalues: 14"), ":3:1:", "keys with values"),
        (header("title: [A"), ":3:", "not valid YAML"),
        (header("title: A", "In\nthe {{ policy.fee }}."), ":5:5:", "does not name"),
        (header("title: A", "In {{ name }}."), ":4:4:", "refer to nothing"),
        (b"---\ntitle: A\n---\nGr\xfc\xdfe", ":4:1:", "not UTF-8"),
    ],
)
def test_a_mistake_is_told_in_its_place(write: Write, text: str | bytes, place: str, what: str) -> None:
    """File, line, column and what to do, in one line."""
    folder = write(returns=text)

    with pytest.raises(AuthorError) as caught:
        load_policies(folder)
    assert str(caught.value).startswith(f"{folder / 'returns.md'}{place}")
    assert what in str(caught.value)


def test_two_files_cannot_be_one_version(write: Write) -> None:
    """The same title and first day twice is refused, since nobody could say which holds."""
    folder = write(a=header("valid_from: 2026-01-01\ntitle: A"), b=header("title: a\nvalid_from: 2026-01-01"))

    with pytest.raises(AuthorError, match=r"b\.md:2:1: has the title and the first day of a\.md"):
        load_policies(folder)


def test_a_policy_outside_the_folder_is_refused(write: Write, tmp_path: Path) -> None:
    """A link that leads out of the folder is not followed."""
    (tmp_path / "secret.txt").write_text(header("title: A"))
    folder = write()
    (folder / "a.md").symlink_to(tmp_path / "secret.txt")

    with pytest.raises(AuthorError, match="is no file of this folder"):
        load_policies(folder)


def test_the_last_good_version_stays(write: Write) -> None:
    """A folder that breaks while the program runs is used as it was, and the problem is told."""
    folder = write(a=header("title: A\nvalues: {days: 14}"))
    kept = LastGood(lambda: policy_files(folder), lambda: load_policies(folder))
    before = kept.get()
    write(a=b"\xff broken")

    assert kept.get() is before
    assert "not UTF-8" in str(kept.problem)


def test_what_nobody_reads_is_named(write: Write) -> None:
    """A policy under another ending, or in a folder below, is not silently left out."""
    folder = write(a=header("title: A"))
    for name in ("returns.txt", "README.txt", ".gitkeep", "old/b.md"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("text")

    assert [path.relative_to(folder).as_posix() for path in unread(folder)] == ["old/b.md", "returns.txt"]


def test_a_book_is_known_by_its_files(write: Write) -> None:
    """The hash changes with any byte of any file."""
    before = load_policies(write(a=header("title: A"))).hash

    assert load_policies(write(a=header("title: A", "Text!"))).hash != before
