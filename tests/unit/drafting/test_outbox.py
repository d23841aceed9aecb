"""Whatever goes to a model is masked on the way out and put back on the way in."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import assistant
from assistant.checks import load_policy
from assistant.drafting import Drafter, Wishes
from assistant.drafting.outbox import EXPLAINED, Outbox
from assistant.drafting.refining import ReadAnswer
from assistant.errors import StorageError
from assistant.llm import Completion, Options, ScriptedModel, complete_json, unheard
from assistant.llm.chat import AnswerSchema
from assistant.model import Address, Case, ChatMessage, Fact, Message, SentRequest, WriterKind
from assistant.playbook import load_playbook
from assistant.privacy import mask_of
from assistant.templates import Library

PROMPTS = Path(assistant.__file__).parent.parent / "prompts"
LETTER = Message(
    "Dear team, order #88213 never came. Call me on +44 20 7946 0958.\n\nYours,\nPauline Marsh",
    sender=Address("Pauline Marsh", "pauline@mail.example"),
)
FACTS = (Fact("order number", "88213"),)
PRIVATE = Case(LETTER, date(2026, 11, 21), agent="Ana", facts=FACTS, stated=True)
ASK = (
    ChatMessage("system", "Be kind to Marsh. For example: order 55512."),
    ChatMessage("user", LETTER.text),
)
PLANTED = ("88213", "7946", "Pauline", "Marsh", "pauline@mail.example")


def outbox(*steps: str) -> tuple[Outbox, ScriptedModel, list[SentRequest]]:
    """Return an outbox over a scripted model, with the model and what was recorded."""
    model, kept = ScriptedModel(steps), []
    return Outbox(model, mask_of(PRIVATE), kept.append), model, kept


def drafter(*steps: str) -> tuple[Drafter, ScriptedModel]:
    """Make a drafter on the shipped prompts whose model says what the steps say."""
    model = ScriptedModel(steps)
    policy, playbook = load_policy(PROMPTS / "rules.yaml"), load_playbook(PROMPTS / "playbook")
    return Drafter(Library(PROMPTS), playbook, policy, model), model


def test_what_is_recorded_is_what_was_sent() -> None:
    """The record of a request holds the very messages the model got, none with a private datum."""
    box, model, kept = outbox("Dear <FIRST_NAME_1>, we call <PHONE_1>.")
    box.to("judge").complete(ASK)

    assert [(one.purpose, one.masked) for one in kept] == [("judge", True)]
    assert kept[0].messages == model.requests[0].messages
    assert not [word for word in PLANTED for one in kept[0].messages if word in one.content]
    assert "order 55512" in kept[0].messages[0].content


def test_a_model_is_told_what_placeholders_are() -> None:
    """The system message ends with it where something is masked, and only there."""
    box, model, _ = outbox("Dear", "Dear")
    box.complete(ASK)
    box.complete((ASK[0], ChatMessage("user", "It is late.")))

    assert model.requests[0].messages[0].content.endswith(EXPLAINED)
    assert EXPLAINED not in model.requests[1].messages[0].content


def test_the_record_is_made_before_anything_is_sent() -> None:
    """A record that cannot be kept stops the request."""

    def full(_: SentRequest) -> None:
        raise StorageError

    model = ScriptedModel(["Dear"])
    with pytest.raises(StorageError):
        Outbox(model, None, full).complete(ASK)

    assert model.requests == []


def test_the_answer_comes_back_with_the_data_in_it() -> None:
    """The stream and the answer hold names and numbers, and no listener ever sees half a placeholder."""
    heard: list[str] = []
    done = outbox("Dear Ms <LAST_NAME_1>, we call <PHONE_1> about <NUMBER_1> .")[0].complete(
        ASK, on_text=heard.append
    )

    assert done.text == "Dear Ms Marsh, we call +44 20 7946 0958 about 88213 ." == heard[-1]
    assert all(done.text.startswith(text) for text in heard)


def test_an_answer_in_json_keeps_its_shape() -> None:
    """A quotation of masked words comes back as the words themselves."""
    said = {"intent": "complaint", "trouble": "lost", "problem": "order <NUMBER_1> never came"}
    answer = complete_json(outbox(json.dumps(said))[0], ASK, ReadAnswer)

    assert "never came" in answer.problem
    assert "88213" in answer.problem


def test_a_garbled_placeholder_is_noticed_in_the_draft() -> None:
    """What could be told is counted in a notice; what could not opens a slot and never becomes a name."""
    reply = "Dear < first_name_1 >,\n\nI am sorry. Ask for <LAST_NAME_8>.\n\nRegards,\nAna"
    maker, _ = drafter(reply)
    done = maker.draft(PRIVATE, Wishes(), lambda _: None, lambda: False)

    assert done.reply.text.startswith("Dear Pauline,")
    assert "[[last name: name]]" in done.reply.text
    assert [slot.name for slot in done.slots] == ["last name"]
    assert [notice for notice in done.reply.notices if "put right: 1." in notice]
    assert [notice for notice in done.reply.notices if "open slots: 1." in notice]


def test_every_request_of_a_draft_is_masked_and_recorded() -> None:
    """Reading, draft and judge leave the house through the one place."""
    maker, model = drafter("{}", "Dear <FIRST_NAME_1>, sorry.", *["{}"] * 6)
    kept: list[SentRequest] = []
    maker = replace(maker, judge=True, refine_reading=True)
    maker.draft(PRIVATE, Wishes(), lambda _: None, lambda: False, on_request=kept.append)

    assert [one.purpose for one in kept][:2] == ["reading", "draft"]
    assert len(kept) == len(model.requests)
    for asked in model.requests:
        assert not [word for word in PLANTED for one in asked.messages if word in one.content]


def test_without_masking_all_goes_as_it_is() -> None:
    """An endpoint on this machine gets the customer's words, and the record says so."""
    model, kept = ScriptedModel(["Dear <FIRST_NAME_1>"]), []
    done = Outbox(model, None, kept.append).complete(ASK, Options(answer_schema=AnswerSchema("x", {})))

    assert (done.text, kept[0].masked, kept[0].messages) == ("Dear <FIRST_NAME_1>", False, ASK)


