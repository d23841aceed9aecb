"""What is known of a case: read from a case file, a JSON object or a form."""

from assistant.facts.casefile import CaseFile, case_from, case_from_object, load_case, money
from assistant.facts.contacts import read_contacts, write_contacts
from assistant.facts.form import (
    in_words,
    read_approved,
    understood,
    with_statement,
    without_statement,
    write_approved,
    write_facts,
)
from assistant.facts.pasted import Pasted, read_pasted
from assistant.facts.statement import Statement, read_statement
from assistant.facts.typed import DateOrder, typed

__all__ = [
    "CaseFile",
    "DateOrder",
    "Pasted",
    "Statement",
    "case_from",
    "case_from_object",
    "in_words",
    "load_case",
    "money",
    "read_approved",
    "read_contacts",
    "read_pasted",
    "read_statement",
    "typed",
    "understood",
    "with_statement",
    "without_statement",
    "write_approved",
    "write_contacts",
    "write_facts",
]
