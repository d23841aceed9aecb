"""What the company promises, read from prompts/policy/ and found for a message.

Nothing here judges a reply: passages are shown to whoever writes and to whoever checks.
"""

from assistant.policy.document import Document
from assistant.policy.folder import PolicyBook, load_policies, policy_files, unread
from assistant.policy.grounding import Grounding, also_of, ground, ordered_on

__all__ = [
    "Document",
    "Grounding",
    "PolicyBook",
    "also_of",
    "ground",
    "load_policies",
    "ordered_on",
    "policy_files",
    "unread",
]
