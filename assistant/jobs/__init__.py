"""Drafting in the background: the work belongs to the process and its row, not to a page."""

from assistant.jobs.runner import Jobs
from assistant.jobs.work import Run, Work

__all__ = ["Jobs", "Run", "Work"]
