"""Writes down what the packs' patterns need: `python -m assistant.acts.tabulating` writes needed.json."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

from assistant.acts.needed import FILE, key
from assistant.acts.needs import needs
from assistant.acts.recognise import packs


def table() -> dict[str, list[list[str]]]:
    """Return what every way of every pack needs, read anew from the patterns."""
    sources = sorted({way.source for pack in packs() for _, way, _ in pack.index.ways})
    return {key(source): [sorted(need) for need in needs(source)] for source in sources}


def main() -> None:
    """Write the file beside this one, a pattern a line."""
    lines = (f"{json.dumps(name)}:{json.dumps(known)}" for name, known in sorted(table().items()))
    target = Path(str(files("assistant.acts"))) / FILE
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main()
