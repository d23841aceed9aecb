"""`assistant costs`: what models took and cost, by day, endpoint and template."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import click

from assistant.model import Spent
from assistant.settings import load_settings

HEAD = ("day", "endpoint", "template", "calls", "failed", "tokens in", "out", "first word", "a call", "cost")


@click.command("costs")
@click.option("--days", default=7, type=click.IntRange(1, 3650), help="So many days, today included.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each row.")
@click.option("--data", type=Path, help="The data folder.")
def command(days: int, as_json: bool, data: Path | None) -> None:
    """Show what models took and cost, by day, endpoint and template."""
    from assistant.services.spending import Spending

    spending = Spending(load_settings(data=data))
    try:
        rows = spending.since(days)
    finally:
        spending.close()
    if as_json:
        for row in rows:
            click.echo(json.dumps(asdict(row)))
    else:
        click.echo("\n".join(table(rows)))


def table(rows: Iterable[Spent]) -> list[str]:
    """Return rows and a sum for each currency as aligned lines."""
    rows = list(rows)
    if not rows:
        return ["Nothing was asked of a model in these days."]
    cells = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in cells]
    return [*(line.rstrip() for line in lines), *_sums(rows)]


def _cells(row: Spent) -> tuple[str, ...]:
    first = "" if row.first_token is None else f"{row.first_token:.1f} s"
    cost = f"{row.cost:.4f} {row.currency}" if row.currency else ""
    tokens = (str(row.prompt_tokens), str(row.completion_tokens))
    each = f"{row.seconds / row.calls:.1f} s"
    return (
        *(row.day, row.endpoint, row.template, str(row.calls), str(row.failed)),
        *(*tokens, first, each, cost),
    )


def _sums(rows: Iterable[Spent]) -> list[str]:
    sums: dict[str, float] = {}
    for row in rows:
        if row.currency:
            sums[row.currency] = sums.get(row.currency, 0.0) + row.cost
    return [f"in all: {cost:.4f} {currency}" for currency, cost in sorted(sums.items())]
