"""Mails from folders and tables."""

import json
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., object]
MAIL = "From: Ann <ann@customer.invalid>\nSubject: Late\nContent-Type: text/plain\n{more}\n\n{text}\n"


def test_a_folder_of_mails_becomes_drafts(run: Run, tmp_path: Path) -> None:
    """Each mail is a case; a bounce and a broken file are named and left out."""
    folder = tmp_path / "in"
    folder.mkdir()
    text = "My lamp 4411 is two weeks late. Where is it?"
    (folder / "a.eml").write_text(MAIL.format(text=text, more="X-A: b"))
    (folder / "b.eml").write_text(MAIL.format(text="I am away.", more="Auto-Submitted: auto-replied"))
    (folder / "c.eml").write_bytes(bytes(range(256)) * 20)
    done = run("import", str(folder), "--offline")
    lines = done.stdout.splitlines()

    assert [line.rpartition(": ")[2] == "drafted" for line in lines] == [True, False, False]
    assert "1 drafted, 2 left out" in done.stderr


def test_tables_are_read_by_their_usual_columns_or_by_a_map(run: Run, tmp_path: Path) -> None:
    """CSV with semicolons and JSONL both work; --map names other columns."""
    (tmp_path / "a.csv").write_text(
        'ticket;betreff;inhalt\n1;Late;"My order 7 is late,\nwhere is it?"\n', encoding="utf-8"
    )
    (tmp_path / "b.jsonl").write_text(json.dumps({"id": 1, "message": "My order 8 is late!"}) + "\n")
    run("import", "a.csv", "--offline", "--map", "message=inhalt", "--map", "subject=betreff")
    run("import", "b.jsonl", "--offline")
    run("import", "a.txt", expect=2)
    run("import", "a.csv", "--map", "message", expect=2)
