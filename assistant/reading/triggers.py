"""Sentences that call for a hand-over.

A false trigger costs a usual draft, a missed one may cost far more; so the position taken is this:

- legal, regulator, press, chargeback: the customer announces, takes or reports a step of their own. The bare
  word ("legal", "the FCA-regulated account"), a step of the other side ("the collector threatens to sue me")
  and a review or a post on social media are none, unless a large audience is named or hoped for. A step
  already taken still belongs to those owners.
- safety: harm to body or fire, happened or nearly so. Dirt, noise and a broken product alone are none.
- self-harm: any wording that could be meant, hints included ("better off without me"); only set phrases
  ("dying to try it") are left out. Saying that one would never do it does not take it back.
- fraud: somebody else used the customer's card, account or name, also where they reported it before, since
  whoever drafts must not answer on the money's fate; so is a payment to us by somebody who never dealt with
  us. "This app is a fraud" accuses us and is anger.
- data request: wants a copy, the source or erasure of personal data. "Delete my account" alone is account
  trouble, a complaint that data was sold is privacy trouble.
- data breach: personal data reached somebody it was not meant for, by us. A parcel at the wrong door is none.
"""

from __future__ import annotations

from collections.abc import Callable

from assistant.model import Trigger, TriggerKind, Trouble
from assistant.reading.bundles import bundled
from assistant.reading.lexicon import Hit
from assistant.reading.marked import NEGATORS, Line, Marked

OWNERS = {
    TriggerKind.LEGAL: "the legal team",
    TriggerKind.REGULATOR: "the complaints officer",
    TriggerKind.PRESS: "the press office",
    TriggerKind.CHARGEBACK: "the payments team",
    TriggerKind.SAFETY: "the safety team",
    TriggerKind.SELF_HARM: "a trained colleague, at once",
    TriggerKind.FRAUD: "the fraud team",
    TriggerKind.DATA_REQUEST: "the data protection officer",
    TriggerKind.DATA_BREACH: "the data protection officer",
}
_OF_THE_CUSTOMER = frozenset(
    [TriggerKind.LEGAL, TriggerKind.REGULATOR, TriggerKind.CHARGEBACK, TriggerKind.PRESS]
)
_LAWS = frozenset(["gdpr", "ccpa", "dpdp", "dsar", "provider", "portability"])
_URGENCY = (
    TriggerKind.SELF_HARM,
    TriggerKind.SAFETY,
    TriggerKind.FRAUD,
    TriggerKind.LEGAL,
    TriggerKind.REGULATOR,
    TriggerKind.DATA_BREACH,
    TriggerKind.PRESS,
    TriggerKind.DATA_REQUEST,
    TriggerKind.CHARGEBACK,
)
_SUBJECTS_WORDS = (
    "i ill im id ive my we weve wed our you youll youre he she they who which that if when until "
    "but and only just because so then"
)
_SUBJECTS = frozenset(_SUBJECTS_WORDS.split())
"""Words after which a negation before them no longer reaches."""
_SAYING_WORDS = "think believe say said saying mean claim suggest"
_SAYING = frozenset(_SAYING_WORDS.split())
_REFUSALS = frozenset(["wont", "wouldnt", "dont", "didnt", "havent"])
_URGING_WORDS = "make force tempt push hesitation choice option alternative qualms doubt"
_URGING = frozenset(_URGING_WORDS.split())
_DENIALS = NEGATORS | {"rather"}
_SELF_WORDS = "i ill im id ive my we weve wed our"
_SELF = frozenset(_SELF_WORDS.split())
_AUXILIARIES_WORDS = "have had just already also even accidentally then could can"
_AUXILIARIES = frozenset(_AUXILIARIES_WORDS.split())
_GIVING_WORDS = (
    "sent emailed mailed gave given shared forwarded posted put cc ccd copied copying told wrote called "
    "discussed disclosed uploaded published printed showed handed passed entered typed listed left attached "
    "enclosed included"
)
_GIVING = frozenset(_GIVING_WORDS.split())
_OPENING = frozenset(
    ["opened", "opening", "created", "taken", "took", "ordered", "bought", "registered", "signed"]
)
_CONJUNCTIONS = frozenset(["and", "but", "or", "because", "so", "since", "when", "if", "as"])
_STOPS = frozenset(",;:.!?()\n")
_REACH = {**dict.fromkeys(_OF_THE_CUSTOMER, 7), TriggerKind.SELF_HARM: 2}
_SIGNS = 2
_USUAL_REACH = 3
"""How many words before a cue a negation may stand; nearest where a miss costs most."""


def triggers_of(marked: Marked) -> tuple[Trigger, ...]:
    """Return the triggers, the most pressing kind first, one for each sentence and kind."""
    found: list[Trigger] = []
    despair = _despairing(marked)
    for line in marked.lines:
        hits = [*line.of("trigger"), *bundled(line), *despair.get(line.first, ())]
        if not hits:
            continue
        meant = {hit.name for hit in hits if _meant(marked, line, hit)}
        found.extend(
            Trigger(kind, marked.sentence(line), OWNERS[kind]) for kind in TriggerKind if kind in meant
        )
    return tuple(sorted(found, key=lambda trigger: _URGENCY.index(trigger.kind)))


