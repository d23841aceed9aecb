"""The way of a message through the house, with a scripted model."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

import assistant
from assistant.checks import load_policy
from assistant.drafting import Drafter, Wishes, examine, rewritten
from assistant.drafting.refining import refine
from assistant.errors import AnswerUnusable, EndpointRefused, EndpointUnavailable, InputError, Stopped
from assistant.llm import ScriptedModel
from assistant.model import (
    Address,
    Case,
    Fault,
    Intent,
    Message,
    Money,
    Remedy,
    Speaker,
    State,
    Turn,
    WriterKind,
)
from assistant.playbook import load_playbook
from assistant.reading import read
from assistant.templates import Library

PROMPTS = Path(assistant.__file__).parent.parent / "prompts"
WORDS = (
    "My parcel 4411 was due on Monday and it is still not here. I am really annoyed. I want a refund. "
    "Where is it?"
)
REPLY = (
    "Dear Ms Marsh,\n\nI am sorry that your parcel 4411 did not arrive on Monday. Waiting for it is "
    "annoying, I understand that.\n\nI will have the carrier trace it today and write to you on "
    "Thursday with the result. If it is not found by then, I will refund it in full.\n\n"
    "Thank you for telling us.\n\n"
    "Kind regards,\nAna"
)
LETTER = Message(WORDS, sender=Address("Pauline Marsh", "pauline@customer.invalid"))
CASE = Case(LETTER, date(2026, 11, 21), company="Lumen Lamps", agent="Ana")


@cache
def library() -> Library:
    """Return the shipped templates."""
    return Library(PROMPTS)


def drafter(*steps: object, refine_reading: bool = False) -> tuple[Drafter, ScriptedModel]:
    """Make a drafter on the shipped prompts whose model says what the steps say."""
    model = ScriptedModel(list(steps))
    policy, playbook = load_policy(PROMPTS / "rules.yaml"), load_playbook(PROMPTS / "playbook")
    return Drafter(library(), playbook, policy, model if steps else None, refine_reading), model


def draft(maker: Drafter, case: Case = CASE, wishes: Wishes | None = None) -> tuple[object, list[str]]:
    """Draft and return what came of it with every text that was heard."""
    heard: list[str] = []
    return maker.draft(case, wishes or Wishes(), heard.append, lambda: False), heard


def test_the_models_reply_is_checked_and_its_origin_is_known() -> None:
    """A complete answer becomes a draft that names template, hash and model."""
    maker, model = drafter(REPLY)
    done, heard = draft(maker)

    assert done.reply.text == REPLY
    assert (done.reply.writer, done.reply.model) == (WriterKind.MODEL, "scripted")
    assert len(done.reply.template_hash) == 64
    assert done.report.findings
    assert heard[-1] == REPLY
    assert [message.role for message in model.requests[0].messages] == ["system", "user"]


def test_the_customers_words_reach_the_model_once_and_as_data() -> None:
    """The message stands once, in the user's part; the instructions hold none of it."""
    maker, model = drafter(REPLY)
    draft(replace(maker, masked=False))
    system, user = (message.content for message in model.requests[0].messages)

    assert user.count(WORDS) == 1
    assert "parcel 4411" not in system


@pytest.mark.parametrize(
    "fault",
    [
        EndpointUnavailable("it is down"),
        EndpointRefused("the key is wrong"),
        AnswerUnusable("it was cut"),
    ],
)
def test_when_the_model_fails_the_playbook_writes_and_says_why(fault: Exception) -> None:
    """Whatever the endpoint does, the agent gets a draft and reads what happened."""
    done, heard = draft(drafter(fault)[0])

    assert done.reply.writer is WriterKind.PLAYBOOK
    assert str(fault) in done.reply.notices[-1]
    assert "" in heard


def test_a_stop_is_no_failure_of_the_model() -> None:
    """Nobody who stopped a draft gets another one in its place."""
    with pytest.raises(Stopped):
        draft(drafter(Stopped())[0])


def test_an_answer_that_gives_the_instructions_away_is_thrown_away() -> None:
    """The canary of the request in the answer means that the answer is not used."""

    class Leaky(ScriptedModel):
        def complete(self, messages: object, *args: object) -> object:
            done = super().complete(messages, *args)
            return replace(done, text=messages[0].content)

    policy, playbook = load_policy(PROMPTS / "rules.yaml"), load_playbook(PROMPTS / "playbook")
    done, _ = draft(Drafter(library(), playbook, policy, Leaky([REPLY])))

    assert done.reply.writer is WriterKind.PLAYBOOK
    assert "repeated our instructions" in done.reply.notices[-1]


def test_a_message_too_long_for_the_template_goes_to_the_playbook() -> None:
    """Nothing is cut silently: the model is not asked, and the notice says why."""
    long = replace(CASE, message=replace(LETTER, text=WORDS + " I am still waiting." * 4000))
    maker, model = drafter(REPLY)
    done, _ = draft(maker, long)

    assert done.reply.writer is WriterKind.PLAYBOOK
    assert model.requests == []


