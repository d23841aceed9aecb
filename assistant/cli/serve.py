"""`assistant serve`: the app."""

from __future__ import annotations

import errno
import os
import socket
import sys
from pathlib import Path

import click

from assistant.errors import ConfigurationError
from assistant.settings import CHECKOUT, Settings, child_environment, load_settings

HOST = "127.0.0.1"


@click.command("serve")
@click.option("--port", default=8501, type=click.IntRange(1, 65535), show_default=True)
@click.option("--data", type=Path, help="The folder that holds cases, drafts and settings.toml.")
def command(port: int, data: Path | None) -> None:
    """Start the app on this machine and print its address."""
    from assistant.store import Store

    settings = load_settings(data=data)
    _must_be_free(port)
    Store.open(settings.data).close()
    click.echo(f"Reply Assistant: http://localhost:{port}")
    click.echo(f"Data folder:     {settings.data}")
    click.echo(f"Model:           {_model_in_words(settings)}")
    click.echo("Stop with Ctrl+C.")
    sys.stdout.flush()
    _become_streamlit(port, settings)


def _model_in_words(settings: Settings) -> str:
    if settings.base_url:
        return f"{settings.model_name or '(set ASSISTANT_MODEL)'} at {settings.base_url}"
    return "none configured; a local one is looked for, else the playbook writes (see README)"


def _must_be_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            why = "is taken" if error.errno == errno.EADDRINUSE else f"cannot be used ({error.strerror})"
            raise ConfigurationError(f"port {port} {why}; choose another: make run PORT=8600") from None


def _become_streamlit(port: int, settings: Settings) -> None:
    """Replace this process by Streamlit's, so that signals and exit codes are its own."""
    options = {
        "server.port": port,
        "server.address": HOST,
        "server.headless": "true",
    }
    flags = [part for name, value in options.items() for part in (f"--{name}", str(value))]
    app = CHECKOUT / "app.py"
    environment = child_environment(ASSISTANT_DATA=str(settings.data))
    os.chdir(CHECKOUT)
    os.execve(  # noqa: S606 - our own interpreter
        sys.executable, [sys.executable, "-m", "streamlit", "run", str(app), *flags], environment
    )
