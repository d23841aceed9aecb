"""Each claim is traced to what is known, and the customer's words bind nobody but the customer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.ledger import claim_key, confirmed, extract, findings_of, stands_open, trace
from assistant.model import (
    Case,
    ClaimKind,
    ClaimStatus,
    Fact,
    Message,
    Passage,
    PolicyValue,
    Severity,
    WriterKind,
)
from tests.unit.ledger.conftest import CASE, TODAY, Ledger

Statuses = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("sentence", "words", "status"),
    [
        ("You paid €45.90 for it.", "€45.90", "traced"),
        ("You paid forty-five euros and 90 cents for it.", "forty-five euros and 90 cents", "traced"),
        ("You paid $45.90 for it.", "$45.90", "contradicted"),
        ("You paid 54.90 EUR, as you say.", "54.90 EUR", "traced"),
        ("We will cover the bank fee of 12 EUR.", "12 EUR", "untraced"),
        ("We will refund you 50.80 EUR.", "50.80 EUR", "contradicted"),
        ("We will refund you 20 EUR of it.", "20 EUR", "derived"),
        ("The shipping was 45.90 EUR.", "45.90 EUR", "contradicted"),
        ("Lamp and shipping together cost 50.80 EUR.", "50.80 EUR", "derived"),
        ("Order 88999 came to 45.90 EUR.", "45.90 EUR", "contradicted"),
        ("Order 88999 came to 12.50 EUR.", "12.50 EUR", "traced"),
        ("It was delivered on 12 November.", "12 November", "traced"),
        ("It was delivered on Thursday, 12 November.", "Thursday, 12 November", "traced"),
        ("It was delivered on Friday, 12 November.", "Friday, 12 November", "contradicted"),
        ("It was delivered on 13 November.", "13 November", "contradicted"),
        ("It was delivered on 28 October.", "28 October", "contradicted"),
        ("You ordered it on 28 October.", "28 October", "traced"),
        ("It was delivered on 31 February.", "31 February", "contradicted"),
        ("It was delivered four days ago.", "four days", "derived"),
        ("You will have the replacement by 23/11/2026.", "23/11/2026", "traced"),
        ("You will have the replacement by Monday.", "Monday", "traced"),
        ("You will have the replacement by 24 November.", "24 November", "contradicted"),
        ("I found your order #88213.", "#88213", "traced"),
        ("I found your order 88231.", "88231", "contradicted"),
        ("Use the code WELCOME15.", "WELCOME15", "untraced"),
        ("Jonas Lund repacks it.", "Jonas Lund", "traced"),
        ("Our colleague Jonas Land repacks it.", "Jonas Land", "contradicted"),
        ("Your Orion floor lamp is packed.", "Orion", "untraced"),
        ("Please see help.lumen.example/lamps.", "help.lumen.example/lamps", "untraced"),
    ],
)
def test_a_value_stands_to_the_case(statuses: Statuses, sentence: str, words: str, status: str) -> None:
    """Amounts, days, numbers and names, in whatever way they are written."""
    assert statuses(sentence).get(words) == status, statuses(sentence)


@pytest.mark.parametrize(
    ("sentence", "kind", "status"),
    [
        ("I called the depot this morning.", "done", "traced"),
        ("I have called the depot.", "done", "traced"),
        ("Your refund has been processed.", "done", "untraced"),
        ("I have sent the voucher.", "done", "contradicted"),
        ("I've checked the logs of your account.", "done", "untraced"),
        ("We will send you a replacement.", "promise", "traced"),
        ("A technician will visit you at home.", "promise", "untraced"),
        ("We will ring you.", "promise", "traced"),
        ("We will ring you on Friday.", "promise", "untraced"),
        ("I guarantee that it never breaks.", "guarantee", "untraced"),
        ("As your photo shows, the box was open.", "attachment", "untraced"),
        ("Our depot is monitored around the clock.", "statement", "untraced"),
        ("The delay was caused by a strike.", "statement", "untraced"),
        ("Returns are free within 30 days.", "policy", "untraced"),
    ],
)
def test_a_clause_stands_to_the_case(ledger: Ledger, sentence: str, kind: str, status: str) -> None:
    """What was approved was not yet done; what was done need not be promised."""
    found = {claim.kind.value: claim.status.value for claim in ledger(sentence)}

    assert found.get(kind) == status, found


@pytest.mark.parametrize(
    "sentence",
    [
        "I am sorry that you were charged twice.",
        "Could you send us a photo of the label?",
        "Thank you for your patience.",
        "Please tell me which you prefer.",
        "I understand how annoying this is.",
        "The refund is [[refund amount: money]].",
    ],
)
def test_courtesy_and_slots_claim_nothing(statuses: Statuses, sentence: str) -> None:
    """Apologies, questions, thanks and what is still to be filled in are no claims that could be false."""
    assert not {"untraced", "contradicted"} & set(statuses(sentence).values())


def test_policy_values_hold_and_contradict(ledger: Ledger) -> None:
    """A number of days that the policy names is traced to it; another one contradicts it."""
    passage = Passage(
        "returns#1",
        "Returns",
        "Goods can be returned within 14 days of delivery.",
        "returns.md",
        3,
        None,
        (PolicyValue("return_days", "14"),),
    )
    for days, status in (("14", "traced"), ("two weeks", "traced"), ("30", "contradicted")):
        said = f"Goods can be returned within {days}{'' if 'weeks' in days else ' days'} of delivery."
        found = [claim for claim in ledger(said, passages=(passage,)) if claim.kind is ClaimKind.DURATION]
        assert [claim.status.value for claim in found] == [status]
        assert found[0].sources[0].name == "returns#1"


def test_a_promise_may_rest_on_the_playbook(ledger: Ledger) -> None:
    """What may be offered for this kind of trouble is a source of its own."""
    said = "I will trace the parcel with the carrier."
    promises = [c.status for c in ledger(said) if c.kind is ClaimKind.PROMISE]
    allowed = [
        c.status
        for c in ledger(said, allowed=("trace the parcel with the carrier",))
        if c.kind is ClaimKind.PROMISE
    ]

    assert (promises, allowed) == ([ClaimStatus.UNTRACED], [ClaimStatus.TRACED])


def test_a_person_states_and_a_writer_does_not(ledger: Ledger) -> None:
    """What a person adds is theirs; what the writer made up stays made up, however the rest is edited."""
    written = ledger("I have sent a voucher for 99 EUR.")
    edited = ledger(
        "I have sent a voucher for 99 EUR. I rang your neighbour.", writer=WriterKind.PERSON, before=written
    )
    open_ = {claim.text for claim in edited if claim.status is ClaimStatus.UNTRACED}
    theirs = {claim.text for claim in edited if claim.status is ClaimStatus.STATED}

    assert "99 EUR" in open_
    assert "I rang your neighbour" in theirs


def test_a_person_cannot_state_a_fact_away(ledger: Ledger) -> None:
    """A person's words are marked where they contradict what is known."""
    found = ledger("It was delivered on 13 November.", writer=WriterKind.PERSON)

    assert ClaimStatus.CONTRADICTED in {claim.status for claim in found}


