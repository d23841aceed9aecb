"""Mail in and out: pasted text, `.eml`, folders and tables to messages, and reply drafts as `.eml`.

No word of a customer's is lost on the way: what is not read as newly written stands in `set_aside`, in
order, and `notices` say what was done. Pasted text comes cheap; the rest brings the mail library along.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from assistant.mail.intake import Intake
from assistant.mail.pasted import read_text

if TYPE_CHECKING:
    from assistant.mail.eml import read_eml
    from assistant.mail.files import read_file, read_folder
    from assistant.mail.reply import reply_eml
    from assistant.mail.table import read_table

__all__ = ["Intake", "read_eml", "read_file", "read_folder", "read_table", "read_text", "reply_eml"]

_HOMES = {
    "read_eml": "eml",
    "read_file": "files",
    "read_folder": "files",
    "read_table": "table",
    "reply_eml": "reply",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - one of the functions above
    if name in _HOMES:
        return getattr(import_module(f"assistant.mail.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
