"""Mail in and out: pasted text, `.eml`, folders and tables to messages, and reply drafts as `.eml`.

No word of a customer's is lost on the way: what is not read as newly written stands in `set_aside`, in
order, and `notices` say what was done.
"""

from assistant.mail.eml import read_eml
from assistant.mail.files import read_file, read_folder
from assistant.mail.intake import Intake
from assistant.mail.pasted import read_text
from assistant.mail.reply import reply_eml
from assistant.mail.table import read_table

__all__ = ["Intake", "read_eml", "read_file", "read_folder", "read_table", "read_text", "reply_eml"]
