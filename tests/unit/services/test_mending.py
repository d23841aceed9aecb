"""A draft that is mended at the desk: in the background, offered, accepted or declined, never lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import assistant
from assistant.drafting import examine
from assistant.errors import Conflict, EndpointUnavailable, InputError
from assistant.jobs import MENDING
from assistant.llm import ScriptedModel
from assistant.model import Message, Reply, State, WriterKind
from assistant.services import Services
from assistant.settings import load_settings
from assistant.store import Action, JobState, Sent

PROMPTS = Path(assistant.__file__).parent.parent / "prompts"
MESSAGE = Message("My kettle came with a cracked lid. I am annoyed. Please send me a new one.\n\nIda Brandt")
BLAME = "You should have opened the box with care."
REST = "I am sorry that the lid of your kettle came cracked. A new one leaves tomorrow."
REST_OF_IT = (
    "It must be annoying to unpack a broken kettle, Ida. I will write to you on Friday to see that "
    "the lid fits. Thank you for telling us at once."
)
LIMIT = 20.0
Make = Callable[..., Services]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Return a function that opens services on one folder, with a scripted model where answers are given."""
    opened: list[Services] = []
    shutil.copytree(PROMPTS, tmp_path / "prompts")

    def made(*answers: str | Exception, repair: str = "button") -> Services:
        settings = f'[model]\nlook_for_local = false\nrefine_reading = false\n[desk]\nrepair = "{repair}"\n'
        (tmp_path / "settings.toml").write_text(settings)
        env = {"ASSISTANT_PROMPTS": str(tmp_path / "prompts"), "ASSISTANT_USER": "ana"}
        house = _Scripted(load_settings(data=tmp_path, environ=env))
        house.scripted = ScriptedModel(answers) if answers else None
        opened.append(house)
        return house

    yield made
    for house in opened:
        house.desk.close()


class _Scripted(Services):
    """Services whose model follows a script."""

    scripted: ScriptedModel | None = None

    @property
    def model(self) -> ScriptedModel | None:
        """The scripted model, or none."""
        return self.scripted


def kept(house: Services, text: str) -> str:
    """Store a reply as a model's and return the draft."""
    case = house.case(MESSAGE)
    reply = Reply(text, WriterKind.MODEL, template="reply", model="m")
    return house.desk.keep(examine(case, house.read(case), reply, house.policy))


def mended(house: Services, draft_id: str) -> None:
    """Mend a draft and wait for the end of it."""
    house.desk.mending.begin(draft_id)
    house.desk.wait(draft_id, LIMIT)


def test_a_repair_is_offered_and_taken_over(make: Make) -> None:
    """The text stays until the agent accepts; then it is the next version, with what was mended noted."""
    house = make()
    draft_id = kept(house, f"{BLAME} {REST}")
    mended(house, draft_id)
    view = house.desk.view(draft_id)
    assert view.draft is not None
    assert view.draft.reply.text.startswith(BLAME)
    assert view.offer is not None
    assert "blame" in view.offer.fixed

    house.desk.mending.accept(draft_id)
    view = house.desk.view(draft_id)
    assert view.draft is not None
    assert BLAME not in view.draft.reply.text
    assert (view.stored.version, view.state, view.offer) == (2, State.READY, None)
    assert view.draft.reply.writer is WriterKind.MODEL
    assert any("Mended by rules alone: blame" in notice for notice in view.draft.reply.notices)


def test_a_declined_repair_is_kept_and_not_offered_again(make: Make) -> None:
    """The text is as it was; what was offered stands in the history."""
    house = make()
    draft_id = kept(house, f"{BLAME} {REST}")
    mended(house, draft_id)
    house.desk.mending.decline(draft_id)
    view = house.desk.view(draft_id)

    assert view.offer is None
    assert view.stored.version == 1
    assert view.repair is not None
    assert (view.repair.answer, BLAME in view.repair.repair.after) == (Action.REPAIR_DECLINED, False)
    with pytest.raises(InputError, match="nothing to accept"):
        house.desk.mending.accept(draft_id)


