"""From a body to the text of a message: the steps that every way in shares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.mail.charset import repair
from assistant.mail.line import Body, Line
from assistant.mail.quotes import Separation, separate
from assistant.model import Aside, Message, SetAside
from assistant.text.characters import clean

MAX_TEXT = 200_000
"""Characters of a message that are read; the rest is set aside and said so."""

REPAIRED = "Garbled letters were repaired (UTF-8 that had been read as Windows-1252)."


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a message and what was done to get it; the same fields as in `Message`."""

    text: str
    set_aside: tuple[SetAside, ...] = ()
    notices: tuple[str, ...] = ()

    def into(self, message: Message) -> Message:
        """Return the message with this text, after what it already says of itself."""
        return replace(
            message,
            text=self.text,
            set_aside=(*message.set_aside, *self.set_aside),
            notices=unique((*message.notices, *self.notices)),
        )


def assemble(body: Body) -> Text:
    """Clean a body, take quotes and signatures from it, and keep the newest text within bounds."""
    cleaned = polish(body)
    separation = _capped(separate(cleaned.lines))
    return Text(
        separation.text,
        (*cleaned.set_aside, *separation.set_aside),
        unique((*cleaned.notices, *separation.notices)),
    )


def polish(body: Body) -> Body:
    """Return the body without hidden characters and with garbled letters repaired."""
    whole = body.text
    fixed, repaired = repair(whole)
    cleaned = clean(fixed)
    notices = (*body.notices, *((REPAIRED,) if repaired else ()), *cleaned.notices)
    smuggled = (SetAside(Aside.HIDDEN, cleaned.smuggled),) if cleaned.smuggled else ()
    if cleaned.text == whole:
        return replace(body, notices=notices)
    return Body(_relined(body.lines, cleaned.text), (*body.set_aside, *smuggled), notices)


def _relined(lines: tuple[Line, ...], text: str) -> tuple[Line, ...]:
    """Return the lines with new texts; marks stay, where cleaning made no lines of its own."""
    texts = text.split("\n")
    if len(texts) == len(lines):
        return tuple(line._replace(text=new) for line, new in zip(lines, texts, strict=True))
    marked = any(line.quoted or line.breaks for line in lines)
    if not marked:
        return tuple(Line(new) for new in texts)
    return tuple(
        line._replace(text=new) for line in lines for new in clean(repair(line.text)[0]).text.split("\n")
    )


def _capped(separation: Separation) -> Separation:
    text = separation.text
    if len(text) <= MAX_TEXT:
        return separation
    end = text.rfind("\n", MAX_TEXT // 2, MAX_TEXT)
    end = end if end > 0 else text.rfind(" ", MAX_TEXT // 2, MAX_TEXT)
    end = end if end > 0 else MAX_TEXT
    notice = f"The message has {len(text):,} characters; the first {end:,} are read, the rest was set aside."
    rest = SetAside(Aside.REST, text[end:].strip("\n"))
    return Separation(text[:end], (rest, *separation.set_aside), (*separation.notices, notice))


def unique(notices: Iterable[str]) -> tuple[str, ...]:
    """Return the notices in order, each once."""
    return tuple(dict.fromkeys(notice for notice in notices if notice))
