"""The fact ledger: what a reply states as fact, traced to the case, or marked where nothing supports it.

`trace` compares a reply with its case, the policy and the playbook; `findings_of` turns what is wrong into
findings. Deterministic; it knows no model and changes nothing.
"""

from assistant.ledger.findings import LEDGER, RULES, claim_key, confirmed, findings_of, stands_open
from assistant.ledger.macros import Macro, load_macros
from assistant.ledger.sources import states_facts
from assistant.ledger.tracing import extract, trace

__all__ = [
    "LEDGER",
    "RULES",
    "Macro",
    "claim_key",
    "confirmed",
    "extract",
    "findings_of",
    "load_macros",
    "stands_open",
    "states_facts",
    "trace",
]