def _despairing(marked: Marked) -> dict[int, list[Hit]]:
    """Return, by the first word of a line, what hints at self-harm where a message holds two such signs."""
    found = {
        line.first: [
            Hit("trigger", TriggerKind.SELF_HARM, 1.0, hit.first, hit.last)
            for hit in line.of("despair")
            if (hit.weight or _closes(marked, line, hit)) and not marked.said_by_others(hit)
        ]
        for line in marked.lines
    }
    signs = _apart([hit for hits in found.values() for hit in hits])
    return found if signs >= _SIGNS else {}


def _apart(hits: list[Hit]) -> int:
    """Count the cues that share no word."""
    count = end = 0
    for hit in hits:
        if hit.first >= end:
            count, end = count + 1, hit.last
    return count


def _meant(marked: Marked, line: Line, hit: Hit) -> bool:
    if marked.said_by_others(hit) or _negated(marked, line, hit) or _figurative(line, hit):
        return False
    if not hit.weight and not _closes(marked, line, hit):
        return False
    otherwise = _OTHERWISE.get(TriggerKind(hit.name))
    return otherwise is None or not otherwise(marked, line, hit)


def _figurative(line: Line, hit: Hit) -> bool:
    return any(
        other.first < hit.last and hit.first < other.last
        for other in line.of("figurative")
        if other.name in {"", hit.name}
    )


def _closes(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether a clause ends with this cue."""
    if hit.last == line.last or marked.forms[hit.last] in _CONJUNCTIONS:
        return True
    return not _STOPS.isdisjoint(_gap(marked, hit.last))


def _gap(marked: Marked, index: int) -> str:
    """Return what stands between a word and the one before it."""
    return marked.text.plain[marked.ends[index - 1] : marked.starts[index]]


def _negated(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether a negation before this cue, in its clause and with no subject between, denies it."""
    reach = _REACH.get(TriggerKind(hit.name), _USUAL_REACH)
    own_subject = False
    for index in range(hit.first, max(line.first, hit.first - reach) - 1, -1):
        form = marked.forms[index]
        if index < hit.first and form in _DENIALS:
            after = marked.forms[index + 1]
            return after not in _URGING and (not own_subject or after in _SAYING)
        own_subject = own_subject or form in _SUBJECTS
        if index > line.first and not _STOPS.isdisjoint(_gap(marked, index)):
            return False
    return False


def _withdrawn(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether the customer goes on "but I won't"."""
    after = marked.forms[hit.last : min(line.last, hit.last + 3)]
    return bool(after) and after[0] in {"but", "though"} and not _REFUSALS.isdisjoint(after)


def _no_step(marked: Marked, line: Line, hit: Hit) -> bool:
    return _theirs(marked, line, hit) or _withdrawn(marked, line, hit)


def _will(marked: Marked, _line: Line, hit: Hit) -> bool:
    """Tell whether the "ill" of a cue is "I'll"."""
    return any(
        marked.forms[index] == "ill" and marked.ends[index] - marked.starts[index] > len("ill")
        for index in range(hit.first, hit.last)
    )


def _by_the_customer(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether the customers pass data on themselves, or nobody does."""
    if not _DENIALS.isdisjoint(marked.forms[hit.first : hit.last]):
        return True
    return marked.forms[hit.first] in _GIVING and _first_person(marked, line, hit)


def _opened_by_the_customer(marked: Marked, line: Line, hit: Hit) -> bool:
    return marked.forms[hit.first] in _OPENING and _first_person(marked, line, hit)


def _first_person(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether the verb a cue begins with has the customer for its subject."""
    before = hit.first - 1
    while before >= line.first and marked.forms[before] in _AUXILIARIES:
        before -= 1
    return before >= line.first and marked.forms[before] in _SELF


def _theirs(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether the other side is said to take the step ("the collector threatens to sue")."""
    return any(
        hit.first <= other.first <= hit.last if other.name else _leads(marked, line, other, hit)
        for other in line.of("other_side")
    )


def _leads(marked: Marked, line: Line, other: Hit, hit: Hit) -> bool:
    """Tell whether the other side is the subject of a step, and not the customer."""
    before = marked.forms[max(line.first, other.first - 1) : other.first]
    between = marked.forms[other.last : hit.first + 1]
    return other.first < hit.first and _SELF.isdisjoint([*before, *between])


def _how_to(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether a line asks how to delete data in the product: it names no law and no "about me"."""
    words = marked.forms[hit.first : hit.last]
    if (
        words[-1] in {"me", "us"}
        or words[0] in {"where", "who", "whom"}
        or all(cue.name != Trouble.HOW_TO for cue in line.of("trouble"))
    ):
        return False
    return _LAWS.isdisjoint(marked.forms[line.first : line.last])


_OTHERWISE: dict[TriggerKind, Callable[[Marked, Line, Hit], bool]] = {
    **dict.fromkeys(_OF_THE_CUSTOMER, _no_step),
    TriggerKind.SAFETY: _will,
    TriggerKind.FRAUD: _opened_by_the_customer,
    TriggerKind.DATA_REQUEST: _how_to,
    TriggerKind.DATA_BREACH: _by_the_customer,
}
"""What a cue of a kind may stand for instead."""
