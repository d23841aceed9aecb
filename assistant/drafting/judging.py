"""The judge: a model is asked about what a rule leaves unsure, and believed where its words really stand.

It moves unsure to pass or fail and touches no other verdict, so a rule that is sure is never overruled.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Event
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from assistant.checks import RULES
from assistant.drafting.prompted import Secrets, options_of
from assistant.drafting.quoting import places
from assistant.errors import (
    AnswerUnusable,
    AssistantError,
    EndpointRefused,
    EndpointUnavailable,
    Stopped,
)
from assistant.llm import ChatModel, complete_json
from assistant.model import Draft, Finding, Quote, Severity, Verdict
from assistant.templates import Library, Template, render
from assistant.text import Part, Text, segment, words

TEMPLATE = "judge"
SOURCE = "judge"
UNMEASURED = "a model judged this; not yet measured"

_LOG = logging.getLogger(__name__)
_RULES = {rule.id: rule for rule in RULES}
_WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)
_FEWEST_WORDS = 2
"""A single word, picked anywhere in the reply, shows nothing."""

Cancelled = Callable[[], bool]


class Judgement(BaseModel):
    """What `judge.j2` asks the model for."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    quotes: Annotated[tuple[Annotated[str, Field(max_length=600)], ...], Field(max_length=8)]
    verdict: Verdict


