"""What the buttons and fields of the pages do. Each runs before the page is drawn again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import wraps

import streamlit as st

from assistant.drafting import Wishes
from assistant.errors import AssistantError, InputError
from assistant.model import Slot, TriggerKind
from assistant.services.desk import View
from assistant.store import Sent
from assistant.ui import fields
from assistant.ui.state import desk, go_to, page, services

NONE = "none"
"""Stands for the answers where none is allowed, so that the reasons are shown."""


def told(action: Callable[..., None]) -> Callable[..., None]:
    """Put an error of ours on the page as one line instead of a traceback."""

    @wraps(action)
    def safe(*args: object) -> None:
        here = page()
        here.problem = here.done = ""
        try:
            action(*args)
        except AssistantError as error:
            here.problem = str(error)

    return safe


@told
def keep() -> None:
    """Keep what was typed, so that a reload brings it back."""
    case = fields.typed()
    if case.message.text.strip() or page().case_id:
        here = page()
        case_id = desk().keep_case(case, here.case_id)
        go_to(case_id=case_id, draft_id=here.draft_id, answers=here.answers)
        # Filling them again would write over what is typed meanwhile.
        here.shown = "" if fields.hold_file() else here.draft_id or case_id


@told
def take_upload() -> None:
    """Put an uploaded mail into a new case."""
    message = fields.uploaded()
    if message is None:
        return
    case = services().case(message)
    case_id = desk().keep_case(case)
    go_to(case_id=case_id)
    page().shown = ""


@told
def draft(wishes: Wishes) -> None:
    """Begin a draft; a second click while it is written joins it."""
    case = fields.typed()
    if not case.message.text.strip():
        raise InputError("Paste the customer's message first.")
    here = page()
    case_id = desk().keep_case(case, here.case_id)
    key = hashlib.sha256(repr((case_id, here.attempt, case, wishes)).encode("utf-8", "replace")).hexdigest()
    go_to(case_id=case_id, draft_id=desk().draft(case_id, wishes, key))
    here.editing = False
    here.shown = here.draft_id


@told
def draft_again(wishes: Wishes) -> None:
    """Begin a new attempt; the one before stays."""
    page().attempt = len(desk().attempts(page().case_id))
    draft(wishes)


@told
def compare(wishes: Wishes) -> None:
    """Begin a draft for every answer that facts and policy allow, to be seen side by side."""
    case = fields.typed()
    if not case.message.text.strip():
        raise InputError("Paste the customer's message first.")
    here = page()
    case_id = desk().keep_case(case, here.case_id)
    allowed = [choice.outcome.value for choice in desk().choices(case_id) if choice.allowed]
    if not allowed:
        go_to(case_id=case_id, answers=(NONE,))
        return
    tries = len(desk().attempts(case_id))
    made = []
    for outcome in allowed:
        wished = replace(wishes, outcome=outcome)
        key = hashlib.sha256(repr((case_id, tries, case, wished)).encode("utf-8", "replace")).hexdigest()
        made.append(f"{outcome}.{desk().draft(case_id, wished, key)}")
    go_to(case_id=case_id, answers=tuple(made))
    here.editing = False
    here.shown = case_id


@told
def take_answer(draft_id: str) -> None:
    """Go on with one of the answers; the others stay one click away."""
    here = page()
    go_to(case_id=here.case_id, draft_id=draft_id, answers=here.answers)
    here.shown, here.editing = "", False


@told
def back_to_answers() -> None:
    """Show the answers side by side again."""
    here = page()
    go_to(case_id=here.case_id, answers=here.answers)
    here.shown = here.case_id


@told
def stop(draft_id: str) -> None:
    """Stop the writer; what it wrote so far stays."""
    desk().stop(draft_id)


@told
def drop_trigger(kind: TriggerKind, wishes: Wishes) -> None:
    """Draft as usual although a sentence looked like a matter for somebody else."""
    desk().drop_trigger(page().case_id, kind)
    page().attempt = len(desk().attempts(page().case_id))
    draft(replace(wishes, despite_triggers=True))


@told
def edit() -> None:
    """Keep an edit of the reply and check it."""
    desk().edit(page().draft_id, st.session_state[fields.REPLY])


@told
def dismiss(component: str) -> None:
    """Say that a finding does not matter in this draft; the reason may come later, or never."""
    asked = st.session_state[component].dismiss
    desk().dismiss(page().draft_id, str(asked["fingerprint"]), str(asked.get("reason", "")))


@told
def restore(component: str) -> None:
    """Let a dismissed finding count again."""
    desk().restore(page().draft_id, str(st.session_state[component].restore["fingerprint"]))


@told
def fill(slot: Slot, field: str) -> None:
    """Put what was typed into the open slots of a name."""
    value = str(st.session_state.get(field, ""))
    if value.strip():
        desk().fill(page().draft_id, slot, value)
        page().shown = ""


@told
def mend(draft_id: str) -> None:
    """Have what fails mended in the background; nothing changes before somebody accepts it."""
    desk().mending.begin(draft_id, offline=bool(st.session_state.get("wish.offline")))


@told
def accept_repair(draft_id: str) -> None:
    """Take over what is offered."""
    version = desk().mending.accept(draft_id)
    page().shown = ""
    page().done = f"Mended; saved as version {version}."


@told
def decline_repair(draft_id: str) -> None:
    """Leave the reply as it is."""
    desk().mending.decline(draft_id)
    page().done = "Declined; what was offered is kept in the history."


@told
def save() -> None:
    """Make the text on the page a version."""
    version = desk().save(page().draft_id)
    page().done = f"Saved as version {version}."


@told
def confirm() -> None:
    """Stand for what the reply says is done or promised."""
    count = desk().confirm(page().draft_id)
    page().done = f"Confirmed: {count}. Your name and the time are kept with it."


@told
def send(how: Sent, reason_field: str = "") -> None:
    """Record that the reply went out."""
    reason = str(st.session_state.get(reason_field, "")) if reason_field else ""
    desk().send(page().draft_id, how, reason)
    page().done = {Sent.COPY: "Copied and marked as sent.", Sent.EML: "Downloaded and marked as sent."}.get(
        how, "Marked as sent."
    )


@told
def flag(reason_field: str) -> None:
    """Mark the draft for review."""
    desk().flag(page().draft_id, str(st.session_state.get(reason_field, "")))
    st.session_state[reason_field] = ""
    page().done = "Flagged for review."


@told
def open_draft(draft_id: str) -> None:
    """Turn to a draft of the list."""
    view = desk().view(draft_id)
    go_to(case_id=view.stored.case_id, draft_id=draft_id)
    page().shown, page().editing = "", False


@told
def new() -> None:
    """Turn to an empty page."""
    go_to()
    page().shown, page().attempt, page().editing = "", 0, False
    fields.clear()


def current(view: View) -> str:
    """Return the newest text of a draft."""
    return view.draft.reply.text if view.draft else view.stored.partial
