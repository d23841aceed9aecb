"""The house itself: the map, the doors, the limits every file keeps."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import assistant
from assistant import errors

ROOT = Path(assistant.__file__).parent.parent
SOURCES = sorted((ROOT / "assistant").rglob("*.py"))
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text())
HEAVY = (
    "streamlit",
    "openai",
    "sqlalchemy",
    "alembic",
    "pandas",
    "numpy",
    "jinja2",
    "selectolax",
    "tenacity",
)


def test_the_map_is_the_contract() -> None:
    """The rows in the package's docstring are the layers that import-linter enforces."""
    layers = CONFIG["tool"]["importlinter"]["contracts"][0]["layers"]
    rows = re.findall(r"^    (\S.*)$", assistant.__doc__ or "", re.MULTILINE)

    assert rows == layers


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_outgrows_a_reader(path: Path) -> None:
    """No module has more than 400 lines."""
    assert len(path.read_text("utf-8").splitlines()) <= 400


def test_functions_are_short() -> None:
    """The median function has at most 8 lines and nine in ten have at most 30."""
    lengths = sorted(
        node.end_lineno - node.lineno + 1 - _docstring_lines(node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )

    assert lengths[len(lengths) // 2] <= 8
    assert lengths[len(lengths) * 9 // 10] <= 30


def _docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    is_text = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return (first.end_lineno or 0) - first.lineno + 1 if is_text and isinstance(first.value.value, str) else 0


def test_the_tree_of_errors_names_every_error() -> None:
    """The docstring that draws the tree shows each class, and each has a sentence that can be a message."""
    classes = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)
    ]

    for kind in classes:
        assert kind.__name__ in (errors.__doc__ or "")
        if kind is not errors.AuthorError:
            assert str(kind()) == (kind.__doc__ or "").splitlines()[0]


def test_an_error_is_one_line_whatever_was_put_into_it() -> None:
    """Line breaks in a message cannot forge a second line of output."""
    assert str(errors.InputError("a\nb\r\n\tc")) == "a b c"


def test_a_check_loads_nothing_heavy(tmp_path: Path) -> None:
    """`assistant check` imports no screen, client, database, template or number library."""
    reply = tmp_path / "reply.txt"
    reply.write_text("Dear Ann, we are sorry that your lamp arrived broken. A new one leaves on Monday.")
    program = (
        "import sys\nfrom assistant.cli.main import run\n"
        f"run(['check', '--reply', {str(reply)!r}])\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stderr.strip() == "[]"


def test_no_lock_or_source_names_a_host_or_a_path_of_some_machine() -> None:
    """Locks carry hashes only; nothing names a registry host."""
    for lock in ROOT.glob("*.lock"):
        text = lock.read_text()
        assert "://" not in text
        assert "--hash=sha256:" in text


def test_ruff_runs_every_rule_and_each_exception_gives_its_reason() -> None:
    """`select` is ALL, and every line of exceptions carries a comment that says why."""
    text = (ROOT / "pyproject.toml").read_text()
    block = text[text.index("\nignore = [") : text.index("[tool.ruff.lint.mccabe]")]

    assert CONFIG["tool"]["ruff"]["lint"]["select"] == ["ALL"]
    for line in block.splitlines()[1:]:
        if re.match(r'\s+"[A-Z]+\d*"', line):
            assert "#" in line, line
