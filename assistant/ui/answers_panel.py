"""Several answers to one message side by side, each with what the rules say of it."""

from __future__ import annotations

import streamlit as st

from assistant.errors import AssistantError
from assistant.model import Outcome
from assistant.services.desk import View
from assistant.ui import actions
from assistant.ui.components import show_checked
from assistant.ui.plain import label
from assistant.ui.sidebar import STATES
from assistant.ui.state import desk, page

NAMES = {
    Outcome.GRANT: "Yes",
    Outcome.PART: "In part",
    Outcome.DECLINE: "No, with a way forward",
    Outcome.ASK: "A question first",
}
TICK = 0.3
ABREAST = 2


def show() -> None:
    """Draw the answers, or wait for those that are being written."""
    views = _views()
    if any(view.writing for _, view in views):
        _while_written()
        return
    if not views:
        st.text("None of the answers is open yet; here is what each one needs.")
    for first in range(0, len(views), ABREAST):
        columns = st.columns(ABREAST if len(views) > 1 else 1, gap="medium")
        for column, (outcome, view) in zip(columns, views[first : first + ABREAST], strict=False):
            with column:
                _answer(outcome, view)
    _not_offered()


@st.fragment(run_every=TICK)
def _while_written() -> None:
    """Wait until every answer is written, then draw the whole page once."""
    views = _views()
    if not any(view.writing for _, view in views):
        st.rerun(scope="app")
    done = sum(not view.writing for _, view in views)
    st.badge(label(f"being written: {done} of {len(views)} answers are done"), color="gray")


def _views() -> list[tuple[Outcome, View]]:
    """Return the answers of the address; what is no answer or no draft is left out."""
    found = []
    for answer in page().answers:
        outcome, _, draft_id = answer.partition(".")
        if outcome not in {one.value for one in Outcome} or not draft_id:
            continue
        try:
            found.append((Outcome(outcome), desk().view(draft_id)))
        except AssistantError as error:
            page().problem = str(error)
    return found


def _answer(outcome: Outcome, view: View) -> None:
    with st.container(border=True, key=f"answer-{outcome.value}"):
        st.subheader(label(NAMES[outcome]), anchor=False)
        if view.draft is None:
            st.text(view.failed or "The writer stopped before it wrote anything.")
            return
        open_ = len(view.counted)
        with st.container(horizontal=True, vertical_alignment="center"):
            count = f", {open_} finding{'s' if open_ > 1 else ''}" if open_ else ""
            st.badge(label(STATES[view.state] + count), color="gray")
            st.button(
                "Take this answer",
                key=f"take.{outcome.value}",
                on_click=actions.take_answer,
                args=(view.stored.id,),
            )
        show_checked(
            view.draft.reply.text,
            view.draft.report.findings,
            view.draft.slots,
            key=f"checked.{outcome.value}",
            name=NAMES[outcome],
            language=view.draft.report.language,
        )


def _not_offered() -> None:
    missing = [choice for choice in desk().choices(page().case_id) if not choice.allowed]
    with st.container(key="not-offered"):
        for choice in missing:
            st.text(f"Not offered: {NAMES[choice.outcome]}, since {choice.because}.")
