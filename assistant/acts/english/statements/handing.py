"""Movement without a specific, and the case handed to somebody named."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.inflection import forms
from assistant.acts.english.statements.nouns import TITLES, acts
from assistant.acts.english.statements.statement import COMPANY, PASSIVES, Actor, Mode, Statement
from assistant.acts.english.statements.tokens import Token
from assistant.acts.english.statements.verbs import CONTACTS, EFFORT, HANDED
from assistant.acts.english.vocabulary import VOCABULARY

_ANONYMOUS = frozenset(VOCABULARY["anonymous"].split("|"))
_PRAISE = bag("praise thanks compliment compliments kind lovely wonderful excellent positive great nice")
_GENERAL = bag("every all guest guests always hard strive standards each")
_FILES = frozenset(["file", "case", "complaint", "claim", "matter", "it", "request"])
_GIVES = bag(
    "put putting connect transfer highlight highlighted pass passed passing hand handed handing forward forwarded "
    "forwarding escalate escalated escalating share shared raise raised refer referred brought bring "
    "taken take placed sent send given give submitted flagged reported transferred gone goes went "
    "assigned moved"
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
_NOTED = frozenset(["eye", "note", "board", "aware", "enquiries", "inquiries", "team"])
_WHATEVER = frozenset(["what", "whatever", "enquiries", "inquiries", "know", "better", "aware"])
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
    "ensure improve enhance help assist support develop strengthen train learn find determine act update involve "
    "understand coach remind watch"
).all()
_TRYING = frozenset(["trying", "doing", "try", "do"])
_WISHING = bag("hope want wish intend aim plan hoping")
_WITH_WHOM = bag("department team desk office colleagues people supplier hand hands queue contact list")


def moves(statement: Statement, words: Sequence[str]) -> bool:
    """Tell whether somebody makes an effort, or passes the matter on."""
    if statement.negated or statement.framed or statement.opener or _PRAISE.intersection(words):
        return False
    rest = words[statement.place + 1 : statement.end]
    if _GENERAL.intersection(words[statement.begin : statement.end]):
        return False
    if statement.mode in PASSIVES:
        return (statement.verb in HANDED or statement.verb in _PROCESSED) and statement.mode not in {
            Mode.PAST_PASSIVE,
            Mode.PRESENT_PASSIVE,
        }
    if statement.mode is Mode.STATE:
        return _lies(statement, words)
    if statement.actor not in COMPANY:
        return False
    return _strives(statement, rest)


def _strives(statement: Statement, rest: Sequence[str]) -> bool:
    verb = statement.verb
    if verb in _WISHING and statement.actor is Actor.US:
        return "to" in rest[:1] and any(word in EFFORT or word in {"put", "make"} for word in rest[1:5])
    if statement.mode not in {Mode.FUTURE, Mode.PROGRESSIVE, Mode.PERFECT}:
        return False
    if verb in _TRYING:
        return bool({"all", "everything", "best", "to"}.intersection(rest[:2]))
    if verb in {"keep", "made", "make", "taken", "take", "put"}:
        return bool(_NOTED.intersection(rest[:4]))
    if verb in {"do", "making", "let"}:
        return bool(_WHATEVER.intersection(rest[:4]))
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
    if statement.negated or statement.framed or statement.opener or _PRAISE.intersection(words):
        return False
    if statement.mode is Mode.OFFER and statement.verb not in {"put", "connect", "transfer", "hand", "pass"}:
        return False
    if statement.mode in {Mode.OTHER, Mode.PAST_PASSIVE, Mode.FUTURE_STATE}:
        return False
    given = statement.verb in _GIVES and statement.actor is not Actor.YOU
    if given and _to_named(tokens[statement.place + 1 : statement.end]):
        return True
    if statement.mode is Mode.STATE:
        lies = words[statement.place] == "with" and statement.head in _FILES
        return lies and _named(tokens[statement.place + 1 : statement.end])
    if statement.actor is not Actor.NAMED or statement.mode in PASSIVES:
        return False
    if statement.mode is Mode.PRESENT and statement.verb not in _TAKES:
        return False
    return _named(tokens[statement.begin : statement.place]) and _acts_on(statement, words)


def _acts_on(statement: Statement, words: Sequence[str]) -> bool:
    rest = words[statement.place + 1 : statement.end]
    if statement.verb in _TAKES:
        return bool({"over", "on", "file", "case", "it", "this", "noon", "by", "up"}.intersection(rest[:5]))
    if statement.verb == "going":
        return rest[:1] in (["through"], ["over"])
    return statement.verb in EFFORT or statement.verb in CONTACTS


def _to_named(tokens: Sequence[Token]) -> bool:
    for place, token in enumerate(tokens):
        if token.word in _TO and _named(tokens[place + 1 : place + 8]):
            return True
    return False


def _named(tokens: Sequence[Token]) -> bool:
    """Tell whether the words name a person or a team of its own: a title, a name, a role with its field."""
    if any(token.word in TITLES for token in tokens):
        return True
    if tokens and (tokens[0].word in _TEAMS or (len(tokens) > 1 and tokens[1].word in _TEAMS)):
        return True
    words: list[str] = []
    for token in tokens:
        if token.word in {"who", "which", "and", "."} or (token.word == "," and words):
            break
        words.append(token.word)
    if not words or words[0] not in {"our", "my", "the", "a", "senior", "one"}:
        return (
            bool(tokens)
            and tokens[0].capital
            and tokens[0].word.isalpha()
            and tokens[0].start > 0
            and len(words) <= 2
        )
    field = [word for word in words[1:] if word.isalpha() and word not in _ANONYMOUS and word not in _LINKS]
    if any(word in _HEADS or word in _TRADES for word in field):
        return True
    return len(field) > 1 and any(acts(word) for word in field) and field[0] not in _BARE
