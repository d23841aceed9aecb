"""How well rules and labels agree with people, as a page to look at: no scripts, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from assistant.agreement import Confusion
from assistant.checks.evidence import apart, near_misses
from assistant.checks.measuring import (
    Disagreement,
    Figures,
    LabelFigures,
    RuleFigures,
    not_measurable,
)
from assistant.cli.figures import NOTE, Marks, carried, disagreements, number, share, with_interval
from assistant.model import Span
from assistant.services.measuring import Survey

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 0.5rem 0 1.5rem; display: block; overflow-x: auto; }
th, td { padding: 0.2rem 0.7rem; text-align: right; white-space: nowrap; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
th:first-child, td:first-child { text-align: left; }
.worded th:last-child, .worded td:last-child { text-align: left; white-space: normal; min-width: 20rem; }
caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
.same { font-weight: 700; }
summary { cursor: pointer; padding: 0.15rem 0; }
article { border-left: 3px solid color-mix(in srgb, currentColor 30%, transparent); margin: 0.8rem 0 0.8rem 1rem; padding-left: 0.8rem; }
article p { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.3rem 0; }
.customer, .id, .note { opacity: 0.75; }
mark { background: light-dark(#ffe58a, #6b5400); color: inherit; border-radius: 2px; }
"""  # noqa: E501 - style sheets read better unbroken


def page(survey: Survey, name: str) -> str:
    """Return the whole page; every word that came from outside is escaped."""
    return "\n".join(_page(survey, name)) + "\n"


def _page(survey: Survey, name: str) -> Iterator[str]:
    title = f"Rules measured on {_e(name)}"
    yield "<!doctype html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title><style>{_STYLE}</style></head><body><main>"
    yield f"<h1>{title}</h1>"
    yield from _summary(survey)
    yield "<h2>All replies</h2>"
    yield from _tables(survey.whole)
    yield from _confusions(survey.whole)
    yield from _strata(survey)
    yield "<h2>Where we disagree</h2>"
    yield from _all_disagreements(survey)
    yield "</main></body></html>"


def _summary(survey: Survey) -> Iterator[str]:
    skip = ", ".join(f"{key}={value}" for key, value in survey.choice.skip)
    left_out = f"{survey.skipped} left out ({skip})" if skip else f"{survey.skipped} left out"
    yield f"<p>{len(survey.rows)} replies, {_e(left_out)}, {len(survey.bad)} lines not usable. "
    yield f"Data: <code>{survey.data[:16]}</code>.</p>"
    if survey.bad:
        yield f"<ul>{''.join(f'<li>{_e(problem)}</li>' for problem in survey.bad)}</ul>"
    yield f'<p class="note">{_e(NOTE.replace("`", ""))}</p>'
    yield f"<p>Not measurable on labels: {_e(', '.join(not_measurable()))}.</p>"


def _tables(figures: Figures) -> Iterator[str]:
    label_head = ("label", "n", "yes", "precision", "recall", "F1", "kappa")
    yield _table("Labels", label_head, (row for label in figures.labels for row in _label_rows(label)))
    rule_head = (
        "rule",
        "said",
        "precision",
        "real",
        "recall",
        "carries error",
        "not judged",
        "a real failure",
    )
    yield _table("Rules", rule_head, map(_rule_row, figures.rules), ' class="worded"')


def _label_rows(figures: LabelFigures) -> Iterator[tuple[str, ...]]:
    for place, value in enumerate(figures.sought):
        counts = figures.counts(value)
        name = figures.label if value == "1" else f"{figures.label} = {value}"
        yield (
            name,
            str(counts.n),
            str(counts.recall.total),
            share(counts.precision),
            share(counts.recall),
            number(counts.f1),
            "" if place else with_interval(figures.kappa.value, figures.kappa.interval),
        )


def _rule_row(figures: RuleFigures) -> tuple[str, ...]:
    counts = figures.counts
    return (
        figures.standard.name,
        str(counts.precision.total),
        share(counts.precision),
        str(counts.recall.total),
        share(counts.recall),
        carried(figures),
        str(figures.unjudged),
        figures.standard.sentence.replace("`", ""),
    )


def _table(caption: str, head: Iterable[str], rows: Iterable[tuple[str, ...]], kind: str = "") -> str:
    heads = "".join(f'<th scope="col">{_e(cell)}</th>' for cell in head)
    body = "".join(f"<tr>{''.join(f'<td>{_e(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return (
        f"<table{kind}><caption>{_e(caption)}</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{body}</tbody></table>"
    )


def _confusions(figures: Figures) -> Iterator[str]:
    for label in figures.labels:
        yield _folded(f"Confusion of {label.label}", [_confusion(label.confusion)])


def _confusion(confusion: Confusion) -> str:
    heads = "".join(f'<th scope="col">found {_e(value)}</th>' for value in confusion.values)
    rows = "".join(
        f'<tr><th scope="row">given {_e(value)}</th>{_counted(row, place)}</tr>'
        for place, (value, row) in enumerate(zip(confusion.values, confusion.table, strict=True))
    )
    return f"<table><thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _counted(row: tuple[int, ...], same: int) -> str:
    kinds = (' class="same"' if place == same else "" for place in range(len(row)))
    return "".join(f"<td{kind}>{count}</td>" for kind, count in zip(kinds, row, strict=True))


def _folded(heading: str, parts: Iterable[str]) -> str:
    return f"<details><summary>{_e(heading)}</summary>{''.join(parts)}</details>"


def _strata(survey: Survey) -> Iterator[str]:
    for stratum, figures in survey.strata.items():
        heading = f"{survey.choice.by} {stratum or '(none)'}: {figures.replies} replies"
        yield _folded(heading, _tables(figures))


def _all_disagreements(survey: Survey) -> Iterator[str]:
    names = [label.label for label in survey.whole.labels]
    names += [rule.standard.name for rule in survey.whole.rules if rule.standard.name not in names]
    for name in names:
        for heading, found, marks in disagreements(name, survey.rows):
            if found:
                yield _folded(f"{heading}: {len(found)}", (_article(one, name, marks) for one in found))


def _article(one: Disagreement, name: str, marks: Marks) -> str:
    close = "".join(
        f"<li>{_e(near.quote.text)} ({_e(near.because)})</li>" for near in near_misses(name, one.row)
    )
    return (
        f'<article><p class="id">{_e(one.row.id)}: given {_e(one.given)}, found {_e(one.found)}</p>'
        f'<p class="note">The customer wrote:</p><p class="customer">{_e(one.row.customer)}</p>'
        f'<p class="note">The reply:</p><p>{marked(one.row.reply, marks(one.row))}</p>'
        f"{f'<p>Close, but not counted:</p><ul>{close}</ul>' if close else ''}</article>"
    )


def marked(text: str, spans: tuple[Span, ...]) -> str:
    """Return a text escaped, with the words at the spans marked."""
    inside = apart(spans)
    edges = [0, *(edge for span in inside for edge in span), len(text)]
    pieces = (_e(text[start:end]) for start, end in pairwise(edges))
    return "".join(f"<mark>{piece}</mark>" if place % 2 else piece for place, piece in enumerate(pieces))


def _e(text: str) -> str:
    return escape(text, quote=True)
