"""A model's revision is believed in nothing: every sentence, number, name and "not" is compared."""

import pytest

from assistant.errors import EndpointUnavailable, Stopped
from assistant.model import WriterKind
from tests.unit.drafting.repair.conftest import GOOD, Workshop

BLAMING = GOOD.replace("Thank you for", "You should have entered the house number. Thank you for")
FIXED = GOOD.replace("Thank you for", "The house number helps the courier. Thank you for")


def test_a_clean_revision_is_taken(shop: Workshop) -> None:
    """It mends the rule, nothing else changes, and one round is enough."""
    repair = shop.repair(BLAMING, FIXED)
    assert (repair.after, repair.fixed, repair.left) == (FIXED, ("blame",), ())
    assert [attempt.refused for attempt in repair.attempts] == [()]


@pytest.mark.parametrize(
    ("was", "now", "reason"),
    [
        (" of 45.90 EUR", "", "45.90"),
        ("45.90 EUR", "54.90 EUR", "45.90"),
        ("Wednesday", "Thursday", "Wednesday"),
        ("Pauline", "Paula", "Pauline"),
        ("it cannot reach", "it can reach", "changes a sentence"),
        (" Could you send me a photo of the label?", "", "changes a sentence"),
    ],
)
def test_a_revision_that_breaks_something_is_refused(shop: Workshop, was: str, now: str, reason: str) -> None:
    """What was changed beside the point is named; only the sentence in question may be taken over."""
    wrecked = FIXED.replace(was, now)
    repair = shop.repair(BLAMING, wrecked)

    assert any(reason in line for line in repair.attempts[0].refused)
    assert repair.after == FIXED
    assert [attempt.trimmed for attempt in repair.attempts] == [False, True]


@pytest.mark.parametrize(
    "extra",
    [
        "I will refund you 20 EUR today.",
        "See https://example.com/help for more.",
        "Your colleague Brenda knows.",
        "You could have read the label.",
        "I guarantee that it never happens again.",
        "I have sent you a voucher.",
        "<b>Thank you</b>",
        "There is no refund for this.",
        "Nobody at our end made a mistake.",
        "Two hundred euros are on their way.",
        "It takes a fortnight at most.",
        "As agreed with Brian, this is settled.",
        "See help-desk.example/faq for that.",
    ],
)
def test_what_nobody_asked_for_is_refused(shop: Workshop, extra: str) -> None:
    """A promise, a link, a name, blame or markup that came along keeps the model's words out."""
    repair = shop.repair(BLAMING, FIXED.replace("The house number helps the courier.", extra), BLAMING)
    assert extra not in repair.after
    assert repair.attempts[0].refused


def test_a_failing_sentence_keeps_its_facts(shop: Workshop) -> None:
    """Also the sentence that is worded anew keeps its amount, its date and its no."""
    broken = GOOD.replace(
        "Thank you for", "You should have known that we do not refund the 7.50 EUR fee. Thank you for"
    )
    for wrecked in ("We refund the 7.50 EUR fee.", "We do not refund the fee.", "The 7.50 EUR fee is small."):
        repair = shop.repair(broken, GOOD.replace("Thank you for", f"{wrecked} Thank you for"), broken)
        assert wrecked not in repair.after
    kept = "The 7.50 EUR fee is not part of the refund."
    assert kept in shop.repair(broken, GOOD.replace("Thank you for", f"{kept} Thank you for"), broken).after


def test_the_second_round_hears_why_the_first_was_refused(shop: Workshop) -> None:
    """At most two rounds; the second is told the reasons, and the rules mend what the model does not."""
    repair = shop.repair(BLAMING, "Hello.", "Goodbye.")
    assert [attempt.by for attempt in repair.attempts] == ["model", "model", "model", "model", "rules"]
    assert repair.after == GOOD


def test_an_endpoint_that_is_away_leaves_a_plain_line(shop: Workshop) -> None:
    """The draft is mended by rules alone, and the agent is told why."""
    repair = shop.repair(BLAMING, EndpointUnavailable("it did not answer."))
    assert repair.after == GOOD
    assert repair.notices == ("The model could not be used (it did not answer.)",)


def test_stop_ends_it(shop: Workshop) -> None:
    """A wish to stop is no failure of the model and passes through."""
    with pytest.raises(Stopped):
        shop.repair(BLAMING, Stopped())


def test_only_the_failing_rules_go_along(shop: Workshop) -> None:
    """The request names the rule that fails, and the customer's words stand in the user block alone."""
    from assistant.drafting.repair import Mender, Reviser
    from assistant.llm import ScriptedModel

    model = ScriptedModel([FIXED])
    Mender(shop.playbook, shop.draft, Reviser(shop.library, model)).repair(shop.draft(BLAMING))
    system, user = (message.content for message in model.requests[0].messages)

    assert "Do not blame the customer" in system
    assert "Apologise" not in system
    assert "stuck since Monday" not in system
    assert "You should have entered the house number." in user
    assert shop.case.message.text in user


def test_a_persons_text_is_trimmed_to_the_findings(shop: Workshop) -> None:
    """A model that improves a person's other sentences gets only the failing one through."""
    mine = BLAMING.replace("Thank you for your patience.", "thanks for waiting so long with us.")
    better = FIXED.replace("Thank you for your patience.", "We are grateful for your patience.")
    repair = shop.repair(mine, better, writer=WriterKind.PERSON)
    assert "thanks for waiting so long with us." in repair.after
    assert "You should have" not in repair.after
