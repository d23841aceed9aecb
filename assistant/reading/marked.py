"""A message with its words and cues marked, sentence by sentence: what every part of the reading works on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.model import Quote, Span
from assistant.reading.lexicon import Hit, Lexicon
from assistant.text import Part, Sentence, Text, cut
from assistant.text.expression import expression

_WORD = expression(r"@[\w.]+|[^\W_]+(?:'[^\W_]+)*|[?!]{2,}|[😠😡🤬👿💢😤]")
_NEGATORS_WORDS = (
    "not no never isnt wasnt arent werent dont doesnt didnt wont wouldnt cant cannot couldnt havent "
    "hasnt hadnt shouldnt nothing without nor neither hardly barely aint none nobody nicht kein keine "
    "pas jamais nunca non niet geen nao não sin sans senza zonder sem"
)
NEGATORS = frozenset(_NEGATORS_WORDS.split())
_BARRIERS = frozenset(["but", "and", "only", "just", "because", "so", "then"])
_SHORTENED = {"he'll": "he", "she'll": "she"}
"""Short forms that would read as another word without their apostrophe."""
_LOOK_BACK = 3
_LONG_FRAME = 5
_TAIL = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence: its span, its words (`first` to `last`, excluded) and the cues among them by topic."""

    span: Span
    first: int
    last: int
    cues: Mapping[str, Sequence[Hit]]
    clauses: tuple[Span, ...]
    question: bool

    def of(self, *topics: str) -> Sequence[Hit]:
        """Return the cues of these topics, topic by topic."""
        if len(topics) == 1:
            return self.cues.get(topics[0], ())
        return [hit for topic in topics for hit in self.cues.get(topic, ())]

    def within(self, *topics: str) -> set[int]:
        """Return the indexes of all words that belong to cues of these topics."""
        return {index for hit in self.of(*topics) for index in range(hit.first, hit.last)}

    def holds(self, hit: Hit) -> bool:
        """Tell whether a cue begins here."""
        return self.first <= hit.first < self.last

    @property
    def length(self) -> int:
        """How many words it has."""
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Marked:
    """The lines of a message. `forms` are its words in lower case without apostrophes."""

    text: Text
    forms: list[str]
    starts: list[int]
    ends: list[int]
    lines: tuple[Line, ...]
    own: tuple[Line, ...]
    """The lines the customer says to us; see `planted`."""

    def quote(self, hit: Hit) -> Quote:
        """Return the words of a cue."""
        return self.between(self.starts[hit.first], self.ends[hit.last - 1])

    def between(self, start: int, end: int) -> Quote:
        """Return the words between two offsets."""
        return Quote(self.text.source[start:end], Span(start, end))

    def sentence(self, line: Line) -> Quote:
        """Return a whole line."""
        return self.between(*line.span)

    def part(self, line: Line, span: Span) -> Line:
        """Return a stretch of a line as a line of its own, without the commas at its end."""
        words = [i for i in range(line.first, line.last) if span.start <= self.starts[i] < span.end]
        first, last = (words[0], words[-1] + 1) if words else (line.first, line.last)
        closing = last == line.last
        cut = Span(self.starts[first], line.span.end if closing else self.ends[last - 1])
        cues = {
            topic: [hit for hit in hits if first <= hit.first < last] for topic, hits in line.cues.items()
        }
        clauses = tuple(clause for clause in line.clauses if clause.overlaps(cut))
        return Line(cut, first, last, cues, clauses, line.question and closing)

    def negated(self, line: Line, at: int) -> bool:
        """Tell whether a negation stands shortly before this word, in the same clause."""
        for index in range(at - 1, max(line.first, at - _LOOK_BACK) - 1, -1):
            if self.forms[index] in _BARRIERS:
                return False
            if self.forms[index] in NEGATORS:
                return True
        return False

    def figures(self, line: Line) -> bool:
        """Tell whether a line names a number or a date in digits."""
        return any(form[0].isdigit() for form in self.forms[line.first : line.last])

    def said_by_others(self, hit: Hit) -> bool:
        """Tell whether a cue stands in quotation marks, so that the customer only reports it."""
        return self.text.quoted(Span(self.starts[hit.first], self.ends[hit.last - 1]))


def mark(source: str, lexicon: Lexicon) -> Marked:
    """Cut a message into lines and mark the cues in each."""
    text = cut(source)
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    lines = []
    for sentence in _heard(text):
        first = len(forms)
        for word in _WORD.finditer(text.lower, *sentence.span):
            form = word[0]
            forms.append(form if form.isalpha() and form.isascii() else _form(form))
            starts.append(word.start())
            ends.append(word.end())
        lines.append(_line(text, sentence, forms, first, lexicon))
    return Marked(text, forms, starts, ends, tuple(lines), tuple(lines))


def _form(word: str) -> str:
    """Return a word as the cues write it: no apostrophes or accents, mentions `@`, runs of marks `!!`."""
    if word.isascii():
        if word in _SHORTENED:
            return _SHORTENED[word]
        return "@" if word[0] == "@" else "!!" if word[0] in "?!" else word.replace("'", "")
    bare = "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))
    return bare.replace("'", "").replace("ß", "ss") or word


def _line(text: Text, sentence: Sentence, forms: list[str], first: int, lexicon: Lexicon) -> Line:
    last = len(forms)
    question = "?" in text.plain[max(sentence.span.start, sentence.span.end - _TAIL) : sentence.span.end]
    cues: dict[str, list[Hit]] = {}
    for hit in lexicon.find(forms, first, last):
        cues.setdefault(hit.topic, []).append(hit)
    return Line(sentence.span, first, last, cues, sentence.clauses, question)


def _heard(text: Text) -> Iterator[Sentence]:
    """Yield what the customer says; greeting, sign-off and signature only where they say a lot."""
    body = [s for s in text.sentences if s.part is not Part.QUOTED and _says(text, s)]
    return iter(body or text.sentences)


def _says(text: Text, sentence: Sentence) -> bool:
    if sentence.part in {Part.BODY, Part.LIST}:
        return True
    return text.plain.count(" ", *sentence.span) >= _LONG_FRAME
