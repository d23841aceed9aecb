"""Regular English verb forms, so that the word classes can be written as plain infinitives."""

from __future__ import annotations

from typing import NamedTuple

_IRREGULAR = {
    "send": "sent",
    "pay": "paid",
    "repay": "repaid",
    "give": "gave given",
    "hold": "held",
    "shut": "shut",
    "set": "set",
    "bring": "brought",
    "put": "put",
    "take": "took taken",
    "write": "wrote written",
    "rewrite": "rewrote rewritten",
    "resend": "resent",
    "re-send": "re-sent",
    "freeze": "froze frozen",
    "unfreeze": "unfroze unfrozen",
    "ring": "rang rung",
    "get": "got gotten",
    "understand": "understood",
    "go": "went gone",
    "hit": "hit",
    "run": "ran run",
    "find": "found",
    "keep": "kept",
    "choose": "chose chosen",
    "quit": "quit",
    "dig": "dug",
    "seek": "sought",
    "speak": "spoke spoken",
    "make": "made",
    "write-off": "written-off",
}
_DOUBLED = frozenset(
    [
        "cancel",
        "plug",
        "unplug",
        "ship",
        "swap",
        "reship",
        "log",
        "drag",
        "run",
        "dig",
        "get",
        "set",
        "put",
        "shut",
        "hit",
        "quit",
        "drop",
        "stop",
        "chat",
        "scan",
        "wrap",
        "transfer",
        "uncancel",
        "slip",
        "reset",
        "submit",
        "refer",
    ]
)
_VOWELS = "aeiou"


class Forms(NamedTuple):
    """The forms of a list of verbs."""

    base: tuple[str, ...]
    past: tuple[str, ...]
    ing: tuple[str, ...]


def forms(verbs: str) -> Forms:
    """Return infinitives, past forms (past tense and participle together) and -ing forms."""
    base = tuple(dict.fromkeys(verbs.split()))
    past = dict.fromkeys(form for verb in base for form in _past(verb))
    return Forms(base, tuple(past), tuple(dict.fromkeys(form for verb in base for form in _ing(verb))))


def _past(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    if verb.endswith("e"):
        return [verb + "d"]
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return [verb[:-1] + "ied"]
    return [verb + "ed", verb + verb[-1] + "ed"] if verb in _DOUBLED else [verb + "ed"]


def _ing(verb: str) -> list[str]:
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return [verb[:-1] + "ing"]
    return [verb + "ing", verb + verb[-1] + "ing"] if verb in _DOUBLED else [verb + "ing"]
