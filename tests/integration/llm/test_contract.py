"""What every model keeps to, asked of the script, of the double on loopback and of llama.cpp's server."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field

from assistant.errors import AnswerUnusable, EndpointRefused, Stopped
from assistant.llm import Endpoint, OpenAIModel, Options, complete_json, ping
from assistant.model import ChatMessage
from tests.doubles.worlds import KEY, MAIL, World

ASK = [ChatMessage("system", "You answer mail."), ChatMessage("user", "My lamp is broken!")]


class Judgement(BaseModel):
    """What a judge is asked for."""

    verdict: Literal["pass", "fail", "unsure"]
    quotes: list[Annotated[str, Field(max_length=40)]]
    certainty: int


def test_the_whole_answer_comes_back(world: World) -> None:
    """The text is complete to the character, and its cost is counted."""
    done = world.mail.complete(ASK)
    assert done.text == MAIL
    assert done.model
    assert isinstance(done.prompt_tokens, int)
    assert done.completion_tokens
    assert done.seconds >= 0
    assert done.attempts == 1


def test_text_is_heard_as_it_grows(world: World) -> None:
    """Each call brings the whole text so far, longer each time, and the last is the answer."""
    heard: list[str] = []
    done = world.mail.complete(ASK, on_text=heard.append)
    assert len(heard) > 5
    assert all(later.startswith(earlier) and later != earlier for earlier, later in pairwise(heard))
    assert heard[-1] == done.text


def test_cancelling_at_the_start_asks_nothing(world: World) -> None:
    """A request that is stopped before it begins says no word."""
    heard: list[str] = []
    with pytest.raises(Stopped):
        world.mail.complete(ASK, on_text=heard.append, cancelled=lambda: True)
    assert heard == []


def test_cancelling_in_the_middle_keeps_what_was_heard(world: World) -> None:
    """After the third piece nothing more is heard."""
    heard: list[str] = []
    with pytest.raises(Stopped):
        world.mail.complete(ASK, on_text=heard.append, cancelled=lambda: len(heard) >= 3)
    assert len(heard) == 3
    assert MAIL.startswith(heard[-1])


def test_a_listener_s_error_comes_through_as_it_is(world: World) -> None:
    """An error of the listener ends the request and is not taken for one of the endpoint."""

    class Enough(Exception):
        pass

    def listen(text: str) -> None:
        raise Enough(text)

    with pytest.raises(Enough):
        world.mail.complete(ASK, on_text=listen)


def test_an_answer_cut_at_its_limit_is_no_answer(world: World) -> None:
    """With room for five tokens the mail is cut, and a cut mail is refused."""
    with pytest.raises(AnswerUnusable, match="length limit"):
        world.mail.complete(ASK, Options(max_output_tokens=5))


def test_json_of_the_wanted_shape(world: World) -> None:
    """An answer to a schema arrives as the object."""
    found = complete_json(world.verdict, ASK, Judgement, Options(temperature=0))
    assert found == Judgement(verdict="fail", quotes=["you should have", "obviously"], certainty=7)


def test_one_model_serves_many_threads(world: World) -> None:
    """Eight callers at once get a whole answer each, and hear only their own."""

    def ask(_: int) -> bool:
        heard: list[str] = []
        return world.mail.complete(ASK, on_text=heard.append).text == MAIL == heard[-1]

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(16)))


def test_a_wrong_key_is_refused(served: Endpoint) -> None:
    """A wrong key and a missing one are the operator's matter, and neither shows."""
    for key in ("sk-wrong-9876", ""):
        with pytest.raises(EndpointRefused, match="API key") as caught:
            OpenAIModel(replace(served, api_key=key)).complete(ASK)
        assert "9876" not in str(caught.value)


def test_a_wrong_address_is_refused(served: Endpoint) -> None:
    """A base URL that leads nowhere is the operator's matter."""
    with pytest.raises(EndpointRefused, match="base URL"):
        OpenAIModel(replace(served, base_url=served.base_url + "/nowhere")).complete(ASK)


def test_ping_tells_what_is_wrong(served: Endpoint) -> None:
    """The doctor's question tells a good endpoint, a bad key and an unknown model apart."""
    assert ping(served).fine
    refused = ping(replace(served, api_key="sk-wrong-9876"))
    assert refused.reachable
    assert "API key" in refused.problem
    unknown = ping(replace(served, model="other"))
    assert unknown.model_listed is False
    assert KEY not in f"{refused}{unknown}"
