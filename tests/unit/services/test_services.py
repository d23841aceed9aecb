"""The parts put together."""

import pytest

from assistant.checks import measured, recording
from assistant.checks.measured import samples
from assistant.drafting import Wishes
from assistant.errors import InputError
from assistant.llm import Endpoint
from assistant.model import Address, Message, Slot, Span
from assistant.services import Services
from assistant.services.models import LOOK_EVERY, Models
from assistant.services.slots import filled

LATE = Message("My parcel 4411 is late. Where is it?", sender=Address("Ann Lee", "ann@customer.invalid"))


@pytest.fixture
def more_settings() -> str:
    """What these tests want besides."""
    return "[desk]\ncompany = 'Lamps'\n"


def test_the_desk_fills_what_a_case_leaves_open(house: Services) -> None:
    """Our company comes from the settings, the customer's name from the mail."""
    case = house.case(LATE)

    assert (case.company, case.customer, case.stated) == ("Lamps", "Ann Lee", False)


def test_a_broken_file_keeps_the_last_good_version_and_is_named(house: Services) -> None:
    """Checking goes on with the rules as they were, and the problem can be shown."""
    before = house.policy
    (house.settings.prompts / "rules.yaml").write_text("rules: [\n")

    assert house.policy == before
    assert "rules.yaml:" in house.problems()[0]


def test_a_missing_local_server_is_looked_for_again_after_a_while(
    house: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that starts later is found without a restart, and not asked for at every page."""
    now, found = [100.0], [(), (Endpoint("local", "http://127.0.0.1:1/v1", "m"),)]
    made = Services(house.settings, clock=lambda: now[0])
    looks: list[float] = []
    monkeypatch.setattr(Models, "_find", lambda _self: (looks.append(now[0]), found[len(looks) - 1])[1])

    assert [made.endpoint, made.endpoint] == [None, None]
    now[0] += LOOK_EVERY
    assert made.endpoint == made.endpoint == found[1][0]
    assert looks == [100.0, 100.0 + LOOK_EVERY]


def test_a_case_a_draft_an_edit_and_a_sending_are_kept(house: Services) -> None:
    """From the message to the sent reply, each step is there when one looks again."""
    desk = house.desk
    case_id = desk.keep_case(house.case(LATE))
    draft_id = desk.draft(case_id, Wishes(offline=True), key="once")
    assert desk.draft(case_id, Wishes(offline=True), key="once") == draft_id
    desk.wait(draft_id, 30)
    written = desk.view(draft_id)
    assert written.draft is not None
    assert not written.writing

    for slot in written.draft.slots:
        desk.fill(draft_id, slot, "27 November")
    assert desk.view(draft_id).edited
    assert desk.save(draft_id) == 2
    sendable = desk.view(draft_id)
    assert sendable.draft.slots == ()
    assert b"In-Reply-To" not in desk.eml(draft_id)
    assert [version.n for version in desk.versions(draft_id)] == [1, 2]
    assert desk.recent(1)[0].id == draft_id


def test_a_changed_message_is_read_anew_and_changed_facts_are_not(house: Services) -> None:
    """What a person corrected in the reading survives a change of facts."""
    from dataclasses import replace

    desk = house.desk
    case = house.case(Message("My lawyer will write to you about my late parcel."))
    case_id = desk.keep_case(case)
    desk.drop_trigger(case_id, desk.case(case_id).reading.triggers[0].kind)
    desk.keep_case(replace(case, notes="called on Monday"), case_id)
    assert desk.case(case_id).reading.triggers == ()

    desk.keep_case(replace(case, message=LATE), case_id)
    assert desk.case(case_id).reading.language == "en"


def test_open_slots_keep_the_mail_back(house: Services) -> None:
    """A draft with open slots cannot be exported; the message names them."""
    desk = house.desk
    case_id = desk.keep_case(house.case(LATE))
    draft_id = desk.draft(case_id, Wishes(offline=True))
    desk.wait(draft_id, 30)
    desk.edit(draft_id, "I will write by [[reply date: date]].")

    with pytest.raises(InputError, match="reply date"):
        desk.eml(draft_id)


def test_filling_replaces_every_slot_of_the_name() -> None:
    """The value stands wherever the slot stood; a value may not open a slot."""
    text = "By [[day: date]] or, at the latest, [[day: date]]; [[sum: money]]."
    day = Slot("day", "date", Span(3, 16))

    assert filled(text, day, " Friday ") == "By Friday or, at the latest, Friday; [[sum: money]]."
    for value in ("", "  ", "[[x: date]]"):
        with pytest.raises(InputError):
            filled(text, day, value)


def test_the_doctor_tells_how_old_the_figures_are(house: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures of other rules than these are said to be so; none at all too."""

    def said() -> str:
        return next(one.found for one in house.examination() if one.what == "figures")

    monkeypatch.setattr(recording, "rules_hash", lambda: samples()[0].rules)
    assert said().endswith("with these rules")
    monkeypatch.setattr(recording, "rules_hash", lambda: "another")
    assert said().endswith("with earlier rules")
    monkeypatch.setattr(measured, "measurement_file", lambda *_: measured.MeasurementFile())
    assert said() == "no rule is measured yet"


def test_the_doctor_finds_what_is_wrong(house: Services) -> None:
    """A broken template is a problem with its place; no model is only noted."""
    (house.settings.prompts / "reply.j2").write_text("{{ x\n")
    found = {one.what: one for one in house.examination()}

    assert found["prompts"].health == "problem"
    assert found["model"].health == "noted"
    assert found["data"].health == "fine"
