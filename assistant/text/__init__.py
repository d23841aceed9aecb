"""The only place that knows what a sentence is: parts, sentences, clauses, quotations, slots, language.

It serves replies and customers' messages alike. Every offset it gives counts code points of the text as
it was given, since nothing here ever adds or drops a character.
"""

from assistant.text.characters import find_hidden
from assistant.text.language import detect_language
from assistant.text.naming import language_name
from assistant.text.plain import plain_text
from assistant.text.quotations import find_quotations
from assistant.text.segment import cut, segment
from assistant.text.slots import find_slots
from assistant.text.structure import Part, Sentence, Text
from assistant.text.tokens import stem, words

__all__ = [
    "Part",
    "Sentence",
    "Text",
    "cut",
    "detect_language",
    "find_hidden",
    "find_quotations",
    "find_slots",
    "language_name",
    "plain_text",
    "segment",
    "stem",
    "words",
]
