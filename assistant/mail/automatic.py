"""Mail that no person waits for an answer to: bounces, auto-replies, lists, invitations, no-reply senders.

By the headers of RFC 3834 (automatic responses), RFC 3464 (delivery reports), RFC 2919 and 2369 (lists) and
those that mail programs set besides; for pasted text only by the wording that such programs write.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.mail import headers
from assistant.model import Message

if TYPE_CHECKING:
    from email.message import Message as Mime

BOUNCE = "bounce"
AUTO_REPLY = "auto-reply"
LIST = "mailing list"
BULK = "bulk mail"
INVITATION = "calendar invitation"
NO_REPLY = "no-reply sender"

_AUTO_HEADERS = ("X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-AutoReply-From", "X-Mail-Autoreply")
_LIST_HEADERS = ("List-Id", "List-Post", "X-Mailing-List", "X-Mailman-Version")
_INVITES = {"request", "reply", "cancel", "counter", "declinecounter", "add", "refresh"}


def _any(alternatives: str) -> str:
    """Return a group of the alternatives, one to a line."""
    return "(?:" + "|".join(line.strip() for line in alternatives.strip().splitlines()) + ")"


_DAEMON = re.compile(
    r"(?:mailer-daemon|postmaster|mail\.?daemon|bounces?|mdaemon)(?:[+-].{0,60})?@", re.IGNORECASE
)
_NO_REPLY = re.compile(
    _any(
        r"""
        no-?reply|do-?not-?reply|nicht-?antworten|keine-?antwort|ne-?pas-?repondre|no-?responder
        non-?rispondere|nao-?responda|niet-?beantwoorden
        """
    )
    + r"(?:[+._-].{0,60})?@",
    re.IGNORECASE,
)
_AUTO_SUBJECT = re.compile(
    r"\s{0,9}(?:(?:re|aw|sv|antw)\s?:\s?)?"
    + _any(
        r"""
        auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office
        automatische antwort|abwesenheitsnotiz|abwesend
        réponse automatique|absence du bureau
        respuesta automática|fuera de (?:la )?oficina
        risposta automatica|fuori ufficio
        automatisch antwoord|afwezig
        resposta automática|fora do escritório
        autosvar|automatiskt? svar|automaattinen vastaus|poissaoloviesti
        odpowiedź automatyczna|autoodpowiedź|automatická odpověď
        автоответ|автоматический ответ|otomatik yanıt|automatikus válasz
        自動応答|自动答复|自動回覆|자동 회신
        """
    )
    + r"(?=\s{0,3}(?:[:：\])-]|$))",
    re.IGNORECASE,
)
_BOUNCE_SUBJECT = re.compile(
    r"\s{0,9}"
    + _any(
        r"""
        undeliver(?:able|ed)|mail delivery (?:failed|failure|system)|delivery status notification
        failure notice|returned mail|unzustellbar|nicht zustellbar|message non remis|non remis
        no se puede entregar|mancato recapito|onbestelbaar|niet bestelbaar
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b"
    + _any(
        r"""
        i (?:am|will be) (?:currently |now )?out of (?:the |my )?office
        i (?:am|will be) (?:currently |now )?on (?:annual |parental |sick )?leave
        i (?:am|will be) (?:currently |now )?away from (?:my desk|the office)
        ich bin (?:derzeit |zur ?zeit |momentan |aktuell |vom .{1,40})?(?:nicht im (?:büro|hause?)|abwesend)
        je suis (?:actuellement |en ce moment )?absente?\b.{0,30}\bbureau
        estoy (?:actualmente |ahora )?fuera de la oficina
        (?:sono|sarò) (?:attualmente )?(?:fuori ufficio|assente dall'ufficio)
        ik ben (?:momenteel |op dit moment )?(?:niet op kantoor|afwezig)
        estou (?:atualmente )?(?:fora do escritório|ausente do escritório)
        jag är (?:för närvarande )?inte på kontoret
        (?:przebywam|jestem) (?:obecnie )?(?:na urlopie|poza biurem)
        """
    ),
    re.IGNORECASE,
)
_RETURN = re.compile(
    _any(
        r"""
        (?:limited|no) access to (?:my )?e-?mail|(?:will|shall) (?:be back|return|reply|respond)
        return on|urgent|dringende|wieder (?:da|im büro|erreichbar)|zurück|weitergeleitet
        de retour|urgence|volveré|regreso|rientro|tornerò|terug|regressarei|retorno|tillbaka|brådskande
        pilnych|wracam
        """
    ),
    re.IGNORECASE,
)
_NOT_DELIVERED = re.compile(
    r"your message (?:could not|wasn't|was not|couldn't) be? ?(?:delivered)?.{0,80}\b(?:recipients?|address)"
    r"|\bdelivery to the following recipients? (?:has )?failed"
    r"|\b(?:smtp|diagnostic[- ]code)\b.{0,40}\b5\d\d\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\?|\b(?:order|refund|invoice|bestellung|rechnung|commande|pedido|ordine)\b", re.IGNORECASE
)
_PASTED_LIMIT = 1500
"""Characters above which a pasted text is nobody's out-of-office notice."""


