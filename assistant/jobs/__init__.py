"""Drafting in the background: the work belongs to the process and its row, not to a page."""

from assistant.jobs.batch import in_order
from assistant.jobs.runner import MENDING, Jobs
from assistant.jobs.work import Outcome, Run, Work

__all__ = ["MENDING", "Jobs", "Outcome", "Run", "Work", "in_order"]
