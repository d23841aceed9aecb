"""Verified repair: only what fails is mended, and nothing is offered that made anything else worse."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.drafting.repair.asking import Reviser
from assistant.drafting.repair.difference import Stretch, difference, in_brackets
from assistant.drafting.repair.grafting import graft
from assistant.drafting.repair.mending import CANNOT, NO_SAFE_WAY, bench, mends
from assistant.drafting.repair.scope import cut, free_sentences
from assistant.drafting.repair.verifying import NOT_MENDED, Weighed, passes, rules_of, weigh
from assistant.errors import AssistantError, Stopped
from assistant.ledger.findings import CONTRADICTED, LEDGER
from assistant.model import Attempt, Draft, Finding, Repair, Severity
from assistant.playbook import Playbook

__all__ = [
    "Mender",
    "Reviser",
    "Stretch",
    "can_be_mended",
    "difference",
    "in_brackets",
    "mendable",
    "why_left",
]

ROUNDS = 2
"""How often a model is asked about one text."""
_WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)

Examine = Callable[[str], Draft]
"""Checks a text as the draft's own text would be."""


@dataclass(frozen=True, slots=True)
class Mender:
    """Mends drafts: with a model where there is one, and with the small certain repairs in any case."""

    playbook: Playbook
    examine: Examine
    reviser: Reviser | None = None
    spared: frozenset[str] = frozenset()
    """Fingerprints of findings that somebody said do not matter."""

    def repair(self, draft: Draft) -> Repair:
        """Return what came of it; the draft itself is not changed.

        Raises:
            Stopped: whoever waits for it wanted it to end.
        """
        asked = _worth_asking(self._asked(draft))
        course = _Course(draft, draft, [], [])
        if asked and self.reviser:
            self._with_model(course, self.reviser)
        for finding in _worth_asking(self._asked(course.best)):
            self._by_rules(course, finding.rule)
        return course.result(asked)

    def _asked(self, draft: Draft) -> tuple[Finding, ...]:
        return tuple(one for one in mendable(draft) if one.fingerprint not in self.spared)

    def _with_model(self, course: _Course, reviser: Reviser) -> None:
        refused: Sequence[str] = ()
        for _ in range(ROUNDS):
            findings = _worth_asking(self._asked(course.best))
            if not findings:
                return
            try:
                text, course.model = reviser.revise(course.best, findings, refused)
            except Stopped:
                raise
            except AssistantError as error:
                course.notices.append(f"The model could not be used ({error})")
                return
            refused = self._tried(course, text, findings)

    def _tried(self, course: _Course, text: str, findings: Sequence[Finding]) -> Sequence[str]:
        """Weigh a model's revision, then what of it the findings ask for; return why both were refused."""
        base = course.best
        weighed = weigh(base, self.examine(text), findings)
        course.attempts.append(Attempt("model", text, weighed.refused))
        if weighed.accepted:
            course.best = weighed.draft
            return ()
        whole = cut(base.reply.text, base.report.language)
        trimmed = graft(whole.text, text, free_sentences(base, whole, findings))
        if trimmed in {text, base.reply.text}:
            return weighed.refused
        again = weigh(base, self.examine(trimmed), findings)
        course.attempts.append(Attempt("model", trimmed, again.refused, trimmed=True))
        if again.accepted:
            course.best = again.draft
        return again.refused

    def _by_rules(self, course: _Course, rule: str) -> None:
        """Mend one rule, occurrence by occurrence, as far as a certain repair is known."""
        for _ in range(_MOST_OCCURRENCES):
            weighed = next(self._mended(course.best, rule), None)
            if weighed is None:
                return
            course.best = weighed.draft
            course.attempts.append(Attempt("rules", weighed.draft.reply.text))

    def _mended(self, draft: Draft, rule: str) -> Iterator[Weighed]:
        failing = [finding for finding in self._asked(draft) if finding.rule == rule]
        laid_out = bench(draft, self.playbook)
        for finding in failing:
            for text in mends(laid_out, finding):
                weighed = weigh(draft, self.examine(text), [finding])
                fewer = _count(weighed.draft, rule) < len(failing)
                only_goal = set(weighed.refused) <= {NOT_MENDED} and fewer
                if weighed.accepted or only_goal:
                    yield weighed


_MOST_OCCURRENCES = 6


def _count(draft: Draft, rule: str) -> int:
    return sum(1 for finding in draft.report.failing() if finding.rule == rule)


@dataclass(slots=True)
class _Course:
    """How far a repair has come."""

    start: Draft
    best: Draft
    attempts: list[Attempt]
    notices: list[str]
    model: str = ""

    def result(self, asked: Sequence[Finding]) -> Repair:
        """Return the record, after one last look at the whole way from the first text to the best."""
        rules = rules_of(asked)
        fixed = tuple(rule for rule in rules if passes(self.best.report, rule))
        repair = Repair(
            before=self.start.reply.text,
            after=self.best.reply.text,
            asked=rules,
            fixed=fixed,
            left=tuple(rule for rule in rules if rule not in fixed),
            attempts=tuple(self.attempts),
            notices=tuple(self.notices),
            model=self.model,
        )
        if not repair.accepted:
            return repair
        weighed = weigh(self.start, self.best, asked)
        if weighed.accepted:
            return repair
        refused = Attempt("rules", repair.after, weighed.refused)
        return replace(
            repair, after=repair.before, fixed=(), left=rules, attempts=(*repair.attempts, refused)
        )


def mendable(draft: Draft) -> tuple[Finding, ...]:
    """Return the findings that fail, the gravest first; what only a person can stand for is not mended."""
    failing = [one for one in draft.report.failing() if can_be_mended(one)]
    return tuple(sorted(failing, key=lambda finding: _WORST_FIRST.index(finding.severity)))


def can_be_mended(finding: Finding) -> bool:
    """Tell whether another wording could settle a finding, rather than a person's word that it is true."""
    return finding.source != LEDGER or finding.rule == CONTRADICTED


def _worth_asking(failing: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return what is to be mended: errors, warnings and the name; other suggestions where that is all."""
    grave = tuple(
        one for one in failing if one.severity is not Severity.SUGGESTION or one.rule == "customer_name"
    )
    return grave or failing


def why_left(rule: str) -> str:
    """Return why a rule's failure was left to a person."""
    return CANNOT.get(rule, NO_SAFE_WAY)
