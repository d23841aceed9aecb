"""What the screens remember: the services of the process, and what one person's page is about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import streamlit as st

from assistant.services import Services
from assistant.services.desk import Desk
from assistant.settings import load_settings

_PAGE = "page"
_INJECTED = "services"


@cache
def process_services() -> Services:
    """Return the one set of services that every page of this process shares."""
    return Services(load_settings())


def services() -> Services:
    """Return the services of this process; a test may put others into the session."""
    return st.session_state.get(_INJECTED) or process_services()


def desk() -> Desk:
    """Return the desk that keeps cases and drafts."""
    return services().desk


@dataclass
class Page:
    """What a page is about; the address bar holds it too, so that a reload brings it back."""

    case_id: str = ""
    draft_id: str = ""
    shown: str = ""
    """The case or draft whose words stand in the fields."""
    attempt: int = 0
    """Counts the clicks on Draft, so that a second click on the same one joins it."""
    answers: tuple[str, ...] = ()
    """The drafts that stand side by side, each with its outcome before it: `grant.<id>`."""
    editing: bool = False
    problem: str = ""
    """What did not work, in one line, shown once."""
    done: str = ""
    """What worked, in one line, shown once."""


def page() -> Page:
    """Return what this page is about, taken up from the address where it is new."""
    if _PAGE not in st.session_state:
        st.session_state[_PAGE] = Page(
            case_id=st.query_params.get("case", ""),
            draft_id=st.query_params.get("draft", ""),
            answers=tuple(filter(None, st.query_params.get("answers", "").split(","))),
        )
    found: Page = st.session_state[_PAGE]
    return found


def go_to(*, case_id: str = "", draft_id: str = "", answers: tuple[str, ...] = ()) -> None:
    """Turn the page to a case, a draft or several answers and put it into the address."""
    here = page()
    here.case_id, here.draft_id, here.answers = case_id, draft_id, answers
    for name, value in (("case", case_id), ("draft", draft_id), ("answers", ",".join(answers))):
        if value:
            st.query_params[name] = value
        elif name in st.query_params:
            del st.query_params[name]