def test_edits_are_mended_as_they_stand_and_saved_first(make: Make) -> None:
    """Unsaved words are what is mended; accepting keeps them as a version before the mended one."""
    house = make()
    draft_id = kept(house, REST)
    mine = f"my own  words, Ida. {BLAME} {REST} {REST_OF_IT}"
    house.desk.edit(draft_id, mine)
    mended(house, draft_id)
    house.desk.mending.accept(draft_id)

    texts = [version.reply.text for version in house.desk.versions(draft_id)]
    assert texts[0] == REST
    assert texts[1:] == [mine, mine.replace(f"{BLAME} ", "")]


def test_an_offer_for_an_older_text_is_not_taken(make: Make) -> None:
    """Whoever typed on after the repair does not lose a word to it."""
    house = make()
    draft_id = kept(house, f"{BLAME} {REST}")
    mended(house, draft_id)
    house.desk.edit(draft_id, f"{BLAME} {REST} I typed this meanwhile.")
    assert house.desk.view(draft_id).offer is None
    with pytest.raises(Conflict, match="changed after"):
        house.desk.mending.accept(draft_id)


def test_a_model_that_is_away_leaves_the_draft_and_a_line(make: Make) -> None:
    """What the rules cannot mend stays; the agent reads why the model did nothing."""
    house = make(EndpointUnavailable("it did not answer."))
    draft_id = kept(house, "We have your message about the kettle and its lid.")
    mended(house, draft_id)
    view = house.desk.view(draft_id)

    assert view.stored.version == 1
    assert view.tried is not None
    assert view.tried.notices == ("The model could not be used (it did not answer.)",)
    assert "solution" in view.tried.left


def test_a_refused_revision_is_kept_with_its_reasons(make: Make) -> None:
    """A new window finds the model's text and why it was not offered."""
    wrecked = f"{REST.replace('tomorrow', 'today')} We pay you 50 EUR."
    house = make(wrecked, wrecked)
    draft_id = kept(house, f"{BLAME} {REST}")
    mended(house, draft_id)
    again = make()
    found = again.desk.view(draft_id).tried

    assert found is not None
    assert found.refused[0].text == wrecked
    assert any("tomorrow" in reason or "50 EUR" in reason for reason in found.refused[0].refused)


def test_it_can_be_stopped(make: Make) -> None:
    """A stop ends the job; the draft stays as it is and can be mended anew."""
    from assistant.errors import Stopped

    house = make(Stopped("stopped"))
    draft_id = kept(house, f"{BLAME} {REST}")
    mended(house, draft_id)
    view = house.desk.view(draft_id)
    assert (view.state, view.offer, view.mending) == (State.FLAGGED, None, False)
    assert view.not_mended


def test_a_crash_amid_a_repair_is_made_good(make: Make) -> None:
    """Another process takes the repair up from its row."""
    house = make()
    draft_id = kept(house, f"{BLAME} {REST}")
    store = house.desk._store
    from datetime import timedelta

    store.submit_job_again(draft_id, {MENDING: True}, "ana", "dead:1:x", timedelta(seconds=-1))
    again = make()
    again.desk.start()
    again.desk.wait(draft_id, LIMIT)
    assert again.desk.view(draft_id).offer is not None


def test_a_flagged_draft_mends_itself_where_the_house_says_so(make: Make) -> None:
    """With `repair = "auto"` the offer comes by itself; the text waits for the agent all the same."""
    from assistant.drafting import Wishes

    house = make(f"{BLAME} {REST}", REST, repair="auto")
    case_id = house.desk.keep_case(house.case(MESSAGE))
    draft_id = house.desk.draft(case_id, Wishes(template="reply"))
    house.desk.wait(draft_id, LIMIT)
    for _ in range(200):
        if house.desk.view(draft_id).repair:
            break
        house.desk.wait(draft_id, 0.1)
    view = house.desk.view(draft_id)

    assert view.draft is not None
    assert BLAME in view.draft.reply.text
    assert view.offer is not None
    job = house.desk._jobs.status(draft_id)
    assert job is not None
    assert job.state is JobState.DONE


def test_nothing_is_mended_where_nothing_fails_or_all_is_sent(make: Make) -> None:
    """The button has nothing to do, and says so."""
    house = make()
    draft_id = kept(house, f"{REST} {REST_OF_IT}")
    with pytest.raises(InputError, match="nothing to mend"):
        house.desk.mending.begin(draft_id)
    other = kept(house, f"{BLAME} {REST}")
    house.desk.send(other, Sent.MARKED, "it must go")
    with pytest.raises(InputError, match="was sent"):
        house.desk.mending.begin(other)
