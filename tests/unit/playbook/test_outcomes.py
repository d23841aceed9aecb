"""Each answer is offered only where facts and policy allow it, and is written by its own rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import assistant
from assistant.checks import check, load_policy
from assistant.demo import samples
from assistant.model import Case, Fact, Fault, Message, Money, Outcome, Passage, Remedy
from assistant.playbook import PlaybookWriter, choices, load_playbook, prepare
from assistant.reading import read

PROMPTS = Path(assistant.__file__).parent.parent / "prompts"
BOOK = load_playbook(PROMPTS / "playbook")
RULES = load_policy(PROMPTS / "rules.yaml")
SCRATCHED = "My lamp (order 88213) came scratched, see the photo. I demand a full refund of 80 EUR."
RETURNS = Passage("returns/1", "Returns", "An opened lamp is not refunded after 14 days.", "returns.md", 6)


def eur(amount: int) -> Money:
    """Return an amount in euros."""
    return Money(Decimal(amount), "EUR")


def case(text: str = SCRATCHED, **known: object) -> Case:
    """Return a case of which something is known."""
    return replace(Case(Message(text), date(2026, 11, 21), agent="Ana", stated=True), **known)


def why_not(one: Case, *passages: Passage) -> dict[str, str]:
    """Return the reason against each answer; nothing where it is offered."""
    written = prepare(BOOK, one, read(one), passages)
    return {choice.outcome.value: choice.because for choice in choices(written)}


def offered(one: Case, *passages: Passage) -> set[str]:
    """Return the answers that are offered."""
    return {name for name, because in why_not(one, *passages).items() if not because}


def written(one: Case, outcome: Outcome, *passages: Passage) -> str:
    """Return the reply that gives an answer."""
    return PlaybookWriter(BOOK, passages, {}, outcome).write(one, read(one), lambda _: None).text


@pytest.mark.parametrize(
    ("known", "answers"),
    [
        ({}, set()),
        ({"approved": (Remedy("refund", eur(80)),)}, {"grant"}),
        ({"approved": (Remedy("refund"),)}, {"grant"}),
        ({"approved": (Remedy("refund", eur(30)),)}, {"part"}),
        ({"approved": (Remedy("partial refund", eur(80)),)}, {"part"}),
        ({"approved": (Remedy("voucher", eur(10)),)}, {"part"}),
        ({"approved": (Remedy("voucher", eur(10)),), "fault": Fault.THEIRS}, {"part", "decline"}),
        ({"fault": Fault.THEIRS}, {"decline"}),
        ({"fault": Fault.OURS, "notes": "They bought it second hand."}, set()),
        ({"notes": "They bought it second hand."}, {"decline"}),
        ({"facts": (Fact("why not", "it was bought second hand"),), "fault": Fault.OURS}, {"decline"}),
    ],
)
def test_answers_follow_from_what_is_known(known: dict[str, object], answers: set[str]) -> None:
    """Grant needs something approved that is enough, part something less, a no a reason."""
    assert offered(case(**known)) == answers


def test_nothing_is_offered_where_somebody_else_takes_over() -> None:
    """A legal threat is handed over; no answer is drafted beside that."""
    threat = case(f"{SCRATCHED} You will hear from my lawyer.", approved=(Remedy("refund", eur(80)),))

    assert set(why_not(threat).values()) == {"a sentence calls for a hand-over"}


def test_a_policy_can_carry_a_no() -> None:
    """A passage that fits is a reason, and without one it is said what is missing."""
    assert offered(case(), RETURNS) == {"decline"}
    assert why_not(case())["decline"].startswith("nothing says why not; state it as a fact")


def test_what_was_paid_is_what_is_asked_where_no_sum_is_named() -> None:
    """A limit below the price meets a plain "I want my money back" in part."""
    asked = case(
        "My lamp, order 88213, came scratched. I want my money back.",
        facts=(Fact("paid", "80 EUR"),),
        approved=(Remedy("refund", eur(30)),),
    )

    assert offered(asked) >= {"part"}
    assert "grant" not in offered(asked)


def test_a_question_is_offered_while_something_is_missing() -> None:
    """It goes once the number is known."""
    missing = case("My lamp came scratched. I want a refund.")

    assert "ask" in offered(missing)
    assert "ask" not in offered(
        replace(missing, facts=(Fact("order number", "88213"),), message=Message(SCRATCHED))
    )


def test_a_no_is_said_once_with_its_reason_and_a_way_forward() -> None:
    """The reason is the policy's own sentence; what would change it comes with a date."""
    text = written(case(), Outcome.DECLINE, RETURNS)

    assert '"An opened lamp is not refunded after 14 days."' in text
    assert "the refund you asked for" in text
    assert "[[reply date: date]]" in text
    assert "[[reason: text]]" not in text


