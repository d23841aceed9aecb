"""What a revision may not turn round, leave out or promise anew."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from assistant.drafting.repair.change import (
    ABSENCES,
    COMMITTING,
    DENIALS_GO,
    QUESTIONS_GO,
    Change,
    inside,
    line,
    shown,
)
from assistant.drafting.repair.negation import Denial, content, denials, said_plainly
from assistant.model import Act, Span
from assistant.text import Sentence, Text

_WANTED: dict[str, frozenset[Act]] = {
    "solution": frozenset({Act.SOLUTION, Act.PROMISE, Act.FOLLOW_UP, Act.ALTERNATIVE}),
    "alternatives": frozenset({Act.ALTERNATIVE, Act.SOLUTION}),
    "negative_wording": frozenset({Act.ALTERNATIVE, Act.SOLUTION}),
    "follow_up": frozenset({Act.FOLLOW_UP, Act.PROMISE, Act.SOLUTION}),
    "asks_answered": frozenset({Act.SOLUTION, Act.PROMISE, Act.FOLLOW_UP, Act.ALTERNATIVE, Act.REFUSAL}),
    "handover": frozenset({Act.ESCALATION, Act.FOLLOW_UP, Act.PROMISE, Act.SOLUTION}),
    "boundary": frozenset({Act.BOUNDARY}),
}
_MAY_DENY = frozenset({"asks_answered", "solution", "boundary", "negative_wording", "handover"})
"""Rules that a no of ours may answer."""
_DONE = re.compile(
    r"\b(?:i|we|our \w+|my colleagues?)(?:'ve| have| has|'s) "
    r"(?:already |now |just |also |since |therefore |today )*"
    r"(?!been (?:sorry|reading)|read\b|seen\b|noted\b|received\b|let\b|understood\b)\w+"
)
_WORTH = re.compile(
    r"\b(?:refund|reimburs|repay|money back|voucher|coupon|credit|discount|compensat|goodwill|replace|free of"
    r" charge|for free|waive|no charge|complimentary|upgrade)\w*"
)


# --- denials, questions, requests ---------------------------------------------------------------------------


def denied(change: Change) -> Iterator[str]:
    """Yield every "not" that is gone although no finding asks for it, or that turned round."""
    excused, blamed = change.spans(DENIALS_GO), change.spans(frozenset({"blame"}))
    kept = [one for sentence in change.fresh for one in denials(change.new.text, sentence)]
    for sentence in change.gone:
        for one in denials(change.old.text, sentence):
            asked = inside(one.span, excused) or (one.theirs and inside(one.span, blamed))
            asked = asked or (one.sweeping and _only_scolds(change, sentence))
            if not asked and not any(_same(one, other) for other in kept):
                yield f"It loses a denial: {shown(sentence.span.of(change.old.text.source))}."
            elif asked and not one.theirs and one.head in _plainly(change.new.text, change.fresh, kept):
                yield f"It turns a no into a yes: {shown(sentence.span.of(change.old.text.source))}."
    yield from _turned(change, kept)


def _only_scolds(change: Change, sentence: Sentence) -> bool:
    """Tell whether a sentence blames, mocks or excuses, and says nothing that is done, refused or asked."""
    scolding = change.spans(DENIALS_GO | {"blame"})
    number = change.old.text.sentences.index(sentence)
    if not any(span.overlaps(sentence.span) for span in scolding):
        return False
    facts = (one for one in change.things_before if one.span.overlaps(sentence.span))
    return not change.old.in_sentence(number, *COMMITTING) and not any(facts)


def _same(one: Denial, other: Denial) -> bool:
    return not one.stems or bool(set(one.stems) & set(other.stems))


def _plainly(text: Text, sentences: tuple[Sentence, ...], kept: list[Denial]) -> frozenset[str]:
    """Return what the fresh sentences affirm and deny nowhere."""
    said = {stem for sentence in sentences for stem in said_plainly(text, sentence)}
    return frozenset(said) - {stem for one in kept for stem in one.stems}


def _turned(change: Change, kept: list[Denial]) -> Iterator[str]:
    """Yield what the draft said plainly, in a sentence that is gone, and the revision denies."""
    said = {stem for sentence in change.gone for stem in said_plainly(change.old.text, sentence)}
    still = {
        stem for sentence in change.new.text.sentences for stem in said_plainly(change.new.text, sentence)
    }
    denied_before = {
        s for one in change.gone for denial in denials(change.old.text, one) for s in denial.stems
    }
    for one in kept:
        if one.head and one.head in said - still - denied_before:
            yield f"It turns a yes into a no: {shown(_sentence(change.new.text, one.span))}."


def _sentence(text: Text, span: Span) -> str:
    return next((one.span.of(text.source) for one in text.sentences if one.span.overlaps(span)), "")


def asked_of_them(change: Change) -> Iterator[str]:
    """Yield every question and request to the customer that is gone."""
    excused = change.spans(QUESTIONS_GO)
    source = change.old.text.source
    lost_questions = [
        one
        for one in change.gone
        if one.span.of(source).rstrip().endswith("?") and not _touches(one.span, excused)
    ]
    fresh = sum(1 for one in change.fresh if one.span.of(change.new.text.source).rstrip().endswith("?"))
    for one in lost_questions[fresh:]:
        yield f"It loses a question: {shown(one.span.of(source))}."
    requests = [
        a
        for a in change.old.acts.of(Act.REQUEST)
        if in_any(a.cue, change.gone) and not inside(a.cue, excused)
    ]
    still = sum(1 for act in change.new.acts.of(Act.REQUEST) if in_any(act.cue, change.fresh))
    for act in requests[still:]:
        yield f"It loses a request: {shown(_sentence(change.old.text, act.cue))}."


def _touches(span: Span, spans: tuple[Span, ...]) -> bool:
    return any(span.overlaps(other) for other in spans)


def in_any(span: Span, sentences: tuple[Sentence, ...]) -> bool:
    """Tell whether a place lies in one of some sentences."""
    return any(span.overlaps(one.span) for one in sentences)


# --- what we did and will do --------------------------------------------------------------------------------


def committed(change: Change) -> Iterator[str]:
    """Yield what the revision says we did, will do or refuse, and the draft did not."""
    had = Counter(act.act for act in change.old.acts.of(*COMMITTING) if in_any(act.cue, change.gone))
    wanted = frozenset().union(*(_WANTED.get(rule, frozenset()) for rule in change.rules))
    for act in change.new.acts.of(*COMMITTING):
        if not in_any(act.cue, change.fresh) or act.act in wanted:
            continue
        if had[act.act] > 0 or (act.act is Act.PROMISE and had[Act.SOLUTION] > 0):
            had[act.act] -= 1
            continue
        yield f"It adds something nobody asked for: {shown(_sentence(change.new.text, act.cue))}."
    yield from _valuable(change)


def _valuable(change: Change) -> Iterator[str]:
    """Yield deeds and things of value that the fresh sentences bring along and nobody approved."""
    before = change.old.text.lower
    approved = " ".join(f"{remedy.kind} {remedy.detail}" for remedy in change.before.case.approved).casefold()
    gone = " ".join(one.span.of(before) for one in change.gone)
    for one in change.fresh:
        lower = one.span.of(change.new.text.lower)
        if _DONE.search(lower) and not _DONE.search(gone) and not change.after.claims:
            yield f"It says that something was done: {shown(one.span.of(change.new.text.source))}."
        number = change.new.text.sentences.index(one)
        for match in _WORTH.finditer(lower):
            root = match[0][:6]
            if root not in before and root not in approved and change.new.in_sentence(number, *COMMITTING):
                yield f"It offers something nobody approved: {shown(one.span.of(change.new.text.source))}."


def denied_anew(change: Change) -> Iterator[str]:
    """Yield a "not" that came along: about nothing that was reworded, nor told back from the customer."""
    if change.rules & _MAY_DENY:
        return
    about = content(" ".join(one.span.of(change.old.text.source) for one in change.gone))
    if change.rules & ABSENCES:
        about |= content(change.before.case.message.text)
    for sentence in change.fresh:
        words = sentence.span.of(change.new.text.source)
        if any(denials(change.new.text, sentence)) and not content(words) & about:
            yield f"It brings along a denial: {shown(words)}."


def failed_anew(change: Change) -> Iterator[str]:
    """Yield what the fresh sentences fail, in words that did not fail before."""
    known = {finding.fingerprint for finding in change.before.report.failing()}
    for finding in change.after.report.failing():
        fresh = any(in_any(span, change.fresh) for span in finding.spans)
        if fresh and finding.fingerprint not in known:
            yield f"It fails {finding.rule} in new words: {shown(finding.quote)}."


def dropped(change: Change) -> Iterator[str]:
    """Yield what we did or will do that the revision leaves out."""
    commits = (Act.SOLUTION, Act.PROMISE, Act.FOLLOW_UP, Act.ALTERNATIVE, Act.ESCALATION)
    excused = change.spans(DENIALS_GO | QUESTIONS_GO)
    acts = [
        a for a in change.old.acts.of(*commits) if in_any(a.cue, change.gone) and not inside(a.cue, excused)
    ]
    fresh = " ".join(one.span.of(change.new.text.lower) for one in change.fresh)
    for act in acts:
        words = act.cue.of(change.old.text.lower)
        still = any(in_any(other.cue, change.fresh) for other in change.new.acts.of(*commits))
        if not still and line(words) not in line(fresh):
            yield f"It leaves out what was to be done: {shown(_sentence(change.old.text, act.cue))}."
            return
