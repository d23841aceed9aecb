"""From parsed files to messages: each block is rendered by itself, and what comes out is never read again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType

from jinja2 import TemplateError

from assistant.errors import AuthorError, Place
from assistant.templates.flow import ROLES
from assistant.templates.grammar import File
from assistant.templates.inputs import Value, size
from assistant.templates.links import Files, chain
from assistant.templates.references import as_variables
from assistant.templates.sandbox import BUDGET, Budget, Sandbox

Messages = tuple[tuple[str, str], ...]
Compose = Callable[[Mapping[str, Value], Mapping[str, str]], Messages]


class Composer:
    """A folder's files, compiled together in one sandbox."""

    def __init__(self, files: Files, instructions: Mapping[str, str]) -> None:
        self._files = files
        self._sandbox = Sandbox(instructions.__getitem__)
        self._sandbox.shelve({name: file.tree for name, file in files.items()})

    def of(self, file: File) -> Compose:
        """Return what renders one template."""
        family = [one.name for one in chain(file, self._files)]
        return lambda values, policy: self._rendered(family, values, policy)

    def _rendered(
        self, family: list[str], values: Mapping[str, Value], policy: Mapping[str, str]
    ) -> Messages:
        try:
            return tuple((role, self._block(family, role, values, policy)) for role in ROLES)
        except (TemplateError, ArithmeticError, TypeError, ValueError, RecursionError) as failure:
            raise self._explained(failure, family[0]) from None

    def _block(
        self, family: list[str], role: str, values: Mapping[str, Value], policy: Mapping[str, str]
    ) -> str:
        shelf = self._sandbox.shelf
        budget = Budget(sum(map(size, values.values())))
        context = shelf[family[0]].new_context({**values, **as_variables(policy), BUDGET: budget})
        for parent in family[1:]:
            for name, block in shelf[parent].blocks.items():
                context.blocks.setdefault(name, []).append(block)
        pieces = context.blocks[role][0](context)
        return "".join(map(budget.spend, pieces)).strip("\n")

    def _explained(self, failure: Exception, name: str) -> AuthorError:
        """Say where in which file rendering failed; values are never quoted."""
        line = 1
        step: TracebackType | None = failure.__traceback__
        while step is not None:
            template = step.tb_frame.f_globals.get("__jinja_template__")
            if template is not None and template.name in self._files:
                name, line = template.name, template.get_corresponding_lineno(step.tb_lineno)
            step = step.tb_next
        what = failure.message if isinstance(failure, TemplateError) else "a value of the wrong kind"
        return AuthorError(
            f"rendering failed ({what}); run assistant lint", Place(self._files[name].path, line)
        )
