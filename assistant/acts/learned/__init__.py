"""A small trained model for what patterns cannot tell: how much a sentence looks like a concrete way forward.

It is a linear model over words and over the frame of function words around them. Its weights stand in
`weights.json`, one to a line, and come from the sentences in `sentences.yaml` alone, by
`python -m assistant.acts.learned.training`. It never settles a verdict: above the threshold that training
found, a missing solution is in doubt and no longer a failure.
"""

from assistant.acts.learned.model import Likeness, likeness, likest, threshold

__all__ = ["Likeness", "likeness", "likest", "threshold"]
