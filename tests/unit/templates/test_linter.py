from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from assistant.model import Severity
from assistant.templates import Problem, lint

RULES = ("restates",)


class Defect(NamedTuple):
    """One thing spoiled in a sound folder, and where it must be found."""

    name: str
    file: str
    old: str
    new: str
    line: int
    says: str


DEFECTS = [
    Defect(**one) for one in yaml.safe_load(Path(__file__).with_name("defects.yaml").read_text("utf-8"))
]


def spoil(folder: Path, defect: Defect) -> None:
    """Write one defect into a folder."""
    path = folder / defect.file
    text = path.read_text()
    assert defect.old in text
    path.write_text(text.replace(defect.old, defect.new, 1))


def test_sound_folder_is_clean(folder: Path) -> None:
    """The folder the defects are seeded in has no problem of its own."""
    assert lint(folder, RULES) == ()


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_seeded_defect_is_found(folder: Path, defect: Defect) -> None:
    """Every seeded defect is found at its line, with a remedy."""
    spoil(folder, defect)
    found = [problem for problem in lint(folder, RULES) if defect.says in str(problem)]
    lines = {problem.place.line for problem in found}
    assert found, [str(problem) for problem in lint(folder, RULES)]
    assert defect.line in lines, [str(problem) for problem in found]
    assert all(problem.remedy for problem in found)


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_no_defect_hides_behind_a_crowd(folder: Path, defect: Defect) -> None:
    """One mistake gives a handful of lines at most, so that the author sees which one it is."""
    spoil(folder, defect)
    assert len(lint(folder, RULES)) <= 4


def test_problem_reads_like_a_compiler(folder: Path) -> None:
    """A problem is printed as file, line, column, severity, what is wrong and what to do."""
    spoil(folder, next(defect for defect in DEFECTS if defect.name == "undeclared"))
    (problem, *_) = [one for one in lint(folder, RULES) if "tune" in one.what]
    assert re.fullmatch(r"\S+/reply\.j2:15:15: error: .+; did you mean 'tone'\?", str(problem))


def test_rule_without_guideline_is_named(folder: Path) -> None:
    """A rule that checks no guideline is a warning: somebody forgot to say what it is for."""
    (problem,) = lint(folder, (*RULES, "apology"))
    assert problem.severity is Severity.WARNING
    assert "'apology' checks no guideline" in problem.what


def test_partial_that_nobody_uses(folder: Path) -> None:
    """A partial no template draws in is named."""
    source = (folder / "partials" / "facts.j2").read_text()
    (folder / "partials" / "lost.j2").write_text(source.replace("id: facts", "id: lost"))
    assert ["no template uses" in problem.what for problem in lint(folder, RULES)] == [True]


def test_files_that_are_no_files(folder: Path, tmp_path: Path) -> None:
    """Links out of the folder, pipes, odd names, wrong bytes and huge files are refused by name."""
    secret = tmp_path / "secret.j2"
    secret.write_text("x")
    (folder / "linked.j2").symlink_to(secret)
    (folder / "dangling.j2").symlink_to(tmp_path / "nothing")
    os.mkfifo(folder / "pipe.j2")
    (folder / "Odd name.j2").write_text("x")
    (folder / "bytes.j2").write_bytes(b"---\nid: \xff\n---\n")
    (folder / "huge.j2").write_text("x" * 100_000)
    said = {Path(problem.place.path).name: problem.what for problem in lint(folder, RULES)}
    assert "leads out" in said["linked.j2"]
    assert "cannot be read" in said["dangling.j2"]
    assert "no file" in said["pipe.j2"]
    assert "name" in said["Odd name.j2"]
    assert "UTF-8" in said["bytes.j2"]
    assert "KiB" in said["huge.j2"]


HOSTILE_BODIES = {
    "power tower": "{{ 10**10**7 }}",
    "power in a condition": "{% if 10**10**7 %}{% endif %}",
    "long repetition": "{{ 'a' * 900000000 }}",
    "constant filter": "{{ 'a'|center(900000000) }}",
    "format width": "{{ '%900000000d'|format(1) }}",
    "huge number": "{{ " + "9" * 20_000 + " }}",
    "deep brackets": "{{ " + "(" * 5_000 + "1" + ")" * 5_000 + " }}",
    "long sum": "{{ 1" + "+1" * 9_000 + " }}",
    "deep conditions": "{% if nonce %}" * 1_500 + "{% endif %}" * 1_500,
    "deep loops": "{% for a in range(9) %}" * 60 + "{% endfor %}" * 60,
    "many comments": "{# " * 9_000,
    "many tags": "{%" * 15_000,
    "blanks": "{{ " + " " * 30_000,
    "digits and underscores": "{{ " + "1_" * 15_000 + " }}",
    "null bytes": "\0" * 1_000,
}


@pytest.mark.parametrize("body", HOSTILE_BODIES.values(), ids=HOSTILE_BODIES.keys())
def test_hostile_templates_are_only_read(folder: Path, body: str) -> None:
    """Templates made to freeze, to eat memory or to crash are linted without running them."""
    path = folder / "partials" / "facts.j2"
    path.write_text(path.read_text() + body)
    problems = lint(folder, RULES)
    assert all(isinstance(problem, Problem) for problem in problems)


def test_alias_bomb_in_front_matter(folder: Path) -> None:
    """YAML that unfolds into millions of values is refused."""
    path = folder / "reply.j2"
    levels = "".join(f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 9)}]\n" for n in range(1, 9))
    path.write_text(path.read_text().replace("schema: 1\n", f"schema: 1\nk0: &k0 x\n{levels}"))
    assert any("aliases" in problem.what for problem in lint(folder, RULES))


def test_includes_that_multiply(folder: Path) -> None:
    """Partials that include each other twice, forty deep, are refused and not unfolded."""
    head = "---\nschema: 1\nid: p{n}\nversion: 1\ntitle: P\nkind: partial\n---\n"
    for number in range(40):
        body = f'{{% include "partials/p{number + 1}.j2" %}}\n' * 2 if number < 39 else "end\n"
        (folder / "partials" / f"p{number}.j2").write_text(head.replace("{n}", str(number)) + body)
    base = folder / "_base.j2"
    base.write_text(base.read_text().replace("Usual.", '{% include "partials/p0.j2" %}'))
    assert any("unfolds into more" in problem.what for problem in lint(folder, RULES))


def test_folder_without_templates(tmp_path: Path) -> None:
    """An empty or missing folder is a problem, never a clean bill."""
    assert any("holds no template" in problem.what for problem in lint(tmp_path / "nowhere", RULES))
