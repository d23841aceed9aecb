"""The right side: the reply as it is written, what the rules say of it, and the ways out."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from assistant.drafting import Wishes
from assistant.ledger import stands_open
from assistant.model import Draft, Slot, State, Verdict
from assistant.services.desk import View
from assistant.store import Sent
from assistant.ui import actions, answers_panel, coverage_panel, fields, mending_panel, sent_panel
from assistant.ui.components import copy_button, show_checked
from assistant.ui.marking import Beside
from assistant.ui.plain import label
from assistant.ui.sidebar import STATES
from assistant.ui.state import desk, page, services

COLOURS: dict[State, Literal["green", "blue", "red", "orange", "gray"]] = {
    State.READY: "green",
    State.SENT: "blue",
    State.FLAGGED: "red",
    State.INCOMPLETE: "red",
    State.NEEDS_FILLING: "orange",
    State.WRITING: "gray",
    State.FAILED: "red",
}
WRITERS = {
    "model": "a model",
    "playbook": "the playbook, without a model",
    "handover": "the hand-over text",
    "person": "a person",
}
TICK = 0.3
REASON = "send.reason"
FLAG_REASON = "flag.reason"


def show(wishes: Wishes) -> None:
    """Draw the right side."""
    draft_id = page().draft_id
    if page().answers and not draft_id:
        answers_panel.show()
        return
    if not draft_id:
        st.text("The checked reply will appear here.\nPaste a message on the left and press “Draft reply”.")
        return
    if desk().view(draft_id).writing:
        _while_written(draft_id)
    else:
        _finished(desk().view(draft_id), wishes)


@st.fragment(run_every=TICK)
def _while_written(draft_id: str) -> None:
    """Redraw the growing text until the writer is done, then the whole page once."""
    view = desk().view(draft_id)
    if not view.writing:
        page().shown = ""
        st.rerun(scope="app")
    st.badge("being written", color="gray")
    st.button("Stop", key="stop", on_click=actions.stop, args=(draft_id,))
    report = desk().check_partial(view)
    show_checked(view.growing, report.findings, key="writing", writing=True)


def _finished(view: View, wishes: Wishes) -> None:
    if view.draft is None:
        _failed(view, wishes)
        return
    if page().answers:
        st.button("Back to all answers", key="answers.back", on_click=actions.back_to_answers)
    _heading(view, view.draft)
    _text(view, view.draft)
    _policy(view.draft)
    mending_panel.show(view)
    coverage_panel.show(view.draft)
    for slot in _named_once(view.draft.slots):
        _slot(slot)
    _ways_out(view, view.draft)
    sent_panel.show(view.stored.id)


def _policy(draft: Draft) -> None:
    """Draw what the company's policy says of the matter, as it was given to the writer."""
    if not draft.passages:
        return
    with st.expander("What our policy says", expanded=False, key="panel.policy"):
        for passage in draft.passages:
            since = f", since {passage.valid_from.isoformat()}" if passage.valid_from else ""
            st.text(f"{passage.title} ({passage.file}, line {passage.line}{since})")
            st.code(passage.text, language=None, wrap_lines=True)


def _failed(view: View, wishes: Wishes) -> None:
    st.badge("no draft", color="red")
    st.text(view.failed or "The writer stopped before it wrote anything.")
    st.button("Draft again", key="again.failed", on_click=actions.draft_again, args=(wishes,))
    sent_panel.show(view.stored.id)


def _heading(view: View, draft: Draft) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.badge(label(_state_in_words(view)), color=COLOURS[view.state])
        if draft.report.not_covered:
            st.badge("not covered: not every rule reads this language", color="orange")
        if view.stored.flagged_by_hand:
            st.badge("flagged for review by hand", color="red")
        if view.edited:
            st.badge("edited, not saved as a version", color="gray")
    st.text(
        f"Attempt {view.stored.attempt}, version {view.stored.version}; written by {_writer(view, draft)}."
    )
    for notice in draft.reply.notices:
        st.text(f"Note: {notice}")
    if view.failed:
        st.text(f"The writer did not finish: {view.failed}")


