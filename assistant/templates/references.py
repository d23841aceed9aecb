"""Values of the company's policy in templates: `{{ policy.refund_days }}`.

A reference is compiled into a look-up in a plain dictionary, so that templates need no attributes. Printed,
a value that nobody named is a slot; asked for in a condition, it is nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

from assistant.authored.reference import NAME, slot_for

POLICY = "policy"
_SHOWN = "_policy_shown"
_KNOWN = "_policy_known"


class _Shown(dict[str, str]):
    """Values by name, and a slot for every other name."""

    def __missing__(self, name: str) -> str:
        return slot_for(name)


class _Known(dict[str, str]):
    """Values by name, and nothing for every other name."""

    def __missing__(self, name: str) -> str:
        return ""


def as_variables(values: Mapping[str, str]) -> dict[str, Mapping[str, str]]:
    """Return what a rendering must be given so that references are found."""
    return {_SHOWN: _Shown(values), _KNOWN: _Known(values)}


def referred(node: nodes.Node) -> str | None:
    """Return the name in `policy.name`, or None where a node is no such reference."""
    if not isinstance(node, nodes.Getattr) or not isinstance(node.node, nodes.Name):
        return None
    return node.attr if node.node.name == POLICY and NAME.fullmatch(node.attr) else None


def references(tree: nodes.Node) -> list[tuple[int, str]]:
    """Return every value of the policy a template refers to, each with its line."""
    found = ((node.lineno, referred(node)) for node in tree.find_all(nodes.Getattr))
    return [(line, name) for line, name in found if name is not None]


class LookUps(NodeTransformer):
    """Turns references into look-ups: of what is shown in output, of what is known in conditions."""

    def __init__(self) -> None:
        self._table = _KNOWN

    def visit_Output(self, node: nodes.Output) -> nodes.Output:  # noqa: N802 - Jinja's name
        """Show values where they are printed."""
        self._table = _SHOWN
        self.generic_visit(node)
        self._table = _KNOWN
        return node

    def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.CondExpr:  # noqa: N802 - Jinja's name
        """Ask for values in the test of `a if test else b`, whatever stands around it."""
        before, self._table = self._table, _KNOWN
        node.test = self.visit(node.test)
        self._table = before
        node.expr1 = self.visit(node.expr1)
        node.expr2 = self.visit(node.expr2) if node.expr2 is not None else None
        return node

    def visit_Getattr(self, node: nodes.Getattr) -> nodes.Expr:  # noqa: N802 - Jinja's name
        """Replace one reference; other attributes stay what they are."""
        name = referred(node)
        if name is None:
            self.generic_visit(node)
            return node
        table = nodes.Name(self._table, "load", lineno=node.lineno)
        return nodes.Getitem(table, nodes.Const(name, lineno=node.lineno), "load", lineno=node.lineno)
