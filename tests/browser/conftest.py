"""The real app in a real Chromium."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

ROOT = Path(__file__).parent.parent.parent
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 60.0
expect.set_options(timeout=20_000)


@dataclass
class App:
    """A running app: where it answers, where its files are, and its process."""

    url: str
    data: Path
    prompts: Path
    process: subprocess.Popen[bytes]


@contextmanager
def serving(folder: Path, *, port: int = 0, settings: str = "", **env: str) -> Iterator[App]:
    """Serve the app from `folder` (data and a copy of the prompts) until the block ends."""
    port = port or _free_port()
    data, prompts = folder / "data", folder / "prompts"
    if not prompts.exists():
        shutil.copytree(ROOT / "prompts", prompts)
    data.mkdir(exist_ok=True)
    (data / "settings.toml").write_text(
        "[model]\nlook_for_local = false\nrefine_reading = false\nfirst_token = 30\nidle = 30\n" + settings
    )
    base = {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI_", "ASSISTANT_"))}  # noqa: TID251
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "assistant", "serve", "--port", str(port), "--data", str(data)],
            stdout=log,
            stderr=log,
            env={**base, "ASSISTANT_PROMPTS": str(prompts), "ASSISTANT_USER": "ana", **env},
        )
    try:
        _await(port, process, folder / "log")
        yield App(f"http://localhost:{port}", data, prompts, process)
    finally:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://localhost:{port}/_stcore/health", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    pytest.fail(f"the app did not start: {log.read_text(errors='replace')[-3000:]}")


@pytest.fixture(scope="session")
def tools() -> Iterator[Playwright]:
    """Playwright itself."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(tools: Playwright) -> Iterator[Browser]:
    """One Chromium for all tests."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")  # noqa: TID251 - tests/run says where
    started = tools.chromium.launch(executable_path=path, headless=True, args=FLAGS)
    yield started
    started.close()


@pytest.fixture(scope="session")
def offline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app without any model."""
    with serving(tmp_path_factory.mktemp("offline")) as app:
        yield app


@dataclass
class Watched:
    """A page and every address it asked for."""

    page: Page
    asked: list[str]

    def strangers(self) -> set[str]:
        """Return the hosts, other than this machine, that were asked for anything."""
        hosts = {address.split("/")[2].split(":")[0] for address in self.asked if "//" in address[:8]}
        return hosts - {"localhost", "127.0.0.1"}


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Watched]]:
    """Return a function that opens an address in a page of its own."""
    contexts = []

    def opened(url: str, width: int = 1400, height: int = 1000, **options: object) -> Watched:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        watched = Watched(page, [])
        page.on("request", lambda request: watched.asked.append(request.url))
        page.goto(url)
        page.get_by_label("Customer's message").wait_for()
        return watched

    yield opened
    for context in contexts:
        context.close()
