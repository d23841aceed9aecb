"""The word classes the English cues are written with; a value is the inside of a group."""

from __future__ import annotations

VOCABULARY = {
    "gap": r"(?:[\w'&-]+,? ){0,4}",
    "adv": r"(?:(?:so|very|really|truly|sincerely|deeply|terribly|extremely|awfully|also|again|just|do|most) )*",
    "we": r"i|we",
}
