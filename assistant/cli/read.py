"""`assistant read`: what a message says."""

from __future__ import annotations

import json

import click

from assistant.cli.inputs import input_lines, message_option, read_case, services
from assistant.cli.main import Exit
from assistant.errors import InputError
from assistant.services.wire import BadLineError, message_json, read_line, reading_json


@click.command("read")
@message_option
@click.option("--jsonl", is_flag=True, help="Read a line of JSON each from standard input.")
def command(message: str | None, jsonl: bool) -> int:
    """Say what a message asks, feels and reports, as JSON."""
    made = services()
    if not jsonl:
        if not message:
            raise InputError("name the message with --message FILE, or use --jsonl")
        case = read_case(made, message, None)
        both = {**reading_json(made.read(case)), "mail": message_json(case.message)}
        click.echo(json.dumps(both, ensure_ascii=False, indent=2))
        return Exit.FINE
    worst = Exit.FINE
    for raw in input_lines():
        try:
            line = read_line(raw, made.today(), with_reply=False, order=made.settings.desk.date_order)
            found = reading_json(made.read(line.case), line.id)
        except BadLineError as error:
            found, worst = error.as_json(), Exit.BAD_INPUT
        click.echo(json.dumps(found, ensure_ascii=False))
    return worst
