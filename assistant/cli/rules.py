"""`assistant rules`: what is checked, and how well each check is known to work."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli.inputs import services
from assistant.cli.main import Exit
from assistant.cli.show import plain
from assistant.errors import InputError

if TYPE_CHECKING:
    from assistant.services.rulebook import PhraseKind


@click.group("rules", invoke_without_command=True)
@click.option("--write", "target", metavar="FILE", type=Path, help="Write the handbook to a file instead.")
@click.pass_context
def command(ctx: click.Context, target: Path | None) -> None:
    """Print every rule with what it asks for, when it applies, and its measured figures."""
    if ctx.invoked_subcommand is not None:
        return
    from assistant.checks.handbook import handbook

    if target is None:
        click.echo(plain(handbook()))
    else:
        _written(target, handbook())


@command.command("measure")
@click.argument("file", type=Path)
@click.option("--skip", multiple=True, metavar="KEY=VALUE", help="Leave out lines; may be repeated.")
@click.option("--by", default="stratum", metavar="KEY", help="Count the values of this key on their own.")
@click.option("--complaints", is_flag=True, help="Lines that do not say it answer complaints.")
@click.option("--language", default="en", help="The language of the replies; lines of others are left out.")
@click.option("--misses", metavar="LABEL", help="Show false alarms and misses of one label with their text.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--html", "page", metavar="FILE", type=Path, help="Write a page to look at.")
@click.option("--commit", is_flag=True, help="Keep the figures as those that the handbook states.")
@click.option("--kind", default="", metavar="TEXT", help="The kind of text, in words; goes with --commit.")
@click.option("--into", metavar="FILE", type=Path, help="Keep them in this file instead; with --commit.")
def measure(
    file: Path,
    skip: tuple[str, ...],
    by: str,
    complaints: bool,
    language: str,
    misses: str | None,
    as_json: bool,
    page: Path | None,
    commit: bool,
    kind: str,
    into: Path | None,
) -> int:
    """Compare labels and rules with what people said of the replies in FILE (JSON lines)."""
    from assistant.checks.measured import FILE
    from assistant.cli import figures, figures_json, figures_page
    from assistant.services import measuring

    if commit and not kind.strip():
        raise InputError('--commit needs --kind, as in --kind "e-mails of our own team"')
    figures.refuse_unknown(misses)
    today = services().today()
    choice = measuring.Choice(measuring.skips(skip), by, complaints, language)
    survey = measuring.measure(file, choice, today)
    if as_json:
        click.echo(json.dumps(figures_json.survey_json(survey), ensure_ascii=False, indent=2))
    else:
        click.echo(plain("\n".join(figures.survey_lines(survey, misses))))
    if page:
        _written(page, figures_page.page(survey, file.name))
    if commit:
        measuring.commit(survey, kind.strip(), today, into or FILE)
    for problem in survey.bad:
        click.echo(plain(problem), err=True)
    return Exit.BAD_INPUT if survey.bad else Exit.FINE


@command.command("watch")
@click.argument("file", type=Path)
@click.option("--commit", is_flag=True, help="Keep the figures as those that the handbook states.")
@click.option("--kind", default="", metavar="TEXT", help="The kind of text, in words; goes with --commit.")
@click.option("--into", metavar="FILE", type=Path, help="Keep them in this file instead; with --commit.")
def watch(file: Path, *, commit: bool, kind: str, into: Path | None) -> int:
    """Count the false errors in FILE (JSON lines), whose replies are known to be good."""
    from assistant.checks.measured import FILE
    from assistant.cli import figures
    from assistant.services import goodreplies

    if commit and not kind.strip():
        raise InputError('--commit needs --kind, as in --kind "replies our best agents wrote"')
    today = services().today()
    watched = goodreplies.watch(file, today)
    click.echo(plain("\n".join(figures.alarm_lines(watched))))
    if commit:
        goodreplies.keep(watched, kind.strip(), today, into or FILE)
    for problem in watched.bad:
        click.echo(plain(problem), err=True)
    return Exit.BAD_INPUT if watched.bad else Exit.FINE


@command.command("remeasure")
@click.argument("folders", type=Path, nargs=-1, required=True)
@click.option("--into", metavar="FILE", type=Path, help="Bring the figures in this file up to date instead.")
def remeasure(folders: tuple[Path, ...], into: Path | None) -> int:
    """Measure again all that was measured before, on the files of the same names in FOLDERS."""
    from assistant.checks.measured import FILE
    from assistant.cli import figures
    from assistant.services import measuring

    for before, now in measuring.remeasure(folders, services().today(), into or FILE):
        click.echo(plain("\n".join(figures.change_lines(before, now))))
    return Exit.FINE


@command.command("set")
@click.argument("rule")
@click.argument("values", nargs=-1, required=True, metavar="KEY=VALUE…")
def decide(rule: str, values: tuple[str, ...]) -> int:
    """Decide about RULE in prompts/rules.yaml: on, severity, on_fail, critical and thresholds.

    KEY=default goes back to what the rule decides by itself.
    """
    from assistant.services.rulebook import stated

    changed = services().rulebook.set(rule, _pairs(values))
    was, now = (stated(policy.of(rule)) for policy in (changed.before, changed.after))
    differing = [f"{rule}: {key} {was[key]} -> {now[key]}" for key in now if was[key] != now[key]]
    click.echo(plain("\n".join(differing) or f"{rule}: no change, as it was"))
    return Exit.FINE


@command.command("phrase")
@click.argument("kind", type=click.Choice(["counts_as_apology", "never_say"]))
@click.argument("phrase")
@click.option("--remove", is_flag=True, help="Take it out instead.")
def phrase_(kind: PhraseKind, phrase: str, *, remove: bool) -> int:
    """Add a PHRASE of this house, a plain string, to prompts/rules.yaml."""
    rulebook = services().rulebook
    (rulebook.drop_phrase if remove else rulebook.add_phrase)(kind, phrase)
    click.echo(f"{kind}: {'removed' if remove else 'added'}")
    return Exit.FINE


def _pairs(given: tuple[str, ...]) -> dict[str, str]:
    parts = [one.partition("=") for one in given]
    if not all(key and sign and value for key, sign, value in parts):
        raise InputError("Say what to change as KEY=VALUE, as in severity=warning.")
    return {key: value for key, _, value in parts}


def _written(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror})") from None
