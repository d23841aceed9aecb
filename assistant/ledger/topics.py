"""What a stretch of text is about, so that amounts and days are compared only where they mean one thing."""

from __future__ import annotations

from functools import lru_cache

from assistant.text import stem, words

_FAMILIES = {
    "refund": "refund refunded refunds repay repaid reimburse reimbursed reimbursement credited transferred "
    "transfer",
    "credit": "credit voucher goodwill compensation compensate compensated gesture coupon",
    "discount": "discount reduction cheaper off",
    "pay": "paid pay pays payment payments price cost costs charge charged charges amount total debit "
    "debited captured taken invoice bill billed sum spent value worth balance",
    "order": "order ordered purchase purchased bought buy placed",
    "dispatch": "dispatch dispatched despatch despatched ship shipped ships shipment sent send sends posted "
    "post leaves leave left mailed couriered",
    "arrive": "deliver delivered delivery delivers arrive arrived arrives arrival reach reached reaches "
    "receive received lands landed scanned brought bring",
    "collect": "collect collected collects collection pickup fetch pick picked",
    "return": "return returned returns returning",
    "cancel": "cancel cancelled canceled cancels cancellation end ended ending ends terminate terminated "
    "close closed",
    "contact": "call calls called ring rang rung phone phoned write writes wrote written email emailed mail "
    "contact contacted update reply answer answers hear touch inform informed notify text",
    "visit": "visit visits technician engineer appointment slot install installed installation",
    "repair": "repair repaired repairs fix fixed mend mended fitted restore restored service",
    "replace": "replace replaced replacement replacements exchange exchanged swap swapped new another "
    "resend resent loan",
    "valid": "valid expire expires expired validity until runs",
    "unlock": "unlock unlocked reset access restored reopen reopened",
    "lock": "lock locked blocked suspended",
    "check": "check checked checks look looked investigate investigated review reviewed examine examined "
    "verify verified inspected",
    "speak": "speak spoke spoken talk talked asked ask told tell tells reached",
    "escalate": "escalate escalated forward forwarded pass passed raise raised report reported logged log "
    "hand handed",
    "remove": "remove removed delete deleted erase erased",
    "keep": "keep kept reserve reserved hold held aside",
    "trace": "trace traced track tracked tracking",
    "release": "release released",
    "approve": "approve approved authorise authorised authorize authorized",
    "warranty": "warranty guarantee guaranteed",
    "trial": "trial",
    "booking": "booking booked reservation nights night",
    "waive": "waive waived free",
    "pack": "pack packed packs packing",
}
FAMILIES: dict[str, frozenset[str]] = {}
for _name, _words in _FAMILIES.items():
    for _word in _words.split():
        FAMILIES[_word] = FAMILIES.get(_word, frozenset()) | {f"={_name}"}

_EMPTY_WORDS = (
    "a an the i we you he she it they me us him her them my our your his its their this that these "
    "those and or but so if as at by for from in into of off on onto out over to up with within "
    "without about after before until till since than then there here now just also again already "
    "today tomorrow yesterday tonight please will would shall can could may might must should do "
    "does did done be am is are was were been being have has had having not no nor never yet still "
    "all any both each every full whole some such only own same too very well more most much many "
    "other another first second third last next one two three four five six seven eight nine ten "
    "eleven twelve fifteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "thousand who whom which what when where why how get gets got give given gives make made let "
    "day days week weeks month months year years hour hours minute minutes working business morning "
    "afternoon evening monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december eur usd gbp chf euro euros "
    "pound pounds dollar dollars pence cents francs mr mrs ms dr soon way directly personally "
    "immediately once straight away right together like need want i'll we'll i've we've you'll it's "
    "i'm we're you're am pm"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())


@lru_cache(maxsize=4096)
def families(word: str) -> frozenset[str]:
    """Return the families a lower-case word belongs to, each marked by a leading `=`."""
    return FAMILIES.get(word, frozenset())


@lru_cache(maxsize=2048)
def topics(text: str) -> frozenset[str]:
    """Return the families and the stems of the words with a meaning of their own."""
    found: set[str] = set()
    for word in words(text.replace("’", "'")):
        found |= families(word)
        if word not in _EMPTY and len(word) > 1 and not word.isdigit():
            found.add(stem(word))
    return frozenset(found)


@lru_cache(maxsize=1024)
def content(text: str) -> frozenset[str]:
    """Return the stems alone, without the words that belong to a family."""
    heard = words(text.replace("’", "'"))
    return frozenset(
        stem(word)
        for word in heard
        if word not in _EMPTY and len(word) > 1 and not word.isdigit() and not families(word)
    )


@lru_cache(maxsize=1024)
def actions(text: str) -> frozenset[str]:
    """Return the families alone."""
    return frozenset(one for word in words(text) for one in families(word))