def test_one_key_confirms_deeds_and_promises_together(ledger: Ledger) -> None:
    """All of them are one warning; once somebody stands for them, it is gone and their name is kept."""
    claims = ledger("I have rung your neighbour. I will write to your bank.")
    findings = [finding for finding in findings_of(claims, case_stated=True) if finding.rule == "unconfirmed"]
    by = {claim_key(claim): "Ana, 2026-11-16 14:02 UTC" for claim in stands_open(claims)}
    after = confirmed(claims, by)

    assert [len(finding.spans) for finding in findings] == [2]
    assert findings_of(after, case_stated=True) == ()
    assert {c.sources[0].name for c in after if c.status is ClaimStatus.STATED} == {
        "Ana, 2026-11-16 14:02 UTC"
    }


@pytest.mark.parametrize(
    ("sentence", "with_case", "without"),
    [
        ("The depot takes 99 EUR.", "error", "warning"),
        ("It was delivered on 13 November.", "error", "error"),
        ("Our depot is monitored around the clock.", "warning", "warning"),
        ("As your photo shows, the box was open.", "warning", "warning"),
    ],
)
def test_findings_weigh_by_what_is_known(ledger: Ledger, sentence: str, with_case: str, without: str) -> None:
    """Contradictions are errors; what is untraced is one only in a writer's words about a stated case."""
    claims = ledger(sentence)

    assert [f.severity.value for f in findings_of(claims, case_stated=True)] == [with_case]
    assert [f.severity.value for f in findings_of(claims, case_stated=False)] == [without]


