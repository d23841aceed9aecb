"""What of a case a template is given, in words."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.model import Case, Fact, Fault, Passage, Reading, Remedy
from assistant.text import language_name

OTHER_LANGUAGE = "the language of the customer's message"


def situation(case: Case, reading: Reading) -> dict[str, str]:
    """Return what decides which template fits."""
    return {
        "intent": reading.intent.value,
        "trouble": reading.trouble.value,
        "cause": reading.cause.value if reading.cause else "",
        "fault": case.fault.value,
        "abuse": "yes" if reading.abuse else "no",
        "follows_up": "yes" if reading.follows_up or case.answered_before else "no",
    }


def stated(case: Case) -> dict[str, object]:
    """Return what the agent vouches for."""
    return {
        "company": case.company,
        "agent_name": case.agent,
        "signature": case.signature,
        "today": case.today.isoformat(),
        "facts": [fact_in_words(fact) for fact in case.facts],
        "approved": [remedy_in_words(remedy) for remedy in case.approved],
        "notes": case.notes,
        "fault": case.fault.value if case.fault else Fault.UNKNOWN.value,
    }


def said(case: Case, reading: Reading) -> dict[str, object]:
    """Return what the customer said, in the customer's words: data, never instructions."""
    return {
        "customer_message": case.message.text,
        "subject": case.message.subject,
        "customer_name": case.customer_name,
        "asks": _lines(ask.text for ask in reading.asks),
        "feelings": _lines(feeling.name for feeling in reading.feelings),
        "given": _lines(quote.text for quote in reading.given),
        "problem": " ".join(reading.problem.text.split()) if reading.problem else "",
        "language": language_to_write(reading.language),
    }


def _lines(texts: Iterable[str]) -> list[str]:
    """Return each text once, on one line."""
    return list(dict.fromkeys(" ".join(text.split()) for text in texts))


def fact_in_words(fact: Fact) -> str:
    """Return a fact as it was written, with its plain form behind it where that says more."""
    known = fact.normal and fact.normal.casefold() not in fact.value.casefold()
    return f"{fact.name}: {fact.value}" + (f" ({fact.kind.value} {fact.normal})" if known else "")


def remedy_in_words(remedy: Remedy) -> str:
    """Return what may be offered as a phrase: `refund up to 45.90 EUR`."""
    parts = [remedy.kind]
    if remedy.up_to:
        parts.append(f"up to {remedy.up_to}")
    if remedy.by:
        parts.append(f"by {remedy.by.isoformat()}")
    return " ".join(parts) + (f" ({remedy.detail})" if remedy.detail else "")


def passage_in_words(passage: Passage) -> str:
    """Return a paragraph of the policy behind its id and title."""
    return f"[{passage.id}] {passage.title}: {' '.join(passage.text.split())}"


def language_to_write(code: str) -> str:
    """Return the language to write in; where none could be told, English."""
    return "English" if code == "unknown" else language_name(code, unnamed=OTHER_LANGUAGE)
