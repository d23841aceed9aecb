"""Where a customer's words may go: into the user message, once, as they are, inside a marked boundary.

A boundary is written `<name nonce="{{ nonce }}">` … `</name nonce="{{ nonce }}">`. The nonce is drawn for
every request, so that no text a customer could have written closes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from jinja2 import nodes

from assistant.templates.grammar import File, linked
from assistant.templates.links import Files, chain, closure, merged_inputs
from assistant.templates.problems import Problem, error, warning

ROLES = ("system", "user")
_TAG = re.compile(r'<(/?)([a-z_]{1,40}) nonce="$')


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the walk is: file, role, level of `super()`, names that hold a customer's words, in a loop?"""

    file: File
    role: str
    level: int
    untrusted: frozenset[str]
    single: frozenset[str]
    block: str = ""
    in_loop: bool = False


@dataclass(slots=True)
class _Walk:
    """Goes through a message the way it is rendered, both arms of every condition."""

    files: Files
    family: list[File]
    problems: list[Problem] = field(default_factory=list)
    shown: Counter[str] = field(default_factory=Counter)
    reached: set[str] = field(default_factory=set)
    canary: bool = False
    opened: str = ""
    tail: str = ""
    tag: tuple[bool, str] | None = None

    def role(self, role: str) -> None:
        names = frozenset(
            n for n, spec in merged_inputs(closure(self.family[0], self.files)).items() if spec.untrusted
        )
        self.block(_Spot(self.family[0], role, 0, names, names), role)
        if self.opened:
            self.say(self.family[0], 1, f"the boundary {self.opened!r} is never closed", "close it")
        self.opened = self.tail = ""

    def block(self, spot: _Spot, name: str, skip: int = 0) -> None:
        """Go through the nearest definition of a block, or the `skip`th after it."""
        self.reached.add(name)
        definitions = [(file, block) for file in self.family for block in blocks(file) if block.name == name]
        if skip < len(definitions):
            file, block = definitions[skip]
            self.body(replace(spot, file=file, level=skip, block=name), block.body)

    def body(self, spot: _Spot, body: Sequence[nodes.Node]) -> None:
        for node in body:
            self.visit(spot, node)

    def visit(self, spot: _Spot, node: nodes.Node) -> None:
        if isinstance(node, nodes.Output):
            for child in node.nodes:
                self.output(spot, child)
        elif isinstance(node, nodes.If):
            self.branches(spot, node)
        elif isinstance(node, nodes.For):
            self.loop(spot, node)
        elif isinstance(node, nodes.Include):
            self.include(spot, node)
        elif isinstance(node, nodes.Block):
            self.block(spot, node.name)
        elif isinstance(node, nodes.Assign):
            self.nothing_untrusted(spot, node.node, "in set")

    def output(self, spot: _Spot, node: nodes.Expr) -> None:
        if isinstance(node, nodes.TemplateData):
            self.text(spot, node)
        elif _is_super(node):
            self.block(spot, spot.block, spot.level + 1)
        elif isinstance(node, nodes.Name):
            self.name(spot, node)
        elif isinstance(node, nodes.CondExpr):
            self.condition(spot, node.test)
            for arm in (node.expr1, node.expr2):
                if arm is not None:
                    self.output(spot, arm)
        else:
            self.nothing_untrusted(spot, node, "in an expression")

    def text(self, spot: _Spot, node: nodes.TemplateData) -> None:
        """Follow the boundaries: what stands before the nonce decides, what follows it must end the tag."""
        if self.tag is not None:
            closes, name = self.tag
            if not node.data.startswith('">'):
                self.say(spot.file, node.lineno, "the tag with the nonce has no end", 'close it with ">')
            elif closes and name != self.opened:
                self.say(
                    spot.file, node.lineno, f"the boundary {name!r} is closed and was not open", "open it"
                )
            elif not closes and self.opened:
                self.say(spot.file, node.lineno, f"{name!r} opens inside {self.opened!r}", "close that first")
            self.opened = "" if closes else name
            self.tag = None
        self.tail = node.data[-60:]

    def name(self, spot: _Spot, node: nodes.Name) -> None:
        if node.name == "nonce":
            found = _TAG.search(self.tail)
            self.tag = (found[1] == "/", found[2]) if found else None
        elif node.name == "canary" and spot.role == "system":
            self.canary = True
        elif node.name in spot.untrusted:
            self.untrusted(spot, node)

    def untrusted(self, spot: _Spot, node: nodes.Name) -> None:
        """Check a place where a customer's words are put into a message."""
        what = ""
        if spot.role != "user":
            what, remedy = "is a customer's text outside the user block", "move it into {% block user %}"
        elif not self.opened:
            what = "is a customer's text outside a boundary"
            remedy = 'write <name nonce="{{ nonce }}"> before and </name nonce="{{ nonce }}"> after it'
        elif node.name in spot.single and (spot.in_loop or self.shown[node.name]):
            what, remedy = "is a customer's text that would appear more than once", "keep one place"
        if what:
            self.say(spot.file, node.lineno, f"{node.name!r} {what}", remedy, node.name)
        self.shown[node.name] += node.name in spot.single

    def branches(self, spot: _Spot, node: nodes.If) -> None:
        self.condition(spot, node.test)
        opened, shown = self.opened, self.shown.copy()
        most = shown.copy()
        for arm in (node.body, node.elif_, node.else_):
            self.opened, self.shown = opened, shown.copy()
            self.body(spot, arm)
            self.same_boundary(spot, node, opened)
            most |= self.shown
        self.shown = most

    def loop(self, spot: _Spot, node: nodes.For) -> None:
        opened = self.opened
        names = spot.untrusted
        if (
            isinstance(node.iter, nodes.Name)
            and node.iter.name in names
            and isinstance(node.target, nodes.Name)
        ):
            names |= {node.target.name}
        else:
            self.nothing_untrusted(spot, node.iter, "in an expression")
        if node.test is not None:
            self.nothing_untrusted(spot, node.test, "in a condition of a loop")
        self.body(replace(spot, untrusted=names, in_loop=True), node.body)
        self.same_boundary(spot, node, opened)
        self.body(spot, node.else_)

    def same_boundary(self, spot: _Spot, node: nodes.Node, opened: str) -> None:
        if self.opened != opened:
            what = "a boundary opens or closes inside a condition or loop only"
            self.say(spot.file, node.lineno, what, "open and close it in the same place")
            self.opened = opened

    def include(self, spot: _Spot, node: nodes.Include) -> None:
        target = self.files.get(linked(node) or "")
        if target is not None:
            self.body(replace(spot, file=target), target.tree.body)

    def condition(self, spot: _Spot, test: nodes.Node) -> None:
        """Allow asking whether there is anything; comparing a customer's words would let them steer."""
        if isinstance(test, nodes.Name):
            return
        if isinstance(test, (nodes.And, nodes.Or)):
            self.condition(spot, test.left)
            self.condition(spot, test.right)
        elif isinstance(test, nodes.Not):
            self.condition(spot, test.node)
        else:
            self.nothing_untrusted(spot, test, "in a comparison")

    def nothing_untrusted(self, spot: _Spot, node: nodes.Node, where: str) -> None:
        for name in _names(node):
            if name.name in spot.untrusted:
                what = f"{name.name!r} is a customer's text and stands {where}"
                self.say(spot.file, name.lineno, what, "print it as it is, or loop over it", name.name)

    def say(self, file: File, line: int, what: str, remedy: str, needle: str = "") -> None:
        self.problems.append(error(file.place(line, needle), what, remedy))


