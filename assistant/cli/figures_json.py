"""How well rules and labels agree with people, as JSON."""

from __future__ import annotations

from typing import Any

from assistant.agreement import Counts, Share
from assistant.checks.evidence import evidence
from assistant.checks.levels import carries_error
from assistant.checks.measuring import (
    Disagreement,
    Figures,
    LabelFigures,
    Row,
    RuleFigures,
    label_disagreements,
    not_measurable,
    rule_disagreements,
)
from assistant.model import Span
from assistant.services.measuring import Survey

Json = dict[str, Any]


def survey_json(survey: Survey) -> Json:
    """Return everything as one object; intervals are [low, high], spans count code points of the reply."""
    choice = survey.choice
    return {
        "replies": len(survey.rows),
        "left_out": survey.skipped,
        "skip": [f"{key}={value}" for key, value in choice.skip],
        "bad_lines": list(survey.bad),
        "data": survey.data,
        "language": choice.language,
        "whole": _figures_json(survey.whole),
        "by": choice.by,
        "strata": {stratum: _figures_json(figures) for stratum, figures in survey.strata.items()},
        "not_measurable": not_measurable(),
        "disagreements": {
            "labels": {label.label: _label_json(label.label, survey.rows) for label in survey.whole.labels},
            "rules": {
                rule.standard.name: _rule_json(rule.standard.name, survey.rows) for rule in survey.whole.rules
            },
        },
    }


def _figures_json(figures: Figures) -> Json:
    return {
        "replies": figures.replies,
        "labels": {label.label: _one_label(label) for label in figures.labels},
        "rules": {rule.standard.name: _one_rule(rule) for rule in figures.rules},
    }


def _one_label(figures: LabelFigures) -> Json:
    found, confusion = figures.kappa, figures.confusion
    return {
        "n": confusion.n,
        "positives": sum(figures.counts(value).recall.total for value in figures.sought),
        "kappa": found.value,
        "kappa_interval": found.interval,
        "few": found.few,
        "agreement": _share_json(confusion.agreement),
        "values": {value: _counts_json(figures.counts(value)) for value in figures.sought},
        "confusion": {"values": confusion.values, "given_by_found": confusion.table},
    }


def _one_rule(figures: RuleFigures) -> Json:
    return {
        "real_failure": figures.standard.sentence,
        **_counts_json(figures.counts),
        "unjudged": figures.unjudged,
        "carries_error": carries_error(figures.counts.precision),
    }


def _counts_json(counts: Counts) -> Json:
    return {
        "hits": counts.hits,
        "false_alarms": counts.false_alarms,
        "misses": counts.misses,
        "precision": _share_json(counts.precision),
        "recall": _share_json(counts.recall),
        "f1": counts.f1,
        "f1_interval": counts.f1_interval,
    }


def _share_json(one: Share) -> Json:
    return {"value": one.value, "interval": one.interval, "n": one.total, "few": one.few}


def _disagreements_json(whole: Figures, rows: tuple[Row, ...]) -> Json:
    names = [rule.standard.name for rule in whole.rules]
    return {
        "labels": {label.label: _label_json(label.label, rows) for label in whole.labels},
        "rules": {name: _rule_json(name, rows) for name in names},
    }


def _label_json(label: str, rows: tuple[Row, ...]) -> list[Json]:
    return [_disagreement_json(one, evidence(label, one.row)) for one in label_disagreements(label, rows)]


def _rule_json(name: str, rows: tuple[Row, ...]) -> list[Json]:
    return [_disagreement_json(one, one.row.rules[name].spans) for one in rule_disagreements(name, rows)]


def _disagreement_json(one: Disagreement, spans: tuple[Span, ...]) -> Json:
    return {
        "id": one.row.id,
        "kind": "false alarm" if one.false_alarm else "miss",
        "given": one.given,
        "found": one.found,
        "customer": one.row.customer,
        "reply": one.row.reply,
        "spans": spans,
    }
