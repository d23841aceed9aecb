"""Words that show what can be done, where no speech act does."""

from __future__ import annotations

import re

_CAN = re.compile(
    r"\b(?!nobody|none|nothing|neither|what|who|that)[\w-]+ (?:can|could|will)\b(?! not\b)(?!'t)|\byou "
    r"may\b|\b(?:i|we|you|they|he|she|it)'ll\b(?! not\b)|\bwhat (?:i|we) can\b"
)
_INSTEAD = re.compile(
    r"\b(?:instead|however|but (?:i|we|you)|happy to|glad to|free to|welcome to|able to (?:offer|send|give"
    r"|refund|help))\b|\b(?:please|just|simply) \w+|\blet (?:me|us) \w+|\bthere(?:'s| is| are) (?!no\b)"
    r"|(?:^|[,;:] )(?:reply|send|open|choose|pick|tell|call|use|try|press|click|go|ask|bring|take|give"
    r"|answer)\b"
)
_DONE = re.compile(
    r"\b(?:i|we)(?:'ve| have) (?:\w+ )?(?:\w+ed|sent|made|put|taken|given|set|found|kept|spoken|written"
    r"|begun|paid)\b|\b(?:i|we)(?:'m| am|'re| are) (?:\w+ )?\w+ing\b|\byou (?:are|have)\b"
)


def opens_a_way(lower: str) -> bool:
    """Tell whether words speak of something that can be done, was done or may be asked for."""
    return bool(_CAN.search(lower) or _INSTEAD.search(lower) or _DONE.search(lower))
