"""Nobody is asked for what they have already given.

What:
    The reply asks for no number, photo, address or date that stands in the message, in the customer's
    earlier mails or among the facts of the case. Checking who somebody is, or that a value is right, is fine.
Why:
    Being asked for what one has sent says that nobody looked, and costs another day.

Example:
    Could you send me your order number? (it stands in the message)
Instead:
    I have order 88213 in front of me.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from assistant.checks.occurrences import shown
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.wording import found, particulars, sentence_of, wording
from assistant.model import Severity, Span, Speaker, Verdict
from assistant.text.expression import expression

_NUMBERED = (
    r"order|booking|reservation|invoice|account|tracking|ticket|case|reference|serial|customer|membership"
    r"|policy"
)
_ASKS = (
    r"(?:(?:could|can|would|will|may) (?:you|i|we) (?:\w+ ){0,2}?(?:send|share|give|provide|tell|confirm"
    r"|let|have|get|ask|forward|attach|upload|reply with|ask for)|(?:please|kindly|simply|just|and|to) "
    r"(?:\w+ ){0,2}?(?:send|share|give|provide|tell|confirm|let|forward|attach|upload|reply with|reply to "
    r"this (?:\w+ )?with|supply|quote|include|dm|message)|(?:^|[.!?\n] ?)(?:send|share|give|provide|tell"
    r"|confirm|forward|attach|upload|reply with|let)|what (?:is|was|are)|what's|(?:helps?|need|like) to "
    r"know|(?:we|i)(?:'ll| will| would|'d)? (?:\w+ )?(?:need|require)|which)"
)
_THING = (
    rf"(?:(?:{_NUMBERED}) (?:number|no\b|id\b|code|reference|ref\b)|(?:{_NUMBERED}) (?:or \w+ )?(?:number"
    rf"|id\b)|reference (?:number|code)|pictures?|photos?|photographs?|images?|screenshots?|e-?mail(?: "
    rf"address)?|phone number|telephone number|mobile number|contact number|receipt|proof of purchase"
    rf"|(?:date|day) of (?:purchase|order|delivery|travel)|(?:purchase|order|delivery|travel) date|(?:which"
    rf"|what) version|since when|(?:you have|you've|you already) (?:already )?(?:tried|checked|restarted"
    rf"|reset|updated)(?: \w+){{1,4}})"
)
_ASKED_FOR = wording(
    rf"\b{_THING}",
    "number no id code reference ref picture pictures photo photos photograph photographs image images "
    "screenshot screenshots email mail receipt proof date day version since tried checked restarted reset "
    "updated",
)
_ASKING = expression(rf"{_ASKS}\b[^.?!\n]{{0,90}}$")
_CHECKING = expression(
    r"\b(?:security|verif\w+|identity|identif\w+|prove|data protection|protect|correct|still|right one|the "
    r"same|another|other|different|new|second|clearer|sharper|closer|alternative|replacement|if|unless|no "
    r"need|not|n't|without|once more because|unreadable|blurr\w+|could not open|did not (?:open|arrive|come "
    r"through)|missing|last four|old|former|preferred|best|as well as|of the (?:label|back|box|packaging"
    r"|serial|plug|rating)|instead|thank(?:s| you))\b|n't\b"
)
_IDS = expression(r"\b(?:\w*\d[\w-]{3,}|[a-z]{2,5}-?\d{3,})\b")
_EMAIL = expression(r"\b[\w.+-]{1,60}@[\w-]{1,60}\.\w")
_PHONE = expression(r"\+?\d[\d ()-]{8,18}\d")
_DATE = expression(
    r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul"
    r"|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b"
)
_SENT = expression(
    r"\b(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing)|sent|here (?:is|are)|here's|see|added|uploaded"
    r"|included)\b[^.?!]{0,60}?\b(photo|picture|image|screenshot|photograph|receipt|proof)s?\b|\b(photo"
    r"|picture|image|screenshot|photograph|receipt|proof)s?\b[^.?!]{0,30}?\b(?:attached|enclosed|below"
    r"|included|uploaded)\b"
)
_PICTURES = frozenset(["photo", "picture", "image", "screenshot", "photograph"])
_PICTURE_FILE = expression(r"\.(?:jpe?g|png|heic|webp|gif)$", re.IGNORECASE)
_REPAIR = "Take the question out and use what they gave."
_SINCE = expression(
    r"\bsince\b|\bfor (?:the (?:last|past) )?(?:\d+|an?|one|two|three|four|five|six|ten|several) (?:\w+ "
    r")?(?:hours?|days?|weeks?|months?|years?)\b|\b\d+ (?:hours|days|weeks|months) ago\b"
)
_VERSION = expression(
    r"\b(?:version|v|using|running|on) ?(?:is )?\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+\b|\bup[- ]to[- ]date\b"
    r"|\blatest version\b"
)
_REACH = 45


class _Given(NamedTuple):
    """What the customer, the thread and the case already hold, in lower case."""

    told: str
    facts: tuple[tuple[str, str], ...]
    files: tuple[str, ...]


def _check(context: Context) -> Iterator[Outcome]:
    given = _given(context)
    again = [span for span in found(context, _ASKED_FOR) if _is_given(context, span, given)]
    for span in dict.fromkeys(sentence_of(context.text, span).span for span in again):
        message = f"asks for what we already have: {shown(context, span)}"
        yield Outcome(Verdict.FAIL, message, (span,), repair=_REPAIR)
    if not again:
        yield Outcome(Verdict.PASS, "asks for nothing that we already have")


def _given(context: Context) -> _Given:
    case = context.case
    earlier = (turn.text.lower() for turn in case.thread if turn.speaker is Speaker.CUSTOMER)
    facts = tuple((fact.name.lower(), fact.value.lower()) for fact in case.facts if fact.value.strip())
    return _Given("\n".join((context.customer.lower, *earlier)), facts, case.message.attachments)


def _is_given(context: Context, span: Span, given: _Given) -> bool:
    """Tell whether a thing that the sentence asks for is there; one it only speaks of is not asked for."""
    whole, lower = sentence_of(context.text, span).span, context.text.lower
    if not _ASKING.search(lower[whole.start : span.start]) or _CHECKING.search(whole.of(lower)):
        return False
    return not any(value in whole.of(lower) for _, value in given.facts) and _holds(span.of(lower), given)


def _holds(thing: str, given: _Given) -> bool:
    """Tell whether a thing that is asked for is there; each kind is looked for in its own way."""
    return next((is_there(thing, given) for kind, is_there in _KINDS if kind.search(thing)), False)


def _picture_given(_thing: str, given: _Given) -> bool:
    told = any(set(match.groups()) & _PICTURES for match in _SENT.finditer(given.told))
    return told or any(_PICTURE_FILE.search(name) for name in given.files)


def _paper_given(thing: str, given: _Given) -> bool:
    noun = thing.split(maxsplit=1)[0]
    return any(noun in match.groups() for match in _SENT.finditer(given.told))


def _mail_given(_thing: str, given: _Given) -> bool:
    return bool(_EMAIL.search(given.told)) or _fact(given, "mail")


def _phone_given(_thing: str, given: _Given) -> bool:
    return bool(_PHONE.search(given.told)) or _fact(given, "phone")


def _version_given(_thing: str, given: _Given) -> bool:
    return bool(_VERSION.search(given.told)) or _fact(given, "version")


def _since_given(_thing: str, given: _Given) -> bool:
    return bool(_SINCE.search(given.told))


def _fact(given: _Given, word: str) -> bool:
    return any(word in name for name, _ in given.facts)


def _step_told(thing: str, given: _Given) -> bool:
    """Tell whether the customer says that they tried or checked this very thing."""
    step = next((word for word in thing.split() if word.endswith("ed") or word == "reset"), "")
    sought = particulars(thing.partition(step)[2])
    told = (
        given.told[m.start() : m.end() + _REACH]
        for m in re.finditer(
            rf"\bi (?:have |already )?{step}\b",
            given.told,
        )
    )
    return any(sought & particulars(one) for one in told)


def _dated(thing: str, given: _Given) -> bool:
    """Tell whether the facts name such a date, or the customer tells it: "ordered on 3 May"."""
    kinds = {
        "purchase": "purchas|bought|paid",
        "order": "order",
        "delivery": "deliver|arriv",
        "travel": "travel|fl[ye]",
    }
    kind = next((stems for word, stems in kinds.items() if word in thing), "")
    named = any("date" in name and re.search(kind, name) for name, _ in given.facts)
    said = re.finditer(rf"\b(?:{kind})\w*", given.told) if kind else ()
    return named or any(_DATE.search(given.told, m.start(), m.end() + _REACH) for m in said)


def _number_given(thing: str, given: _Given) -> bool:
    """Tell whether a number of this kind stands among the facts or right after its word in what was told."""
    noun = thing.split(maxsplit=1)[0]
    if any(noun in name and any(char.isdigit() for char in value) for name, value in given.facts):
        return True
    places = re.finditer(rf"\b{re.escape(noun)}\b", given.told)
    return any(_id_after(given.told, place.end()) for place in places)


def _id_after(told: str, end: int) -> bool:
    """Tell whether a number with a digit in it follows within a few words, and is no date or amount."""
    after = told[end : end + _REACH].partition("\n")[0]
    match = _IDS.search(after)
    words_between = len(after[: match.start()].split()) if match else _REACH
    return bool(match) and words_between <= len(("number", "is", "#")) and not _DATE.search(after)


_KINDS = (
    (expression(r"^(?:picture|photo|image|screenshot)"), _picture_given),
    (expression(r"^(?:receipt|proof)"), _paper_given),
    (expression(r"^e?-?mail"), _mail_given),
    (expression(r"^(?:phone|telephone|mobile|contact)"), _phone_given),
    (expression(r"version$"), _version_given),
    (expression(r"^since"), _since_given),
    (expression(r"^you"), _step_told),
    (expression(r"\b(?:date|day)\b"), _dated),
    (expression(r""), _number_given),
)


def _anything_given(context: Context) -> bool:
    return bool(context.customer.source.strip() or context.case.facts)


RULE = Rule(
    id="asked_again",
    title="Ask for nothing twice",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=Condition("the customer's words or facts of the case are known", _anything_given),
    check=_check,
)