def test_a_reply_is_whole_before_it_is_checked() -> None:
    """The rules see the customer's name, not its placeholder."""
    maker, _ = drafter("Dear Ms <LAST_NAME_1>,\n\nI am sorry.\n\nRegards,\nAna")
    done = maker.draft(PRIVATE, Wishes(), lambda _: None, lambda: False)

    assert done.reply.text.startswith("Dear Ms Marsh,")
    assert not [f for f in done.report.failing() if f.rule in {"placeholder", "customer_name"}]


def test_a_mark_of_the_request_is_shown_to_nobody() -> None:
    """A stream that gives the canary away ends before anybody reads it, and the playbook writes instead."""

    class Leaky(ScriptedModel):
        def complete(
            self,
            messages: Sequence[ChatMessage],
            options: Options = Options(),  # noqa: B008 - frozen
            on_text: Callable[[str], None] = unheard,
            cancelled: Callable[[], bool] = lambda: False,
        ) -> Completion:
            mark = options.marks[1]
            told = ScriptedModel([f"Dear Pauline, the mark is {mark} and much more."])
            return told.complete(messages, options, on_text, cancelled)

    maker, heard = drafter("unused")[0], list[str]()
    done = replace(maker, model=Leaky([])).draft(PRIVATE, Wishes(), heard.append, lambda: False)

    assert done.reply.writer is WriterKind.PLAYBOOK
    assert "Dear Pauline, the mark is" in " ".join(heard)
    assert not [
        text for text in heard if "much more" in text or re.search("[bcdfghjklmnpqrstvwxz]{20}", text)
    ]
