"""Runs the rules over one reply."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.acts import Acts, derive_labels, recognise, restatements
from assistant.checks.coverage import cover
from assistant.checks.policy import Policy, Setting
from assistant.checks.record import Context, Outcome, Rule
from assistant.checks.rules import RULES
from assistant.model import Act, Case, Coverage, Finding, Reading, Report, Severity, SpeechAct, Verdict
from assistant.text import Text, cut, detect_language, words

_LOG = logging.getLogger(__name__)
_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}
_WHYS: dict[str | None, str] = {}
_UNKNOWN = "unknown"
_ASSUMED = "en"


def check(reply: str, case: Case, reading: Reading, policy: Policy, rules: Iterable[Rule] = RULES) -> Report:
    """Return everything the rules say of a reply.

    A rule that crashes leaves a finding that says so; nothing a reply may hold raises here.
    """
    text = cut(reply)
    language = detect_language(reply)
    acts, broken = _acts(text, _pack_for(reply, language, reading))
    customer = cut(case.message.text)
    labels = derive_labels(text, acts)
    restated: tuple[SpeechAct, ...] = ()
    if acts is not None and acts.covers(Act.RESTATEMENT) and case.message.text.strip():
        restated = restatements(text, customer)
        labels["restates"] = int(bool(restated))
    heard = tuple((one, tuple(words(one.span.of(text.lower)))) for one in text.said())
    context = Context(
        text, customer, case, reading, language, acts, labels, restated, heard, house=policy.house
    )
    context = replace(context, coverage=_covered(context))
    findings = [
        finding
        for rule in rules
        if (setting := policy.of(rule.id)).on
        for finding in _findings(rule, context, setting, broken=broken and rule.needs_pack)
    ]
    return Report(
        _gating_first(findings, covered=acts is not None), dict(labels), language, context.coverage or ()
    )


def _covered(context: Context) -> tuple[Coverage, ...] | None:
    """Return what became of each ask; None where it cannot be told, which the rule that asks says then."""
    if context.acts is None or not context.acts.covers(*Act) or not context.reading.asks:
        return ()
    try:
        return cover(context)
    except Exception as error:  # noqa: BLE001 - the rule asks again and is the one to be seen
        _LOG.error("what was asked could not be looked up: %s", type(error).__name__)
        return None


def _acts(text: Text, language: str) -> tuple[Acts | None, bool]:
    """Return what the reply's sentences do, and whether the pack for its language is broken or missing."""
    try:
        return recognise(text, language), False
    except Exception as error:  # noqa: BLE001 - as with a rule: seen, and no reason to check nothing at all
        _LOG.error("the pack for %s could not be used: %s", language, type(error).__name__)
        return None, True


def _pack_for(reply: str, language: str, reading: Reading) -> str:
    """Return the language to check in: the reply's, else the customer's, else English."""
    if language != _UNKNOWN:
        return language
    customer_tells = reading.language != _UNKNOWN and bool(reply.strip())
    return reading.language if customer_tells else _ASSUMED


def _findings(rule: Rule, context: Context, setting: Setting, *, broken: bool) -> Iterator[Finding]:
    """Yield a rule's findings, or the one that says it could not run; `broken` is what it rests on."""
    if broken:
        yield _could_not_run(rule, setting)
        return
    try:
        yield from _run(rule, context, setting)
    except Exception as error:  # noqa: BLE001 - a broken rule must be seen and must not stop the others
        _LOG.error("rule %s could not run: %s", rule.id, type(error).__name__)
        yield _could_not_run(rule, setting)


def _run(rule: Rule, context: Context, setting: Setting) -> Iterator[Finding]:
    seen = replace(context, thresholds=setting.thresholds) if setting.thresholds else context
    if not rule.applies_when.holds(seen):
        return
    if rule.needs_pack and not (seen.acts and seen.acts.covers(*rule.rests_on)):
        yield _not_covered(rule, setting)
        return
    for outcome in rule.check(seen):
        yield _finding(rule, setting, outcome, seen.text.source)


def _finding(rule: Rule, setting: Setting, outcome: Outcome, source: str) -> Finding:
    return Finding(
        rule=rule.id,
        verdict=outcome.verdict,
        severity=min(setting.severity, outcome.at_most, key=_WEIGHT.__getitem__),
        message=outcome.message,
        spans=outcome.spans,
        quote=outcome.spans[0].of(source) if outcome.spans else "",
        because=outcome.because or (_why(rule) if outcome.verdict is Verdict.FAIL else ""),
        near_misses=outcome.near_misses,
        repair=outcome.repair,
        source=outcome.source,
    )


def _why(rule: Rule) -> str:
    """Return why a rule asks what it asks; every failure has a reason."""
    if rule.doc not in _WHYS:
        _WHYS[rule.doc] = rule.why
    return _WHYS[rule.doc]


def _could_not_run(rule: Rule, setting: Setting) -> Finding:
    return Finding(
        rule=rule.id,
        verdict=Verdict.UNSURE,
        severity=setting.severity,
        message="could not run",
        because="the rule itself failed on this text, which is a fault of this program",
        repair="Read the reply for this yourself, and report the fault.",
        could_not_run=True,
    )


def _not_covered(rule: Rule, setting: Setting) -> Finding:
    return Finding(
        rule=rule.id,
        verdict=Verdict.UNSURE,
        severity=setting.severity,
        message="not checked in this language",
        because="there are no patterns for this in the language of the reply",
        repair="Have somebody who reads the language check this.",
        not_covered=True,
    )


def _gating_first(findings: list[Finding], *, covered: bool) -> tuple[Finding, ...]:
    """Return the findings, without the milder rules' "not checked" if an error rule says it or is `covered`.

    Which milder rules a language has is told by the handbook and by the labels that stay unknown.
    """
    quiet = covered or any(f.not_covered and f.severity is Severity.ERROR for f in findings)
    return tuple(f for f in findings if not (f.not_covered and quiet) or f.severity is Severity.ERROR)
