"""What is known of a case: read from a case file, a JSON object or a form."""

from assistant.facts.casefile import CaseFile, case_from, case_from_object, load_case, money
from assistant.facts.form import read_approved, read_facts, write_approved, write_facts

__all__ = [
    "CaseFile",
    "case_from",
    "case_from_object",
    "load_case",
    "money",
    "read_approved",
    "read_facts",
    "write_approved",
    "write_facts",
]
