"""The rules, one module each, in the order in which their findings are reported."""

from assistant.checks.record import Rule
from assistant.checks.rules import (
    apology,
    blame,
    customer_name,
    empathy,
    follow_up,
    gratitude,
    house_phrase,
    length,
    overpromise,
    placeholder,
    reply_language,
    restates,
    rude,
    solution,
)

RULES: tuple[Rule, ...] = (
    placeholder.RULE,
    reply_language.RULE,
    customer_name.RULE,
    rude.RULE,
    blame.RULE,
    overpromise.RULE,
    apology.RULE,
    solution.RULE,
    empathy.RULE,
    restates.RULE,
    follow_up.RULE,
    gratitude.RULE,
    house_phrase.RULE,
    length.RULE,
)
