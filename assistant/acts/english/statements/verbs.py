"""Classes of verbs, all their forms: what no one can do for a customer, effort, contact, handing on."""

from __future__ import annotations

from assistant.acts.english.inflection import forms
from assistant.acts.english.statements.bags import bag

MENTAL = forms(
    "hope wish want like love need think believe feel know understand see hear read notice realise "
    "realize appreciate value welcome thank apologise apologize regret enjoy remember expect fear mean "
    "agree accept acknowledge care strive aim intend plan promise assure guarantee seem become pride "
    "learn grow lack fail miss forget suffer wait continue remain stay serve celebrate live belong "
    "receive recognise recognize disappoint recommend suggest thrive try attempt seek manage let tend "
    "prefer advise encourage invite dedicate commit endeavour endeavor say mention explain state "
    "reflect experience face endure spend deserve admit confess owe lose smile laugh hurt matter happen "
    "occur arise appear cause lead meet gain win have be do get point stress emphasise emphasize"
).all() | {"able", "unable", "glad", "happy", "sorry", "sure", "here", "looking", "please"}
"""What the writer thinks, feels or says, or what merely happens: no act for a customer, dated or not."""

EFFORT = forms(
    "look check investigate examine inspect review assess evaluate analyse analyze monitor consider "
    "discuss talk speak handle deal address work explore improve help assist support ensure follow "
    "chase clarify raise pass forward escalate share flag report log note record hand refer resolve "
    "sort fix solve act direct highlight relay convey communicate consult dig verify validate revise "
    "study search trace find determine establish compare question interview audit test watch decide "
    "learn ask collate gather remind train coach brief tell teach reconsider enhance tackle contact "
    "involve submit develop update strengthen cascade nudge interview"
).all()
"""Movement that settles nothing by itself; with an owner and a date it is an act."""

HANDED = forms(
    "pass forward escalate share flag report log note record hand refer raise highlight relay convey "
    "communicate bring submit tell inform notify alert discuss address look deal handle investigate "
    "review consider take examine check acknowledge monitor assess cascade show present"
).all()
"""What is done to a complaint itself: moving it, not settling it."""

CONTACT = forms(
    "call ring phone telephone mail e-mail email write text message contact answer reply respond inform "
    "notify update tell confirm report revert"
)
CONTACTS = CONTACT.all()
CONTACT_BASE = frozenset(CONTACT.base)
"""Getting in touch with the customer."""

TROUBLE = forms(
    "lose delay damage charge bill overcharge debit break steal block lock reject decline refuse miss "
    "misplace forget ignore disconnect affect frustrate disappoint confuse mislead mishandle mistreat "
    "neglect overlook fail cause scratch dent smash crack crush tear ruin spoil bump deny suspend "
    "terminate mistake misread mis-sell missell double-charge double-book overbook bounce stick "
    "interrupt disrupt inconvenience upset annoy insult hurt injure burn flood stain soil bite strand "
    "let cheat promise mix underpay mislabel misspell mistype disturb trouble hit surprise shock type "
    "enter treat quote"
).all()
"""What goes wrong for a customer."""

FELT = bag(
    "delighted pleased satisfied thrilled impressed amazed enchanted charmed surprised astonished "
    "concerned saddened dismayed"
)
"""What people are, and nobody does to a thing."""

REMEDIAL = forms(
    "refund reimburse reverse undo restore reinstate correct waive credit replace reissue re-issue "
    "resend rebook reprint withdraw cancel void repay return rewrite rectify unlock unblock swap "
    "release renew erase revoke rescind lift halt stop pause extend upgrade reopen redeliver "
    "compensate amend delete"
).all() | {"annulled"}
"""Acts that put something right, whoever does them."""

PLACING = forms(
    "book rebook move transfer upgrade credit refund reimburse enrol enroll add switch put place seat "
    "register confirm schedule sign"
).all()
"""What can be done to a customer themselves: "you are rebooked", "I've put you on the early train"."""

MOTION = forms(
    "go leave ship arrive come follow reach land start begin end expire run reopen open depart travel "
    "drop fly"
).all() | {"due"}
"""How goods, money and appointments move by themselves."""

SERVICE = forms(
    "refund credit replace send ship dispatch cancel reverse waive remove reset extend upgrade book "
    "reserve move arrange restore correct issue post pay transfer close reopen activate deliver collect "
    "repair swap exchange release lift clear delete adjust add attach give return install fit mend fix "
    "clean wash bring pick drop take carry fetch drive ring call phone telephone write mail email text "
    "come visit see meet check read test inspect measure look examine compare trace search review "
    "decide answer confirm tell go leave arrive follow reach land start begin end expire open turn hold "
    "keep put place hand help assist make bake cook build sew paint print cut sign stop pause block "
    "lock unlock drain pump sweep tow trim treat train translate type stand run handle deal lead travel "
    "pack wrap load work rehang service assemble supply lend join"
)
"""Verbs a company's people do: known by their third person."""
BASE = frozenset(SERVICE.base)
THIRD = frozenset([*SERVICE.third, "works", "has", "gets"])

MODALS = bag("would could might may must should ca cannot can need did does do")

PARTICIPLES = bag(
    "done sent put made taken given held kept paid set cut lent left lost found bought brought sold "
    "told begun written rewritten driven drawn struck broken frozen stolen chosen forgotten hidden "
    "thrown withdrawn undone redone overridden upheld laid re-laid repaid built rebuilt met bound "
    "ground wound hung rung lit led read spread split cast rid shut swept sewn shown known seen gone "
    "come fitted dealt taught caught worn torn spent resent re-sent had gotten got been felt heard said "
    "let won grown become fallen flown sat stood spoken knit woven born borne fed sought overseen "
    "understood proven mown shaken blown stuck reset offset refit sunk overwritten undercut input"
)
PASTS = bag(
    "sent put made took gave held kept paid set cut lent bought brought wrote rewrote drove drew struck "
    "froze withdrew undid redid laid repaid built rebuilt bound hung rang lit split swept went left "
    "came ran got told found did saw chose met spoke threw shut reset offset refit"
)
_SHORT = 3
_NO_ING = bag(
    "nothing something anything everything thing morning bring spring being sting during swing evening2 "
    "evening king string"
)


def is_participle(word: str) -> bool:
    """Tell whether a word can be a past participle."""
    return word in PARTICIPLES or (
        word.endswith("ed") and len(word) > _SHORT and word not in {"need", "indeed"}
    )


def is_past(word: str) -> bool:
    """Tell whether a word can be a simple past."""
    return word in PASTS or _ends_in_ed(word)


def is_ing(word: str) -> bool:
    """Tell whether a word can be a present participle."""
    return word.endswith("ing") and len(word) > _SHORT + 1 and word not in _NO_ING


def _ends_in_ed(word: str) -> bool:
    return word.endswith("ed") and word not in {"need", "indeed"}