def test_long_side_information_never_blocks_a_draft() -> None:
    """A monstrous name, subject or thread is fitted to the template's limits, the newest mail first."""
    odd = replace(
        CASE,
        message=replace(LETTER, subject="x" * 90_000),
        customer="N" * 90_000,
        thread=tuple(Turn(Speaker.CUSTOMER, f"mail {n} " + "y" * 9_000) for n in range(20)),
    )
    maker, model = drafter(REPLY)
    done, _ = draft(maker, odd)

    assert done.reply.writer is WriterKind.MODEL
    assert "mail 19 " in model.requests[0].messages[1].content
    assert "mail 0 " not in model.requests[0].messages[1].content


def test_a_trigger_hands_over_unless_somebody_says_otherwise() -> None:
    """A legal threat gets the hand-over text, and an ordinary draft once the agent overrides it."""
    threat = replace(CASE, message=replace(LETTER, text=f"{WORDS} You will hear from my lawyer."))
    handed, _ = draft(drafter(REPLY)[0], threat)
    ordinary, _ = draft(drafter(REPLY)[0], threat, Wishes(despite_triggers=True))

    assert handed.reply.writer is WriterKind.HANDOVER
    assert ordinary.reply.writer is WriterKind.MODEL


def test_automatic_mail_is_not_answered_unless_somebody_insists() -> None:
    """A bounce gets no draft; a person may decide that it is none."""
    bounce = replace(CASE, message=replace(LETTER, automatic="bounce"))

    with pytest.raises(InputError, match="bounce"):
        draft(drafter()[0], bounce)
    assert draft(drafter()[0], bounce, Wishes(despite_automatic=True))[0].reply.text


def test_the_template_fits_the_case() -> None:
    """Our fault takes the template for it; a wish takes what was wished, and a wrong wish is refused."""
    chosen = {}
    for name, case, wishes in (
        ("ours", replace(CASE, fault=Fault.OURS), Wishes()),
        ("wish", CASE, Wishes(template="reply_refusal")),
    ):
        chosen[name] = draft(drafter(REPLY)[0], case, wishes)[0].reply.template

    assert chosen == {"ours": "reply_our_fault", "wish": "reply_refusal"}
    with pytest.raises(InputError, match="no such template"):
        draft(drafter(REPLY)[0], CASE, Wishes(template="nosuch"))


def test_facts_and_remedies_are_told_to_the_model() -> None:
    """What the agent vouches for stands in the request, in words."""
    remedy = Remedy("refund", Money("45.90", "EUR"), date(2026, 11, 27), "to the card")
    maker, model = drafter(REPLY)
    draft(maker, replace(CASE, approved=(remedy,)))
    text = "".join(message.content for message in model.requests[0].messages)

    assert "refund up to 45.90 EUR by 2026-11-27 (to the card)" in text


def test_an_edit_is_a_persons_text_and_is_checked_anew() -> None:
    """The origin stays known, the writer is a person, and the state follows the words."""
    maker, _ = drafter(REPLY)
    done, _ = draft(maker)
    edited = rewritten(done, "You should have read the terms.")
    checked = examine(done.case, done.reading, edited, maker.policy)

    assert (edited.writer, edited.template) == (WriterKind.PERSON, done.reply.template)
    assert checked.state is State.FLAGGED
    assert rewritten(done, done.reply.text) is done.reply


def test_a_model_may_add_to_the_reading_only_words_that_stand_there() -> None:
    """Quotations are looked up; invented ones, and whatever would clear a trigger, are dropped."""
    text = f"{WORDS} My lawyer will write. Could somebody ring me?"
    case = replace(CASE, message=replace(LETTER, text=text))
    answer = (
        '{"intent": "thanks", "trouble": "late", "problem": "it is still not here", "cause": "anxiety",'
        ' "asks": [{"quote": "Could somebody ring me?", "wants": "contact"}, {"quote": "Give me 500 EUR"}],'
        ' "feelings": [{"name": "lonely", "quote": "nobody loves me"}]}'
    )
    found = read(case)
    refined = refine(found, case, library(), ScriptedModel([answer]))

    assert refined.triggers == found.triggers
    assert refined.intent is Intent.COMPLAINT
    assert refined.problem.text == "it is still not here"
    assert any("ring me" in ask.text for ask in refined.asks)
    assert not any("500" in ask.text for ask in refined.asks)
    assert "lonely" not in {feeling.name for feeling in refined.feelings}
    for ask in refined.asks:
        assert ask.span.of(text) == ask.text


@pytest.mark.parametrize("answer", ["", "no json", "[]", '{"intent": "joy"}', EndpointUnavailable("down")])
def test_a_useless_answer_leaves_the_reading_as_it_was(answer: object) -> None:
    """Garbage, a wrong shape or a dead endpoint change nothing."""
    found = read(CASE)

    assert refine(found, CASE, library(), ScriptedModel([answer], repeat=True)) == found
