"""Acts found by grammar: who does what for whom, and by when.

A sentence is read into statements (actor, tense, verb, what follows); the verb's class, a date, an amount or
a destination decide what the statement does. Open classes with lists of exceptions, instead of phrases.
"""

from assistant.acts.english.statements.finder import find

__all__ = ["find"]
