"""Turning what a customer says of themselves into what we say to them: "my parcel" is "your parcel".

Only what can be turned safely is turned. "You" is the hard case: it may be us, or anybody.
"""

from __future__ import annotations

import re

from assistant.playbook.signs import either

_CONTRACTED = (
    (re.compile(r"\bcan't\b", re.IGNORECASE), "cannot"),
    (re.compile(r"\bwon't\b", re.IGNORECASE), "will not"),
    (re.compile(r"\bshan't\b", re.IGNORECASE), "shall not"),
    (re.compile(r"\bain't\b", re.IGNORECASE), "is not"),
    (re.compile(r"n't\b", re.IGNORECASE), " not"),
    (re.compile(r"\bI'm\b", re.IGNORECASE), "I am"),
    (re.compile(r"'ve\b", re.IGNORECASE), " have"),
    (
        re.compile(r"'d (?=been|had|paid|bought|gone|come|told|sent|lost|taken|done|\w+ed\b)", re.IGNORECASE),
        " had ",
    ),
    (re.compile(r"\b(I|you|we|he|she|it|they)'d\b", re.IGNORECASE), r"\1 would"),
    (re.compile(r"'ll\b", re.IGNORECASE), " will"),
    (re.compile(r"'re\b", re.IGNORECASE), " are"),
    (re.compile(r"\b(\w+)'s (?=been|got|taken|gone|had)\b", re.IGNORECASE), r"\1 has "),
    (re.compile(r"\b(it|that|there|he|she|what|nobody|nothing)'s\b", re.IGNORECASE), r"\1 is"),
)
_MINE = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
}  # fmt: skip
_AFTER_I = {"am": "are", "was": "were", "wasn't": "were not", "has": "have"}
_BETWEEN = frozenset(
    {"also", "still", "just", "only", "now", "already", "then", "really", "first", "always", "never", "even"}
)
_OURS = either(
    "apps? website web_site site shop store company services? support staff team drivers? couriers? agents?",
    r"customer_\w+ employees? colleagues? restaurant hotel warehouse delivery systems? policy e?-?mails?",
    r"page",
    r"features? functions? version products? policies counter branch office desk clinic garage",
    r"workshop line manager waiter technician engineer installer call_cent(?:re|er) platform",
    r"software update advert ads? offer",
    r"delivery_(?:man|men|woman|guy|person|people|driver"
    r"|team) driver hotline help_?desk receptionist automated_\w+",
)
_YOUR_OURS = re.compile(rf"\byour (?=(?:[a-z]+ )?{_OURS}\b)", re.IGNORECASE)
_DID = either(
    "charged sent cancell?ed delivered shipped billed debited refused promised said told confirmed lost",
    "took closed",
    "blocked suspended removed deleted changed rejected ignored never did_not have_not had_not",
    "still_(?:take|charge|bill|send|owe|refuse) keep_(?:charging|sending|taking|billing|calling)",
    "do_not_(?:answer|reply|respond|call)",
    "have_(?:charged|sent|cancell?ed|billed|debited|taken|closed|blocked|lost|removed)",
)
_YOU_DID = re.compile(rf"(^|\b(?:and|but|that|because|when|then|so|,) )you (?={_DID}\b)", re.IGNORECASE)
_TOWARDS = either("to from with by contacted called e?-?mailed wrote paid asked told sent phoned reached")
_VERBS = either("are were have will can cannot did do had would could should")
_TO_YOU = re.compile(rf"\b({_TOWARDS}) you(?: guys)?(?=$|[ ,.;](?!{_VERBS}\b))", re.IGNORECASE)
_OUR_MARK = "\ue000"
"""Set before words that already mean us, so that the customer's own "we" and "our" are not mixed up."""
_TOKEN = re.compile(r"(?i:\b[ie]\.[eg]\b\.?)|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]|\S+|\s+")


def expanded(text: str) -> str:
    """Return the text with contractions written out."""
    for pattern, full in _CONTRACTED:
        text = pattern.sub(full, text)
    return text


def turned(text: str) -> str | None:
    """Return the text from our side, or None where a "you" in it cannot be told."""
    ours = _us(expanded(text))
    if re.search(rf"(?<!{_OUR_MARK})\b(?:you|your|yours|yourself|yourselves)\b", ours, re.IGNORECASE):
        return None
    text = " ".join(_them(ours).replace(_OUR_MARK, "").split())
    return text.replace(" and was ", " and were ") if text.startswith("you ") else text


def _us(text: str) -> str:
    text = _YOUR_OURS.sub(f"{_OUR_MARK}our ", text)
    text = _YOU_DID.sub(rf"\1{_OUR_MARK}we ", text)
    return _TO_YOU.sub(rf"\1 {_OUR_MARK}us", text)


def _them(text: str) -> str:
    out: list[str] = []
    subject = ""
    for token in _TOKEN.findall(text):
        low = token.lower()
        marked = bool(out) and out[-1].endswith(_OUR_MARK)
        if low in _MINE and not marked:
            out.append(_MINE[low])
            subject = low
        elif subject in {"i", "we"} and low in _AFTER_I:
            out.append(_AFTER_I[low])
            subject = ""
        else:
            out.append(token)
            subject = subject if token.isspace() or low in _BETWEEN else ""
    return "".join(out)
