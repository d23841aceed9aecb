"""Reading a sentence's tokens into statements."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.clause import Clause
from assistant.acts.english.statements.finite import perhaps_verb, read_finite
from assistant.acts.english.statements.groups import AUXILIARIES, Group, is_adverb, read_group, skip
from assistant.acts.english.statements.nouns import DETERMINERS, PRONOUNS, TITLES, actor_of
from assistant.acts.english.statements.statement import PASSIVES, Actor, Mode, Statement
from assistant.acts.english.statements.tokens import Token
from assistant.acts.english.statements.verbs import BASE, CONTACT_BASE, THIRD, is_ing, is_participle, is_past

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


_BEFORE_MAY = frozenset(["for", "in", "of", "by", "until", "since", "from", "on", "mid", "early", "late"])
_MARKS = _HARD | _JOINTS | OPENERS | _RELATIVE | _FRAMES | AUXILIARIES | {"i", "we", "you"}
_SINGULAR = frozenset(["is", "has", "'s", "was"])
_LETS = CONTACT_BASE | {"let"}
_DONE_BY = frozenset(["i", "please"])
_AUX_AGAIN = frozenset(["will", "have", "has", "am", "are", "is", "'ll", "shall", "should"])
_US = frozenset(["i", "we"])
_NOT_VERBS = _HARD | _JOINTS | _US | {"you"}
_MAIN = frozenset(["'ll", "will", "shall", "can"])
_COMING = frozenset([Mode.FUTURE, Mode.FUTURE_STATE])
_DONE_TO = frozenset([Mode.PERFECT, Mode.POSSIBLE])
_ACTIVE = frozenset([Mode.FUTURE, Mode.FUTURE_STATE, Mode.OFFER, Mode.PRESENT])


class Reader:
    """One pass over a sentence's tokens."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.words = [token.word for token in tokens]
        self.found: list[Statement] = []
        self.clause = Clause()
        self.edges: list[int] = []
        self.hard = -1

    def read(self) -> list[Statement]:
        """Return the statements in order."""
        place, words = 0, self.words
        while place < len(words):
            worth = words[place] in _MARKS or perhaps_verb(words, self.clause, place)
            place = self._step(place) if worth else place + 1
        self._close()
        return self.found

    def _step(self, place: int) -> int:
        word = self.words[place]
        if word in _FRAMES:
            self.clause.framed = True
        if word in _HARD:
            self.hard = place
            return self._open(place, "", framed=False, edge=True)
        if word in _JOINTS:
            return self._joint(place)
        if word in _RELATIVE and place > self.clause.start:
            return self._that(place)
        if word in OPENERS and self._opens(place):
            return self._open(place, word, framed=self.clause.framed, edge=True)
        return self._verb(place)

    def _verb(self, place: int) -> int:
        word, before = self.words[place], self.words[place - 1] if place else ""
        if (
            before == "to"
            or (word == "may" and (before in _BEFORE_MAY or before[:1].isdigit()))
            or (word == "am" and before != "i")
        ):
            return place + 1
        if self.clause.opener and self.clause.said and self._main(place):
            self._open(place - 1, "", framed=False)
            return place + 1
        if word == "is" and self._what_we_do(place):
            return self._again(self.found[-1], place + 1)
        group = read_group(self.words, place) if word in AUXILIARIES else None
        group = group or read_finite(self.tokens, self.words, self.clause, place)
        return self._statement(place, group) if group else place + 1

    def _what_we_do(self, place: int) -> bool:
        """Tell whether an act follows "what I can do is"; it is no question of what."""
        last = self.found[-1] if self.found else None
        if not last or last.opener != "what" or last.actor is not Actor.US or last.place != place - 1:
            return False
        if last.verb != "do" or self.words[place + 1 : place + 2] in ([], ["to"]):
            return False
        last.opener = self.clause.opener = ""
        return self.words[place + 1] in BASE

    def _open(self, place: int, opener: str, *, framed: bool, edge: bool = False) -> int:
        """Begin a new clause after this place; an edge also ends what a statement reaches over."""
        self.clause = Clause(place + 1, opener, framed)
        if edge:
            self.edges.append(place)
        return place + 1

    def _joint(self, place: int) -> int:
        word, after, clause = self.words[place], skip(self.words, place + 1), self.clause
        following = self.words[after] if after < len(self.words) else ""
        clause.relative = clause.relative and word != ","
        if word == "," and following in _JOINTS:
            return place + 1
        bearer = self._bearer(after)
        if bearer:
            return self._again(bearer, after)
        led = following in _US and place > clause.start
        if word == "," and not (led or (following in _STARTS and (clause.said or clause.opener))):
            return self._open(place, "", framed=clause.framed, edge=True) if clause.opener else place + 1
        if word in {"and", "or"} and not (clause.said or clause.opener):
            return place + 1
        keeps = word in {"and", "or"} and following not in _DONE_BY and not self._main(after)
        return self._open(
            place, clause.opener if keeps else "", framed=clause.framed and keeps and bool(clause.opener)
        )

    def _main(self, place: int) -> bool:
        """Tell whether the main clause begins here without a comma: "once it is in I'll write"."""
        following = self.words[place + 1] if place + 1 < len(self.words) else ""
        return self.words[place : place + 1] in (["i"], ["we"], ["you"]) and following in _MAIN

    def _that(self, place: int) -> int:
        if self.clause.framed or (self.clause.said and self._reports(place - 1)):
            return self._open(place, "that", framed=self.clause.framed)
        self.clause.relative = True
        return place + 1

    def _reports(self, place: int) -> bool:
        """Tell whether "that" after this word brings what is said, and describes no noun."""
        return place <= self.found[-1].place or self.words[place] in PRONOUNS or is_adverb(self.words[place])

    def _opens(self, place: int) -> bool:
        """Tell a conjunction from a preposition: "until the meter has been read", "until Friday"."""
        word = self.words[place]
        if word not in _TIMELY or word == "should":
            return word != "should" or place == self.clause.start
        ahead = self.words[place + 1 : place + 9]
        if ahead and ahead[0] in PRONOUNS and ahead[0] not in {"that", "this"}:
            return True
        ends = (
            near for near in ahead if near in _HARD or near in _JOINTS or near in AUXILIARIES or near in THIRD
        )
        end = next(ends, ",")
        return end not in _HARD and end not in _JOINTS and ahead[0] in DETERMINERS

    def _statement(self, place: int, group: Group) -> int:
        if self.clause.relative:
            self.clause.relative = False
            return group.place + 1
        word, start = self.words[place], self.clause.start
        if word == "'s" and group.mode is Mode.STATE and self.words[place - 1] not in PRONOUNS:
            return place + 1
        if place == start and group.mode is Mode.PERFECT:
            actor, head = Actor.US, ""
        else:
            subject = [t for t in self.tokens[start:place] if t.word == "no" or not is_adverb(t.word)]
            actor, head = actor_of(subject, singular=word in _SINGULAR or word in THIRD)
        self._add(actor, head, group, start)
        self.edges.append(place)
        after = group.place + (self.words[group.place] not in _NOT_VERBS)
        self.clause.start, self.clause.under = after, self.found[-1].verb
        return max(after, place + 1)

    def _bearer(self, place: int) -> Statement | None:
        """Return the statement whose subject the next word goes on with, or None."""
        if not self.found or place + 1 >= len(self.words):
            return None
        word, last = self.words[place], self.found[-1]
        if word in _LETS:
            near = reversed(self.found[-4:])
            promised = (past for past in near if past.mode in _COMING and past.actor is not Actor.YOU)
            bearer = next(promised, None)
            return bearer if bearer and bearer.place > self.hard else None
        if not self.clause.said or (word in _AUX_AGAIN and last.actor is Actor.YOU):
            return None
        return last if word in _AUX_AGAIN or self._same_form(last.mode, place) else None

    def _same_form(self, mode: Mode, place: int) -> bool:
        word = self.words[place]
        if mode in PASSIVES or mode in _DONE_TO:
            return is_participle(word) and word not in THIRD
        if mode is Mode.PROGRESSIVE:
            return is_ing(word) and self.words[place + 1] not in {"is", "are"}
        if mode in _ACTIVE:
            return word in BASE or (mode is Mode.PRESENT and word in THIRD)
        return mode is Mode.PAST and is_past(word)

    def _again(self, bearer: Statement, place: int) -> int:
        word = self.words[place]
        if word in _LETS:
            self.clause.opener = bearer.opener
        made = word == "have" and bearer.mode in _ACTIVE
        group = read_group(self.words, place) if word in AUXILIARIES and not made else None
        group = group or Group(Mode.FUTURE if bearer.mode is Mode.FUTURE_STATE else bearer.mode, place)
        self._add(bearer.actor, bearer.head, group, place)
        self.found[-1].under = bearer.under
        self.clause.start, self.clause.under = group.place + 1, self.found[-1].verb
        return group.place + 1

    def _add(self, actor: Actor, head: str, group: Group, begin: int) -> None:
        clause = self.clause
        clause.said = True
        word = self.words[group.place] if group.place < len(self.words) else ""
        found = Statement(actor, group.mode, word, group.place, begin, negated=group.negated, head=head)
        found.opener, found.framed, found.under = clause.opener, clause.framed, clause.under
        self.found.append(found)

    def _close(self) -> None:
        """Let every statement end where the next clause begins."""
        begins = (statement.begin for statement in self.found if not statement.under)
        edges = sorted([*self.edges, *begins, len(self.words)])
        for statement in self.found:
            statement.end = edges[min(bisect_right(edges, statement.place), len(edges) - 1)]