class Silence(StrEnum):
    """Why there is no judgement, in the words of the finding."""

    LATE = "a model was asked and did not answer in time"
    AWAY = "a model was to be asked and could not be reached"
    UNASKED = "a model could not be asked about this"
    GARBLED = "a model was asked and its answer could not be used"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be asked: seconds for everything, questions in all and at a time."""

    seconds: float = 6.0
    at_most: int = 6
    at_once: int = 2
    clock: Callable[[], float] = time.monotonic


def judge(
    draft: Draft,
    library: Library,
    model: ChatModel,
    limits: Limits = Limits(),
    cancelled: Cancelled = lambda: False,
) -> Draft:
    """Return the draft with its doubtful findings judged, the worst first; nothing that a model does raises.

    What is not answered, or not answered with words of the reply, stays unsure; how many got no usable
    answer stands in the reply's notices. An answer that is none means that the check could not run, so that
    a draft in doubt about an error is incomplete.
    """
    findings = list(draft.report.findings)
    asked = _doubts(findings)[: limits.at_most]
    if not asked:
        return draft
    bench = _Bench(draft, library, model, limits, cancelled)
    answers = bench.answers([findings[at] for at in asked])
    text = segment(draft.reply.text)
    for at, answer in zip(asked, answers, strict=True):
        findings[at] = _settled(findings[at], answer, text)
    judged = replace(draft, report=replace(draft.report, findings=tuple(findings)))
    return _with_notice(judged, sum(isinstance(answer, Silence) for answer in answers))


def _doubts(findings: Sequence[Finding]) -> list[int]:
    """Return the places of the findings that a judge may settle, the worst first."""
    open_ones = [at for at, finding in enumerate(findings) if _doubtful(finding)]
    return sorted(open_ones, key=lambda at: _WORST_FIRST.index(findings[at].severity))


def _doubtful(finding: Finding) -> bool:
    """Tell whether a rule ran, in a language it knows, and could not tell."""
    ran = not (finding.could_not_run or finding.not_covered)
    return finding.verdict is Verdict.UNSURE and ran and finding.rule in _RULES


def _with_notice(draft: Draft, silent: int) -> Draft:
    if not silent:
        return draft
    notice = f"A model was to settle what the rules leave unsure; {silent} got no usable answer and stay so."
    return replace(draft, reply=replace(draft.reply, notices=(*draft.reply.notices, notice)))


# --- asking -------------------------------------------------------------------------------------------------


class _Bench:
    """Puts the questions about one draft to a model, a few at a time, until the time is up."""

    def __init__(
        self, draft: Draft, library: Library, model: ChatModel, limits: Limits, cancelled: Cancelled
    ) -> None:
        self._draft = draft
        self._library = library
        self._model = model
        self._limits = limits
        self._cancelled = cancelled
        self._until = limits.clock() + limits.seconds
        self._away = Event()

    def answers(self, findings: Sequence[Finding]) -> list[Judgement | Silence]:
        """Return what the model says of each finding; whoever is late is not waited for."""
        pool = ThreadPoolExecutor(self._limits.at_once, thread_name_prefix=SOURCE)
        futures = [pool.submit(self._answer, finding) for finding in findings]
        wait(futures, timeout=self._limits.seconds)
        pool.shutdown(wait=False, cancel_futures=True)
        return [_answered(future) for future in futures]

    def _over(self) -> bool:
        return self._cancelled() or self._limits.clock() >= self._until

    def _answer(self, finding: Finding) -> Judgement | Silence:
        if self._away.is_set():
            return Silence.AWAY
        try:
            return self._ask(finding)
        except AssistantError as error:
            return self._silence(error)
        except Exception as error:  # noqa: BLE001 - a broken judge must be seen and must not cost the draft
            _LOG.error("the judge of %s failed: %s", finding.rule, type(error).__name__)
            return Silence.UNASKED

    def _silence(self, error: AssistantError) -> Silence:
        """Return what an error means; an endpoint that is away is not asked again."""
        if isinstance(error, Stopped):
            return Silence.LATE
        if isinstance(error, AnswerUnusable):
            return Silence.GARBLED
        if isinstance(error, EndpointRefused | EndpointUnavailable):
            self._away.set()
            return Silence.AWAY
        return Silence.UNASKED

    def _ask(self, finding: Finding) -> Judgement:
        if self._over():
            raise Stopped
        template, marks = self._library.get(TEMPLATE), Secrets()
        messages = render(template, _inputs(self._draft, finding, template, marks))
        options = options_of(template, marks, self._draft.case)
        return complete_json(self._model, messages, Judgement, options, self._over)


def _answered(future: Future[Judgement | Silence]) -> Judgement | Silence:
    return future.result() if future.done() and not future.cancelled() else Silence.LATE


def _inputs(draft: Draft, finding: Finding, template: Template, marks: Secrets) -> dict[str, object]:
    """Return the rule in its own words, the two mails, and the doubt: all but the rule is data."""
    rule = _RULES[finding.rule]
    known = {
        "rule_title": rule.title,
        "rule_what": rule.what,
        "rule_why": rule.why,
        "rule_fails": rule.example,
        "rule_passes": rule.instead,
        "doubt": _doubt(finding),
        "customer_name": draft.case.customer_name,
        "customer_message": draft.case.message.text,
        "reply": draft.reply.text,
        "nonce": marks.nonce,
        "canary": marks.canary,
    }
    return {name: known[name] for name in template.inputs if name in known}


def _doubt(finding: Finding) -> str:
    """Return what the rule says: that the reply does something, and why that is not certain."""
    said = f"It {finding.message}."
    return f"{said} Not certain, because {finding.because}." if finding.because else said


# --- believing ----------------------------------------------------------------------------------------------


def _settled(finding: Finding, answer: Judgement | Silence, text: Text) -> Finding:
    """Return the finding as the answer leaves it."""
    if isinstance(answer, Silence):
        return _open(finding, answer, could_not_run=answer is Silence.GARBLED)
    if answer.verdict is Verdict.UNSURE:
        return _open(finding, "a model was asked and could not tell either")
    quotes = _found(answer, text)
    if quotes is None:
        return _open(finding, "a model was asked and rested its verdict on words that do not stand there")
    if not _carried(finding, answer, quotes):
        return _open(finding, "a model was asked and named no words that decide it")
    return _passed(finding, quotes) if answer.verdict is Verdict.PASS else _failed(finding)


def _found(answer: Judgement, text: Text) -> tuple[Quote, ...] | None:
    """Return every place where the quotations stand in the reply; None where one stands nowhere."""
    found: list[Quote] = []
    for words_quoted in filter(None, map(str.strip, answer.quotes)):
        here = [place for place in places(words_quoted, text.source) if _said(place, text)]
        if not here:
            return None
        found.extend(here)
    return tuple(found)


def _said(place: Quote, text: Text) -> bool:
    """Tell whether the reply says these words itself, and does not repeat them from another mail."""
    copied = (sentence.span for sentence in text.sentences if sentence.part is Part.QUOTED)
    return not text.quoted(place.span) and not any(place.span.overlaps(span) for span in copied)


def _carried(finding: Finding, answer: Judgement, quotes: Sequence[Quote]) -> bool:
    """Tell whether the quotations are enough for the verdict.

    A doubt about words is settled by quoting them. A doubt whether something is there at all is settled by
    quoting it, or by saying that it is missing, for which there are no words.
    """
    if finding.spans:
        return any(quote.span.overlaps(span) for quote in quotes for span in finding.spans)
    return answer.verdict is Verdict.FAIL or any(len(words(q.text)) >= _FEWEST_WORDS for q in quotes)


def _open(finding: Finding, why: str, *, could_not_run: bool = False) -> Finding:
    because = "; ".join(filter(None, (finding.because, str(why))))
    return replace(finding, because=because, source=SOURCE, could_not_run=could_not_run)


def _failed(finding: Finding) -> Finding:
    message = f"{finding.message} ({UNMEASURED})"
    return replace(finding, verdict=Verdict.FAIL, message=message, source=SOURCE)


def _passed(finding: Finding, quotes: Sequence[Quote]) -> Finding:
    """Return a pass that shows the words it rests on and what was in doubt before."""
    spans = finding.spans or tuple(sorted({quote.span for quote in quotes}))
    return replace(
        finding,
        verdict=Verdict.PASS,
        message=f"meets the rule: {_RULES[finding.rule].title} ({UNMEASURED})",
        because=f"in doubt was whether it {finding.message}",
        spans=spans,
        quote=finding.quote or quotes[0].text,
        near_misses=(),
        repair="",
        source=SOURCE,
    )
