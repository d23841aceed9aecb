"""Movement without a specific, and the case handed to somebody named."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.inflection import forms
from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.nouns import TITLES, acts
from assistant.acts.english.statements.statement import COMPANY, PASSIVES, Actor, Mode, Statement
from assistant.acts.english.statements.tokens import Token
from assistant.acts.english.statements.verbs import CONTACTS, EFFORT, HANDED
from assistant.acts.english.vocabulary import VOCABULARY

_ANONYMOUS = frozenset(VOCABULARY["anonymous"].split("|"))
PRAISE = bag("praise thanks compliment compliments kind lovely wonderful excellent positive great nice")
"""Words of praise: handing it on moves no case."""
_GENERAL = bag("every all guest guests always hard strive standards each")
_FILES = frozenset(["file", "case", "complaint", "claim", "matter", "it", "request"])
_GIVES = bag(
    "put putting connect transfer highlight highlighted pass passed passing hand handed handing forward "
    "forwarded forwarding escalate escalated escalating share shared raise raised refer referred "
    "brought bring taken take placed sent send given give submitted flagged reported transferred gone "
    "goes went assigned moved"
)
_TAKES = bag(
    "take taken taking takes have has had decide decides deciding lead leads leading run runs read reads"
)
_BARE = bag("team staff people colleagues colleague department person someone somebody")
_HEADS = bag(
    "supervisor manager director boss chief ombudsman controller pharmacist nurse solicitor lawyer "
    "accountant management"
)
_LINKS = bag("of our the hotel house from in member one this whole")
_TEAMS = bag(
    "bank airline carrier management housekeeping billing accounts engineering compliance finance legal "
    "ombudsman"
)
_TRADES = bag("engineers developers technicians chefs accountants lawyers designers mechanics programmers")
_TO = bag("to with before by of")
_PROCESSED = frozenset(["processed", "sorted", "investigated"])
_KEPT = frozenset(
    [
        "checked",
        "examined",
        "investigated",
        "reviewed",
        "handled",
        "dealt",
        "discussed",
        "noted",
        "considered",
        "looked",
        "taken",
        "recorded",
        "acknowledged",
    ]
)
_LOFTY = forms(
    "ensure improve enhance help assist support develop strengthen train learn find determine act "
    "update involve understand coach remind watch"
).all()
_WISHING = bag("hope want wish intend aim plan hoping")
_EVERYTHING = frozenset(["all", "everything", "best", "to", "better", "what", "whatever"])
_NOTED = bag("eye note board aware enquiries inquiries team account consideration")
_IDIOMS = {
    **dict.fromkeys(["trying", "doing", "try", "do"], _EVERYTHING),
    **dict.fromkeys(["keep", "made", "make", "making", "taken", "take", "put"], _NOTED),
    "let": frozenset(["know"]),
}
_SETS = frozenset(["put", "make"])
_MOVING = frozenset([Mode.FUTURE, Mode.PROGRESSIVE, Mode.PERFECT])
_TOLD = frozenset([Mode.PAST_PASSIVE, Mode.PRESENT_PASSIVE])
_NO_HANDING = frozenset([Mode.OTHER, Mode.PAST_PASSIVE, Mode.FUTURE_STATE])
_PUTS = frozenset(["put", "connect", "transfer", "hand", "pass"])
_TAKEN = bag("over on file case it this noon by up")
_AWAITS = bag("gets expects knows awaits holds owns")
_INFORMED = bag("told informed asked notified alerted instructed briefed")
_RECORDS = bag("name case file details number claim booking order reference")
_THEIRS = frozenset(["you", "your"])
_OURS = frozenset(["our", "my", "the", "a", "senior", "one"])
_NAME = 2
_WITH_WHOM = bag("department team desk office colleagues people supplier hand hands queue contact list")


def moves(statement: Statement, words: Sequence[str]) -> bool:
    """Tell whether somebody makes an effort, or passes the matter on."""
    span, rest = words[statement.begin : statement.end], words[statement.place + 1 : statement.end]
    if _barred(statement) or not _GENERAL.isdisjoint(span):
        return False
    if statement.mode in PASSIVES:
        told = statement.verb in HANDED or statement.verb in _PROCESSED
        return told and statement.mode not in _TOLD
    if statement.mode is Mode.STATE:
        return _lies(statement, words)
    return statement.actor in COMPANY and _strives(statement, rest)


def _barred(statement: Statement) -> bool:
    return statement.negated or statement.framed or bool(statement.opener)


def _strives(statement: Statement, rest: Sequence[str]) -> bool:
    verb = statement.verb
    if verb in _WISHING and statement.actor is Actor.US:
        return "to" in rest[:1] and any(word in EFFORT or word in _SETS for word in rest[1:5])
    if statement.mode not in _MOVING:
        return False
    if verb in _IDIOMS:
        return not _IDIOMS[verb].isdisjoint(rest[:4])
    if statement.mode is Mode.PERFECT:
        return verb in HANDED and verb not in _KEPT
    return verb in EFFORT and verb not in _LOFTY


def _lies(statement: Statement, words: Sequence[str]) -> bool:
    """Tell whether the matter lies somewhere: "we are on it", "it is with the right department"."""
    found = words[statement.place : statement.end]
    if statement.actor is Actor.US:
        return found[:2] in (["on", "it"], ["in", "contact"], ["in", "touch"], ["aware", "of"])
    return (
        found[0] in {"with", "in"}
        and bool(_WITH_WHOM.intersection(found[:5]))
        and statement.actor is Actor.IT
    )


def hands_over(statement: Statement, words: Sequence[str], tokens: Sequence[Token]) -> bool:
    """Tell whether a named person, team or role is given the case, or acts on it."""
    if _barred(statement) or statement.mode in _NO_HANDING:
        return False
    if statement.mode is Mode.OFFER and statement.verb not in _PUTS:
        return False
    after = tokens[statement.place + 1 : statement.end]
    if statement.verb in _GIVES and statement.actor is not Actor.YOU and _to_named(after):
        return True
    if statement.mode is Mode.STATE:
        return statement.verb == "with" and statement.head in _FILES and _named(after)
    if statement.actor is Actor.NAMED and statement.mode is Mode.PERFECT_PASSIVE:
        return statement.verb in _INFORMED and _named(tokens[statement.begin : statement.place])
    named = statement.actor is Actor.NAMED and statement.mode not in PASSIVES
    return named and _acts_on(statement, words) and _named(tokens[statement.begin : statement.place])


def _acts_on(statement: Statement, words: Sequence[str]) -> bool:
    rest = words[statement.place + 1 : statement.end]
    if statement.verb == "has" and rest[:1] == ["your"]:
        return not _RECORDS.isdisjoint(rest[1:3])
    if statement.verb in _TAKES:
        return not _TAKEN.isdisjoint(rest[:5])
    if statement.verb in _AWAITS:
        return statement.mode is Mode.PRESENT and bool(_THEIRS.intersection(rest[:2]))
    if statement.verb == "going":
        return rest[:1] in (["through"], ["over"])
    works = statement.verb in EFFORT or statement.verb in CONTACTS
    return works and statement.mode is not Mode.PRESENT


def _to_named(tokens: Sequence[Token]) -> bool:
    for place, token in enumerate(tokens):
        if token.word in _TO and _named(tokens[place + 1 : place + 8]):
            return True
    return False


def _named(tokens: Sequence[Token]) -> bool:
    """Tell whether the words name a person or a team of its own: a title, a name, a role with its field."""
    if any(token.word in TITLES for token in tokens) or any(token.word in _TEAMS for token in tokens[:2]):
        return True
    words: list[str] = []
    for token in tokens:
        if token.word in {"who", "which", "and", "."} or (token.word == "," and words):
            break
        words.append(token.word)
    if not words or words[0] not in _OURS:
        name = bool(words) and tokens[0].capital and tokens[0].word.isalpha() and tokens[0].start > 0
        return name and len(words) <= _NAME
    field = [word for word in words[1:] if word.isalpha() and word not in _ANONYMOUS and word not in _LINKS]
    if any(word in _HEADS or word in _TRADES for word in field):
        return True
    return len(field) > 1 and any(acts(word) for word in field) and field[0] not in _BARE
