"""The names of people, taken to words: which of them may be sought wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.entities import is_person_word

_WORDS = (
    "will mark may june april august rose grace hope faith joy bill rob pat sue art dean grant chase "
    "hunter mason frank earnest ernest rich price cook baker king young long short brown white black "
    "green gray grey gold silver hall hill park parks wood woods lake field fields stone bush day knight "
    "page bell case law love best good sun rain max min order service support customer the and of home "
    "house store shop online sales info office van den per see an as in is it so no do to go am be he me "
    "my we us or on at by up if big small little low high rot klein gross lang kurz weiss schwarz braun "
    "neu sommer winter herbst tag berg bach wolf fuchs vogel koch petit grand roy blanc noir dubois fleur "
    "marin luz paz mar sol cruz dolores rosa bianca bianchi rossi nero fiore amore dell ein read reading "
    "street water summer christian sterling penny dawn eve iris ivy lily daisy olive ruby pearl amber "
    "crystal jade victor major sergeant bishop pope abbot carpenter taylor potter ford drew sandy rusty "
    "randy bob jack ray jay lee chip buck rocky guy gene jean carol harry mike phone mail address number "
    "text link card first last "
)
AMBIGUOUS = frozenset(_WORDS.split())
"""Names that are words too: sought only as names are written, with a capital."""
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’-][^\W\d_]+)*\.?")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def parts(name: str) -> Iterator[tuple[str, str]]:
    """Yield kind and word for each word of a name that is somebody's own; titles and particles are left."""
    if "," in name:
        last, _, first = name.partition(",")
        name = f"{first} {last}"
    words = [word for word in _WORD.findall(name) if is_person_word(word) and not word.endswith(".")]
    for place, word in enumerate(words):
        if place == 0:
            yield "FIRST_NAME", word
        else:
            yield ("LAST_NAME" if place == len(words) - 1 else "MIDDLE_NAME"), word


def sought(word: str) -> str:
    """Return the pattern that finds a word of a name, as people write it."""
    if _UNSPACED.search(word):
        return re.escape(word)
    if word.casefold() not in AMBIGUOUS:
        return rf"(?<!\w)(?i:{re.escape(word)})(?!\w)"
    return rf"(?<!\w)(?:{re.escape(word.capitalize())}|{re.escape(word.upper())})(?!\w)"
