"""Reading a sentence's tokens into statements."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.groups import AUXILIARIES, Group, is_adverb, read_group, skip
from assistant.acts.english.statements.nouns import DETERMINERS, PRONOUNS, TITLES, actor_of
from assistant.acts.english.statements.statement import PASSIVES, Actor, Mode, Statement
from assistant.acts.english.statements.tokens import Token
from assistant.acts.english.statements.verbs import (
    BASE,
    CONTACT_BASE,
    MOTION,
    THIRD,
    is_ing,
    is_participle,
    is_past,
)

_HARD = frozenset(';:.!?()-"…>*•')
_JOINTS = bag("and or but so then , nor plus yet")
OPENERS = bag(
    "if unless whether when whenever once while because since as although though whereas how why what "
    "where until till before after should lest"
)
_TIMELY = bag("until till before after since once as should")
_RELATIVE = bag("who which that whom whose")
_FRAMES = bag(
    "sorry apologise apologize apologies apologising apology regret understand hear shame pity ashamed "
    "unfortunately sadly read realise realize frustrating disappointing annoying upsetting unacceptable "
    "embarrassing awful told said wrote say thank thanks appreciate noticed forgive pardon embarrassed "
    "terrible dreadful wrong glad"
)
_STARTS = (
    (frozenset(PRONOUNS) - {"all", "both", "one"})
    | DETERMINERS - {"all", "both", "half", "two", "three"}
    | TITLES
)
_PERSONS = bag("i we they you he she it somebody someone nothing both")
_PREPOSITIONAL = bag("given based provided compared attached enclosed concerned assured supposed")
_NO_VERB = frozenset(
    [
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "the",
        "a",
        "an",
        "and",
        "or",
        "but",
        "if",
        "as",
        "our",
        "my",
        "your",
        "this",
        "that",
        "these",
        "those",
        "not",
        "am",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "who",
        "which",
        "what",
        "when",
        "where",
        "why",
        "how",
        "there",
        "here",
        "both",
        "all",
        ",",
        "'",
        '"',
        "%",
        "&",
        "/",
        "+",
    ]
)


_WENT = frozenset(["went", "left", "came", "comes", "gets"])
_BEFORE_MAY = frozenset(["for", "in", "of", "by", "until", "since", "from", "on", "mid", "early", "late"])
_MARKS = _HARD | _JOINTS | OPENERS | _RELATIVE | _FRAMES | AUXILIARIES | {"i", "we", "you"}


class Reader:
    """One pass over a sentence's tokens."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.words = [token.word for token in tokens]
        self.found: list[Statement] = []
        self.start = 0
        self.opener = ""
        self.framed = False
        self.said = False
        self.relative = False
        self.under = ""
        self.edges: list[int] = []

    def read(self) -> list[Statement]:
        """Return the statements in order."""
        place, words = 0, self.words
        while place < len(words):
            place = self._step(place) if words[place] in _MARKS or self._verbal(place) else place + 1
        self._close()
        return self.found

    def _verbal(self, place: int) -> bool:
        """Tell in haste whether a word may be a verb without auxiliary."""
        word, before = self.words[place], self.words[place - 1]
        return (
            word in THIRD
            or word in BASE
            or word in _WENT
            or place == self.start
            or before in _PERSONS
            or is_adverb(before)
        )

    def _step(self, place: int) -> int:
        word = self.words[place]
        if word in _FRAMES:
            self.framed = True
        if word in _HARD:
            self._open(place, "", framed=False)
            self.edges.append(place)
            return place + 1
        if word in _JOINTS:
            return self._joint(place)
        if word in _RELATIVE and place > self.start:
            return self._that(place)
        if word in OPENERS and self._opens(place):
            self._open(place, word, framed=self.framed)
            self.edges.append(place)
            return place + 1
        if word == "may" and place and self.words[place - 1] in _BEFORE_MAY:
            return place + 1
        if place and (self.words[place - 1] == "to" or (word == "am" and self.words[place - 1] != "i")):
            return place + 1
        if self.opener and self.said and self._main(place):
            self._open(place - 1, "", framed=False)
            return place + 1
        group = read_group(self.words, place) if word in AUXILIARIES else None
        group = group or self._finite(place)
        return self._statement(place, group) if group else place + 1

    def _open(self, place: int, opener: str, *, framed: bool) -> None:
        self.start, self.opener, self.framed = place + 1, opener, framed
        self.said = self.relative = False
        self.under = ""

    def _joint(self, place: int) -> int:
        word, after = self.words[place], skip(self.words, place + 1)
        following = self.words[after] if after < len(self.words) else ""
        if word == ",":
            self.relative = False
            if following in _JOINTS:
                return place + 1
        if self._same_subject(after) and self.said:
            return self._again(after)
        if word == "," and not (following in _STARTS and (self.said or self.opener)):
            if self.opener:
                self._open(place, "", framed=self.framed)
                self.edges.append(place)
            return place + 1
        if word in {"and", "or"} and not (self.said or self.opener):
            return place + 1
        keeps = word in {"and", "or"} and following not in {"i", "please"}
        self._open(place, self.opener if keeps else "", framed=self.framed and keeps and bool(self.opener))
        return place + 1

    def _main(self, place: int) -> bool:
        """Tell whether the main clause begins here without a comma: "once it is in I'll write"."""
        following = self.words[place + 1] if place + 1 < len(self.words) else ""
        return self.words[place] in {"i", "we", "you"} and following in {"'ll", "will", "shall", "can"}

    def _that(self, place: int) -> int:
        if self.said or self.framed:
            self._open(place, "that", framed=self.framed)
        elif self.words[place] != "that" or place + 1 < len(self.words):
            self.relative = True
        return place + 1

    def _opens(self, place: int) -> bool:
        """Tell a conjunction from a preposition: "until the meter has been read", "until Friday"."""
        word = self.words[place]
        if word == "should":
            return place == self.start
        if word not in _TIMELY:
            return True
        ahead = self.words[place + 1 : place + 9]
        if ahead and ahead[0] in PRONOUNS and ahead[0] not in {"that", "this"}:
            return True
        for near in ahead:
            if near in _HARD or near in _JOINTS:
                return False
            if near in AUXILIARIES or near in THIRD:
                return bool(ahead) and ahead[0] in DETERMINERS
        return False

    def _finite(self, place: int) -> Group | None:
        """Return the verb group of a verb without auxiliary: after a pronoun, or by its third person."""
        word = self.words[place]
        if not word[0].isalpha() or word in _NO_VERB or is_adverb(word):
            return None
        if place == self.start:
            return self._bare(place)
        before = self._subject_end(place)
        if self.under:
            return None
        if before in _PERSONS:
            if before in {"he", "she", "it", "somebody", "someone", "nothing"}:
                return self._third(place)
            return Group(Mode.PAST if is_past(word) else Mode.PRESENT, place)
        if self.words[place - 1] in DETERMINERS or self.words[place - 1] in _NO_VERB - {","}:
            return None
        if word in BASE and self._plural(place):
            return Group(Mode.PRESENT, place)
        return self._third(place)

    def _plural(self, place: int) -> bool:
        """Tell whether a plural noun stands before a verb and its object after it: "two nurses look after her"."""
        before, after = self.words[place - 1], self.words[place + 1 : place + 2]
        moves = self.words[place] in MOTION
        plural = before.endswith("s") and not before.endswith("ss") and self.words[self.start] in DETERMINERS
        return (
            plural
            and before not in DETERMINERS
            and bool(after)
            and (moves or after[0] in DETERMINERS or after[0] in {"after", "you", "it", "up"})
        )

    def _bare(self, place: int) -> Group | None:
        """Return the verb of an item without subject: "- Credited the whole delivery"."""
        word, after = self.words[place], skip(self.words, place + 1)
        if (
            self.opener
            or self.said
            or self.under
            or word in _PREPOSITIONAL
            or not is_past(word)
            or after >= len(self.words)
        ):
            return None
        following = self.tokens[after]
        return Group(Mode.PERFECT, place) if following.word in DETERMINERS or following.capital else None

    def _third(self, place: int) -> Group | None:
        word = self.words[place]
        if word in THIRD or word in {"comes", "gets"}:
            following = self.words[place + 1] if place + 1 < len(self.words) else ""
            return None if following in AUXILIARIES else Group(Mode.PRESENT, place)
        if word in {"went", "left", "came"} or (is_past(word) and self._subject_end(place) in _PERSONS):
            return Group(Mode.PAST, place)
        return None

    def _subject_end(self, place: int) -> str:
        place -= 1
        while place >= self.start and is_adverb(self.words[place]):
            place -= 1
        return self.words[place] if place >= self.start else ""

    def _statement(self, place: int, group: Group) -> int:
        if self.relative:
            self.relative = False
            return group.place + 1
        if self.words[place] == "'s" and group.mode is Mode.STATE and not self._pronoun_before(place):
            return place + 1
        subject = [
            token
            for token in self.tokens[self.start : place]
            if token.word == "no" or not is_adverb(token.word)
        ]
        singular = self.words[place] in {"is", "has", "'s", "was"} or self.words[place] in THIRD
        actor, head = (
            (Actor.US, "")
            if place == self.start and group.mode is Mode.PERFECT
            else actor_of(subject, singular=singular)
        )
        self._add(actor, head, group, self.start)
        self.edges.append(place)
        self.start, self.under = group.place + 1, self.found[-1].verb
        return group.place + 1

    def _pronoun_before(self, place: int) -> bool:
        return place > self.start and self.words[place - 1] in PRONOUNS

    def _same_subject(self, place: int) -> bool:
        """Tell whether the next word goes on with the last statement's verb."""
        if not self.found or place + 1 >= len(self.words) or self.words[place] in {"please", "kindly"}:
            return False
        word, mode = self.words[place], self.found[-1].mode
        if (word in CONTACT_BASE or word == "let") and any(
            last.mode is Mode.FUTURE for last in self.found[-3:-1]
        ):
            return True
        if word in {"will", "have", "has", "am", "are", "is", "'ll", "shall", "should"}:
            return self.found[-1].actor is not Actor.YOU
        if mode in PASSIVES or mode is Mode.PERFECT:
            return is_participle(word) and word not in THIRD
        if mode is Mode.PROGRESSIVE:
            return is_ing(word) and self.words[place + 1] not in {"is", "are"}
        if mode is Mode.PAST:
            return is_past(word)
        if mode in {Mode.FUTURE, Mode.FUTURE_STATE, Mode.OFFER, Mode.PRESENT}:
            follows = word in BASE or word in CONTACT_BASE or word == "let"
            return follows or (mode is Mode.PRESENT and word in THIRD)
        return False

    def _again(self, place: int) -> int:
        word = self.words[place]
        last = self._promising() if word == "let" or word in CONTACT_BASE else self.found[-1]
        group = read_group(self.words, place) if word in AUXILIARIES else None
        mode = Mode.FUTURE if last.mode is Mode.FUTURE_STATE else last.mode
        mode = mode if word not in CONTACT_BASE or last.mode is not Mode.PERFECT else Mode.FUTURE
        if group is None:
            group = Group(mode, place)
        self._add(last.actor, last.head, group, place)
        self.found[-1].joined = True
        self.found[-1].under = last.under
        told = self.words[place : place + 3] == ["let", "you", "know"]
        return group.place + (3 if told else 1)

    def _promising(self) -> Statement:
        """Return the statement that a promise to tell goes on with: the last one about the future, if near."""
        near = [last for last in self.found[-3:] if last.mode is Mode.FUTURE and last.actor is not Actor.YOU]
        return near[-1] if near else self.found[-1]

    def _add(self, actor: Actor, head: str, group: Group, begin: int) -> None:
        word = self.words[group.place] if group.place < len(self.words) else ""
        self.said = True
        self.found.append(
            Statement(
                actor, group.mode, word, group.place, begin, 0, group.negated, self.opener, self.framed, head
            )
        )
        self.found[-1].under = self.under

    def _close(self) -> None:
        """Let every statement end where the next clause begins."""
        edges = sorted(
            [
                *self.edges,
                *(statement.begin for statement in self.found if not statement.under),
                len(self.words),
            ]
        )
        for statement in self.found:
            statement.end = edges[min(bisect_right(edges, statement.place), len(edges) - 1)]
