"""`assistant lint`: problems in prompts/."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.cli.inputs import services
from assistant.cli.main import Exit
from assistant.cli.show import plain
from assistant.errors import InputError


@click.command("lint")
@click.argument("path", required=False, type=Path)
@click.option(
    "--saved", metavar="PATH", type=Path, help="A file or a folder of saved replies to check instead."
)
def command(path: Path | None, saved: Path | None) -> int:
    """Find problems in a prompts folder, or in saved replies; exit 2 if there is an error."""
    if saved is not None and path is not None:
        raise InputError("name a prompts folder or --saved, not both")
    if saved is not None:
        count, problems = services().lint_saved(saved)
        click.echo(f"{count} saved replies", err=True)
    else:
        problems = services().lint(path)
    for problem in problems:
        click.echo(plain(str(problem)))
    errors = sum(problem.severity == "error" for problem in problems)
    click.echo(f"{errors} errors, {len(problems) - errors} other problems", err=True)
    return Exit.BAD_INPUT if errors else Exit.FINE
