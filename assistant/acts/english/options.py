"""Refusals, ways to choose from, and promises of any kind."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

CUES = (
    Cue(
        Act.REFUSAL,
        r"\b(?:i|we|it|they|that|this|there)(?:'re| are|'m| am|'s| is)? (?:\w+ )?(?:can't|cannot|can not"
        r"|couldn't|could not|won't|will not|unable to|not able to|not in a position to|don't|do not|not "
        r"possible|not permitted|not allowed|no way)(?: \w+)? (?:{remedy}|offer|provide|make|accept|grant"
        r"|do|change|guarantee|entertain|process|help|assist|fulfil|honou?r|pay|allow|available|support"
        r"|have|cover|to)\b|\b(?:isn't|is not|not currently|currently not|not) (?:possible|available"
        r"|eligible|refundable|permitted|covered|offered)\b|\b(?:request|claim|application) (?:was|is|has "
        r"been) (?:declined|rejected|denied|refused)\b|\b(?:final sale|sales are final|non-refundable)\b",
        detail="refusal",
        unless=(
            Guard(r"\bif\b", "it is only a condition"),
            Guard(r"\byou (?:\w+ )?$", "the customer cannot"),
        ),
    ),
    Cue(
        Act.ALTERNATIVE,
        r"\b(?:whichever|whatever) (?:\w+ ){0,2}?(?:you(?:'d| would)? (?:\w+ )?(?:prefer|like|rather"
        r"|choose|want|wish)|suits|works|is (?:easier|easiest|better|more convenient)|one)\b|\b(?:if "
        r"you(?:'d| would)? (?:prefer|rather|like)|or,? if you(?:'d| would)? (?:rather|prefer)|you (?:can"
        r"|may|could) (?:also )?choose (?:between|from|either)|choose (?:between|whether|either)|(?:two"
        r"|three|several|a couple of|some|few|following) (?:ways|options|choices|possibilities|routes"
        r"|alternatives|things)|one of (?:two|three) (?:things|ways|options)|your (?:choice|pick)|up to "
        r"you|as you prefer|would you (?:prefer|rather|like) [^.?!]{3,80} or|as (?:it )?suits you"
        r"|pick one|(?:let (?:me|us) know|tell (?:me|us)) which (?:of|you|one|way|option|suits|it"
        r"|would)|which(?:ever)? (?:of the|of these|would|do|one|option)|the "
        r"(?:other|second) (?:way|option|choice|possibility) (?:is|would)|another (?:way|option"
        r"|possibility)|alternatively|as an alternative|option (?:1|2|one|two|a|b)|you can choose|choose "
        r"what|please choose|either "
        r"way)\b",
        detail="choice",
        unless=(
            Guard(
                r"\b(?:contact|reach|email|e-mail|mail|write|call|dm|whatsapp|phone|chat|message|connect"
                r"|form|store would|did you|app would|browser|device|version|are you|version of)\b",
                "the choice is only how to get in touch, or asks for a fact",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:would you like to|up to you (?:to|which app)|if you(?:'d| would) like (?:to|us|more"
                r"|any)|which(?: one)? (?:do|store|version|device)|let (?:us|me) know whether|tell (?:us"
                r"|me) (?:whether)|some things|two things|few things|following things)\b",
                "no ways forward are set side by side",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:(?:it|them|this|that) (?:\w+ )?\w+ed\b|"
                r"to (?!go|choose|settle|put|solve|fix|get|bring|have|do)|us|more|any|which|what"
                r"|whether|when|one of "
                r"our|store|version|device|browser|order|item|branch|model|plan)\b",
                "no ways forward are set side by side",
                Where.AFTER,
            ),
            NEGATED,
        ),
    ),
    Cue(
        Act.ALTERNATIVE,
        r"\beither\b[^.?!]{3,140}\bor\b|\b(?:refund|replacement|credit|voucher|exchange|repair|send "
        r"(?:you )?(?:a |another )|new (?:one|unit)|cancel|keep|reship|reschedule|rebook|upgrade|swap"
        r"|replace|full|discount)\b[^.?!;]{0,70}?\bor(?: else| instead|,)? (?:\w+ ){0,4}?(?:refund"
        r"|replacement|credit|voucher|exchange|repair|send|new|money|cancel|keep|reship|reschedule|rebook"
        r"|another|upgrade|swap|replace|discount|return|stay|deliver|collect)\b|\b(?:clear|uninstall"
        r"|reinstall|restart|reset|update|disable|open|use|drag|try|copy|remove|set"
        r"|run)\b[^.?!;]{3,70}?\bor (?:else |simply |just |instead )?(?:clear|uninstall|reinstall|restart"
        r"|reset|update|disable|open|use|drag|try|copy|remove|set|run|switch|download|install|create)\b"
        r"|\bif (?:that|this|it|you|the)[^.?!,]{0,40}?(?:can't|cannot|don't|doesn't|isn't|not"
        r"|rather)[^.?!,]{0,30},[^.?!]{0,10}\b(?:i|we)(?:'ll| will| can) (?:{remedy}|turn|close)\b",
        detail="either or",
        unless=(
            Guard(
                r"\b(?:contact|reach|email|e-mail|mail|write|call|dm|whatsapp|phone|chat|connect|not "
                r"either|isn't either|form|faulty|missing)\b",
                "the choice is only how to get in touch",
                Where.INSIDE,
            ),
            NEGATED,
            Guard(r"\b(?:whether|did|have|has|do) (?:you|it|the) [^.?!]{0,60}$", "it asks for a fact"),
        ),
    ),
    Cue(
        Act.PROMISE,
        r"\b(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to| promise| "
        r"commit)(?: [\w']+){0,2}? (?!be (?:able|happy|glad))\w+",
        detail="promise",
        unless=(
            NEGATED,
            Guard(r"\b(?:not|never)\b", "it is negated", Where.INSIDE),
            Guard(r"\bif $", "it is only a condition"),
        ),
    ),
    Cue(
        Act.PROMISE,
        r"\byou(?:'ll| will| shall) (?:\w+ )?(?:receive|get|have|hear|see|be (?:refunded|contacted"
        r"|credited|charged|able))\b|\b(?:refund|replacement|money|order|parcel|credit|card|engineer"
        r"|technician|it) (?:\w+ )?will (?:be|arrive|reach|come|leave|ship)\b",
        detail="promise",
        unless=(NEGATED, Guard(r"\bif $", "it is only a condition")),
    ),
)
