"""The handbook of the rules, docs/rules.md, written from their records, examples and figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from assistant.acts import coverage
from assistant.checks.examples import Example, examples_of
from assistant.checks.measured import figures_of
from assistant.checks.record import Rule
from assistant.checks.rules import RULES

_SHOWN = 4
_LONGEST = 160
_OPENING = """\
# The rules

Every reply is checked against these rules before anyone sees it as ready. A rule whose condition is not
met says nothing; what cannot be told is *unsure*; a rule that crashes, or has no patterns for the language,
says so.
Severity, thresholds and the house's own phrases are set in `prompts/rules.yaml`.

In the examples, what stands before an arrow is the customer's message.

This page is written by `python -m assistant.checks.handbook` from the rules themselves. Do not edit it.
"""


def handbook(rules: Iterable[Rule] = RULES) -> str:
    """Return the whole handbook as Markdown."""
    return "\n".join([_OPENING, *(line for rule in rules for line in _chapter(rule))])


def _chapter(rule: Rule) -> Iterator[str]:
    yield f"## {rule.id}: {rule.title}"
    yield ""
    yield rule.what
    yield ""
    yield f"- **Why.** {rule.why}"
    yield f"- **Condition** {rule.applies_when.sentence}."
    yield f"- **Severity** {rule.severity} unless the house decides otherwise."
    yield f"- **Languages** {_languages(rule)}."
    yield from (f"- **Threshold** `{name}`: {value}." for name, value in rule.thresholds.items())
    yield f"- **Measured** {figures_of(rule.id)}."
    yield f"- **Instead of** {_code(rule.example)} **write** {_code(rule.instead)}"
    yield ""
    examples = examples_of(rule.id)
    yield from _listed("Fails:", _sound(examples.fail))
    yield from _listed("Passes:", _sound(examples.passing))
    yield from _listed("Does not apply:", examples.not_applicable)
    gaps = tuple(one for one in (*examples.fail, *examples.passing) if one.known_gap)
    yield from _listed("Known gaps, judged wrongly today:", gaps, most=len(gaps))


def _languages(rule: Rule) -> str:
    if not rule.needs_pack:
        return "any"
    known = [name.capitalize() for name, covers in coverage().items() if covers.issuperset(rule.rests_on)]
    return f"{', '.join(known)}; in any other it is said to be not covered"


def _sound(examples: tuple[Example, ...]) -> tuple[Example, ...]:
    return tuple(example for example in examples if not example.known_gap)


def _listed(heading: str, examples: tuple[Example, ...], most: int = _SHOWN) -> Iterator[str]:
    """Show a few examples where nothing in them can be taken for Markdown."""
    if examples:
        yield from (heading, "", "```text")
        yield from (_line(example) for example in examples[:most])
        yield from ("```", "")


def _line(example: Example) -> str:
    parts = [f"({example.language}) " if example.language != "en" else ""]
    parts.append(f"{_short(example.customer)} -> " if example.customer else "")
    parts.append(_short(example.reply) or "(nothing)")
    parts.append(f"   # {example.note}" if example.note else "")
    return "".join(parts)


def _short(text: str) -> str:
    line = " / ".join(filter(None, (part.strip() for part in text.splitlines())))
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"


def _code(text: str) -> str:
    return f"`` {text} ``"


if __name__ == "__main__":
    Path("docs/rules.md").write_text(handbook(), encoding="utf-8")
