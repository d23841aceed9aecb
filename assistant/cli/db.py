"""`assistant db`: the database of cases and drafts."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.settings import load_settings


@click.group("db")
def command() -> None:
    """Look after the database."""


@command.command("upgrade")
@click.option("--data", type=Path, help="The data folder.")
def upgrade(data: Path | None) -> None:
    """Bring the database to the newest schema."""
    from assistant.store import upgrade as upgrade_store

    settings = load_settings(data=data)
    revision = upgrade_store(settings.data)
    click.echo(f"{settings.data}: schema {revision}")