def reason(mime: Mime, sender: str, subject: str) -> str:
    """Return why a mail needs no reply by its headers, or nothing."""
    if _is_bounce(mime, sender, subject):
        return BOUNCE
    if _is_auto_reply(mime, subject):
        return AUTO_REPLY
    if _is_invitation(mime):
        return INVITATION
    if any(headers.raw(mime, name) for name in _LIST_HEADERS):
        return LIST
    if headers.raw(mime, "Precedence").casefold() in {"bulk", "list", "junk"}:
        return BULK
    reply_to = headers.raw(mime, "Reply-To")
    return NO_REPLY if _NO_REPLY.match(sender) and (not reply_to or _NO_REPLY.search(reply_to)) else ""


def _is_bounce(mime: Mime, sender: str, subject: str) -> bool:
    report = _param(mime, "report-type")
    if _type(mime) == "multipart/report" and report != "disposition-notification":
        return True
    if headers.raw(mime, "X-Failed-Recipients") or _DAEMON.match(sender):
        return True
    return headers.raw(mime, "Return-Path") == "<>" and _BOUNCE_SUBJECT.match(subject) is not None


def _is_auto_reply(mime: Mime, subject: str) -> bool:
    submitted = headers.raw(mime, "Auto-Submitted").casefold()
    if submitted and not submitted.startswith("no"):
        return True
    if any(headers.raw(mime, name).casefold() not in {"", "no", "none"} for name in _AUTO_HEADERS):
        return True
    suppressed = headers.raw(mime, "X-Auto-Response-Suppress").casefold()
    if "all" in suppressed or "autoreply" in suppressed:
        return True
    if headers.raw(mime, "Precedence").casefold() == "auto_reply" or _AUTO_SUBJECT.match(subject):
        return True
    if _param(mime, "report-type") == "disposition-notification":
        return True
    return headers.raw(mime, "Return-Path") == "<>"


def _is_invitation(mime: Mime) -> bool:
    return any(
        _type(part) == "text/calendar" and _param(part, "method") in _INVITES for part in _first_parts(mime)
    )


def _first_parts(mime: Mime) -> list[Mime]:
    """Return the mail and the parts of its two uppermost levels: an attached calendar is no invitation."""
    found, level = [mime], [mime]
    for _ in range(2):
        level = [part for one in level for part in _children(one)][:50]
        found += level
    return [part for part in found if "attachment" not in headers.raw(part, "Content-Disposition").casefold()]


def _children(mime: Mime) -> list[Mime]:
    from email.message import Message as MimePart

    payload = mime.get_payload()
    return [part for part in payload if isinstance(part, MimePart)] if isinstance(payload, list) else []


def _type(mime: Mime) -> str:
    return headers.raw(mime, "Content-Type").split(";", 1)[0].strip().lower()


def _param(mime: Mime, name: str) -> str:
    match = re.search(
        rf";\s?{name}\s?=\s?\"?([\w-]{{1,60}})", headers.raw(mime, "Content-Type"), re.IGNORECASE
    )
    return match[1].lower() if match else ""


def mark_text(message: Message) -> Message:
    """Return a pasted message marked where its own words are those of an auto-reply or a bounce."""
    if message.automatic:
        return message
    return replace(message, automatic=_text_reason(message))


def _text_reason(message: Message) -> str:
    text = message.text
    if _AUTO_SUBJECT.match(message.subject):
        return AUTO_REPLY
    if _BOUNCE_SUBJECT.match(message.subject) and _NOT_DELIVERED.search(text[:_PASTED_LIMIT]):
        return BOUNCE
    if len(text) > _PASTED_LIMIT:
        return ""
    flat = " ".join(text.split())
    if _AUTO_SUBJECT.match(flat) and _AWAY.search(flat):
        return AUTO_REPLY
    first = _AWAY.search(flat[:200])
    return AUTO_REPLY if first and _RETURN.search(flat) and not _asks(flat) else ""


def _asks(text: str) -> bool:
    """Tell whether a text asks something, which no machine's notice does."""
    return _ASKS.search(text) is not None
