"""Processor time of a piece of work, for claims about growth; never for claims about speed."""

import gc
import time
from collections.abc import Callable


def processor_seconds(work: Callable[[], object]) -> float:
    """Return the least of three processor times, in seconds.

    Whatever else the machine does only adds to a time, so the least is nearest the truth; the collector
    is off, because it walks whatever earlier tests left behind and not what this work made.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        return min(_once(work) for _ in range(3))
    finally:
        if running:
            gc.enable()


def _once(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before
