"""Every case, draft, version and finding, who did what and when.

The records come cheap; `Store` and `upgrade` bring the database library along when they are first asked for.
"""

from typing import TYPE_CHECKING, Any

from assistant.store.records import (
    Action,
    Dismissal,
    Event,
    Job,
    JobState,
    Json,
    Options,
    Sent,
    StoredCase,
    StoredDraft,
    StoredRepair,
    StoredRequest,
    StoredVersion,
    Summary,
    WorkingCopy,
)

if TYPE_CHECKING:
    from assistant.store.store import Store, upgrade

__all__ = [
    "Action",
    "Dismissal",
    "Event",
    "Job",
    "JobState",
    "Json",
    "Options",
    "Sent",
    "Store",
    "StoredCase",
    "StoredDraft",
    "StoredRepair",
    "StoredRequest",
    "StoredVersion",
    "Summary",
    "WorkingCopy",
    "upgrade",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - one of the two heavy names
    if name in {"Store", "upgrade"}:
        from assistant.store import store

        return getattr(store, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
