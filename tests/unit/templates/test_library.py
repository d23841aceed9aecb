from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from assistant.errors import AuthorError, InputError
from assistant.templates import Library, render

VARIANT = """\
---
schema: 1
id: {id}
version: 1
title: Variant
fits: {fits}
---
{{% extends "_base.j2" %}}
"""


def add(folder: Path, name: str, fits: str) -> None:
    """Write one more template into a folder."""
    (folder / f"{name}.j2").write_text(VARIANT.format(id=name, fits=fits))


def edit(path: Path, old: str, new: str) -> None:
    """Change a file, its size included, so that the change is seen whatever the clock's resolution."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_template_says_what_it_is(folder: Path) -> None:
    """A template carries its header, the inputs and rules of its whole family, and its options."""
    library = Library(folder)
    template = library.get("reply")
    assert library.ids() == ("reply",)
    assert (template.version, template.title, template.addresses) == (3, "Reply", ("restates",))
    assert set(template.inputs) == {"tone", "canary", "nonce", "customer_message", "facts"}
    assert (template.model.temperature, template.model.max_output_tokens) == (0.4, 700)
    assert [one.id for one in library.guidelines] == ["restate"]


def test_unknown_template_is_an_input_error(folder: Path) -> None:
    """A name that is no template is refused, and no path is made of it."""
    for name in ("base", "nope", "../reply", "/etc/passwd", "reply.j2", ""):
        with pytest.raises(InputError, match="choose one of: reply"):
            Library(folder).get(name)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("reply.j2", "Write in", "Write it in"),
        ("_base.j2", "You answer", "You do answer"),
        ("partials/facts.j2", "- {{", "* {{"),
        ("guidelines.yaml", "Name their problem.", "Name it."),
        ("reply.j2", "0.4", "0.5"),
    ],
)
def test_hash_covers_all_that_is_drawn_in(folder: Path, file: str, old: str, new: str) -> None:
    """Changing the template, its base, a partial, an instruction or an option changes the hash."""
    before = Library(folder).get("reply").hash
    assert Library(folder).get("reply").hash == before
    edit(folder / file, old, new)
    assert Library(folder).get("reply").hash != before


def test_hash_ignores_what_is_not_drawn_in(folder: Path) -> None:
    """Another template, or the reason for a guideline, leaves the hash as it is."""
    before = Library(folder).get("reply").hash
    add(folder, "other", "{}")
    edit(folder / "guidelines.yaml", "somebody read it", "somebody has read it")
    assert Library(folder).get("reply").hash == before


def test_line_ends_do_not_matter(folder: Path) -> None:
    """A file saved with Windows line ends is the same template."""
    before = Library(folder).get("reply").hash
    path = folder / "reply.j2"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert Library(folder).get("reply").hash == before


def test_last_good_version_stays_in_use(folder: Path, values: dict[str, object]) -> None:
    """A template broken while the app runs is not used; its last good version is, and the fault is told."""
    library = Library(folder)
    before = render(library.get("reply"), values)
    edit(folder / "reply.j2", "{{ tone }}", "{{ tone")
    assert render(library.get("reply"), values) == before
    assert library.problem is not None
    assert "reply.j2:15" in str(library.problem)
    edit(folder / "reply.j2", "{{ tone", "{{ tone }} and calm")
    assert "warm and calm" in render(library.get("reply"), values)[0].content
    assert library.problem is None


@pytest.fixture
def values() -> dict[str, object]:
    """Return what the small folder needs."""
    return {"customer_message": "It leaks.", "nonce": "5f0c9a7be1d24c68", "canary": "heron"}


def test_vanished_partial_keeps_the_old_version(folder: Path, values: dict[str, object]) -> None:
    """Taking a file away while the app runs breaks nothing."""
    library = Library(folder)
    before = render(library.get("reply"), values)
    (folder / "partials" / "facts.j2").unlink()
    assert render(library.get("reply"), values) == before
    assert library.problem is not None


def test_broken_from_the_start(folder: Path) -> None:
    """Without a version to fall back to, the first problem is raised with its place."""
    edit(folder / "_base.j2", "{{ customer_message }}", "{{ customer_message|upper }}")
    with pytest.raises(AuthorError, match=r"_base\.j2:23"):
        Library(folder).ids()


def test_most_specific_template_is_chosen(folder: Path) -> None:
    """More matching keys beat fewer, the first of equals wins, and `reply` takes the rest."""
    add(folder, "ours", "{fault: [ours]}")
    add(folder, "angry_ours", '{fault: [ours], abuse: ["yes"]}')
    add(folder, "anxious", "{cause: [anxiety]}")
    (folder / "unfit.j2").write_text(VARIANT.format(id="unfit", fits="{}").replace("fits: {}\n", ""))
    library = Library(folder)
    assert library.choose({"fault": "ours", "abuse": "yes"}).id == "angry_ours"
    assert library.choose({"fault": "ours", "abuse": "no"}).id == "ours"
    assert library.choose({"fault": "ours", "cause": "anxiety"}).id == "anxious"
    assert library.choose({"fault": "theirs"}).id == "reply"
    assert library.choose({}).id == "reply"


@pytest.mark.parametrize(
    ("facts", "chosen"),
    [
        (
            {"intent": "complaint", "fault": "ours", "abuse": "yes", "cause": "misunderstanding"},
            "reply_abuse",
        ),
        (
            {"intent": "complaint", "fault": "ours", "abuse": "no", "cause": "misunderstanding"},
            "reply_our_fault",
        ),
        (
            {"intent": "complaint", "fault": "theirs", "abuse": "no", "cause": "misunderstanding"},
            "reply_misunderstanding",
        ),
        ({"intent": "complaint", "fault": "theirs", "abuse": "no", "cause": "frustration"}, "reply_refusal"),
        ({"intent": "complaint", "fault": "unknown", "abuse": "no", "cause": "frustration"}, "reply_unclear"),
        ({"intent": "complaint", "fault": "unknown", "abuse": "no", "cause": "anxiety"}, "reply_anxious"),
        (
            {
                "intent": "complaint",
                "fault": "ours",
                "abuse": "no",
                "cause": "not_heard",
                "follows_up": "yes",
            },
            "reply_follow_up",
        ),
        ({"intent": "praise", "fault": "unknown", "abuse": "no", "cause": ""}, "reply"),
        ({"intent": "question", "fault": "unknown", "abuse": "no", "cause": ""}, "reply"),
    ],
)
def test_shipped_templates_fit_their_situations(shipped: Path, facts: dict[str, str], chosen: str) -> None:
    """Each situation of the guides has the template written for it."""
    assert Library(shipped).choose({"follows_up": "no"} | facts).id == chosen


def test_jinja_is_imported_only_for_templates() -> None:
    """Importing the room costs no Jinja; checking a text from the command line never needs it."""
    code = "import sys, assistant.templates; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
