"""The small part of Jinja that prompts are written in.

Output, `if`, `for`, `set`, `block`, `extends`, `include`, comparisons, a few filters, `range`, `super` and
`guideline`. No method calls, no attributes but those of `loop`, no macros: what is not needed for a prompt
cannot be misused in one, and a linter can understand all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jinja2 import TemplateSyntaxError, nodes

from assistant.authored import Positions
from assistant.errors import Place
from assistant.templates.header import Header
from assistant.templates.problems import Problem, error, locate, locate_key, nearest
from assistant.templates.references import POLICY, referred
from assistant.templates.sandbox import ALLOWED_FILTERS, ALLOWED_TESTS, Sandbox

MAX_DEPTH = 40
CALLS = frozenset({"range", "guideline", "super"})
LOOP_WORDS = frozenset({"first", "index", "index0", "last", "length", "revindex"})
RESERVED = CALLS | {"loop", "self", POLICY}

_TAGS = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.Assign)
_LINKS = (nodes.Block, nodes.Extends, nodes.Include)
_VALUES = (nodes.Name, nodes.Const, nodes.List, nodes.Tuple, nodes.Getattr, nodes.Getitem, nodes.Call)
_LOGIC = (nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Test)
_REST = (nodes.Filter, nodes.BinExpr, nodes.Neg)
_ALLOWED = (*_TAGS, *_LINKS, *_VALUES, *_LOGIC, *_REST)


@dataclass(frozen=True, slots=True, eq=False)
class File:
    """A template file that could be read: its header and its parsed body."""

    name: str
    path: str
    text: str
    header: Header
    keys: Positions
    tree: nodes.Template

    @property
    def is_frame(self) -> bool:
        """Whether it consists of blocks; what does not is a piece of text to be included."""
        return any(isinstance(node, (nodes.Block, nodes.Extends)) for node in self.tree.find_all(nodes.Stmt))

    def place(self, line: int, needle: str = "") -> Place:
        """Return the place of a word on a line of this file."""
        return locate(self.path, self.text, line, needle)

    def key(self, *loc: str | int) -> Place:
        """Return the place of a key of the front matter."""
        return locate_key(self.path, self.keys, *loc)


def parse_body(body: str, path: str, text: str) -> nodes.Template | Problem:
    """Return the syntax tree of a body, or what keeps Jinja from reading it."""
    try:
        return Sandbox().parse(body)
    except TemplateSyntaxError as failure:
        return error(locate(path, text, failure.lineno), _in_words(failure), "correct it")
    except (ValueError, RecursionError, MemoryError, SyntaxError):
        return error(Place(path), "Jinja cannot read this: too deep or too large", "make it simpler")


def check_grammar(file: File) -> Iterator[Problem]:
    """Yield everything in a file that templates may not use."""
    pending: list[tuple[nodes.Node, int]] = [(file.tree, 0)]
    while pending:
        node, depth = pending.pop()
        if depth > MAX_DEPTH:
            yield error(file.place(node.lineno), "is nested too deeply", "make it simpler")
            return
        yield from _refused(file, node)
        if referred(node) is None:
            pending.extend((child, depth + 1) for child in node.iter_child_nodes())
    if file.is_frame:
        yield from _loose_text(file)
        yield from _late_extends(file)


def check_compiles(file: File) -> Problem | None:
    """Return what only shows when a tree that passed the grammar is compiled, such as a block named twice."""
    try:
        Sandbox().compile(file.tree, file.name, file.name)
    except TemplateSyntaxError as failure:
        return error(file.place(failure.lineno), _in_words(failure), "correct it")
    except (ValueError, RecursionError, MemoryError, SyntaxError):
        return error(file.place(1), "Jinja cannot read this: too deep or too large", "make it simpler")
    return None


def _in_words(failure: TemplateSyntaxError) -> str:
    what = (failure.message or "it is no Jinja").rstrip(".")
    return f"Jinja cannot read this: {what[0].lower()}{what[1:]}"


def _late_extends(file: File) -> Iterator[Problem]:
    """Yield every `extends` that is not the first thing in its file."""
    first = next((node for node in file.tree.body if not _is_blank(node)), None)
    for node in file.tree.find_all(nodes.Extends):
        if node is not first:
            what = "extends stands alone at the top of a file"
            yield error(file.place(node.lineno, "extends"), what, "move it there, or remove it")


def _loose_text(file: File) -> Iterator[Problem]:
    for node in file.tree.body:
        if isinstance(node, (nodes.Block, nodes.Extends)) or _is_blank(node):
            continue
        line = node.lineno if not isinstance(node, nodes.Output) else _first_line(node)
        what = "stands outside every block and is never sent"
        yield error(file.place(line), what, "move it into {% block system %} or {% block user %}")


def _is_blank(node: nodes.Node) -> bool:
    children = node.nodes if isinstance(node, nodes.Output) else [node]
    return all(isinstance(child, nodes.TemplateData) and not child.data.strip() for child in children)


def _first_line(node: nodes.Output) -> int:
    first = node.nodes[0]
    data = first.data if isinstance(first, nodes.TemplateData) else ""
    blank = data[: len(data) - len(data.lstrip())]
    return first.lineno + blank.count("\n")


def _refused(file: File, node: nodes.Node) -> Iterator[Problem]:
    """Yield what is wrong with one node by itself."""
    kind = type(node).__name__
    if not isinstance(node, _ALLOWED):
        what = f"{kind} is not part of what templates may use"
        yield error(file.place(node.lineno), what, "write it out, or use if, for, set and include")
        return
    check = _CHECKS.get(kind)
    if check is not None:
        yield from check(file, node)


def _name(file: File, node: nodes.Name) -> Iterator[Problem]:
    place = file.place(node.lineno, node.name)
    if node.name.startswith("_") or node.name == "self":
        yield error(place, f"the name {node.name!r} is refused", "use a declared input")
    if node.name == POLICY and node.ctx == "load":
        yield error(place, "'policy' stands with the name of a value", "write {{ policy.refund_days }}")
    if node.ctx == "store" and (node.name in RESERVED or node.name in file.header.inputs):
        yield error(place, f"{node.name!r} hides the value of that name", "use another name")


def _getattr(file: File, node: nodes.Getattr) -> Iterator[Problem]:
    if referred(node) is not None:
        return
    of_loop = isinstance(node.node, nodes.Name) and node.node.name == "loop"
    if not of_loop or node.attr not in LOOP_WORDS:
        what = f"the attribute {node.attr!r} is refused"
        yield error(file.place(node.lineno, node.attr), what, "inputs are texts and lists and have none")


def _getitem(file: File, node: nodes.Getitem) -> Iterator[Problem]:
    if not (isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, int)):
        yield error(file.place(node.lineno), "only a whole number may stand in [ ]", "loop over the list")


def _call(file: File, node: nodes.Call) -> Iterator[Problem]:
    name = node.node.name if isinstance(node.node, nodes.Name) else ""
    if name not in CALLS or node.dyn_args or node.dyn_kwargs or node.kwargs:
        yield error(file.place(node.lineno, name), "this call is refused", f"use {', '.join(sorted(CALLS))}")
    elif name == "guideline" and guideline_named(node) is None:
        what = "guideline() takes one id in quotes"
        yield error(file.place(node.lineno, name), what, 'write guideline("the-id")')


def guideline_named(node: nodes.Call) -> str | None:
    """Return the id in `guideline("id")`, or None where it is no such call."""
    is_call = isinstance(node.node, nodes.Name) and node.node.name == "guideline" and len(node.args) == 1
    if is_call and isinstance(node.args[0], nodes.Const) and isinstance(node.args[0].value, str):
        return node.args[0].value
    return None


def _filter(file: File, node: nodes.Filter) -> Iterator[Problem]:
    if node.name not in ALLOWED_FILTERS or node.node is None:
        remedy = nearest(node.name, ALLOWED_FILTERS, f"use {', '.join(sorted(ALLOWED_FILTERS))}")
        yield error(file.place(node.lineno, node.name), f"the filter {node.name!r} is refused", remedy)


def _test(file: File, node: nodes.Test) -> Iterator[Problem]:
    if node.name not in ALLOWED_TESTS:
        remedy = f"use {', '.join(sorted(ALLOWED_TESTS))}, or compare with =="
        yield error(file.place(node.lineno, node.name), f"the test {node.name!r} is refused", remedy)


def _loop(file: File, node: nodes.For) -> Iterator[Problem]:
    if node.recursive or not isinstance(node.target, nodes.Name):
        what = "loops go through one list, with one name"
        yield error(file.place(node.lineno), what, "write {% for item in items %}")


def _set(file: File, node: nodes.Assign) -> Iterator[Problem]:
    if not isinstance(node.target, nodes.Name):
        yield error(file.place(node.lineno), "set takes one name", "write {% set name = value %}")


def _list(file: File, node: nodes.List | nodes.Tuple) -> Iterator[Problem]:
    if not all(isinstance(item, nodes.Const) for item in node.items):
        yield error(file.place(node.lineno), "a list may hold plain values only", "name each in quotes")


def _link(file: File, node: nodes.Include | nodes.Extends) -> Iterator[Problem]:
    if linked(node) is None or getattr(node, "ignore_missing", False):
        what = "takes the name of one file in quotes and nothing else"
        yield error(file.place(node.lineno), what, 'write {% include "partials/name.j2" %}')


def linked(node: nodes.Node) -> str | None:
    """Return the file an include or extends names, or None where the name is computed."""
    named = getattr(node, "template", None)
    return named.value if isinstance(named, nodes.Const) and isinstance(named.value, str) else None


_CHECKS: dict[str, Callable[[File, Any], Iterator[Problem]]] = {
    "Name": _name,
    "Getattr": _getattr,
    "Getitem": _getitem,
    "Call": _call,
    "Filter": _filter,
    "Test": _test,
    "For": _loop,
    "Assign": _set,
    "List": _list,
    "Tuple": _list,
    "Include": _link,
    "Extends": _link,
}
