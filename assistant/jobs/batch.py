"""Many pieces of work at a time: a bounded number under way, results in the order of the items.

Threads, not an event loop: the pipeline is one and the same for a screen and for a batch, a thread that
waits for an answer costs a few kilobytes, and what an answer costs in processor time is less this way
(docs/decisions, "batches are threads").
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def in_order(
    work: Callable[[Item], Result], items: Iterable[Item], *, at_once: int, window: int
) -> Iterator[Result]:
    """Yield `work(item)` for every item, in order; what it raises comes out at its place and ends all.

    At most `window` items are taken in and not given back, however slow the first of them is.
    """
    waiting: deque[Future[Result]] = deque()
    pool = ThreadPoolExecutor(at_once, thread_name_prefix="batch")
    try:
        for item in items:
            waiting.append(pool.submit(work, item))
            while waiting and (len(waiting) >= window or waiting[0].done()):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