def _state_in_words(view: View) -> str:
    count = len(view.counted)
    words = STATES[view.state]
    noun = "finding" if count == 1 else "findings"
    return f"{words}, {count} {noun}" if count and view.state is not State.SENT else words


def _writer(view: View, draft: Draft) -> str:
    reply = draft.reply
    name = WRITERS[reply.writer.value]
    if reply.model:
        name += f" ({reply.model}, template {reply.template})"
    edited = view.stored.version > 1 and view.stored.author
    return f"{name}; last saved by {view.stored.author}" if edited else name


def _text(view: View, draft: Draft) -> None:
    here = page()
    here.editing = bool(st.toggle("Edit the reply", key="editing", value=here.editing))
    if here.editing:
        if fields.REPLY not in st.session_state:
            st.session_state[fields.REPLY] = draft.reply.text
        st.text_area(
            "Reply",
            key=fields.REPLY,
            height=380,
            max_chars=fields.MAX_MESSAGE,
            on_change=actions.edit,
            help="Checked whenever you leave the field or press Ctrl+Enter.",
        )
    show_checked(
        draft.reply.text,
        draft.report.findings,
        draft.slots,
        draft.claims,
        key="checked",
        language=draft.report.language,
        with_text=not here.editing,
        beside=Beside(
            lambda rule: services().figures(rule, draft.report.language),
            view.dismissal,
            may_dismiss=view.state is not State.SENT,
        ),
        on_dismiss=actions.dismiss,
        on_restore=actions.restore,
    )
    if all(finding.verdict is Verdict.PASS for finding in draft.report.findings):
        st.text("Every rule that applies is met. Rules read words, not facts: please read it once yourself.")


def _named_once(slots: tuple[Slot, ...]) -> list[Slot]:
    return list({slot.name: slot for slot in slots}.values())


def _slot(slot: Slot) -> None:
    field = f"slot.{slot.name}"
    st.text_input(
        label(f"To fill in: {slot.name} ({slot.type})"), key=field, on_change=actions.fill, args=(slot, field)
    )


def _ways_out(view: View, draft: Draft) -> None:
    if view.edited:
        st.button("Save this version", key="save", on_click=actions.save)
    if draft.slots:
        st.text(
            "Fill in what is open before it goes out: " + ", ".join(s.name for s in _named_once(draft.slots))
        )
    else:
        _confirming(view, draft)
        _sending(view, draft)
    with st.expander("Flag for review"):
        st.text_input("Why should somebody look at it?", key=FLAG_REASON)
        st.button("Flag for review", key="flag", on_click=actions.flag, args=(FLAG_REASON,))


def _confirming(view: View, draft: Draft) -> None:
    """Draw the one button that stands for every deed and promise that nothing known supports."""
    open_ = stands_open(draft.claims)
    if not open_ or view.state is State.SENT:
        return
    with st.container(border=True, key="unconfirmed"):
        st.text("Nothing known supports what the reply says here. Is it so?")
        for one in open_:
            st.text(f"• {' '.join(one.text.split())}")
        st.button(
            "I confirm: it is done or will be",
            key="confirm",
            shortcut="Ctrl+Shift+Enter",
            on_click=actions.confirm,
        )


def _sending(view: View, draft: Draft) -> None:
    needs_reason = draft.flagged or draft.incomplete
    if needs_reason and view.state is not State.SENT:
        st.text_input("It has errors. Why does it go out all the same?", key=REASON)
        if not st.session_state.get(REASON, "").strip():
            return
    draft_id = view.stored.id
    with st.container(horizontal=True):
        copy_button(draft.reply.text, key="copy", on_copied=lambda: actions.send(Sent.COPY, REASON))
        st.download_button(
            "Download .eml",
            data=desk().eml(draft_id),
            file_name="reply.eml",
            mime="message/rfc822",
            key="eml",
            on_click=actions.send,
            args=(Sent.EML, REASON),
        )
        st.button("Mark as sent", key="sent", on_click=actions.send, args=(Sent.MARKED, REASON))
