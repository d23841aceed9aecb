from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.checks import RULES, Condition, Context, Outcome, Rule, check, default_policy, engine
from assistant.model import (
    Case,
    Finding,
    Intent,
    Message,
    Quote,
    Reading,
    Report,
    Severity,
    Span,
    Speaker,
    Trigger,
    TriggerKind,
    Turn,
    Verdict,
)

CASE = Case(Message("My parcel is five days late and nobody answers."), date(2026, 11, 21))
COMPLAINT = Reading(Intent.COMPLAINT, language="en")
BY_ID = {rule.id: rule for rule in RULES}
NEEDS_PACK = {rule.id for rule in RULES if rule.needs_pack}
ITALIAN = "Ci dispiace che il suo pacco sia arrivato in ritardo. Domani le spediamo quello nuovo, [Name]."
GERMAN = "Es tut uns leid, dass Ihr Paket zu spät gekommen ist. Wir schicken Ihnen morgen ein neues."


def report_on(reply: str, reading: Reading = COMPLAINT, case: Case = CASE) -> Report:
    """Check a reply by the rules' own defaults."""
    return check(reply, case, reading, default_policy())


def of(report: Report, rule: str) -> list[Finding]:
    """Return one rule's findings."""
    return [finding for finding in report.findings if finding.rule == rule]


def crashing(_context: Context) -> Iterator[Outcome]:
    """Fail after a first finding, as a rule with a fault would."""
    yield Outcome(Verdict.PASS, "so far so good")
    raise KeyError("the customer's words")


def test_a_crashed_rule_is_visible_and_the_others_go_on() -> None:
    """A rule that raises leaves a finding that says so; at error the report is incomplete, never green."""
    broken = replace(BY_ID["blame"], check=crashing)
    rules = [broken if rule.id == "blame" else rule for rule in RULES]
    report = check("I am sorry that it is late.", CASE, COMPLAINT, default_policy(), rules)
    last = of(report, "blame")[-1]
    assert (last.verdict, last.could_not_run, last.message) == (Verdict.UNSURE, True, "could not run")
    assert report.incomplete
    assert {finding.rule for finding in report.findings} >= {"apology", "solution", "length"}


def test_a_crash_in_a_condition_is_visible_too() -> None:
    """Nothing about a rule can fail silently, its condition included."""

    def raises(_context: Context) -> bool:
        raise ValueError

    broken = replace(BY_ID["rude"], applies_when=Condition("never mind", raises))
    report = check("Fine.", CASE, COMPLAINT, default_policy(), [broken])
    assert [finding.could_not_run for finding in report.findings] == [True]


@pytest.mark.parametrize("fault", [ModuleNotFoundError("assistant.acts.english"), KeyError("a cue")], ids=str)
def test_a_pack_that_is_missing_or_broken_is_visible(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, fault: Exception
) -> None:
    """All that rests on acts could not run, so the draft is incomplete; the other rules still speak."""

    def missing(*_args: object) -> None:
        raise fault

    monkeypatch.setattr(engine, "recognise", missing)
    report = report_on("You should have read it, [Name]. I am sorry.")
    crashed = {finding.rule for finding in report.findings if finding.could_not_run}

    assert crashed == NEEDS_PACK
    assert report.incomplete
    assert not report.not_covered
    assert [finding.rule for finding in report.failing(Severity.ERROR)] == ["placeholder"]
    assert set(report.labels.values()) == {None}
    assert type(fault).__name__ in caplog.text
    assert "should have" not in caplog.text


def test_a_crash_is_logged_without_the_customers_words(caplog: pytest.LogCaptureFixture) -> None:
    """The log names the rule and the kind of error, and none of the text."""
    check("Fine.", CASE, COMPLAINT, default_policy(), [replace(BY_ID["blame"], check=crashing)])
    assert "blame" in caplog.text
    assert "KeyError" in caplog.text
    assert "customer's words" not in caplog.text


