"""`assistant lint`: problems in prompts/."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.cli.inputs import services
from assistant.cli.main import Exit
from assistant.cli.show import plain


@click.command("lint")
@click.argument("path", required=False, type=Path)
def command(path: Path | None) -> int:
    """Find problems in a prompts folder; exit 2 if there is an error."""
    problems = services().lint(path)
    for problem in problems:
        click.echo(plain(str(problem)))
    errors = sum(problem.severity == "error" for problem in problems)
    click.echo(f"{errors} errors, {len(problems) - errors} other problems", err=True)
    return Exit.BAD_INPUT if errors else Exit.FINE
