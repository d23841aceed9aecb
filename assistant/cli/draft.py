"""`assistant draft`: one checked draft, or one for each line of a file of messages."""

from __future__ import annotations

import gc
import hashlib
import json
import logging
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli.inputs import case_option, input_lines, message_option, read_case, services
from assistant.cli.main import Exit
from assistant.cli.progress import Progress, input_size
from assistant.cli.show import draft_lines
from assistant.errors import AssistantError, InputError
from assistant.services.wire import BadLineError, Json, draft_json, read_line

if TYPE_CHECKING:
    from assistant.drafting import Wishes
    from assistant.jobs.bench import Bench
    from assistant.model import Draft, SentRequest
    from assistant.services import Services

MOST_AT_ONCE = 512
PREPARED = 16
"""So many messages more than calls are under way: read and rendered, or being checked."""
WINDOW = 4
"""So many times the messages under way may wait for a slow one before them."""


@click.command("draft")
@message_option
@case_option
@click.option(
    "--template", default="", metavar="ID", help="The template; without it, the one that fits best."
)
@click.option("--offline", is_flag=True, help="Write with the playbook, without a model.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--jsonl", is_flag=True, help="Draft for a line of JSON each from standard input.")
@click.option(
    "--concurrency",
    default=4,
    type=click.IntRange(1, MOST_AT_ONCE),
    help="Calls to the model at once, with --jsonl.",
)
@click.option("--save", is_flag=True, help="Keep cases and drafts in the data folder, with --jsonl.")
@click.option("--reuse", is_flag=True, help="Take a stored answer where the same was asked; --jsonl does.")
def command(
    message: str | None,
    case_file: Path | None,
    template: str,
    offline: bool,
    as_json: bool,
    jsonl: bool,
    concurrency: int,
    save: bool,
    reuse: bool,
) -> int:
    """Draft a checked reply; exit 1 if it is flagged or could not be checked wholly.

    With --jsonl the answers of the model are kept as they arrive: the same command on the same input goes
    on from them.
    """
    from assistant.drafting import Wishes

    logging.getLogger("assistant").addHandler(logging.NullHandler())  # else warnings go to the terminal
    wishes = Wishes(template=template, offline=offline, reuse=reuse or jsonl)
    made = services()
    if jsonl:
        return _lines(_batch(made, wishes, concurrency, save=save), concurrency)
    if not message:
        raise InputError("name the message with --message FILE, or --message - for standard input")
    draft = made.draft(read_case(made, message, case_file), wishes)
    made.models.close()
    if as_json:
        click.echo(json.dumps(draft_json(draft), ensure_ascii=False, indent=2))
    else:
        click.echo(draft.reply.text)
        click.echo("\n".join(draft_lines(draft)), err=True)
    return _code(draft)


@dataclass(frozen=True, slots=True)
class Batch:
    """What is the same for every line."""

    made: Services
    wishes: Wishes
    save: bool
    bench: Bench
    stopped: threading.Event = field(default_factory=threading.Event)

    def draft(self, raw: str) -> tuple[Json, Exit]:
        """Return what becomes of one line."""
        with self.bench.seat():
            return self._drafted(raw)

    def _drafted(self, raw: str) -> tuple[Json, Exit]:
        try:
            line = read_line(
                raw, self.made.today(), with_reply=False, order=self.made.settings.desk.date_order
            )
        except BadLineError as error:
            return error.as_json(), Exit.BAD_INPUT
        try:
            sent: list[SentRequest] = []
            case = self.made.at_desk(line.case)
            draft = self.made.draft(case, self.wishes, self.stopped.is_set, sent.append)
            if self.save:
                self.made.desk.keep(draft, sent, key=self._key(raw))
        except AssistantError as error:
            return BadLineError(str(error), line.id).as_json(), Exit.BAD_INPUT
        return draft_json(draft, line.id), _code(draft)

    def _key(self, raw: str) -> str:
        """Return what tells this line and these wishes from others, so that it is kept once."""
        return "line-" + hashlib.sha256(f"{replace(self.wishes, reuse=True)}\n{raw}".encode()).hexdigest()


def _batch(made: Services, wishes: Wishes, concurrency: int, *, save: bool) -> Batch:
    """Return a batch with few seats, or with one for each thread where judges are waited for in them."""
    from assistant.jobs.bench import SEATS, Bench

    seats = concurrency + PREPARED if made.settings.model.judge else SEATS
    return Batch(made, wishes, save, Bench(seats))


def _lines(batch: Batch, concurrency: int) -> int:
    from assistant.jobs.parts import in_parts

    parts = _parts(batch, concurrency)
    _make_ready(batch, -(-concurrency // parts))
    progress = Progress(input_size())
    worst = Exit.FINE
    work = partial(_drafted, batch, -(-concurrency // parts))
    lines = progress.reading(input_lines())
    try:
        for line in in_parts(work, lines, parts):
            code, _, result = line.partition(" ")
            click.echo(result)
            worst = max(worst, Exit(int(code)))
            progress.one_more(flagged=int(code) == Exit.FLAGGED)
    finally:
        batch.stopped.set()
        progress.end()
        batch.made.models.close()
    return worst


def _parts(batch: Batch, concurrency: int) -> int:
    """Return over how many processes to spread; limits of an endpoint are counted within one."""
    from assistant.jobs.parts import parts_for

    limits = [] if batch.wishes.offline else [endpoint.limits for endpoint in batch.made.endpoints]
    counted = any(limit.concurrency or limit.per_minute for limit in limits)
    return 1 if counted else parts_for(concurrency)


def _make_ready(batch: Batch, concurrency: int) -> None:
    """Load whatever the first draft would, so that it is loaded once, and let it be swept no more."""
    from assistant.jobs.bench import take_short_turns

    take_short_turns()
    batch.made.models.run_as(concurrency, batch.bench.away)
    batch.made.drafter(offline=batch.wishes.offline, stored=True)
    if batch.made.endpoints and not batch.wishes.offline:
        batch.made.models.warm()
    gc.freeze()


def _drafted(batch: Batch, concurrency: int, lines: Iterable[str]) -> Iterator[str]:
    """Yield the exit code and the result of each line as `0 {...}`."""
    from assistant.jobs.batch import in_order

    threads = concurrency + PREPARED
    for result, code in in_order(batch.draft, lines, at_once=threads, window=WINDOW * threads):
        yield f"{int(code)} {json.dumps(result, ensure_ascii=False)}"


def _code(draft: Draft) -> Exit:
    return Exit.FLAGGED if draft.flagged or draft.incomplete else Exit.FINE
