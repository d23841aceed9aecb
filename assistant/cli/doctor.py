"""`assistant doctor`: what is connected, what is not, and what to do about it."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.cli.main import Exit
from assistant.settings import load_settings

_MARKS = {True: "ok  ", False: "PROBLEM", None: "--  "}


@click.command("doctor")
@click.option("--data", type=Path, help="The data folder.")
def command(data: Path | None) -> int:
    """Look at settings, data folder, prompts and model, and say what to do."""
    from assistant.services import Services

    checks = Services(load_settings(data=data)).examination()
    for check in checks:
        click.echo(f"{_MARKS[check.well]:8}{check.what}: {check.found}")
        if check.remedy:
            click.echo(f"        do: {check.remedy}")
    if any(check.well is False and check.what == "model" for check in checks):
        return Exit.ENDPOINT
    return Exit.BAD_INPUT if any(check.well is False for check in checks) else Exit.FINE
