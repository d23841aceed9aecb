"""What may leave the house: private data become placeholders on the way to a model, and come back."""

from assistant.privacy.mask import Mask, Unmasked
from assistant.privacy.masking import mask_of

__all__ = ["Mask", "Unmasked", "mask_of"]