def test_the_engine_adds_rule_and_severity() -> None:
    """A rule cannot get its own id or severity wrong: the policy decides, an outcome may only weigh less."""

    def milder(_context: Context) -> Iterator[Outcome]:
        yield Outcome(Verdict.FAIL, "one", (Span(0, 4),))
        yield Outcome(Verdict.FAIL, "two", at_most=Severity.SUGGESTION)

    policy = default_policy()
    warned = replace(policy.of("blame"), severity=Severity.WARNING)
    policy = replace(policy, settings={**policy.settings, "blame": warned})
    rule = replace(BY_ID["blame"], check=milder)
    one, two = check("Fine, thanks.", CASE, COMPLAINT, policy, [rule]).findings
    assert (one.rule, one.severity, one.quote) == ("blame", Severity.WARNING, "Fine")
    assert two.severity is Severity.SUGGESTION


def test_a_language_without_a_pack_is_not_covered_and_never_fails() -> None:
    """The rules at error say that they were not checked; those that need no pack still run."""
    report = report_on(ITALIAN, replace(COMPLAINT, language="it"))
    not_covered = [finding for finding in report.findings if finding.not_covered]
    assert report.not_covered
    assert {finding.rule for finding in not_covered} == {
        "apology",
        "blame",
        "boundary",
        "solution",
        "overpromise",
        "rude",
    }
    assert {finding.verdict for finding in not_covered} == {Verdict.UNSURE}
    assert [finding.rule for finding in report.failing(Severity.ERROR)] == ["placeholder"]
    assert {finding.rule for finding in report.findings} >= {"placeholder", "reply_language", "length"}
    assert not {finding.rule for finding in report.failing()} & NEEDS_PACK
    assert set(report.labels.values()) == {None}
    assert not report.incomplete


def test_not_covered_is_said_even_where_no_rule_stands_at_error() -> None:
    """A house without error rules still learns that nothing was checked."""
    policy = default_policy()
    mild = {name: replace(setting, severity=Severity.WARNING) for name, setting in policy.settings.items()}
    reading = replace(COMPLAINT, language="it")
    report = check(ITALIAN, CASE, reading, replace(policy, settings=mild))
    assert report.not_covered


def test_a_rule_that_a_pack_does_not_know_is_not_covered_while_the_others_run() -> None:
    """In a language that is partly covered, limits are looked for only where the message insults somebody."""
    report = report_on(GERMAN, replace(COMPLAINT, language="de"))
    insulted = replace(COMPLAINT, language="de", abuse=(Quote("Idiot", Span(0, 5)),))
    assert {one.rule for one in report_on(GERMAN, insulted).findings if one.not_covered} == {"boundary"}
    unsure = {finding.rule for finding in report.findings if finding.not_covered}
    assert unsure == set()
    assert {f.verdict for f in report.findings if f.rule in {"apology", "blame", "solution"}} == {
        Verdict.PASS
    }
    assert not report.flagged
    assert report.labels["restates"] is None


def test_a_reply_too_short_to_tell_is_read_in_the_customers_language() -> None:
    """Where neither is known it is taken for English, so that an empty or tiny reply cannot slip through."""
    assert report_on("Ok.").flagged
    assert report_on("Ok.", replace(COMPLAINT, language="unknown")).flagged
    assert not report_on("Ok.", replace(COMPLAINT, language="fi")).flagged
    assert report_on("   \n", replace(COMPLAINT, language="fi")).flagged


def test_a_thank_you_needs_no_apology() -> None:
    """A rule whose condition is not met gives no finding."""
    report = report_on("You are welcome, and thank you for writing!", Reading(Intent.THANKS, language="en"))
    assert not {finding.rule for finding in report.findings} & {"apology", "solution", "empathy", "follow_up"}
    assert not report.flagged


def test_the_twelve_labels_are_always_there() -> None:
    """The report carries every label of docs/labels.md, known or not."""
    assert len(report_on("I am sorry that it is late.").labels) == 12
    assert len(report_on(GERMAN).labels) == 12


