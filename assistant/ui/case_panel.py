"""The left side: the message, what is known of the case, and what the customer says and asks."""

from __future__ import annotations

import streamlit as st

from assistant.drafting import Wishes
from assistant.errors import AssistantError
from assistant.facts import in_words, understood
from assistant.model import Aside, Case, Fault, Quote, Reading, Trouble
from assistant.store import StoredCase
from assistant.text import language_name
from assistant.ui import actions, fields
from assistant.ui.components import show_said
from assistant.ui.state import desk, go_to, page, services

FAULTS = {
    Fault.OURS: "ours",
    Fault.THEIRS: "the customer's",
    Fault.THIRD_PARTY: "somebody else's",
    Fault.UNKNOWN: "not known",
}
ASIDES = {
    Aside.QUOTED: "Earlier mail, quoted below or above:",
    Aside.SIGNATURE: "Signature:",
    Aside.DISCLAIMER: "Legal footer:",
    Aside.HIDDEN: "Hidden in the mail and not read:",
    Aside.HEADERS: "Headers that were pasted with the text:",
    Aside.REST: "Too long to be read; kept here:",
}
INTENTS = {"complaint": "a complaint", "question": "a question", "praise": "praise", "thanks": "thanks"}


def load() -> None:
    """Bring the fields to the case in the address; must run before they are made."""
    here = page()
    wanted = here.draft_id or here.case_id
    if wanted and here.shown == wanted:
        return
    if not wanted:
        if fields.MESSAGE not in st.session_state:
            fields.clear()
        return
    try:
        if here.draft_id and not here.case_id:
            case_id = desk().view(here.draft_id).stored.case_id
            go_to(case_id=case_id, draft_id=here.draft_id, answers=here.answers)
        fields.fill(desk().case(here.case_id).case)
        if here.draft_id:
            st.session_state[fields.REPLY] = actions.current(desk().view(here.draft_id))
        here.shown = wanted
    except AssistantError as error:
        here.problem = f"{error} The address may be old."
        go_to()
        fields.clear()


def show() -> Wishes:
    """Draw the left side and return what the agent wishes for the draft."""
    stored = _stored()
    if stored and stored.case.sample:
        st.badge("Sample case: this company is invented", color="orange")
    st.text_area(
        "Customer's message",
        key=fields.MESSAGE,
        height=260,
        max_chars=fields.MAX_MESSAGE,
        placeholder="Paste the mail here, or upload it as .eml below.",
        on_change=actions.keep,
    )
    _statement(stored)
    wishes = _wishes()
    _buttons(wishes)
    if stored:
        _reading(stored, wishes)
    _upload()
    _facts()
    if stored:
        _mail(stored.case)
    return wishes


def _statement(stored: StoredCase | None) -> None:
    """The one thing that is always asked, with what was understood of it."""
    st.text_area(
        "What I did, what I may offer",
        key=fields.STATEMENT,
        height=90,
        max_chars=fields.MAX_STATEMENT,
        placeholder="refunded 45.90 EUR today; may offer a 10 EUR voucher or a replacement by Friday",
        on_change=actions.keep,
    )
    if stored and stored.case.statement.strip():
        told = understood(stored.case.statement, stored.case.today)
        with st.container(key="understood"):
            for line in in_words(told):
                st.text(line)


def _stored() -> StoredCase | None:
    case_id = page().case_id
    return desk().case(case_id) if case_id else None


def _wishes() -> Wishes:
    state = st.session_state
    return Wishes(
        template=state.get("wish.template") or "",
        tone=state.get("wish.tone") or "warm",
        length=state.get("wish.length") or "normal",
        instruction=state.get("wish.instruction") or "",
        offline=bool(state.get("wish.offline")),
        despite_automatic=bool(state.get("wish.despite_automatic")),
    )


def _buttons(wishes: Wishes) -> None:
    with st.container(horizontal=True):
        st.button("Draft reply", key="draft", type="primary", on_click=actions.draft, args=(wishes,))
        st.button("Compare answers", key="compare", on_click=actions.compare, args=(wishes,))
        if page().draft_id:
            st.button("Draft again", key="again", on_click=actions.draft_again, args=(wishes,))


