"""The ledger of a 300-word draft, and how its time grows with the policy, the thread and the draft.

Prints medians of processor time, and their ratio to all rules on the same draft in the same run.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from assistant.checks import check, load_policy
from assistant.ledger import trace
from assistant.ledger.sources import _sentences
from assistant.model import Case, Fact, Message, Passage, Speaker, Turn
from assistant.reading import read

TODAY = date(2026, 11, 16)
PARAGRAPH = (
    "Goods number {n} can be returned within {n} days of delivery, against proof of purchase. Refunds "
    "reach the card within {n} working days after the return is booked. Orders over {n} EUR ship free. "
    "Whoever reports damage in transit within {n} days gets a replacement. Deposits of {n} EUR are not part "
    "of a refund. "
)
PAGE = 5
"""Paragraphs of a page of about 300 words."""
MAIL = (
    "I wrote to you on {day} about order {n}. You took {n} EUR from my card and my parcel never came. The "
    "carrier said by Friday, and the tracking number 00{n}44X has not moved for {n} days. Please call me "
    "on 0171 555{n}. I want my money back or a new one."
)
SENTENCES = (
    "I am sorry that order {n} has not reached you and that you had to write to us again about it. ",
    "You paid {n}.50 EUR on 2 November, and the parcel left our warehouse on {day}. ",
    "We will refund {n}.50 EUR, and you will have the money within five working days. ",
    "I have asked the carrier to look for it; their number is 00{n}44X. ",
    "Goods can be returned within 30 days, and the label is free. ",
    "Our colleague Jonas Lund will ring you on Friday between 9 and 11. ",
    "Please tell me whether you would rather have a replacement by 27 November. ",
    "I understand how annoying it is to wait for so long without a word. ",
)


def a_case(pages: int, mails: int) -> tuple[Case, tuple[Passage, ...]]:
    """Return a case with a thread, and the whole of a policy as passages."""
    days = [TODAY - timedelta(days=mails - n) for n in range(mails)]
    thread = tuple(
        Turn(Speaker.AGENT if n % 2 else Speaker.CUSTOMER, MAIL.format(n=100 + n, day=day.isoformat()), day)
        for n, day in enumerate(days)
    )
    facts = (Fact("order number", "110"), Fact("paid", "110.50 EUR"), Fact("ordered", "2026-11-02"))
    passages = tuple(
        Passage(f"policy#{n}", "Returns", PARAGRAPH.format(n=10 + n), "returns.md", n)
        for n in range(pages * PAGE)
    )
    message = Message(MAIL.format(n=110, day="2026-11-02"))
    return Case(message, TODAY, customer="Pauline Marsh", facts=facts, thread=thread), passages


def a_draft(words: int, seed: int) -> str:
    """Return a draft of about so many words; each seed another one."""
    body, n = "", 0
    while len(body.split()) < words:
        body += SENTENCES[(seed + n) % len(SENTENCES)].format(
            n=100 + seed + n, day=f"{1 + (seed + n) % 15} November"
        )
        n += 1
    return f"Dear Ms Marsh,\n\n{body}\n\nKind regards,\nAna"


def median(work: Callable[[int], object], times: int = 15) -> float:
    """Return the median processor time in milliseconds."""
    found = []
    for seed in range(times):
        begun = time.process_time()
        work(seed)
        found.append(1000 * (time.process_time() - begun))
    return statistics.median(found)


SIZES = ((300, 20, 30), (300, 20, 60), (300, 40, 30), (300, 1, 1), (600, 20, 30), (150, 20, 30))
"""Words of the draft, pages of policy, mails of the thread."""


def main() -> None:
    """Print the table."""
    rules = load_policy(Path(__file__).parent.parent / "prompts" / "rules.yaml")
    print("| draft, words | policy, pages | mails | rules, ms | ledger, ms | of the rules | first time, ms |")
    print("|---|---|---|---|---|---|---|")
    for words, pages, mails in (
        (300, 20, 30),
        (300, 20, 60),
        (300, 40, 30),
        (300, 1, 1),
        (600, 20, 30),
        (150, 20, 30),
    ):
        case, passages = a_case(pages, mails)
        reading = read(case)
        check(a_draft(words, 99), case, reading, rules)
        _sentences.cache_clear()
        first = median(lambda s, w=words, c=case, p=passages: trace(a_draft(w, s), c, passages=p), 1)
        ledger = median(lambda s, w=words, c=case, p=passages: trace(a_draft(w, s), c, passages=p))
        checks = median(lambda s, w=words, c=case, r=reading: check(a_draft(w, s), c, r, rules))
        times = f"{checks:.1f} | {ledger:.1f} | {ledger / checks:.1f} | {first:.0f}"
        print(f"| {words} | {pages} | {mails} | {times} |")


if __name__ == "__main__":
    main()
