"""The whole door: endpoints in their order, each behind its breaker, its retries and its turnstile."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

from assistant.llm.breaker import Breaker, Guarded
from assistant.llm.budgeted import Budgeted, Purse
from assistant.llm.chain import Around, Chain
from assistant.llm.chat import ChatModel
from assistant.llm.endpoint import Endpoint, Limits
from assistant.llm.openai_model import OpenAIModel
from assistant.llm.recorded import OnCall, Recorded, unnoted
from assistant.llm.remembering import Remembering
from assistant.llm.retrying import Retrying, RetryPolicy
from assistant.llm.shelf import Shelf
from assistant.llm.turnstile import Metered, Turnstile


@dataclass(frozen=True, slots=True)
class Ways:
    """How the door is used, beyond what the endpoints say.

    `at_once` bounds the calls under way over all endpoints, 0 leaves them unbounded. With a `shelf` every
    answer is kept and given again. Without a `policy` each endpoint has the total time of its own deadlines
    for all its attempts. Every call is made within `around` and
    told to `on_call`; the `purse` is asked before any that costs money.
    """

    at_once: int = 0
    shelf: Shelf | None = None
    policy: RetryPolicy | None = None
    around: Around = nullcontext
    on_call: OnCall = unnoted
    purse: Purse | None = None
    patience: float = 0.0
    """Seconds for which the last of the endpoints, behind which there is no other, may be down."""


def open_door(endpoints: Sequence[Endpoint], ways: Ways | None = None) -> ChatModel:
    """Return the model that stands for these endpoints; to be made once and shared, for it remembers."""
    ways = ways or Ways()
    house = Turnstile(Limits(concurrency=ways.at_once))
    hasty = replace(ways, patience=0.0)
    stacks = {one.name: _stack(one, hasty, house) for one in endpoints[:-1]}
    stacks |= {one.name: _stack(one, ways, house) for one in endpoints[-1:]}
    return Chain(stacks, ways.around)


def _stack(endpoint: Endpoint, ways: Ways, house: Turnstile) -> ChatModel:
    recorded = Recorded(OpenAIModel(endpoint), endpoint, ways.on_call)
    metered = Metered(Metered(recorded, Turnstile(endpoint.limits)), house)
    retrying = Retrying(metered, ways.policy or RetryPolicy(total=endpoint.deadlines.total))
    guarded: ChatModel = Guarded(retrying, Breaker(), endpoint.name, ways.patience)
    if ways.purse and endpoint.price.known:
        guarded = Budgeted(guarded, endpoint, ways.purse)
    return guarded if ways.shelf is None else Remembering(guarded, endpoint, ways.shelf)
