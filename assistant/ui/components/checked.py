"""A reply with the words marked that findings rest on, and the findings beside it; read-only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st

from assistant.model import Claim, Finding, Slot
from assistant.ui.marking import ALONE, Beside, claim_line, finding_card, ledger_title, marked, shown

_HERE = Path(__file__).parent
_CHECKED = st.components.v2.component(
    "checked_text",
    html='<div class="checked"><div class="reply" lang=""></div><ol class="findings"></ol>'
    '<details class="ledger" hidden><summary></summary><ol class="claims"></ol></details></div>\n',
    css=_HERE.joinpath("checked.css").read_text("utf-8"),
    js=_HERE.joinpath("checked.js").read_text("utf-8"),
)


def show_checked(  # noqa: PLR0913 - what is shown, and where it stands
    text: str,
    findings: Sequence[Finding],
    slots: Sequence[Slot] = (),
    claims: Sequence[Claim] = (),
    *,
    key: str,
    language: str = "",
    name: str = "Reply, checked",
    writing: bool = False,
    with_text: bool = True,
    beside: Beside = ALONE,
    on_dismiss: Callable[[str], None] = lambda _key: None,
    on_restore: Callable[[str], None] = lambda _key: None,
) -> None:
    """Show a text and what is not well in it; `writing` says that more of it is to come.

    `on_dismiss` and `on_restore` are called with the key under which the session holds what was asked.
    """
    open_ = shown(findings, beside)
    _CHECKED(
        key=key,
        data={
            "stretches": marked(text, open_, slots, claims) if with_text else [],
            "claims": [claim_line(claim) for claim in claims],
            "ledger": ledger_title(claims) if claims else "",
            "findings": [finding_card(finding, beside) for finding in open_],
            "language": "" if language == "unknown" else language,
            "name": name,
            "writing": writing,
            "withText": with_text,
        },
        on_dismiss_change=lambda: on_dismiss(key),
        on_restore_change=lambda: on_restore(key),
    )
