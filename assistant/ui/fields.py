"""The fields of the Draft page: from a stored case into widgets, and from widgets into a case."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from assistant.errors import InputError
from assistant.facts import (
    CaseFile,
    case_from,
    read_approved,
    read_contacts,
    read_pasted,
    with_statement,
    without_statement,
    write_approved,
    write_contacts,
    write_facts,
)
from assistant.mail import read_eml, read_text
from assistant.model import Case, Fault, Message, Turn
from assistant.services.services import signature_name
from assistant.ui.state import page, services

MESSAGE = "draft.message"
CUSTOMER = "draft.customer"
AGENT = "draft.agent"
COMPANY = "draft.company"
SIGNATURE = "draft.signature"
FAULT = "draft.fault"
STATEMENT = "draft.statement"
FACTS = "draft.facts"
APPROVED = "draft.approved"
NOTES = "draft.notes"
CONTACTS = "draft.contacts"
UPLOAD = "draft.upload"
REPLY = "draft.reply"
EMPTY = dict.fromkeys(
    (MESSAGE, CUSTOMER, AGENT, COMPANY, SIGNATURE, STATEMENT, FACTS, APPROVED, NOTES, CONTACTS), ""
)
MAX_MESSAGE = 200_000
MAX_STATEMENT = 4_000


def fill(case: Case) -> None:
    """Put a case into the fields; must run before they are made."""
    st.session_state.update({MESSAGE: case.message.text, STATEMENT: case.statement})
    _fill_known(without_statement(case))


def _fill_known(case: Case) -> None:
    st.session_state.update(
        {
            CUSTOMER: case.customer,
            AGENT: case.agent,
            COMPANY: case.company,
            SIGNATURE: case.signature,
            FAULT: case.fault,
            FACTS: write_facts(case.facts),
            APPROVED: write_approved(case.approved),
            NOTES: case.notes,
            CONTACTS: write_contacts(case.thread),
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
    pasted = read_pasted(state.get(FACTS, ""), services().settings.desk.date_order)
    if pasted.file is not None:
        case = _unfolded(case, pasted.file)
        pasted = read_pasted(state.get(FACTS, ""))
    approved = read_approved(state.get(APPROVED, ""))
    thread = _thread(case, state.get(CONTACTS, ""))
    message = _message(case.message, state.get(MESSAGE, ""))
    if message != case.message and not state.get(CUSTOMER, "").strip():
        state[CUSTOMER] = signature_name(message)
    stated = (pasted.facts, approved, state.get(NOTES, ""))
    known = replace(
        case,
        message=message,
        customer=state.get(CUSTOMER, "").strip(),
        agent=state.get(AGENT, "").strip(),
        company=state.get(COMPANY, "").strip(),
        signature=state.get(SIGNATURE, ""),
        fault=state.get(FAULT) or Fault.UNKNOWN,
        facts=pasted.facts,
        approved=approved,
        notes=state.get(NOTES, ""),
        thread=thread,
        stated=any(stated) or case.stated,
    )
    return with_statement(known, state.get(STATEMENT, ""))


def hold_file() -> bool:
    """Tell whether a whole case file was pasted, which the fields show in its parts once it is kept."""
    return read_pasted(st.session_state.get(FACTS, "")).file is not None


def _thread(case: Case, contacts: str) -> tuple[Turn, ...]:
    """Return the earlier mails as they were, unless somebody changed what the field says of them."""
    if contacts == write_contacts(case.thread):
        return case.thread
    return read_contacts(contacts, services().settings.desk.date_order)


def _unfolded(case: Case, file: CaseFile) -> Case:
    """Put a case file that was pasted among the facts into the fields it speaks of."""
    stated = case_from(file, case.message, case.today, services().settings.desk.date_order)
    given = file.model_fields_set
    merged = replace(
        case,
        today=stated.today,
        thread=stated.thread or case.thread,
        customer=stated.customer or st.session_state.get(CUSTOMER, ""),
        agent=stated.agent or st.session_state.get(AGENT, ""),
        company=stated.company or st.session_state.get(COMPANY, ""),
        signature=stated.signature or st.session_state.get(SIGNATURE, ""),
        fault=stated.fault if "fault" in given else st.session_state.get(FAULT) or Fault.UNKNOWN,
        facts=stated.facts,
        approved=stated.approved
        if "approved" in given
        else read_approved(st.session_state.get(APPROVED, "")),
        notes=stated.notes or st.session_state.get(NOTES, ""),
    )
    _fill_known(merged)
    return merged


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