def test_a_reason_nobody_stated_is_a_slot() -> None:
    """Without fact or policy the writer leaves the reason to the agent."""
    assert "[[reason: text]]" in written(case(fault=Fault.THEIRS), Outcome.DECLINE)


def test_what_caused_the_trouble_is_no_reason_for_a_no() -> None:
    """Why something went wrong does not say why less is given; a fact that says so does."""
    cause = case(facts=(Fact("cause", "the box was dropped"),), approved=(Remedy("refund", eur(30)),))
    why = replace(cause, facts=(Fact("why not", "the scratch can be polished out"),))

    assert "[[reason: text]]" in written(cause, Outcome.PART)
    assert "the scratch can be polished out." in written(why, Outcome.PART)


def test_a_part_speaks_of_what_is_not_met() -> None:
    """Where one of two wishes is granted, the other is the one that is not."""
    text = "Cancel my membership M-4471 at once and refund the last fee. I am angry about it."
    both = case(text, approved=(Remedy("cancellation"),), notes="No fee goes back.")

    assert "the refund you asked for" in written(both, Outcome.PART)


def test_a_part_names_what_is_given_and_that_it_is_less() -> None:
    """The limit is told as it was approved, and nothing beyond it."""
    text = written(case(approved=(Remedy("refund", eur(30)),)), Outcome.PART)

    assert "30 EUR" in text
    assert "less than the refund you asked for" in text or "does not cover the refund" in text


def test_a_question_promises_nothing() -> None:
    """Only the one thing is asked, and what happens then."""
    text = written(case("My lamp came scratched. I want a refund."), Outcome.ASK)

    assert "order number" in text
    assert "I will refund" not in text


def _cases() -> list[Case]:
    from assistant.facts import case_from_object

    found = [case_from_object(one.stated, one.message, one.message.date.date()) for one in samples()]
    extra = [
        case(approved=(Remedy("refund", eur(30)),)),
        case(fault=Fault.THEIRS),
        case(approved=(Remedy("voucher", eur(10)),), fault=Fault.THEIRS),
        case("You charged my card twice for order 70398. Refund 84.20 EUR now!", notes="One will lapse."),
        case("Cancel my membership M-4471 and pay back the last fee.", notes="It was cancelled in time."),
    ]
    return [one for one in [*found, *extra] if not read(one).triggers]


@pytest.mark.parametrize("one", _cases(), ids=[f"case {n}" for n, _ in enumerate(_cases())])
@pytest.mark.parametrize("passages", [(), (RETURNS,)], ids=["no policy", "policy"])
def test_every_answer_passes_its_own_rules(one: Case, passages: tuple[Passage, ...]) -> None:
    """No answer that is offered breaks a rule at level error, whatever is known."""
    reading = read(one)
    for name in offered(one, *passages):
        report = check(written(one, Outcome(name), *passages), one, reading, RULES)
        assert not report.flagged, (name, [finding.rule for finding in report.failing()])


def test_a_question_about_terms_is_answered_by_them_or_left_open() -> None:
    """The policy's sentence stands in the reply; without a policy a slot stands there."""
    asked = case("Hello, what is your return policy: until when is an opened lamp refunded?")
    with_it = PlaybookWriter(BOOK, (RETURNS,)).write(asked, read(asked), lambda _: None).text
    without = PlaybookWriter(BOOK).write(asked, read(asked), lambda _: None).text

    assert '"An opened lamp is not refunded after 14 days."' in with_it
    assert "[[what our terms say: text]]" in without


def test_a_question_that_the_terms_answer_is_not_put_off_as_well() -> None:
    """The reply does not promise to find out what it has just told."""
    asked = case("I want a refund of my lamp. How many days do I have until an opened lamp is not refunded?")
    text = PlaybookWriter(BOOK, (RETURNS,)).write(asked, read(asked), lambda _: None).text

    assert '"An opened lamp is not refunded after 14 days."' in text
    assert not any(put_off in text for put_off in ("the answer", "find out", "both answers"))


def test_values_of_the_policy_stand_in_the_playbooks_wording(tmp_path: Path) -> None:
    """A reference is the value; a value that nobody named is a slot for the agent."""
    import shutil

    folder = tmp_path / "playbook"
    shutil.copytree(PROMPTS / "playbook", folder)
    path = folder / "damaged.yaml"
    lines = path.read_text().splitlines()
    at = lines.index("closing:")
    path.write_text(
        "\n".join([*lines[: at + 1], "  - Thank you; you have {policy.refund_days} days for it."])
    )
    book = load_playbook(folder)
    one = case()

    assert (
        "you have 14 days for it"
        in PlaybookWriter(book, (), {"refund_days": "14"}).write(one, read(one), lambda _: None).text
    )
    assert (
        "you have [[refund days: duration]] for it"
        in PlaybookWriter(book).write(one, read(one), lambda _: None).text
    )
