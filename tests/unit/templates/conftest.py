"""A small prompts folder, sound in every respect, that tests may spoil."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

BASE = """\
---
schema: 1
id: base
version: 1
title: Base
kind: partial
inputs:
  canary: {type: string, required: true}
  nonce: {type: string, required: true}
  customer_message: {type: string, required: true, untrusted: true, max_chars: 500}
---
{% block system %}
You answer mails. {{ guideline("restate") }}
{% block situation %}
Usual.
{% endblock %}
{{ canary }}
{% endblock %}

{% block user %}
{% include "partials/facts.j2" %}
<mail nonce="{{ nonce }}">
{{ customer_message }}
</mail nonce="{{ nonce }}">
{% endblock %}
"""

FACTS = """\
---
schema: 1
id: facts
version: 1
title: Facts
kind: partial
inputs:
  facts: {type: list, max_chars: 100}
---
{% for fact in facts %}
- {{ fact }}
{% endfor %}
"""

REPLY = """\
---
schema: 1
id: reply
version: 3
title: Reply
addresses: [restates]
fits: {}
inputs:
  tone: {type: string, enum: [warm, plain], default: warm}
model: {temperature: 0.4, max_output_tokens: 700}
---
{% extends "_base.j2" %}
{% block situation %}
{{ super() }}
Write in a {{ tone }} tone.
{% endblock %}
"""

GUIDELINES = """\
schema: 1
guides: {house: ours}
guidelines:
  - id: restate
    title: Say it back
    why: It proves that somebody read it.
    sources: [house]
    instruction: Name their problem.
    rules: [restates]
"""


def small_folder(root: Path) -> None:
    """Write a prompts folder with one template, its base, a partial and one guideline."""
    (root / "partials").mkdir(parents=True)
    (root / "_base.j2").write_text(BASE)
    (root / "reply.j2").write_text(REPLY)
    (root / "partials" / "facts.j2").write_text(FACTS)
    (root / "guidelines.yaml").write_text(GUIDELINES)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a sound prompts folder that the test may spoil."""
    root = tmp_path / "prompts"
    small_folder(root)
    return root


@pytest.fixture
def write_folder() -> Callable[[Path], None]:
    """Return what writes a sound prompts folder, for tests that need many."""
    return small_folder


@pytest.fixture
def shipped() -> Path:
    """Return the prompts folder of this repository."""
    return Path(__file__).parents[3] / "prompts"
