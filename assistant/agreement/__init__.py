"""How far two judgements agree, and how sure that is: shares, intervals, confusions and kappa.

Nothing here knows what was judged, and nothing but arithmetic is needed.
"""

from assistant.agreement.confusion import Confusion
from assistant.agreement.counts import Counts
from assistant.agreement.kappa import Kappa, kappa
from assistant.agreement.shares import FEW, Interval, Share, wilson

__all__ = ["FEW", "Confusion", "Counts", "Interval", "Kappa", "Share", "kappa", "wilson"]
