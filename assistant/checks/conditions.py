"""The conditions under which rules apply, each with its sentence."""

from __future__ import annotations

from assistant.checks.record import Condition, Context
from assistant.model import Aside, Fault, Intent


def _always(_context: Context) -> bool:
    return True


def _written(context: Context) -> bool:
    return bool(context.text.source.strip())


def _complaint(context: Context) -> bool:
    return context.reading.complaint


def first_reply(context: Context) -> bool:
    """Tell whether nobody has written to this customer before, as far as the thread and the mail show."""
    message = context.case.message
    quoted = any(aside.kind is Aside.QUOTED for aside in message.set_aside)
    return not context.case.answered_before and not (quoted and context.reading.follows_up)


def _first_reply_to_complaint(context: Context) -> bool:
    return _complaint(context) and first_reply(context)


def _owes_apology(context: Context) -> bool:
    return _first_reply_to_complaint(context) and context.case.fault is not Fault.THEIRS


def particular(context: Context) -> bool:
    """Tell whether the reply is our first to something particular: a complaint or praise."""
    return _first_reply_to_complaint(context) or (
        context.reading.intent is Intent.PRAISE and first_reply(context)
    )


def _both_languages_known(context: Context) -> bool:
    return "unknown" not in {context.language, context.reading.language}


ALWAYS = Condition("any reply", _always)
WRITTEN = Condition("any reply that is not empty", _written)
COMPLAINT = Condition("a complaint", _complaint)
FIRST_REPLY = Condition("our first reply in the thread", first_reply)
FIRST_REPLY_TO_COMPLAINT = Condition("a complaint and our first reply to it", _first_reply_to_complaint)
OWES_APOLOGY = Condition(
    "a complaint, our first reply, so no apology yet in the thread; not where the case says that the fault "
    "is the customer's",
    _owes_apology,
)
BOTH_LANGUAGES_KNOWN = Condition(
    "the languages of the message and of the reply are both known", _both_languages_known
)
