"""`assistant demo`: a sample company, so that a newcomer has something to look at."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.settings import default_data, load_settings


@click.command("demo")
@click.option("--data", type=Path, help="A folder for the samples; never the one of real work.")
def command(data: Path | None) -> None:
    """Fill a data folder of its own with ten sample cases and their drafts."""
    from assistant.services import Services

    folder = data or default_data().with_name("reply-assistant-demo")
    settings = load_settings(data=folder)
    count = Services(settings).fill_demo()
    click.echo(f"{count} sample cases in {settings.data}")
    click.echo(f'Look at them: make run DATA="{settings.data}"')
