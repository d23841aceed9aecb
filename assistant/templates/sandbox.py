"""The Jinja environment in which authors' templates run: no attributes, no growth, no endless loops.

`grammar` refuses nearly everything dangerous before a template is compiled; what stands here holds even
where that were to miss something. Only this package imports jinja2, and only when templates are used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jinja2 import StrictUndefined, Template, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from assistant.templates.references import LookUps

MAX_NUMBER = 1_000_000
MAX_RANGE = 1_000
MAX_STEPS = 20_000
MAX_GROWTH = 400_000
BUDGET = "_budget"

KEPT_FILTERS = ("capitalize", "default", "first", "last", "length", "lower", "trim", "upper")
ALLOWED_FILTERS = frozenset({*KEPT_FILTERS, "join"})
ALLOWED_TESTS = frozenset({"defined", "undefined", "even", "odd"})
_METER = "_metered"


class Budget:
    """Counts the loop steps and the characters of one rendering, and ends it when there are too many."""

    def __init__(self, chars: int) -> None:
        self.steps = MAX_STEPS
        self.chars = chars + MAX_GROWTH

    def step(self) -> None:
        """Count one round of a loop."""
        self.steps -= 1
        if self.steps < 0:
            raise SecurityError(f"the loops take more than {MAX_STEPS} rounds")

    def spend(self, piece: str) -> str:
        """Count a piece of output and hand it on."""
        self.chars -= len(piece)
        if self.chars < 0:
            raise SecurityError("the text grows too long")
        return piece


class Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox whose operators, filters, tests and globals are the few a prompt needs."""

    intercepted_binops = frozenset(ImmutableSandboxedEnvironment.default_binop_table)

    def __init__(self, guideline: Callable[[str], str] = str) -> None:
        super().__init__(
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            optimized=False,
            cache_size=0,
        )
        self.shelf: Mapping[str, Template] = {}
        self.globals.clear()
        self.globals.update(range=bounded_range, guideline=guideline)
        self.filters.clear()
        self.filters.update({name: FILTERS[name] for name in KEPT_FILTERS})
        self.filters.update({"join": bounded_join, _METER: metered})
        self.tests = {name: self.tests[name] for name in ALLOWED_TESTS}

    def get_template(self, name: str | Template, *_: object, **__: object) -> Template:
        """Return a template from the shelf; no file is opened while rendering."""
        if isinstance(name, Template) or name not in self.shelf:
            raise SecurityError("only files of the prompts folder can be included")
        return self.shelf[name]

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Calculate with small whole numbers only; nothing else can be made to grow."""
        small = all(isinstance(side, int) and abs(side) <= MAX_NUMBER for side in (left, right))
        if operator == "**" or not small:
            raise SecurityError(f"{operator} works on small whole numbers only")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401 - Jinja's signature
        """Allow what a loop says of itself and nothing else."""
        return isinstance(obj, LoopContext) and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: object) -> None:
        """Offer no `str.format`: its widths can ask for any amount of memory."""

    def shelve(self, trees: Mapping[str, nodes.Template]) -> None:
        """Compile parsed files, loops metered, and make them the ones that can be included."""
        self.shelf = {name: self._compiled(name, tree) for name, tree in trees.items()}

    def _compiled(self, name: str, tree: nodes.Template) -> Template:
        tree = LookUps().visit(tree)
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, _METER, [], [], None, None, lineno=loop.lineno)
        return Template.from_code(self, self.compile(tree, name, name), self.globals)


def bounded_range(*bounds: int) -> range:
    """Return a range of at most a thousand numbers."""
    numbers = range(*bounds)
    if len(numbers) > MAX_RANGE:
        raise SecurityError(f"range() gives at most {MAX_RANGE} numbers")
    return numbers


def bounded_join(items: Iterable[object], separator: str = "") -> str:
    """Join texts and numbers, as long as the result stays a size a prompt can have."""
    texts = [str(item) if isinstance(item, int) else _text(item) for item in items]
    if sum(map(len, texts)) + len(separator) * len(texts) > MAX_GROWTH:
        raise SecurityError("join makes the text grow too long")
    return separator.join(texts)


def _text(item: object) -> str:
    if not isinstance(item, str):
        raise SecurityError("join works on lists of texts only")
    return item


@pass_context
def metered(context: Context, items: Iterable[object]) -> Iterator[object]:
    """Yield the items of a loop and count them against the rendering's budget."""
    budget: Budget = context[BUDGET]
    for item in items:
        budget.step()
        yield item
