"""`assistant doctor`: what is connected, what is not, and what to do about it."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.cli.main import Exit
from assistant.settings import load_settings


@click.command("doctor")
@click.option("--data", type=Path, help="The data folder.")
@click.option("--no-calls", is_flag=True, help="Ask no model anything; without it each answers twice.")
def command(data: Path | None, no_calls: bool) -> int:
    """Look at settings, data folder, prompts and models, and say what to do."""
    from assistant.services import Services
    from assistant.services.examination import Health

    checks = Services(load_settings(data=data)).examination(ask=not no_calls)
    for check in checks:
        click.echo(f"{check.health.value:8}{check.what}: {check.found}")
        if check.remedy:
            click.echo(f"        do: {check.remedy}")
    unwell = {check.what for check in checks if check.health is Health.PROBLEM}
    if unwell == {"model"}:
        return Exit.ENDPOINT
    return Exit.BAD_INPUT if unwell else Exit.FINE
