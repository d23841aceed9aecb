"""What belongs in other hands is handed to somebody named.

What:
    Where the message speaks of law, a regulator, the press, a chargeback, danger, self-harm, fraud or
    personal data, the reply hands it to a named person, role or team, or comes from one.
Why:
    Such a message costs most when the wrong person goes on answering it. The customer must see that it
    has reached somebody who may decide, and who that is.

Example:
    We will look into what your lawyer writes. (to a customer who has gone to law)
Instead:
    I have passed your letter to our legal team today; Ms Ortiz there will answer it by Friday.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.acts import recognise
from assistant.checks.occurrences import absent, instead, near, present, spans_of
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.wording import found, shown_near, wording
from assistant.model import Act, Severity, Span, Speaker, Verdict
from assistant.text import Part, detect_language, segment
from assistant.text.expression import expression

_AREA = (
    r"legal|law|press|media|communications|fraud|safety|security|payments?|billing|disputes?|chargeback"
    r"|compliance|complaints?|data protection|privacy|trust|public relations|product|quality|risk|accounts"
    r"|finance|litigation|grievances?|resolution|review|customer relations|health|crisis|well-?being"
    r"|welfare|care|claims|records|vulnerable (?:customers?|people)|vulnerability"
)
_POST = (
    r"teams?|office|officers?|departments?|desk|cell|counsel|unit|specialists?|colleagues?|managers?"
    r"|director|lead"
)
_OWNER = (
    rf"(?:(?:{_AREA})(?: and \w+)? (?:{_POST})|(?<!your\s)(?:lawyers?|solicitors?|attorneys?)|in-house "
    rf"counsel|dpo|ombudsperson"
    r"|head of [\w ]{3,30}|supervisor|(?:duty|general|branch|store|line|senior|my) (?:manager|colleague"
    r"|director)|(?:trained|senior|specialist|experienced) colleagues?|colleagues? (?:in|from|at) "
    r"[\w ]{3,25}|colleague (?!will|who|has|is|can|could|to|and|or|of|may|would|shall|that|with|for|by"
    r"|about)\w+)"
)
_ANCHORS = (
    "team teams cell office officer officers department departments desk counsel unit specialist "
    "specialists colleague colleagues manager managers director lead lawyer lawyers solicitor solicitors "
    "attorney attorneys dpo ombudsperson head supervisor"
)
_HAND = (
    r"pass(?:ed|ing)?|forward(?:ed|ing)?|escalat(?:ed?|ing)|hand(?:ed|ing)?|giv(?:en|ing)|gave|sen[dt]"
    r"|sending|taken|tak(?:e|ing)|br(?:ought|ing)|rais(?:ed?|ing)|refer(?:red|ring)?|transfer(?:red|ring)?"
    r"|ask(?:ed|ing)?|told|inform(?:ed|ing)?|alert(?:ed|ing)?|report(?:ed|ing)?|shar(?:ed?|ing)|assign(?:ed"
    r"|ing)?|put|goes|gone|rests|with|involv(?:ed|ing)|notif(?:ied|ying)"
)
_HANDED = wording(
    rf"(?:\b(?:{_HAND})\b[^.?!\n]{{0,80}}\b{_OWNER}\b|\b(?:our|my|a|an|the"
    rf"|another)[^.?!\n]{{0,30}}\b{_OWNER}[^.?!\n]{{0,40}}?(?:'ll|\b(?:will|has|have|is|are|takes?|can))\b)",
    _ANCHORS,
)
_NAMED = wording(rf"\b{_OWNER}\b", _ANCHORS)
_SENT_AWAY = wording(
    r"\b(?:please|you (?:can|may|could|should|must|need to|will have to)|kindly|just) (?:\w+ "
    r"){0,2}?(?:contact|write to|call|ring|e-?mail|reach|ask|speak (?:to|with)|talk to|turn to|address|get "
    r"in touch with)\b[^.?!\n]{0,90}",
    "contact write call ring email mail reach ask speak talk turn address touch",
)
_REFUSED = wording(
    rf"\b(?:not|n't|never|no need to|cannot|without) (?:\w+ ){{0,3}}?(?:{_HAND})\b[^.?!\n]{{0,80}}",
    "not never no cannot can't won't don't didn't haven't without isn't",
)
_SLOT = wording(r"\[\[[a-z ]{0,40}name: name\]\][^.?!\n]{0,40}\b(?:will|takes?|has|is)\b", "name")
_REPAIR = "Say to whom you hand this, by name, role or team, and when the customer hears from them."
_WONDERS = expression(r"\b(?:maybe|perhaps|wonder(?:ing)?|tempted|half a mind)\b")
_UNKNOWN = "unknown"
_WONDERED = "the customer only wonders whether to go there"
_AWAY = "which sends the customer there, or hands nothing over"
_EFFORT = "which names nobody who takes it"
_DOUBT = "it names somebody, and whether the case is handed to them cannot be told"


def _calls_for_it(context: Context) -> bool:
    return bool(context.reading.triggers)


def _check(context: Context) -> Iterator[Outcome]:
    handed = spans_of(context.of(Act.ESCALATION)) or tuple(_handed(context))
    if handed:
        yield present("hands the case to somebody named", handed, context)
    elif _signed_by_owner(context):
        yield Outcome(Verdict.PASS, "comes from somebody who may answer such a message")
    elif _handed_before(context):
        yield Outcome(Verdict.PASS, "an earlier mail of ours has handed the case over")
    else:
        yield _not_handed(context)


def _handed(context: Context) -> Iterator[Span]:
    """Yield where a hand-over is told, unless the customer is sent there or nothing is handed."""
    against = _elsewhere(context)
    for span in (*found(context, _HANDED), *found(context, _SLOT)):
        if not any(span.overlaps(other) for other in against):
            yield span


def _elsewhere(context: Context) -> tuple[Span, ...]:
    return (*found(context, _SENT_AWAY), *found(context, _REFUSED))


def _hedged(context: Context) -> bool:
    """Tell whether the customer only wonders aloud."""
    return all(_WONDERS.search(trigger.quote.text.lower()) for trigger in context.reading.triggers)


def _not_handed(context: Context) -> Outcome:
    """Return a failure, or doubt where somebody is named and neither hand-over nor sending away is plain."""
    against = _elsewhere(context)
    named = [span for span in found(context, _NAMED) if not any(span.overlaps(other) for other in against)]
    owners = " and ".join(dict.fromkeys(trigger.owner for trigger in context.reading.triggers))
    message = f"hands the case to nobody named, and it is one for {owners}"
    if named:
        return Outcome(Verdict.UNSURE, message, tuple(named), because=_DOUBT, repair=_REPAIR)
    if _hedged(context):
        return Outcome(Verdict.UNSURE, message, because=_WONDERED, repair=_REPAIR)
    vague = (*instead(context, context.of(Act.EFFORT), _EFFORT), *near(context, Act.ESCALATION))
    return absent(message, (*shown_near(context, against, _AWAY), *vague), _REPAIR)


def _signed_by_owner(context: Context) -> bool:
    """Tell whether the writer is such a person or team, by the case or by what stands under the reply."""
    frame = {Part.SIGN_OFF, Part.SIGNATURE}
    signed = (one.span.of(context.text.lower) for one in context.text.sentences if one.part in frame)
    return any(map(_NAMED.pattern.search, (context.case.signature.lower(), *signed)))


def _handed_before(context: Context) -> bool:
    """Tell whether the last of our earlier mails handed the case over; it is read in its own language."""
    ours = [turn.text for turn in context.case.thread if turn.speaker is Speaker.AGENT]
    if not ours:
        return False
    told = detect_language(ours[-1])
    acts = recognise(segment(ours[-1]), context.language if told == _UNKNOWN else told)
    return bool(acts and acts.of(Act.ESCALATION))


RULE = Rule(
    id="handover",
    title="Hand over what others must answer",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=Condition(
        "the message holds something that must be handed over: law, a regulator, the press, danger …",
        _calls_for_it,
    ),
    check=_check,
)