def check_flow(file: File, files: Files) -> Iterator[Problem]:
    """Yield what is wrong with the messages of a template: blocks missing or unused, words out of place."""
    walk = _Walk(files, chain(file, files))
    for role in ROLES:
        walk.role(role)
        if not any(block.name == role for one in walk.family for block in blocks(one)):
            remedy = f"add {{% block {role} %}}, or extend a file that has it"
            yield error(file.place(1), f"has no block {role!r}", remedy)
    yield from walk.problems
    yield from _not_shown(file, files, walk)
    for one in walk.family:
        for block in blocks(one):
            if block.name not in walk.reached:
                what = f"the block {block.name!r} is shown by nothing"
                yield warning(
                    one.place(block.lineno, block.name), what, "rename it to one of the base's blocks"
                )


def _not_shown(file: File, files: Files, walk: _Walk) -> Iterator[Problem]:
    """Yield what a template must show and does not: the canary, and the message it answers."""
    if not walk.canary and walk.shown:
        remedy = "print {{ canary }} in the system block, as _base.j2 does"
        yield error(file.place(1), "shows a customer's text and has no canary", remedy)
    for name, spec in merged_inputs(closure(file, files)).items():
        if spec.required and spec.untrusted and not walk.shown[name]:
            what = f"{name!r} is required and its block user does not show it"
            yield error(file.place(1), what, "print it inside a boundary, or make it optional")


def blocks(file: File) -> list[nodes.Block]:
    """Return all blocks of a file, nested ones too."""
    return list(file.tree.find_all(nodes.Block))


def _is_super(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) and node.node.name == "super"


def _names(node: nodes.Node) -> list[nodes.Name]:
    found = list(node.find_all(nodes.Name))
    return [node, *found] if isinstance(node, nodes.Name) else found
