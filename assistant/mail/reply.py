"""A reply as a draft that mail programs open for sending (RFC 5322, `X-Unsent`).

Message ids go in as they came: encoded or broken ones are what breaks threads, so the id fields are written
here and folded only between ids. Everything else passes the standard library's generator.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email import headerregistry
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from assistant.mail import signature as signatures
from assistant.model import Address, Message

MAX_LINE = 998
"""Characters of a header line (RFC 5322, 2.1.1)."""
MAX_REFERENCES = 100
_FOLD_AT = 900
_POLICY = SMTP.clone(max_line_length=MAX_LINE)

_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_MAILBOX = re.compile(r"[^\s<>()\[\],;:\"\\@\x00-\x1f\x7f]{1,64}@[^\s<>()\[\],;:\"\\@\x00-\x1f\x7f]{1,255}")
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_PREFIX = re.compile(
    r"\s{0,9}(?:re|aw|antw|antwort|sv|vs|res|ref|réf|rif|odp|ynt|vá|απ|отв|ответ|回复|回覆|答复|返信|답장)"
    r"\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]",
    re.IGNORECASE,
)
_ENCODED_WORD = re.compile(r"=\?")


def reply_eml(
    message: Message,
    text: str,
    *,
    sender: Address | None = None,
    signature: str = "",
    date: datetime,
    make_id: Callable[[], str],
) -> bytes:
    """Return a reply to `message` as the bytes of an `.eml` draft: threaded, signed, original below.

    `date` without a zone is UTC. `make_id` gives the draft's own Message-ID, with or without brackets.
    """
    mail = EmailMessage(policy=_POLICY.clone(utf8=_needs_utf8(message, sender)))
    if sender is not None:
        _set_addresses(mail, "From", [sender])
    _set_addresses(mail, "To", recipients(message))
    mail["Subject"] = reply_subject(message.subject)
    mail["Date"] = format_datetime(date if date.tzinfo else date.replace(tzinfo=UTC))
    mail["X-Unsent"] = "1"
    plain, markup = _bodies(message, _clean(text), _clean(signature))
    mail.set_content(plain, cte=_transfer_encoding(plain))
    mail.add_alternative(markup, subtype="html", cte="quoted-printable")
    return _id_fields(message, make_id()) + mail.as_bytes()


def _transfer_encoding(text: str) -> str:
    long = any(len(line) > MAX_LINE - 20 for line in text.split("\n"))
    return "quoted-printable" if long or not text.isascii() else "7bit"


# --- to whom, under what subject, in which thread -----------------------------------------------------


def recipients(message: Message) -> list[Address]:
    """Return to whom a reply goes: Reply-To, else the sender; nobody where there is no address."""
    asked = message.reply_to or ((message.sender,) if message.sender else ())
    return [address for address in asked if _MAILBOX.fullmatch(address.email)]


def _set_addresses(mail: EmailMessage, field: str, addresses: Sequence[Address]) -> None:
    usable = [_header_address(address) for address in addresses if _MAILBOX.fullmatch(address.email)]
    if usable:
        mail[field] = usable


def _header_address(address: Address) -> headerregistry.Address:
    local, _, domain = address.email.rpartition("@")
    return headerregistry.Address(_header_text(address.name)[:200], local, _ascii_domain(domain))


def _ascii_domain(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


def _needs_utf8(message: Message, sender: Address | None) -> bool:
    """Tell whether an address cannot be written in ASCII (RFC 6532)."""
    addresses = [*recipients(message), *([sender] if sender else [])]
    return any(
        not (address.email.rpartition("@")[0] + _ascii_domain(address.email.rpartition("@")[2])).isascii()
        for address in addresses
    )


def reply_subject(subject: str) -> str:
    """Return the subject with one `Re:` in place of those it has."""
    bare = _header_text(subject)
    while match := _PREFIX.match(bare):
        bare = bare[match.end() :]
    return f"Re: {bare.strip()}".strip()


def _header_text(value: str) -> str:
    """Return a value without anything that could end its line or pass for an encoded word."""
    flat = " ".join(_INVISIBLE.sub(" ", value[:2000]).split())
    return _ENCODED_WORD.sub("= ?", flat)


def _id_fields(message: Message, own: str) -> bytes:
    own_id = own if own.startswith("<") else f"<{own}>"
    fields = [("Message-ID", [own_id]), ("In-Reply-To", [message.message_id])]
    chain = (*message.references[:1], *message.references[1:][-MAX_REFERENCES:], message.message_id)
    fields.append(("References", list(chain)))
    return "".join(_folded(name, ids) for name, ids in fields).encode("ascii")


def _folded(name: str, ids: Sequence[str]) -> str:
    """Return a field of message ids, folded between ids only; what is no id is left out."""
    usable = list(dict.fromkeys(one for one in ids if _ID.fullmatch(one)))
    if not usable:
        return ""
    lines = [f"{name}:"]
    for one in usable:
        if len(lines[-1]) + len(one) > _FOLD_AT and lines[-1] != f"{name}:":
            lines.append("")
        lines[-1] += f" {one}"
    return "\r\n".join(lines) + "\r\n"


# --- what it says -------------------------------------------------------------------------------------


def _clean(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_INVISIBLE.sub("", line).rstrip() for line in lines).strip("\n")


def _bodies(message: Message, text: str, signature: str) -> tuple[str, str]:
    """Return the plain and the HTML version: text, signature, attribution, quoted original."""
    signed = with_signature(text, signature)
    original = _clean(message.text)
    attribution = attribution_line(message)
    quoted = "\n".join(f"> {line}".rstrip() for line in original.split("\n"))
    plain = f"{signed}\n\n{attribution}\n{quoted}\n" if original else f"{signed}\n"
    markup = f"<html><body><div>{_escaped(signed)}</div>"
    if original:
        markup += f"<br><div>{_escaped(attribution)}</div>"
        markup += f'<blockquote type="cite">{_escaped(original)}</blockquote>'
    return plain, f"{markup}</body></html>\n"


def _escaped(text: str) -> str:
    return "<br>\n".join(html.escape(line) for line in text.split("\n"))


def with_signature(text: str, signature: str) -> str:
    """Return the text with the signature below it once, where some or all of it stands there already.

    A closing formula at the head of the signature is not repeated either.
    """
    lines, signed = text.rstrip().split("\n"), [line for line in signature.split("\n") if line.strip()]
    present = next((n for n in range(len(signed), 0, -1) if _ends_with(lines, signed[:n])), 0)
    if present == len(signed):
        return "\n".join(lines)
    missing = signed[present:]
    if not present and signatures.is_sign_off(lines[-1]) and signatures.is_sign_off(missing[0]):
        missing = missing[1:]
    gap = [] if present or signatures.is_sign_off(lines[-1]) else [""]
    return "\n".join([*lines, *gap, *missing])


def _ends_with(lines: Sequence[str], part: Sequence[str]) -> bool:
    filled = [_plain(line) for line in lines if line.strip()]
    return filled[-len(part) :] == [_plain(line) for line in part]


def _plain(line: str) -> str:
    return " ".join(line.casefold().split()).strip(" ,.-")


def attribution_line(message: Message) -> str:
    """Return the line above the quoted original, in no language: who, address, when."""
    sender = message.sender
    who = " ".join(_INVISIBLE.sub(" ", sender.name).split()) if sender else ""
    email = f"<{sender.email}>" if sender and sender.email else ""
    when = message.date.strftime("%Y-%m-%d %H:%M") if message.date else ""
    parts = " ".join(part for part in (who, email) if part)
    return (", ".join(part for part in (parts, when) if part) or "Original message") + ":"
