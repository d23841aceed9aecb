"""From a segmented text to its speech acts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from assistant.acts.pack import Pack
from assistant.acts.shouting import shouts
from assistant.model import Act, SpeechAct
from assistant.text import Part, Text

_PACKS = {"en": "english", "es": "spanish", "fr": "french", "de": "german"}
_FRAMES = {Part.GREETING: Act.GREETING, Part.SIGN_OFF: Act.SIGN_OFF}


@dataclass(frozen=True, slots=True)
class Acts:
    """The acts of a text in order of place, near-misses among them."""

    all: tuple[SpeechAct, ...] = ()
    covered: frozenset[Act] = frozenset(Act)
    """What the language's pack knows; that another act was not found means nothing."""

    def of(self, *acts: Act) -> tuple[SpeechAct, ...]:
        """Return the acts of these kinds that count."""
        return tuple(found for found in self.all if found.counts and found.act in acts)

    def near(self, *acts: Act) -> tuple[SpeechAct, ...]:
        """Return the near-misses of these kinds: the words are there and do not count."""
        return tuple(found for found in self.all if not found.counts and found.act in acts)

    def covers(self, *acts: Act) -> bool:
        """Tell whether the pack knows all of these acts."""
        return self.covered.issuperset(acts)


def coverage() -> dict[str, frozenset[Act]]:
    """Return the acts that each language's pack knows, by the language's English name in lower case."""
    return {name: pack.covers for code, name in _PACKS.items() if (pack := _pack(code))}


def packs() -> tuple[Pack, ...]:
    """Return the packs of all languages that have one."""
    return tuple(pack for code in _PACKS if (pack := _pack(code)))


def recognise(text: Text, language: str = "en") -> Acts | None:
    """Return what the text's sentences do, or None where there is no pack for the language.

    Quoted mail and signatures are not looked at. A pure function, linear in the length of the text.
    """
    pack = _pack(language)
    if pack is None:
        return None
    found = sorted(_acts(pack, pack.read(text)), key=lambda act: (act.cue.start, act.cue.end, act.act))
    return Acts(tuple(found), pack.covers)


@lru_cache(maxsize=8)
def _pack(language: str) -> Pack | None:
    name = _PACKS.get(language)
    if name is None:
        return None
    found: Pack = import_module(f"assistant.acts.{name}").PACK
    return found


def _acts(pack: Pack, text: Text) -> Iterator[SpeechAct]:
    for sentence in text.sentences:
        if sentence.part in _FRAMES:
            yield SpeechAct(_FRAMES[sentence.part], sentence.span, sentence.span)
        elif sentence.part in {Part.BODY, Part.LIST}:
            yield from pack.search(text, sentence)
            yield from shouts(text, sentence)
