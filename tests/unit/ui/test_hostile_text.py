"""Nothing a customer, a model or an author wrote reaches a call that would read it as Markdown or HTML."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import assistant.ui
from assistant.ui.plain import label

SAFE = {
    "App", "Page", "cache_data", "cache_resource", "code", "columns", "container", "file_uploader",
    "fragment", "navigation", "rerun", "set_page_config", "text",
}  # fmt: skip
SOURCES = sorted(Path(assistant.ui.__file__).parent.rglob("*.py"))


def harmless(node: ast.expr) -> bool:
    """Tell whether an argument is a constant, or went through `label`."""
    match node:
        case ast.Constant():
            return True
        case ast.Call(func=ast.Name(id="label")):
            return True
        case ast.JoinedStr(values=values):
            return all(harmless(v.value if isinstance(v, ast.FormattedValue) else v) for v in values)
    return False


def risky_calls(tree: ast.AST) -> list[int]:
    """Return the lines of calls whose words could be Markdown and are no constant."""
    return [
        call.lineno
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "st"
        and call.func.attr not in SAFE
        for words in [*call.args[:1], *(k.value for k in call.keywords if k.arg in {"label", "body", "help"})]
        if not harmless(words)
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "-".join(path.parts[-2:]))
def test_only_constants_are_read_as_markdown(path: Path) -> None:
    """Every other text goes through `st.text`, `st.code`, a component or `label`."""
    text = path.read_text("utf-8")

    assert risky_calls(ast.parse(text)) == []
    assert "unsafe_allow_html" not in text
    assert "innerHTML" not in text


def test_the_search_finds_what_it_is_for() -> None:
    """A message in a heading, an f-string in an error or a name in a help text would be found."""
    bad = "st.title(name)\nst.error(f'no {x}')\nst.button('a', help=note)\nst.text(name)\nst.title('a')"

    assert risky_calls(ast.parse(bad)) == [1, 2, 3]


@pytest.mark.parametrize(
    "path", sorted(Path(assistant.ui.__file__).parent.rglob("*.js")), ids=lambda p: p.name
)
def test_components_set_text_only(path: Path) -> None:
    """No component parses what it is given."""
    text = path.read_text("utf-8")

    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch("):
        assert word not in text


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_a_label_has_no_mark_left(text: str) -> None:
    """Nothing that Markdown could read stays, whatever the text."""
    shown = label(text)

    assert not set("\\`*_[]<>#!$~\n") & set(shown)
    assert ":red" not in label(f":red[{text}]")


def test_a_label_keeps_ordinary_words() -> None:
    """Names, brackets and a colon before a space stay as they are."""
    assert label("To fill in: reply date (date)") == "To fill in: reply date (date)"
    assert label("Seán O'Brien-Smith, flagged") == "Seán O'Brien-Smith, flagged"
    assert label("![x](http://evil.example/a.png)") == "x (http evil.example a.png)"