@pytest.mark.parametrize(
    "name", ["O'Brien", "D’Souza", "محمد الهاشمي", "Łukasz Żółć", "van der Berg", "李小龍"]
)
def test_names_of_every_kind_are_known(name: str) -> None:
    """Apostrophes of either make, other scripts, right-to-left text: all are the customer's name."""
    case = Case(Message(f"Where is my lamp? {name}"), TODAY, customer=name.replace("’", "'"))
    claims = trace(f"Dear {name},\n\nI am sorry.\n\nKind regards,\nAna", case)

    assert not [claim for claim in claims if claim.status is ClaimStatus.CONTRADICTED]


def test_another_name_in_the_greeting_is_a_contradiction() -> None:
    """A swapped name is found before anything else is read."""
    claims = trace("Dear Ms Marlowe,\n\nI am sorry.", CASE)

    assert [(c.kind.value, c.text, c.status.value) for c in claims] == [
        ("name", "Ms Marlowe", "contradicted")
    ]


@pytest.mark.parametrize(
    "facts",
    [
        (Fact("delivered", "2026-02-31"), Fact("paid", "12,,3.4 EUR")),
        (Fact("paid", "lots"), Fact("due", "0000-00-00")),
        (Fact("paid", "9" * 400 + " EUR"), Fact("due", "99/99/9999")),
        (Fact("", ""), Fact("x", "\u202e \u0000")),
    ],
)
def test_impossible_facts_support_nothing(facts: tuple[Fact, ...]) -> None:
    """A day or an amount that cannot be is no source, and nothing raises."""
    case = replace(CASE, facts=facts, approved=(), notes="", thread=())
    claims = trace("You paid 45.90 EUR, and it came on 28 February 2026.", case)

    assert {c.status for c in claims if c.kind in {ClaimKind.MONEY, ClaimKind.DATE}} <= {
        ClaimStatus.UNTRACED,
        ClaimStatus.CONTRADICTED,
    }


def test_extracting_compares_with_nothing() -> None:
    """Without a case there are claims and no judgement."""
    claims = extract("I have refunded 45.90 EUR for order 88213.")

    assert {c.kind for c in claims} == {ClaimKind.DONE, ClaimKind.MONEY, ClaimKind.ID}
    assert {c.status for c in claims} == {ClaimStatus.UNTRACED}


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=300),
    st.text(max_size=200),
    st.lists(st.tuples(st.text(max_size=12), st.text(max_size=40)), max_size=3),
)
def test_no_text_makes_the_ledger_fail(reply: str, message: str, facts: list[tuple[str, str]]) -> None:
    """Whatever stands in a reply or a case, spans lie within the reply and hold the claim's words."""
    case = Case(
        Message(message), date(2026, 11, 16), facts=tuple(Fact(*pair) for pair in facts), notes=message
    )
    for claim in trace(reply, case):
        assert claim.span.of(reply) == claim.text


_WORDS = (
    "We I will have refunded sent Your order the 45.90 EUR $12 28 October Thursday 31.02.2026 88213 by "
    "30 days Marsh Jonas O'Brien [[x: money]] as your photo shows guarantee . , ? \n\n - %"
)
_PIECES = st.sampled_from(_WORDS.split(" "))


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=40))
def test_no_jumble_of_claims_makes_the_ledger_fail(pieces: list[str]) -> None:
    """Pieces of claims in any order neither raise nor lose their place."""
    reply = " ".join(pieces)
    claims = trace(reply, CASE)

    assert all(claim.span.of(reply) == claim.text for claim in claims)
    assert all(f.severity in set(Severity) for f in findings_of(claims, case_stated=True))
