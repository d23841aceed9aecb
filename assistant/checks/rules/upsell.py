"""Nothing is sold to somebody who complains.

What:
    A reply to a complaint recommends no product, plan, offer or newsletter, and asks for no rating. What is
    given free of charge to make good, and what the customer asked about, is none of this.
Why:
    A recommendation in a complaint shows that nobody read it.

Example:
    While you wait, have a look at our new summer range!
Instead:
    While you wait, you can follow the parcel with the link in the dispatch mail.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import COMPLAINT
from assistant.checks.occurrences import shown
from assistant.checks.record import Context, Outcome, Rule
from assistant.checks.wording import found, particulars, sentence_of, wording
from assistant.model import Severity, Span, Verdict
from assistant.text.expression import expression

_WARES = (
    r"(?:range|collections?|arrivals|products?|plans?|packages?|models?|offers?|deals?|sales?|membership"
    r"|subscriptions?|services?|store|catalogue|catalog|line|bundles?|accessor(?:y|ies)|menu|tiers?"
    r"|selection|add-?ons?|insurance|cover|protection|programme|program|edition|promotions?)"
)
_SOLD = wording(
    rf"\b(?:check out|have a look at|take a look at|browse|discover|explore|look at|don't miss|do not miss"
    rf"|introduc\w+|try|consider|recommend|suggest|interested in|enjoy|love|benefit from|take advantage of"
    rf"|join|sign up (?:for|to)) (?:\w+ ){{0,2}}?(?:our|one of our|the (?:new|latest|full|whole)) (?:[\w-]+ "
    rf"){{0,4}}?{_WARES}\b|\b(?:upgrad\w+|switch\w*|mov(?:e|ing)) (?:\w+ ){{0,2}}?(?:to|for) (?:our |the |a "
    rf"|an )?(?:[\w-]+ ){{0,2}}?(?:premium|pro|plus|gold|platinum|vip|prime|deluxe|business|ultimate"
    rf"|unlimited|priority)\b|\b(?:subscribe|sign up) (?:\w+ )?(?:to|for) (?:our|the) (?:\w+ )?newsletter"
    rf"|\b(?:our|the) newsletter\b|\bfollow us on\b|\b(?:refer|invite) (?:a|your) friends?\b|\b(?:leave"
    rf"|write|post|give)(?: us)? (?:a|an|your) (?:\w+[ -]){{0,2}}?(?:review|rating)\b|\brate (?:us|our|your "
    rf"experience|this)\b|\b(?:special|exclusive|limited|seasonal|introductory|unbeatable|current|latest) "
    rf"(?:\w+ )?(?:offers?|deals?|sales?|promotions?)\b|\bon sale (?:now|this|until)\b|\b(?:for|at) (?:only"
    rf"|just) (?:[$£€₹]|eur|usd|gbp|rs\.? ?)? ?\d|\b(?:may|might|would|could) (?:also )?(?:like|enjoy|love"
    rf"|be interested in) our\b|\bwe also (?:offer|sell|have|stock)\b|\bwhile you(?:'re| are) (?:here|at "
    rf"it)\b",
    "check look browse discover explore miss introduce introducing try consider recommend suggest "
    "interested enjoy love benefit advantage join sign upgrade upgrading switch switching move moving "
    "subscribe newsletter follow refer invite leave write post give rate special exclusive limited seasonal "
    "introductory unbeatable current latest sale only just might may would could also while",
)
_NOT_SOLD = expression(
    r"\b(?:free(?: of charge)?|no (?:extra |additional )?(?:cost|charge)|without (?:extra |any )?(?:cost"
    r"|charge)|on us|on the house|complimentary|in place of|as an apology|to make (?:up|good|amends)|make "
    r"it right|goodwill|changed|review(?:ed|ing) (?:our|the)|fix(?:ed|ing)?|broken|version \d|latest "
    r"version|(?:help|support) (?:pages?|cent(?:re|er)|sections?|articles?|site)|faqs?|refund\w*"
    r"|replacement|ended|expired)\b"
)
_DENIED = expression(
    r"\b(?:(?<!why )not|never|no longer|without|instead of|unsubscribe|remove[ds]?|off|out of|thank(?:s| "
    r"you)|appreciate|took|taking (?:the|your) time)\b|n't\b"
)
_REPAIR = "Take it out; there is time for that when the trouble is settled."


def _check(context: Context) -> Iterator[Outcome]:
    spans = dict.fromkeys(sentence_of(context.text, span).span for span in _sold(context))
    for span in spans:
        yield Outcome(
            Verdict.FAIL, f"sells to somebody who complains: {shown(context, span)}", (span,), repair=_REPAIR
        )
    if not spans:
        yield Outcome(Verdict.PASS, "sells nothing")


def _sold(context: Context) -> Iterator[Span]:
    """Yield where something is sold that is neither given free nor what the customer wrote about."""
    for span in found(context, _SOLD):
        sentence = sentence_of(context.text, span).span
        lower = context.text.lower
        denied = _DENIED.search(lower, sentence.start, span.start)
        if not denied and not _NOT_SOLD.search(sentence.of(lower)) and not _asked_about(context, span):
            yield span


def _asked_about(context: Context, span: Span) -> bool:
    return bool(particulars(span.of(context.text.lower)) & particulars(context.customer.lower))


RULE = Rule(
    id="upsell",
    title="Sell nothing to somebody who complains",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=COMPLAINT,
    check=_check,
)