def _reading(stored: StoredCase, wishes: Wishes) -> None:
    reading = stored.reading
    _triggers(reading, wishes)
    if stored.case.message.automatic:
        st.text(
            f"This looks like an automatic message ({stored.case.message.automatic}); no reply is drafted."
        )
        st.checkbox("It is from a person: draft all the same", key="wish.despite_automatic")
    for notice in reading.notices:
        st.text(notice)
    show_said(
        _lead(reading),
        {
            "Asks": [(ask.wants, ask.text) for ask in reading.asks],
            "Feels": [(feeling.name, feeling.quote.text) for feeling in reading.feelings],
            "Already given or tried": _plain(reading.given),
            "Aimed at a person": _plain(reading.abuse),
        },
        key="said",
    )


def _lead(reading: Reading) -> str:
    kind = INTENTS.get(reading.intent.value, "something else")
    parts = [f"Reads as {kind}"]
    if reading.trouble not in {Trouble.GENERAL, Trouble.NO_TROUBLE}:
        parts.append(f"about: {reading.trouble.value.replace('_', ' ')}")
    if reading.cause:
        parts.append(f"likely cause: {reading.cause.value.replace('_', ' ')}")
    parts.append(f"language: {language_name(reading.language, unnamed=reading.language)}")
    if reading.source != "rules":
        parts.append("a model added to this; each quotation stands in the message")
    return "; ".join(parts) + "."


def _plain(quotes: tuple[Quote, ...]) -> list[tuple[str, str]]:
    return [("", quote.text) for quote in quotes]


def _triggers(reading: Reading, wishes: Wishes) -> None:
    for number, trigger in enumerate(reading.triggers):
        with st.container(border=True):
            st.markdown("**This should be handed over.**")
            st.text(f"{trigger.kind.value.replace('_', ' ')}: for {trigger.owner}")
            st.text(f"“{trigger.quote.text}”")
            st.button(
                "It is not; draft as usual",
                key=f"trigger.{number}",
                on_click=actions.drop_trigger,
                args=(trigger.kind, wishes),
            )


def _upload() -> None:
    st.file_uploader(
        "Or upload the mail", type=["eml", "txt"], key=fields.UPLOAD, on_change=actions.take_upload
    )


def _facts() -> None:
    with st.expander("What is known of the case", expanded=False, key="panel.known"):
        st.text_input("Customer's name", key=fields.CUSTOMER, on_change=actions.keep)
        st.selectbox(
            "Whose fault was it?",
            list(FAULTS),
            format_func=FAULTS.__getitem__,
            key=fields.FAULT,
            on_change=actions.keep,
        )
        st.text_area(
            "Facts, a line each",
            key=fields.FACTS,
            placeholder="order number: 88213\npaid: 45.90 EUR",
            help="Lines of name: value, a table's header with one row, or a whole case file (YAML).",
            on_change=actions.keep,
        )
        st.text_area(
            "More that may be offered, a line each",
            key=fields.APPROVED,
            placeholder="refund up to 45.90 EUR\nreplacement by 2026-11-27",
            on_change=actions.keep,
        )
        st.text_area("Other notes", key=fields.NOTES, on_change=actions.keep)
        st.text_area(
            "Earlier contacts",
            key=fields.CONTACTS,
            placeholder="Customer, 2026-11-14: Where is my table?\nWe, 2026-11-15: I am looking for it.",
            on_change=actions.keep,
        )
        st.text_input("Our company", key=fields.COMPANY, on_change=actions.keep)
        st.text_input("My name", key=fields.AGENT, on_change=actions.keep)
        st.text_area("Signature", key=fields.SIGNATURE, on_change=actions.keep, height=90)
    with st.expander("How it should be written", expanded=False, key="panel.wishes"):
        _wish_fields()


def _wish_fields() -> None:
    if services().endpoint is None:
        st.text("These need a model; the playbook writes in its own way.")
        return
    st.selectbox(
        "Template",
        ["", *services().reply_templates()],
        format_func=lambda name: name or "the one that fits best",
        key="wish.template",
    )
    st.selectbox("Tone", ["warm", "plain", "formal"], key="wish.tone")
    st.selectbox("Length", ["normal", "short"], key="wish.length")
    st.text_input("A wish of my own", key="wish.instruction", placeholder="mention the spare key")
    st.checkbox("Without the model: let the playbook write", key="wish.offline")


def _mail(case: Case) -> None:
    message = case.message
    if not (message.notices or message.set_aside or message.attachments):
        return
    with st.expander("How the mail was read", expanded=False, key="panel.mail"):
        for notice in message.notices:
            st.text(notice)
        if message.attachments:
            st.text("Attachments, not read: " + ", ".join(message.attachments))
        for part in message.set_aside:
            st.text(ASIDES[part.kind])
            st.code(part.text, language=None, wrap_lines=True)