ODD = [
    "",
    "?",
    "\x00\x01\x02",
    "\u202eevil\u202c and \u2066more\u2069",
    "\ud800 broken \udfff",
    "🙂" * 50,
    "I'm sorry " * 2_000,
    "[[[[{{{{<<<<" * 2_000,
    "{{" * 5_000,
    "X" * 20_000,
    "[" + "a " * 10_000,
    "Dear " + "A " * 25_000,
    "\n> " * 5_000,
]


@pytest.mark.parametrize("reply", ODD, ids=range(len(ODD)))
def test_odd_replies_are_checked_like_any_other(reply: str) -> None:
    """Whatever bytes a reply is made of, every rule runs and every span lies within it."""
    report = report_on(reply, case=replace(CASE, message=Message(reply), customer=reply))
    assert not any(finding.could_not_run for finding in report.findings)
    for finding in report.findings:
        assert all(0 <= span.start < span.end <= len(reply) for span in finding.spans)


def test_a_megabyte_is_no_reason_to_fail() -> None:
    """A reply of one megabyte is checked, and said to be long."""
    report = report_on("Your parcel is here. " * 50_000)
    assert [finding.verdict for finding in of(report, "length")] == [Verdict.FAIL]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=100), st.sampled_from(Intent))
def test_any_text_gives_a_consistent_report(reply: str, customer: str, intent: Intent) -> None:
    """Quotes are the words at their spans, verdicts have sentences, and no rule crashes."""
    case = replace(CASE, message=Message(customer))
    report = check(reply, case, Reading(intent), default_policy())
    for finding in report.findings:
        assert not finding.could_not_run
        assert finding.message
        assert finding.quote == (finding.spans[0].of(reply) if finding.spans else "")
        for miss in finding.near_misses:
            assert miss.quote.span.of(reply) == miss.quote.text
            assert miss.because


def test_a_report_is_the_same_every_time() -> None:
    """The check is a pure function of what it is given."""
    reply = "Sorry to hear that. You should have read the terms, [Name]."
    assert report_on(reply) == report_on(reply)


def test_messages_are_single_lines() -> None:
    """A quoted reply cannot bring line breaks or endless text into a finding's message."""
    report = report_on("Sorry to\nhear\n\n\nthat, " + "and so on, " * 100)
    assert all(re.search(r"\n", finding.message) is None for finding in report.findings)
    assert all(len(finding.message) < 250 for finding in report.findings)


def test_rules_are_unique_and_frozen() -> None:
    """Ids are unique, and a rule cannot be changed in passing."""
    assert len({rule.id for rule in RULES}) == len(RULES)
    with pytest.raises(AttributeError):
        RULES[0].id = "other"
    assert all(isinstance(rule, Rule) for rule in RULES)


@pytest.mark.parametrize(
    ("earlier", "handed"),
    [
        (
            "Sehr geehrte Frau Marsh, ich habe Ihren Brief heute an unsere Rechtsabteilung weitergegeben.",
            True,
        ),
        ("Sehr geehrte Frau Marsh, vielen Dank für Ihren Brief. Wir lesen ihn heute in aller Ruhe.", False),
        ("I have passed your letter to our legal team today; they will answer you by Friday.", True),
    ],
)
def test_an_earlier_hand_over_is_read_in_its_own_language(earlier: str, handed: bool) -> None:  # noqa: FBT001
    """A case handed over in a German mail need not be handed over again in an English one."""
    trigger = Trigger(TriggerKind.LEGAL, Quote("My lawyer will write.", Span(0, 21)), "the legal team")
    case = replace(CASE, thread=(Turn(Speaker.AGENT, earlier),))
    reply = "Dear Ms Marsh, thank you for your patience. I will write to you on Friday with the date."
    reading = replace(COMPLAINT, triggers=(trigger,))
    found = check(reply, case, reading, default_policy(), [BY_ID["handover"]]).findings
    assert (found[0].verdict is Verdict.PASS) is handed
