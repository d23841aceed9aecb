"""The `assistant` command and the one place where an error becomes a line and an exit code."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Sequence
from enum import IntEnum

import click

from assistant.errors import AssistantError, EndpointRefused, EndpointUnavailable


class Exit(IntEnum):
    """What the process says when it ends; scripts depend on it."""

    FINE = 0
    FLAGGED = 1
    BAD_INPUT = 2
    ENDPOINT = 3
    BUG = 70
    STOPPED = 130


COMMANDS = {
    "check": "assistant.cli.check",
    "costs": "assistant.cli.costs",
    "db": "assistant.cli.db",
    "demo": "assistant.cli.demo",
    "doctor": "assistant.cli.doctor",
    "draft": "assistant.cli.draft",
    "import": "assistant.cli.importing",
    "lint": "assistant.cli.lint",
    "read": "assistant.cli.read",
    "render": "assistant.cli.render",
    "repair": "assistant.cli.repair",
    "rules": "assistant.cli.rules",
    "serve": "assistant.cli.serve",
}


class Commands(click.Group):
    """Commands that are imported when they are called, so that `check` does not pay for `serve`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the alphabet."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a command and return the command of the same name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(COMMANDS[cmd_name]).command
        return command


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="reply-assistant", prog_name="assistant")
def cli() -> None:
    """Draft replies to difficult customers and check them before anyone sees them as ready."""


_COLLECT_EVERY = 50_000
"""Objects between two collections: starting and checking leave few cycles; to look for them costs a tenth."""


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line and leave the process."""
    gc.set_threshold(_COLLECT_EVERY)
    sys.exit(run(argv))


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; every error becomes one line on standard error."""
    try:
        result = cli.main(args=argv, prog_name="assistant", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FINE
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last door before a traceback
        line, code = _explained(error)
        click.echo(f"assistant: {' '.join(line.split())}", err=True)
        return code
    return int(result) if isinstance(result, int) else Exit.FINE


def _explained(error: BaseException) -> tuple[str, Exit]:
    match error:
        case click.ClickException():
            return error.format_message(), Exit.BAD_INPUT
        case KeyboardInterrupt() | click.Abort():
            return "stopped", Exit.STOPPED
        case EndpointRefused() | EndpointUnavailable():
            return str(error), Exit.ENDPOINT
        case AssistantError():
            return str(error), Exit.BAD_INPUT
    return _fault(error), Exit.BUG


def _fault(error: BaseException) -> str:
    """Name the kind and place of a fault, never its text: that may hold a customer's words."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else "?"  # noqa: PTH119 - a name, no file
    return f"a fault of this program ({type(error).__name__} at {where}); please report it"
