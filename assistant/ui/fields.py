"""The fields of the Draft page: from a stored case into widgets, and from widgets into a case."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from assistant.errors import InputError
from assistant.facts import read_approved, read_facts, write_approved, write_facts
from assistant.mail import read_eml, read_text
from assistant.model import Case, Fault, Message
from assistant.services.services import signature_name
from assistant.ui.state import page, services

MESSAGE = "draft.message"
CUSTOMER = "draft.customer"
AGENT = "draft.agent"
COMPANY = "draft.company"
SIGNATURE = "draft.signature"
FAULT = "draft.fault"
FACTS = "draft.facts"
APPROVED = "draft.approved"
NOTES = "draft.notes"
UPLOAD = "draft.upload"
REPLY = "draft.reply"
EMPTY = {MESSAGE: "", CUSTOMER: "", AGENT: "", COMPANY: "", SIGNATURE: "", FACTS: "", APPROVED: "", NOTES: ""}
MAX_MESSAGE = 200_000


def fill(case: Case) -> None:
    """Put a case into the fields; must run before they are made."""
    st.session_state.update(
        {
            MESSAGE: case.message.text,
            CUSTOMER: case.customer,
            AGENT: case.agent,
            COMPANY: case.company,
            SIGNATURE: case.signature,
            FAULT: case.fault,
            FACTS: write_facts(case.facts),
            APPROVED: write_approved(case.approved),
            NOTES: case.notes,
        }
    )


def clear() -> None:
    """Empty the fields, but for what the desk always says."""
    desk = services().settings.desk
    st.session_state.update(
        {**EMPTY, FAULT: Fault.UNKNOWN, COMPANY: desk.company, AGENT: desk.agent, SIGNATURE: desk.signature}
    )


def typed() -> Case:
    """Return the case as it stands in the fields; a stored case keeps what no field shows.

    A new message brings the name it is signed with, where no name was given.

    Raises:
        InputError: a line of the facts is wrong; it says which.
    """
    before = services().desk.case(page().case_id).case if page().case_id else None
    case = before or services().case(Message(""))
    state = st.session_state
    facts = read_facts(state.get(FACTS, ""))
    approved = read_approved(state.get(APPROVED, ""))
    message = _message(case.message, state.get(MESSAGE, ""))
    if message != case.message and not state.get(CUSTOMER, "").strip():
        state[CUSTOMER] = signature_name(message)
    stated = (facts, approved, state.get(NOTES, ""))
    return replace(
        case,
        message=message,
        customer=state.get(CUSTOMER, "").strip(),
        agent=state.get(AGENT, "").strip(),
        company=state.get(COMPANY, "").strip(),
        signature=state.get(SIGNATURE, ""),
        fault=state.get(FAULT) or Fault.UNKNOWN,
        facts=facts,
        approved=approved,
        notes=state.get(NOTES, ""),
        stated=any(stated) or case.stated,
    )


def _message(before: Message, text: str) -> Message:
    """Keep headers and what was set aside while the words are the same."""
    if text == before.text:
        return before
    read = read_text(text)
    return replace(
        read,
        sender=read.sender or before.sender,
        subject=read.subject or before.subject,
        message_id=read.message_id or before.message_id,
        references=read.references or before.references,
    )


def uploaded() -> Message | None:
    """Return the mail that was uploaded, or None where there is none.

    Raises:
        InputError: the file cannot be read as a mail or as text.
    """
    file = st.session_state.get(UPLOAD)
    if file is None:
        return None
    data: bytes = file.getvalue()
    if file.name.lower().endswith(".eml"):
        return read_eml(data)
    try:
        return read_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InputError(
            "The file is not UTF-8 text; save it as UTF-8, or upload the mail as .eml."
        ) from None
