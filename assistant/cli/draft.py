"""`assistant draft`: one checked draft, or one for each line of a file of messages."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli.inputs import case_option, input_lines, message_option, read_case, services
from assistant.cli.main import Exit
from assistant.cli.show import draft_lines
from assistant.errors import AssistantError, InputError
from assistant.services.wire import BadLineError, Json, draft_json, read_line

if TYPE_CHECKING:
    from assistant.drafting import Wishes
    from assistant.model import Draft, SentRequest
    from assistant.services import Services


@click.command("draft")
@message_option
@case_option
@click.option(
    "--template", default="", metavar="ID", help="The template; without it, the one that fits best."
)
@click.option("--offline", is_flag=True, help="Write with the playbook, without a model.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--jsonl", is_flag=True, help="Draft for a line of JSON each from standard input.")
@click.option("--concurrency", default=4, type=click.IntRange(1, 64), help="Drafts at once, with --jsonl.")
@click.option("--save", is_flag=True, help="Keep cases and drafts in the data folder, with --jsonl.")
def command(
    message: str | None,
    case_file: Path | None,
    template: str,
    offline: bool,
    as_json: bool,
    jsonl: bool,
    concurrency: int,
    save: bool,
) -> int:
    """Draft a checked reply; exit 1 if it is flagged or could not be checked wholly."""
    from assistant.drafting import Wishes

    wishes = Wishes(template=template, offline=offline)
    made = services()
    if jsonl:
        return _lines(made, wishes, concurrency, save=save)
    if not message:
        raise InputError("name the message with --message FILE, or --message - for standard input")
    draft = made.draft(read_case(made, message, case_file), wishes)
    if as_json:
        click.echo(json.dumps(draft_json(draft), ensure_ascii=False, indent=2))
    else:
        click.echo(draft.reply.text)
        click.echo("\n".join(draft_lines(draft)), err=True)
    return _code(draft)


def _lines(made: Services, wishes: Wishes, concurrency: int, *, save: bool) -> int:
    worst = Exit.FINE
    made.drafter(offline=wishes.offline)
    for result, code in _in_order(made, wishes, concurrency, save=save):
        click.echo(json.dumps(result, ensure_ascii=False))
        worst = max(worst, code)
    return worst


def _in_order(made: Services, wishes: Wishes, concurrency: int, *, save: bool) -> Iterator[tuple[Json, Exit]]:
    """Yield results in the order of the lines, with a bounded number under way."""
    waiting: deque[Future[tuple[Json, Exit]]] = deque()
    with ThreadPoolExecutor(concurrency) as pool:
        for raw in input_lines():
            waiting.append(pool.submit(_one, made, wishes, raw, save))
            while len(waiting) >= 2 * concurrency:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _one(made: Services, wishes: Wishes, raw: str, save: bool) -> tuple[Json, Exit]:
    try:
        line = read_line(raw, made.today(), with_reply=False)
    except BadLineError as error:
        return error.as_json(), Exit.BAD_INPUT
    try:
        sent: list[SentRequest] = []
        draft = made.draft(made.at_desk(line.case), wishes, on_request=sent.append)
        if save:
            made.desk.keep(draft, sent)
    except AssistantError as error:
        return BadLineError(str(error), line.id).as_json(), Exit.BAD_INPUT
    return draft_json(draft, line.id), _code(draft)


def _code(draft: Draft) -> Exit:
    return Exit.FLAGGED if draft.flagged or draft.incomplete else Exit.FINE
