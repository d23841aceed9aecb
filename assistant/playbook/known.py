"""What is known of a case: values for slots, and which needs the customer has met already."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.model import Case, Reading
from assistant.playbook.book import Need
from assistant.playbook.repeatable import has_cue

_NUMBER = r"((?=[A-Z0-9-]*\d)[A-Z0-9](?:[A-Z0-9-]{2,18}[A-Z0-9]))"
_LABEL = r"(?: (?:number|no\.?|nr\.?|id|ref|reference|code))?[ :]{0,2}#?"
_ANY_NUMBER = re.compile(r"(?=[A-Za-z-]{0,12}\d)[A-Za-z0-9-]{5,20}")
_UNSAFE = re.compile(r"[\[\]{}<>\n]")
_MOST = 400


def known_values(case: Case, needs: Iterable[Need]) -> dict[str, str]:
    """Return slot values: facts of the case first, then numbers the customer named with their label."""
    values: dict[str, str] = {}
    for need in needs:
        value = case.fact(*need.names) or _named_number(case.message.text, need)
        if value and len(value) <= _MOST and not _UNSAFE.search(value):
            values[need.name] = value
    return values


def is_given(need: Need, case: Case, reading: Reading) -> bool:
    """Tell whether the customer already gave what a need asks for, so that nobody asks again."""
    text = case.message.text
    if has_cue(text, need.given) or (case.message.attachments and has_cue("photo screenshot", need.given)):
        return True
    if need.type != "id":
        return False
    return any(_ANY_NUMBER.search(quote.text) for quote in reading.given) or bool(_named_number(text, need))


def _named_number(text: str, need: Need) -> str:
    """Return the number that stands after the need's own word, as in "order no. 88213"."""
    if need.type != "id":
        return ""
    word = re.escape(need.name.split()[0])
    match = re.search(rf"\b(?i:{word}){_LABEL.replace('(?:number', '(?i:number')}{_NUMBER}\b", text)
    return match[1] if match else ""
