"""`assistant doctor`: what is connected, what is not, and what to do about it."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.cli.main import Exit
from assistant.settings import load_settings


@click.command("doctor")
@click.option("--data", type=Path, help="The data folder.")
def command(data: Path | None) -> int:
    """Look at settings, data folder, prompts and model, and say what to do."""
    from assistant.services import Services
    from assistant.services.examination import Health

    checks = Services(load_settings(data=data)).examination()
    for check in checks:
        click.echo(f"{check.health.value:8}{check.what}: {check.found}")
        if check.remedy:
            click.echo(f"        do: {check.remedy}")
    unwell = {check.what for check in checks if check.health is Health.PROBLEM}
    if unwell == {"model"}:
        return Exit.ENDPOINT
    return Exit.BAD_INPUT if unwell else Exit.FINE
