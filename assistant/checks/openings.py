"""Words that show what can be done, where no speech act does."""

from __future__ import annotations

from assistant.text.expression import expression

_CAN = expression(
    r"\b(?!nobody|none|nothing|neither|what|who|that)[\w-]+ (?:can|could|will)\b(?! not\b)(?!'t)|\byou "
    r"may\b|\b(?:i|we|you|they|he|she|it)'ll\b(?! not\b)|\bwhat (?:i|we) can\b"
)
_INSTEAD = expression(
    r"\b(?:instead|however|but (?:i|we|you)|happy to|glad to|free to|welcome to|able to (?:offer|send|give"
    r"|refund|help))\b|\b(?:please|just|simply) \w+|\blet (?:me|us) \w+|\bthere(?:'s| is| are) (?!no\b)"
    r"|(?:^|[,;:] )(?:reply|send|open|choose|pick|tell|call|use|try|press|click|go|ask|bring|take|give"
    r"|answer)\b"
)
_NO_VERB = (
    "with|in|on|at|by|for|from|of|to|as|than|but|and|or|nor|so|if|when|while|though|although|because|since|until"
    "|unless|after|before|once|both|all|half|is|are|was|were|be|has|have|had|does|did|do|can|will|would|could"
    "|should|may|might|must|not|no|only|even|also|then|now|here|there|what|which|who|where|why|how|it|this|that"
    "|we|i|you|they|he|she|our|your|my|the|a|an|under|over|through|within|without|about|against|beyond|despite"
    "|given|per|via|like|unlike|sorry|thank|thanks|hope|trust|regret|see|understand|appreciate|accept|forgive"
    "|excuse|note|read|bear"
)
_STEP = expression(
    rf"(?:^|[,;:] |\b(?:or|and|then|simply|just) )(?!(?:{_NO_VERB})\b)(?![a-z]+(?:ly|ing|ed|[^s]s)\b)"
    r"[a-z]{3,12} (?:it|them|us|your|the|this|that|these|a|an|any|another)\b"
)
"""An order to the reader: a plain verb at the start of a clause, with its object."""
_DONE = expression(
    r"\b(?:i|we)(?:'ve| have) (?:\w+ )?(?:\w+ed|sent|made|put|taken|given|set|found|kept|spoken|written"
    r"|begun|paid)\b|\b(?:i|we)(?:'m| am|'re| are) (?:\w+ )?\w+ing\b|\byou (?:are|have)\b"
)


def opens_a_way(lower: str) -> bool:
    """Tell whether words speak of something that can be done, was done or may be asked for."""
    return bool(_CAN.search(lower) or _INSTEAD.search(lower) or _STEP.search(lower) or _DONE.search(lower))
