"""`assistant check`: what the rules say of a reply."""

from __future__ import annotations

import json
from pathlib import Path

import click

from assistant.cli.inputs import as_text, case_option, input_lines, read_bytes, read_case, services
from assistant.cli.main import Exit
from assistant.cli.show import report_lines
from assistant.errors import InputError
from assistant.model import Report


@click.command("check")
@click.option("--message", metavar="FILE", help="The customer's message: plain text or .eml.")
@click.option("--reply", metavar="FILE|-", help="The reply to check; - is standard input.")
@case_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--jsonl", is_flag=True, help="Check a line of JSON each from standard input.")
def command(
    message: str | None, reply: str | None, case_file: Path | None, as_json: bool, jsonl: bool
) -> int:
    """Check a reply against the rules; exit 1 if it is flagged or could not be checked wholly."""
    if jsonl:
        return _lines()
    if not reply:
        raise InputError("name the reply with --reply FILE, or --reply - for standard input")
    made = services()
    text = as_text(read_bytes(reply))
    report, claims = made.audit(text, read_case(made, message, case_file))
    if as_json:
        from assistant.services.wire import report_json

        click.echo(json.dumps(report_json(report, claims=claims), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(report_lines(report, text)))
    return _code(report)


def _lines() -> int:
    from assistant.services.wire import BadLineError, read_line, report_json

    made = services()
    worst = Exit.FINE
    for raw in input_lines():
        try:
            line = read_line(raw, made.today(), with_reply=True, order=made.settings.desk.date_order)
        except BadLineError as error:
            click.echo(json.dumps(error.as_json(), ensure_ascii=False))
            worst = Exit.BAD_INPUT
            continue
        report, claims = made.audit(line.reply, made.at_desk(line.case))
        click.echo(json.dumps(report_json(report, line.id, claims), ensure_ascii=False))
        worst = max(worst, _code(report))
    return worst


def _code(report: Report) -> Exit:
    return Exit.FLAGGED if report.flagged or report.incomplete else Exit.FINE
