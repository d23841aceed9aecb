"""The handbook of the rules, docs/rules.md, written from their records, examples and figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from assistant.acts import coverage
from assistant.agreement import FEW
from assistant.checks.examples import Example, examples_of
from assistant.checks.levels import BAR, in_words, quiet_of, standing
from assistant.checks.measured import NOT_YET, Measurement, Sample, figures_of, of_rule, quiet, samples
from assistant.checks.record import Rule
from assistant.checks.rules import RULES

_SHOWN = 4
_LONGEST = 160
_HASH = 12
_MEASURED_IN = "English"
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
    return "\n".join([_OPENING, *_data(), *(line for rule in rules for line in _chapter(rule))])


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
    yield from _measured(rule)
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
    return f"{', '.join(_covered(rule))}; in any other it is said to be not covered"


def _covered(rule: Rule) -> list[str]:
    return [name.capitalize() for name, covers in coverage().items() if covers.issuperset(rule.rests_on)]


def _measured(rule: Rule) -> Iterator[str]:
    """Yield the figures, a line a kind of text, and where there are none."""
    found = figures_of(rule.id)
    yield f"- **Measured** {_standing(rule)}"
    yield from (f"  - {line}." for line in found)
    yield from (f"  - {line}" for line in quiet_of(rule.id))
    others = [name for name in _covered(rule) if name != _MEASURED_IN] if found and rule.needs_pack else []
    if others:
        yield f"  - {', '.join(others)}: {NOT_YET}."


def _standing(rule: Rule) -> str:
    return f"{in_words(rule.id, standing(rule.id, samples()))}."


def _data() -> Iterator[str]:
    """Yield what was measured on, and with which rules."""
    known = samples()
    if not known:
        return
    yield from ("## What was measured", "")
    yield (
        "*Precision* (P) is the share of a rule's failing findings that are right, *recall* (R) the share of "
        "real failures that it finds, *kappa* how far the label behind it agrees with the labels people "
        "gave, beyond chance. Brackets hold 95 % intervals. A rule may stand at error with a precision of "
        f"{BAR:.2f} on at least {FEW} findings in a language, over all kinds of text; one of ours that has "
        "fewer stays there until figures speak against it, and says so (docs/decisions/0005)."
    )
    yield from (
        "",
        "| text | language | replies | left out | data | rules | measured |",
        "|---|---|---|---|---|---|---|",
    )
    for one in known:
        left_out = ", ".join(one.left_out) or "nothing"
        yield (
            f"| {one.text} | {one.language} | {one.replies} | {left_out} | `{one.data[:_HASH]}` "
            f"| `{one.rules[:_HASH]}` | {one.day} |"
        )
    for silent in quiet():
        share = f"{silent.flagged} of {silent.replies} good replies ({silent.language}, {silent.text})"
        hashes = f"data `{silent.data[:_HASH]}`, rules `{silent.rules[:_HASH]}`, {silent.day}"
        yield from ("", f"{share} carry a false error of any rule; {hashes}.")
    yield ""
    yield from _table(known)


def _table(known: tuple[Sample, ...]) -> Iterator[str]:
    """Yield a line for each rule that labels can judge."""
    yield from ("| rule | " + " | ".join(one.text for one in known) + " |", "|---|" + "---|" * len(known))
    for rule in RULES:
        found = {sample.name: one for sample, one in of_rule(rule.id, known)}
        if found:
            cells = (_cell(found.get(sample.name)) for sample in known)
            yield f"| [{rule.id}](#{_anchor(rule)}) | {' | '.join(cells)} |"
    yield ""


def _cell(one: Measurement | None) -> str:
    if one is None:
        return NOT_YET
    return (
        f"P {_short_figure(one.precision)} of {one.findings}, R {_short_figure(one.recall)} of {one.failures}"
    )


def _short_figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _anchor(rule: Rule) -> str:
    """Return the name that Markdown gives a chapter's heading."""
    heading = f"{rule.id}: {rule.title}".lower()
    return "".join(c for c in heading.replace(" ", "-") if c.isalnum() or c in "-_")


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
