"""The names a mail calls people by: in its greeting and below its sign-off."""

from __future__ import annotations

import re

from assistant.model import Quote, Span
from assistant.text.expression import expression

_HELLO = (
    r"(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|sehr geehrter?"
    r"|liebe[rs]?|hallo"
    r"|guten (?:tag|morgen|abend)|bonjour|bonsoir|chère?|hola|buenos días|buenas tardes|estimad[oa]"
    r"|querid[oa]"
    r"|ciao|buongiorno|gentile|car[oa]|egregio|olá|prezad[oa]|bom dia|boa tarde|beste|geachte"
    r"|goedemorgen|goedendag)"
)
_GREETING = expression(
    rf"\s{{0,20}}(?:@\w{{1,30}}[ ,]{{1,2}}){{0,3}}{_HELLO}(?: (?:again|there|dear))?,? {{1,3}}"
    r"(?P<name>[^\W\d_][\w.'’-]{0,30}(?: [^\W\d_][\w.'’-]{0,30}){0,4})(?P<after> ?(?:[,!:.–—-]|\n|$)|)",
    re.IGNORECASE,
)
_ANYBODY_WORDS = (
    "sir madam sirs team all everyone everybody there folks guys customer customers client clients "
    "guest guests valued support service whom who it sir/madam people friend friends manager management "
    "staff user member members crew care department damen herren monsieur madame messieurs señores "
    "señor señora equipo signori kundin kunde kunden client cliente clienti klant dame heren again "
    "concerned dev devs developer developers company office desk help i we my the this you your please "
    "can could would how what when where why is are am was were have has had just so but thank thanks "
    "for from in on at not no any do does did if im i'm id i'd ive i've it's its"
)
_ANYBODY = frozenset(_ANYBODY_WORDS.split())
_CROWD_WORDS = "team support service department care staff desk office"
_CROWD = frozenset(_CROWD_WORDS.split())
_TITLES_WORDS = "mr mrs ms miss mx dr prof professor herr frau m mme mlle sr sra srta signor signora dott de"
_TITLES = frozenset(_TITLES_WORDS.split())
_PARTICLES_WORDS = "van von der den de del della di da do dos la le el al bin ibn y e zu ten ter und and &"
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
_CLOSING = expression(
    r"(?:^[ \t]{0,8}|(?<=[.!?] ))(?:(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|friendly"
    r"|very) ){0,2}(?:regards|wishes|thanks)"
    r"|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|respectfully|cordially|cheers"
    r"|best|thanks"
    r"|thank you|thanks (?:again|in advance)|all the best|take care|rgds|br|mit freundlichen grüßen"
    r"|freundliche grüße"
    r"|viele grüße|mfg|cordialement|bien à vous|saludos|un saludo|atentamente|cordiali saluti"
    r"|distinti saluti|grazie"
    r"|atenciosamente|obrigad[oa]|cumprimentos|met vriendelijke groet(?:en)?|groeten|merci|gracias|danke)"
    r"[ \t]{0,4}(?:[,.!:–—-][ \t]{0,4}|[ \t]{0,4}\n)(?=(?P<rest>[^\n]{0,60}))",
    re.IGNORECASE | re.MULTILINE,
)
_DASHED = expression(
    r"(?:^|[\s.!?])[-–—~^]{1,2} ?(?P<name>[^\W\d_][\w.'’-]{1,20}(?: [^\W\d_][\w.'’-]{1,20}){0,2})\s{0,20}$"
)
_NAME_LINE = expression(
    r"[ \t]{0,8}(?P<name>[^\W\d_][\w.'’-]{0,24}(?: [^\W\d_&][\w.'’-]{0,24}){0,4})[ \t]{0,8},?$"
)
_LAST_PARAGRAPH = expression(
    r"\S[ \t]*\n[ \t]*\n[ \t]*(?P<name>[^\W\d_][\w'’-]{1,24}(?: [^\W\d_][\w.'’-]{0,24}){1,2})$"
)
_TITLED = expression(
    r"(?<!\w)(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Herrn?|Frau|Mme|Mlle|Monsieur|Madame|Señora?|Sra?|Signora?|Sig|Dott|Pan"
    r"|Pani|Bay|Bayan|Dhr|Mevr|Mevrouw|Meneer|Senhora?)\.? "
    r"(?P<name>[^\W\d_a-z][\w'’-]{1,24}(?: [^\W\d_a-z][\w'’-]{1,24})?)"
)
_ROLE = (
    r"(?:mum|mom|mummy|mama|mam|dad|daddy|father|mother|parents?|gran|granny|nan|grandma|grandad|grandpa"
    r"|grandmother|grandfather|wife|husband|partner|son|daughter|brother|sister|aunt|auntie|uncle|friend"
    r"|neighbour|carer|owner|customer|client|guest|user|subscriber|tenant|patient|man|woman|lady|couple"
    r"|family|reader|fan|traveller|pensioner)"
)
_DESCRIBED = expression(
    rf"(?:['’]s?|^(?i:an?|the|your|one|another)) (?:[\w-]{{1,20}} )?{_ROLE}$|^(?i:an?|the|your|one|another) "
    rf"|\b{_ROLE}$|^(?i:{_ROLE}) (?:of|to|and) "
)
_DEVICE = expression(
    r"\b(?:iphone|ipad|android|outlook|gmail|smartphone|blackberry|handy|proton ?mail|galaxy|huawei)\b"
    r"|^(?:sent|envoyé|enviado|inviato|gesendet|verzonden|verstuurd) ",
    re.IGNORECASE,
)
_NEXT_LINE = expression(r"\s{0,6}([^\n]{1,60})")
_HEAD, _TAIL = 300, 700
_LONGEST = 4


