"""Below the checked reply: have what fails mended, see the difference, accept it or not."""

from __future__ import annotations

import streamlit as st

from assistant.drafting.repair import can_be_mended, why_left
from assistant.model import Repair, State
from assistant.services.desk import View
from assistant.ui import actions
from assistant.ui.components import show_difference
from assistant.ui.plain import label
from assistant.ui.state import desk

TICK = 0.3
MAKERS = {"model": "the model", "rules": "the rules"}


def show(view: View) -> None:
    """Draw what may be done about the findings, beyond editing."""
    if view.state is State.SENT or view.draft is None:
        return
    if view.mending:
        _while_mended(view.stored.id)
        return
    if view.not_mended:
        st.text(f"It was not mended: {view.not_mended}")
    if view.offer:
        _offer(view, view.offer)
    elif any(map(can_be_mended, view.counted)):
        _button(view)
    if view.tried:
        _told(view.tried, offered=bool(view.offer))


@st.fragment(run_every=TICK)
def _while_mended(draft_id: str) -> None:
    """Wait for the end of the repair, then draw the whole page once."""
    if not desk().view(draft_id).mending:
        st.rerun(scope="app")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.badge("being mended", color="gray")
        st.button("Stop", key="stop.mending", on_click=actions.stop, args=(draft_id,))
    st.text("The reply stays as it is until you accept what comes of it.")


def _button(view: View) -> None:
    st.button(
        "Mend what fails",
        key="mend",
        on_click=actions.mend,
        args=(view.stored.id,),
        help="Only the failing sentences are touched, all is checked again, and you decide.",
    )


def _offer(view: View, repair: Repair) -> None:
    with st.container(border=True, key="offer"):
        st.subheader("A mended reply is offered", anchor=False)
        st.text(f"Mended: {_names(repair.fixed)}. Every other rule, number, name and “not” is as before.")
        show_difference(repair.before, repair.after, key="difference", label="What would change")
        with st.container(horizontal=True):
            draft_id = view.stored.id
            st.button(
                "Accept", key="mend.accept", type="primary", on_click=actions.accept_repair, args=(draft_id,)
            )
            st.button("Decline", key="mend.decline", on_click=actions.decline_repair, args=(draft_id,))


def _told(repair: Repair, *, offered: bool) -> None:
    """Say what was left and why, and what was refused; every text that was tried can be read."""
    for notice in repair.notices:
        st.text(notice)
    if repair.left and (offered or not repair.accepted):
        lines = [f"{_names((rule,))}: {why_left(rule)}" for rule in repair.left]
        st.text("Left for you:\n" + "\n".join(lines))
    if not repair.refused:
        return
    with st.expander(label(f"Refused: {len(repair.refused)} (what was tried, and why it was not taken)")):
        for attempt in repair.refused:
            whole = "Only the sentences in question, of" if attempt.trimmed else "What came from"
            st.text(f"{whole} {MAKERS.get(attempt.by, attempt.by)}, refused because:")
            st.text("\n".join(f"– {reason}" for reason in attempt.refused))
            st.code(attempt.text, language=None, wrap_lines=True)


def _names(rules: tuple[str, ...]) -> str:
    return ", ".join(rule.replace("_", " ") for rule in rules)
