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
    "withdraw": "withdrew withdrawn",
    "undo": "undid undone",
    "redo": "redid redone",
    "do": "did done",
    "lend": "lent",
    "build": "built",
    "rebuild": "rebuilt",
    "bind": "bound",
    "buy": "bought",
    "draw": "drew drawn",
    "drive": "drove driven",
    "lay": "laid",
    "relay": "relayed",
    "re-lay": "re-laid",
    "strike": "struck",
    "tell": "told",
    "say": "said",
    "know": "knew known",
    "feel": "felt",
    "think": "thought",
    "read": "read",
    "hear": "heard",
    "see": "saw seen",
    "lose": "lost",
    "break": "broke broken",
    "steal": "stole stolen",
    "forget": "forgot forgotten",
    "leave": "left",
    "let": "let",
    "come": "came come",
    "become": "became become",
    "arise": "arose arisen",
    "overcharge": "overcharged",
    "meet": "met",
    "fall": "fell fallen",
    "grow": "grew grown",
    "mean": "meant",
    "catch": "caught",
    "teach": "taught",
    "learn": "learned learnt",
    "cut": "cut",
    "sell": "sold",
    "tear": "tore torn",
    "hurt": "hurt",
    "shake": "shook shaken",
    "throw": "threw thrown",
    "spend": "spent",
    "mistake": "mistook mistaken",
    "begin": "began begun",
    "wear": "wore worn",
    "fly": "flew flown",
    "ride": "rode ridden",
    "stand": "stood",
    "sit": "sat",
    "lie": "lay lain",
    "win": "won",
    "have": "had",
    "be": "been",
    "show": "showed shown",
    "deal": "dealt",
    "sweep": "swept",
    "hang": "hung",
    "fit": "fitted",
    "bear": "bore borne",
    "sew": "sewed sewn",
    "fight": "fought",
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
        "chat",
        "scan",
        "wrap",
        "transfer",
        "uncancel",
        "slip",
        "reset",
        "submit",
        "refer",
        "stop",
        "pin",
        "rip",
        "tag",
        "rub",
        "pop",
        "nip",
        "trim",
        "fit",
        "zip",
        "bag",
        "regret",
        "forget",
        "begin",
        "plan",
        "flag",
        "strip",
        "let",
        "cut",
        "sit",
        "win",
        "commit",
        "admit",
        "omit",
        "rebut",
        "mop",
    ]
)
_VOWELS = "aeiou"


class Forms(NamedTuple):
    """The forms of a list of verbs."""

    base: tuple[str, ...]
    past: tuple[str, ...]
    ing: tuple[str, ...]
    third: tuple[str, ...]

    def all(self) -> frozenset[str]:
        """Return every form, whatever its tense."""
        return frozenset((*self.base, *self.past, *self.ing, *self.third))


def forms(verbs: str) -> Forms:
    """Return infinitives, past forms (tense and participle together), -ing forms, third persons."""
    base = tuple(dict.fromkeys(verbs.split()))
    past = dict.fromkeys(form for verb in base for form in _past(verb))
    ing = dict.fromkeys(form for verb in base for form in _ing(verb))
    return Forms(base, tuple(past), tuple(ing), tuple(dict.fromkeys(_third(verb) for verb in base)))


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


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
