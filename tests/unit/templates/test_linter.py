from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

import pytest

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


SPAN = '<mail nonce="{{ nonce }}">\n{{ customer_message }}\n</mail nonce="{{ nonce }}">'

DEFECTS = [
    Defect("no front matter", "reply.j2", "---\nschema", "schema", 1, "no front matter"),
    Defect("front matter without end", "reply.j2", "---\n{% ext", "{% ext", 1, "without an end"),
    Defect("bad yaml", "reply.j2", "addresses: [restates]", "addresses: [restates", 7, "not valid YAML"),
    Defect("yaml tag or colon", "reply.j2", "title: Reply", "title: Reply: all", 5, "not valid YAML"),
    Defect("key twice", "reply.j2", "version: 3", "version: 3\nversion: 4", 5, "twice"),
    Defect("unknown key", "reply.j2", "fits: {}", "fitz: {}", 7, "did you mean 'fits'?"),
    Defect("unknown key deep", "reply.j2", "enum: [warm", "enums: [warm", 9, "did you mean 'enum'?"),
    Defect("missing key", "reply.j2", "version: 3\n", "", 2, "'version' is missing"),
    Defect("version is no number", "reply.j2", "version: 3", "version: three", 4, "version"),
    Defect("unknown schema", "reply.j2", "schema: 1", "schema: 2", 2, "schema"),
    Defect("default not in enum", "reply.j2", "default: warm", "default: hot", 9, "not one of the values"),
    Defect(
        "partial with model",
        "_base.j2",
        "kind: partial",
        "kind: partial\nmodel: {seed: 1}",
        2,
        "a partial has no",
    ),
    Defect("unknown situation", "reply.j2", "fits: {}", "fits: {fault: [hours]}", 7, "fits"),
    Defect("endpoint in a template", "reply.j2", "{temperature: 0.4,", "{base_url: x,", 10, "base_url"),
    Defect("broken brace", "reply.j2", "{{ tone }}", "{{ tone }", 15, "Jinja cannot read"),
    Defect("unknown tag", "reply.j2", "{{ super() }}", "{% supper %}", 14, "unknown tag"),
    Defect("block not closed", "reply.j2", "{% endblock %}\n", "", 15, "end of template"),
    Defect("undeclared", "reply.j2", "{{ tone }}", "{{ tune }}", 15, "did you mean 'tone'?"),
    Defect(
        "undeclared in a partial",
        "partials/facts.j2",
        "- {{ fact }}",
        "- {{ tone }}",
        11,
        "'tone' is not declared",
    ),
    Defect("unused", "reply.j2", "{{ tone }} tone", "warm tone", 9, "never used"),
    Defect(
        "nobody fills it", "reply.j2", "inputs:\n", "inputs:\n  mood: {type: string}\n", 9, "nothing fills"
    ),
    Defect("wrong type", "partials/facts.j2", "type: list", "type: string", 8, "is a list"),
    Defect("forgot untrusted", "_base.j2", "untrusted: true, ", "", 10, "write untrusted: true"),
    Defect("missing include", "_base.j2", "partials/facts.j2", "partials/fact.j2", 21, "did you mean"),
    Defect("missing base", "reply.j2", "_base.j2", "_bass.j2", 12, "did you mean '_base.j2'?"),
    Defect("computed include", "_base.j2", '"partials/facts.j2"', "canary", 21, "one file in quotes"),
    Defect(
        "cycle", "partials/facts.j2", "- {{ fact }}", '{% include "partials/facts.j2" %}', 11, "leads back"
    ),
    Defect(
        "includes a frame",
        "partials/facts.j2",
        "- {{ fact }}",
        '{% include "reply.j2" %}',
        11,
        "consists of blocks",
    ),
    Defect(
        "text outside blocks", "reply.j2", "{% block sit", "Be kind.\n{% block sit", 13, "outside every block"
    ),
    Defect("block of no use", "reply.j2", "block situation", "block situatoin", 13, "shown by nothing"),
    Defect("no user block", "_base.j2", "{% block user %}", "{% block users %}", 1, "no block 'user'"),
    Defect("no canary", "_base.j2", "{{ canary }}\n", "", 1, "no canary"),
    Defect(
        "untrusted in system",
        "_base.j2",
        "{{ canary }}",
        "{{ canary }}{{ customer_message }}",
        17,
        "outside the user block",
    ),
    Defect("untrusted in set", "_base.j2", "<mail", "{% set x = customer_message %}\n<mail", 22, "in set"),
    Defect(
        "untrusted in a filter",
        "_base.j2",
        "{{ customer_message }}",
        "{{ customer_message|trim }}",
        23,
        "in an expression",
    ),
    Defect(
        "untrusted compared",
        "_base.j2",
        "<mail",
        '{% if customer_message == "x" %}y{% endif %}\n<mail',
        22,
        "in a comparison",
    ),
    Defect(
        "untrusted joined",
        "_base.j2",
        "{{ customer_message }}",
        '{{ customer_message + "" }}',
        23,
        "in an expression",
    ),
    Defect("no boundary", "_base.j2", SPAN, "{{ customer_message }}", 22, "outside a boundary"),
    Defect(
        "boundary without nonce",
        "_base.j2",
        SPAN,
        "<mail>\n{{ customer_message }}\n</mail>",
        23,
        "outside a boundary",
    ),
    Defect("boundary not closed", "_base.j2", '</mail nonce="{{ nonce }}">', "", 1, "never closed"),
    Defect("closes another boundary", "_base.j2", '</mail nonce="', '</male nonce="', 24, "was not open"),
    Defect(
        "boundary in a condition",
        "_base.j2",
        '<mail nonce="{{ nonce }}">',
        '{% if nonce %}<mail nonce="{{ nonce }}">{% endif %}',
        22,
        "inside a condition",
    ),
    Defect(
        "twice",
        "_base.j2",
        "{{ customer_message }}",
        "{{ customer_message }}\n{{ customer_message }}",
        24,
        "more than once",
    ),
    Defect(
        "many times",
        "_base.j2",
        "{{ customer_message }}",
        "{% for i in range(3) %}{{ customer_message }}{% endfor %}",
        23,
        "more than once",
    ),
    Defect("macro", "reply.j2", "{{ super() }}", "{% macro m() %}x{% endmacro %}", 14, "Macro is not part"),
    Defect(
        "attribute", "reply.j2", "{{ tone }}", "{{ tone.__class__ }}", 15, "attribute '__class__' is refused"
    ),
    Defect("method", "reply.j2", "{{ tone }}", "{{ tone.upper() }}", 15, "attribute 'upper'"),
    Defect("filter", "reply.j2", "{{ tone }}", "{{ tone|center(99999999) }}", 15, "filter 'center'"),
    Defect("global", "reply.j2", "{{ tone }}", "{{ cycler(tone) }}", 15, "this call is refused"),
    Defect("hides an input", "reply.j2", "{{ super() }}", "{% set tone = 'x' %}", 14, "hides the value"),
    Defect(
        "loops over a text",
        "reply.j2",
        "{{ super() }}",
        "{% for t in tone %}{{ t }}{% endfor %}",
        14,
        "no list",
    ),
    Defect("prints a list", "partials/facts.j2", "- {{ fact }}", "- {{ fact }}{{ facts }}", 11, "is a list"),
    Defect("unknown guideline", "_base.j2", '"restate"', '"restates"', 13, "did you mean 'restate'?"),
    Defect("computed guideline", "_base.j2", '"restate"', "canary", 13, "one id in quotes"),
    Defect(
        "message not shown",
        "reply.j2",
        "{% block sit",
        "{% block user %}Go.{% endblock %}\n{% block sit",
        1,
        "does not show it",
    ),
    Defect("late extends", "reply.j2", "{{ super() }}", '{% extends "_base.j2" %}', 14, "alone at the top"),
    Defect(
        "block twice", "reply.j2", "{% block", "{% block situation %}{% endblock %}\n{% block", 14, "twice"
    ),
    Defect("id taken", "reply.j2", "id: reply", "id: base", 3, "belongs to _base.j2"),
    Defect("bad id", "reply.j2", "id: reply", "id: ../reply", 3, "id"),
    Defect("unknown rule", "reply.j2", "[restates]", "[restate]", 6, "did you mean 'restates'?"),
    Defect("addresses too little", "reply.j2", "[restates]", "[]", 6, "does not address it"),
    Defect(
        "suite that is not there", "reply.j2", "fits: {}", "fits: {}\ntests: suites/x.yaml", 8, "not there"
    ),
    Defect(
        "guideline of a missing rule",
        "guidelines.yaml",
        "rules: [restates]",
        "rules: [restats]",
        4,
        "did you mean 'restates'?",
    ),
    Defect("guideline unchecked", "guidelines.yaml", "    rules: [restates]\n", "", 4, "checked by no rule"),
    Defect(
        "guideline unasked",
        "guidelines.yaml",
        "    instruction: Name their problem.\n",
        "",
        4,
        "asked for nowhere",
    ),
    Defect(
        "guideline shown by none", "_base.j2", '{{ guideline("restate") }}', "", 4, "shown by no template"
    ),
    Defect("guideline from nowhere", "guidelines.yaml", "[house]", "[mouse]", 4, "did you mean 'house'?"),
    Defect(
        "guideline key",
        "guidelines.yaml",
        "title: Say it back",
        "title: Say it back\n    titel: x",
        6,
        "titel",
    ),
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
