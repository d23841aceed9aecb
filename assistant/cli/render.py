"""`assistant render`: the exact messages that would be sent."""

from __future__ import annotations

import json
from pathlib import Path

import click

from assistant.cli.inputs import case_option, message_option, read_case, services
from assistant.errors import InputError


@click.command("render")
@click.option(
    "--template", default="", metavar="ID", help="The template; without it, the one that fits best."
)
@message_option
@case_option
def command(template: str, message: str | None, case_file: Path | None) -> None:
    """Print the messages a draft would be asked for with, as JSON."""
    from assistant.drafting import Wishes

    if not message:
        raise InputError("name the message with --message FILE, or --message - for standard input")
    made = services()
    case = read_case(made, message, case_file)
    messages = made.render(case, Wishes(template=template))
    click.echo(json.dumps([one._asdict() for one in messages], ensure_ascii=False, indent=2))
