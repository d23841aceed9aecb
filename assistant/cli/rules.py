"""`assistant rules`: what is checked, and how well each check is known to work."""

from __future__ import annotations

import click

from assistant.cli.show import plain


@click.command("rules")
def command() -> None:
    """Print every rule with what it asks for, when it applies, and its measured figures."""
    from assistant.checks.handbook import handbook

    click.echo(plain(handbook()))
