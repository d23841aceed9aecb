"""The worlds a model is tested in: a script, a double on loopback, and llama.cpp's own server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import openai  # noqa: F401 - imported here, so that no deadline of a test pays for it
import pytest

from assistant.llm import Deadlines, Endpoint, OpenAIModel, ScriptedModel
from tests.doubles.canned import MODEL, model_server
from tests.doubles.loopback import LoopbackServer, says
from tests.doubles.worlds import KEY, MAIL, VERDICT, World


@pytest.fixture(scope="session")
def llama_mail() -> Iterator[Endpoint]:
    """llama.cpp's server, reciting MAIL."""
    with model_server(MAIL, api_key=KEY) as url:
        yield Endpoint("llama.cpp", url, MODEL, KEY)


@pytest.fixture(scope="session")
def llama_verdict() -> Iterator[Endpoint]:
    """llama.cpp's server, reciting VERDICT."""
    with model_server(VERDICT) as url:
        yield Endpoint("llama.cpp", url, MODEL)


@pytest.fixture(params=["script", "loopback", pytest.param("llama", marks=pytest.mark.server)])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """Each of the worlds in turn."""
    if request.param == "script":
        yield World(ScriptedModel([MAIL], repeat=True), ScriptedModel([VERDICT], repeat=True))
    elif request.param == "loopback":
        with LoopbackServer(default=says(MAIL)) as mail, LoopbackServer(default=says(VERDICT)) as verdict:
            yield World(_model(mail), _model(verdict))
    else:
        mail, verdict = (request.getfixturevalue(name) for name in ("llama_mail", "llama_verdict"))
        yield World(OpenAIModel(mail), OpenAIModel(verdict))


@pytest.fixture(params=["loopback", pytest.param("llama", marks=pytest.mark.server)])
def served(request: pytest.FixtureRequest) -> Iterator[Endpoint]:
    """Each of the endpoints that want a key, in turn."""
    if request.param == "loopback":
        with LoopbackServer(api_key=KEY, models=[MODEL]) as server:
            yield Endpoint("loopback", server.base_url, MODEL, KEY)
    else:
        yield request.getfixturevalue("llama_mail")


def _model(server: LoopbackServer) -> OpenAIModel:
    return OpenAIModel(Endpoint("loopback", server.base_url, MODEL))


@pytest.fixture
def patient() -> Deadlines:
    """Deadlines that no test reaches."""
    return Deadlines(first_token=20, idle=20, total=30)


@pytest.fixture
def first_token(patient: Deadlines) -> Deadlines:
    """A tenth of a second to the first words."""
    return replace(patient, first_token=0.1)


@pytest.fixture
def idle(patient: Deadlines) -> Deadlines:
    """A tenth of a second from one piece of text to the next."""
    return replace(patient, idle=0.1)


@pytest.fixture
def total(patient: Deadlines) -> Deadlines:
    """A fifth of a second for everything."""
    return replace(patient, total=0.2)
