"""What is typed stays typed while the page answers."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from assistant.model import Case
from assistant.services import Services
from assistant.settings import load_settings
from assistant.ui import fields

PAGE = Path(fields.__file__).parent / "pages" / "draft.py"


@pytest.fixture
def page(tmp_path: Path) -> AppTest:
    """The Draft page over an empty data folder."""
    found = AppTest.from_file(str(PAGE), default_timeout=60)
    found.session_state["services"] = Services(load_settings(environ={"ASSISTANT_DATA": str(tmp_path)}))
    return found.run()


def test_keeping_what_was_typed_never_fills_the_fields_anew(
    page: AppTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page may answer late: whatever was typed meanwhile would be written over."""
    filled: list[Case] = []
    monkeypatch.setattr(fields, "fill", filled.append)
    page.text_area(key=fields.MESSAGE).set_value("My kettle arrived broken. Please send a new one.").run()
    page.text_area(key=fields.STATEMENT).set_value("may offer a replacement by Friday").run()

    assert not page.exception
    assert filled == []


def test_a_pasted_case_file_is_shown_in_its_parts(page: AppTest) -> None:
    """Once it is kept, its facts stand in the fields they belong to."""
    page.text_area(key=fields.MESSAGE).set_value("My kettle arrived broken. Please send a new one.").run()
    page.text_area(key=fields.FACTS).set_value("company: Lumen Lamps\nfacts: {order number: '88213'}").run()

    assert not page.exception
    assert page.text_area(key=fields.FACTS).value == "order number: 88213"
    assert page.text_input(key=fields.COMPANY).value == "Lumen Lamps"
