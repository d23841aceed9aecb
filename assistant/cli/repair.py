"""`assistant repair`: a reply with what fails mended, and nothing else changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli.inputs import as_text, case_option, input_lines, read_bytes, read_case, services
from assistant.cli.main import Exit
from assistant.cli.show import plain, report_lines
from assistant.errors import InputError

if TYPE_CHECKING:
    from assistant.model import Draft, Repair
    from assistant.services import Services


@click.command("repair")
@click.option("--message", metavar="FILE", help="The customer's message: plain text or .eml.")
@click.option("--reply", metavar="FILE|-", help="The reply to mend; - is standard input.")
@case_option
@click.option("--offline", is_flag=True, help="Mend by rules alone, without a model.")
@click.option("--diff", is_flag=True, help="Print [-what goes-] and {+what comes+} in place of the reply.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--jsonl", is_flag=True, help="Mend a line of JSON each from standard input.")
def command(
    message: str | None,
    reply: str | None,
    case_file: Path | None,
    offline: bool,
    diff: bool,
    as_json: bool,
    jsonl: bool,
) -> int:
    """Mend what fails in a reply under a check that lets no fact go; exit 1 if it is flagged all the same."""
    made = services()
    if jsonl:
        return _lines(made, offline=offline)
    if not reply:
        raise InputError("name the reply with --reply FILE, or --reply - for standard input")
    from assistant.drafting.repair import in_brackets
    from assistant.services.repairing import mend

    text = as_text(read_bytes(reply))
    mended = mend(made, read_case(made, message, case_file), text, offline=offline)
    if as_json:
        click.echo(json.dumps(_json(mended.repair, mended.draft), ensure_ascii=False, indent=2))
        return _code(mended.draft)
    shown = in_brackets(mended.repair.before, mended.repair.after) if diff else mended.repair.after
    click.echo(shown)
    click.echo("\n".join(_told(mended.repair, mended.draft)), err=True)
    return _code(mended.draft)


def _lines(made: Services, *, offline: bool) -> int:
    from assistant.services.repairing import mend
    from assistant.services.wire import BadLineError, read_line

    worst = Exit.FINE
    for raw in input_lines():
        try:
            line = read_line(raw, made.today(), with_reply=True, order=made.settings.desk.date_order)
        except BadLineError as error:
            click.echo(json.dumps(error.as_json(), ensure_ascii=False))
            worst = Exit.BAD_INPUT
            continue
        mended = mend(made, made.at_desk(line.case), line.reply, offline=offline)
        click.echo(json.dumps(_json(mended.repair, mended.draft, line.id), ensure_ascii=False))
        worst = max(worst, _code(mended.draft))
    return worst


def _json(repair: Repair, draft: Draft, name: object = None) -> dict[str, object]:
    from assistant.services.repairing import repair_json
    from assistant.services.wire import draft_json

    return {**draft_json(draft, name), "repair": repair_json(repair)}


def _told(repair: Repair, draft: Draft) -> Iterator[str]:
    """Yield what goes to standard error: what was mended, what was left and why, what was refused."""
    from assistant.drafting.repair import why_left

    yield f"-- mended: {', '.join(repair.fixed) or 'nothing'}"
    for rule in repair.left:
        yield f"-- left: {rule}: {why_left(rule)}"
    for attempt in repair.refused:
        yield f"-- refused ({attempt.by}): {plain(' '.join(attempt.refused))}"
    for notice in repair.notices:
        yield f"-- note: {plain(notice)}"
    yield from report_lines(draft.report, draft.reply.text)


def _code(draft: Draft) -> Exit:
    return Exit.FLAGGED if draft.flagged or draft.incomplete else Exit.FINE
