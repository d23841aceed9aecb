"""What each clause of a text does: the speech acts, by patterns that know negation and quotation.

`recognise` needs a pack for the language (`english` is one); `restatements` compares a reply with the
customer's words; `derive_labels` sums up a whole reply by docs/labels.md.
"""

from assistant.acts.labels import LABELS, derive_labels
from assistant.acts.recognise import Acts, coverage, recognise
from assistant.acts.restate import restatements

__all__ = ["LABELS", "Acts", "coverage", "derive_labels", "recognise", "restatements"]