def greeting_name(text: str) -> Quote | None:
    """Return whom the first line greets by name: "Dear Ms Marsh," gives `Ms Marsh`; "Dear team" none."""
    found = _GREETING.match(text[:_HEAD])
    if found is None:
        return None
    closed = bool(found["after"].strip(" ")) or found.end() == len(text)
    short = found["name"].count(" ") < len(("first", "last"))
    name = _named(found["name"], lower=closed and short)
    start = found.start("name")
    return Quote(name, Span(start, start + len(name))) if name else None


def _named(words: str, *, lower: bool) -> str:
    """Return the leading words that are a name; lower-case ones only where `lower` allows them."""
    kept: list[str] = []
    for part in words.split(" ")[: _LONGEST + 1]:
        bare = part.rstrip(".,").casefold()
        joining = bool(kept) and bare in _PARTICLES
        if bare in _ANYBODY and not joining:
            return "" if bare in _CROWD else _closed(kept)
        if not (joining or lower or part[0].isupper()):
            break
        kept.append(part)
        if part.endswith(".") and len(bare) > len("Dr") and bare not in _TITLES:
            break
    return _closed(kept)


def _closed(kept: list[str]) -> str:
    while kept and kept[-1].casefold().rstrip(".") in _PARTICLES:
        kept.pop()
    if not kept or all(word.rstrip(".").casefold() in _TITLES for word in kept):
        return ""
    last = kept[-1]
    short = last.casefold().rstrip(".") in _TITLES or len(last.rstrip(".")) == 1
    return " ".join(kept) if short else " ".join(kept).rstrip(".")


def titled_names(text: str) -> tuple[Quote, ...]:
    """Return every name behind a title anywhere in a text: "my neighbour Mr Okafor" gives `Okafor`."""
    return tuple(Quote(one["name"], Span(*one.span("name"))) for one in _TITLED.finditer(text))


def is_person_word(word: str) -> bool:
    """Tell whether a word of a name is somebody's own, and no title, particle or crowd ("Team")."""
    bare = word.rstrip(".,").casefold()
    return len(bare) > 1 and bare not in _TITLES | _PARTICLES | _ANYBODY


def signed_names(text: str) -> tuple[Quote, ...]:
    """Return the names below the last sign-off, after a closing dash ("- Jen"), or alone at the end.

    Who somebody is to somebody else ("Theo's dad", "a worried mum") and what a device adds are no names.
    """
    return tuple(name for name in _found_below(text) if not _no_name(name.text))


def _no_name(line: str) -> bool:
    return bool(_DESCRIBED.search(line) or _DEVICE.search(line))


def _found_below(text: str) -> tuple[Quote, ...]:
    base = max(0, len(text) - _TAIL)
    tail = text[base:]
    closings = list(_CLOSING.finditer(tail))
    names = _below(tail, base, closings[-1]) if closings else []
    if not names and (dashed := _DASHED.search(tail.rstrip()[-80:])):
        name = _named(dashed["name"], lower=False)
        start = base + len(tail.rstrip()) - len(tail.rstrip()[-80:]) + dashed.start("name")
        names = [Quote(name, Span(start, start + len(name)))] if name else []
    return tuple(names) or _alone(tail, base)


def _alone(tail: str, base: int) -> tuple[Quote, ...]:
    """Return a name that stands by itself in the last paragraph: two or three words, each with a capital."""
    found = _LAST_PARAGRAPH.search(tail.rstrip())
    name = _named(found["name"], lower=False) if found else ""
    if not found or name != found["name"] or any(not part[0].isupper() for part in name.split(" ")):
        return ()
    return (Quote(name, Span(base + found.start("name"), base + found.end("name"))),)


def _below(tail: str, base: int, closing: re.Match[str]) -> list[Quote]:
    """Read up to two lines after a sign-off that look like a name and nothing else."""
    names: list[Quote] = []
    at = closing.start("rest")
    for _ in range(2):
        line = _NEXT_LINE.match(tail, at)
        found = _NAME_LINE.match(line[1].rstrip(" .!")) if line else None
        name = _named(found["name"], lower=not names) if found else ""
        if line is None or found is None or not name or len(name) < len(found["name"].rstrip(".")):
            break
        start = base + line.start(1) + found.start("name")
        names.append(Quote(name, Span(start, start + len(name))))
        at = line.end()
    return names
