"""`assistant import`: mails from a folder or a table become cases with drafts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli.main import Exit
from assistant.cli.show import plain
from assistant.errors import AssistantError, InputError
from assistant.settings import load_settings

if TYPE_CHECKING:
    from assistant.mail import Intake
    from assistant.services import Services

TABLES = {".csv", ".tsv", ".jsonl", ".json"}


@click.command("import")
@click.argument("path", type=Path)
@click.option("--map", "columns", multiple=True, metavar="FIELD=COLUMN", help="Which column holds what.")
@click.option("--data", type=Path, help="The data folder.")
@click.option("--offline", is_flag=True, help="Draft with the playbook, without a model.")
def command(path: Path, columns: tuple[str, ...], data: Path | None, offline: bool) -> int:
    """Draft for every mail in a folder of .eml files, or for every row of a CSV or JSONL file.

    Fields are message, subject, name, email, date and id; without --map the usual column names are tried.
    Automatic mail and rows that cannot be read are named and left out.
    """
    from assistant.services import Services

    made = Services(load_settings(data=data))
    kept = left = 0
    for intake in _intakes(path, _mapping(columns)):
        problem = _keep(made, intake, offline=offline)
        click.echo(plain(f"{intake.source}: {problem or 'drafted'}"))
        kept, left = kept + (not problem), left + bool(problem)
    click.echo(f"{kept} drafted, {left} left out, in {made.settings.data}", err=True)
    return Exit.FINE if kept or not left else Exit.BAD_INPUT


def _mapping(columns: tuple[str, ...]) -> dict[str, str] | None:
    pairs = [column.partition("=") for column in columns]
    if not all(name and equals and column for name, equals, column in pairs):
        raise InputError("write --map as FIELD=COLUMN, for example --map message=Body")
    return {name: column for name, _, column in pairs} or None


def _intakes(path: Path, mapping: dict[str, str] | None) -> Iterator[Intake]:
    from assistant.mail import read_folder, read_table

    if path.is_dir():
        return read_folder(path)
    if path.suffix.lower() in TABLES:
        return read_table(path, mapping)
    raise InputError(f"{path}: name a folder of .eml files, or a .csv or .jsonl file")


def _keep(made: Services, intake: Intake, *, offline: bool) -> str:
    """Store and draft one mail; return why it was left out, or nothing."""
    from assistant.drafting import Wishes

    if intake.message is None:
        return intake.problem
    if intake.message.automatic:
        return f"left out: {intake.message.automatic}"
    desk = made.desk
    try:
        case_id = desk.keep_case(made.case(intake.message))
        draft_id = desk.draft(case_id, Wishes(offline=offline))
        desk.wait(draft_id, made.settings.model.total + 30)
        return desk.view(draft_id).failed
    except AssistantError as error:
        return str(error)
