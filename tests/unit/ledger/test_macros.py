"""Saved replies are read from files and ground what a draft promises, never what it says was done."""

from pathlib import Path

import pytest

from assistant.errors import AuthorError
from assistant.ledger import load_macros
from assistant.ledger import macros as saved
from assistant.model import ClaimKind, ClaimStatus, SourceKind
from tests.unit.ledger.conftest import Ledger

TWO = "# Lost parcel\n\nWe will trace your parcel with the carrier.\n\n---\n\nThank you for the photos.\n"


def test_dashes_part_the_replies_of_a_file(tmp_path: Path) -> None:
    """Each has its title, else the file's name, and the line it begins at."""
    (tmp_path / "parcels.md").write_text(TWO)
    (tmp_path / "empty.txt").write_text("\n\n---\n\n")
    (tmp_path / "note.csv").write_text("not read")
    found = [(one.title, one.text, one.line) for one in load_macros(tmp_path)]

    assert found == [
        ("Lost parcel", "We will trace your parcel with the carrier.", 3),
        ("parcels", "Thank you for the photos.", 7),
    ]


@pytest.mark.parametrize(
    ("content", "said"), [(b"\xff\xfe\x00", "not UTF-8"), (b"x" * 1_000_001, "larger than")]
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes, said: str) -> None:
    """The line says which file and what to do."""
    (tmp_path / "bad.md").write_bytes(content)
    with pytest.raises(AuthorError, match=f"bad.md:1:1: .*{said}"):
        load_macros(tmp_path)


def test_too_many_replies_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of everything is no folder of saved replies."""
    monkeypatch.setattr(saved, "MAX_MACROS", 1)
    (tmp_path / "parcels.md").write_text(TWO)
    with pytest.raises(AuthorError, match="more than 1 saved replies"):
        load_macros(tmp_path)


def test_a_promise_may_rest_on_a_saved_reply_and_a_deed_may_not(tmp_path: Path, ledger: Ledger) -> None:
    """What the house always promises is allowed; that it was done here nobody has said."""
    (tmp_path / "parcels.md").write_text(TWO)
    claims = ledger(
        "We will trace your parcel with the carrier. I have traced your parcel with the carrier.",
        macros=load_macros(tmp_path),
    )
    by_kind = {claim.kind: claim for claim in claims}

    assert by_kind[ClaimKind.PROMISE].status is ClaimStatus.TRACED
    assert by_kind[ClaimKind.PROMISE].sources[0].kind is SourceKind.MACRO
    assert by_kind[ClaimKind.DONE].status is ClaimStatus.UNTRACED
