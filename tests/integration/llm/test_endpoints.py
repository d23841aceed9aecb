"""Endpoints of every make, by configuration alone: what is sent where, and who is trusted."""

from __future__ import annotations

import socket
from dataclasses import replace

import pytest

from assistant.errors import AnswerUnusable, ConfigurationError, EndpointRefused, EndpointUnavailable
from assistant.llm import (
    Abilities,
    AnswerSchema,
    Deadlines,
    Endpoint,
    Limits,
    OpenAIModel,
    Options,
    open_door,
)
from assistant.llm.door import Ways
from assistant.llm.retrying import RetryPolicy
from assistant.llm.trial import try_endpoint
from tests.doubles import loopback
from tests.doubles.loopback import CHATS, MODEL, LoopbackServer, answers, says, status, whole
from tests.doubles.worlds import ASK, KEY

QUICK = Ways(policy=RetryPolicy(base=0.01, total=5))


def _endpoint(server: LoopbackServer, **changes: object) -> Endpoint:
    return replace(Endpoint("Ours", server.base_url, MODEL, KEY), **changes)


def test_azure_takes_its_key_in_its_own_header_and_a_version_in_the_query() -> None:
    """The deployment's path, `api-version` and `api-key` arrive, and no bearer token does."""
    with LoopbackServer() as server:
        azure = _endpoint(
            server,
            base_url=server.base_url.replace("/v1", "/openai/deployments/ours"),
            key_header="api-key",
            query=(("api-version", "2024-10-21"),),
        )
        assert OpenAIModel(azure).complete(ASK).text
        asked = server.log[0]
    assert asked.path == "/openai/deployments/ours/chat/completions?api-version=2024-10-21"
    assert asked.path.partition("?")[0] in CHATS
    assert asked.headers["api-key"] == KEY
    assert "authorization" not in asked.headers


def test_a_gateway_gets_its_extra_headers() -> None:
    """Extra headers go along with every request, and do not show when the endpoint is printed."""
    with LoopbackServer() as server:
        gateway = _endpoint(server, headers=(("X-Team", "desk-7731"),))
        OpenAIModel(gateway).complete(ASK)
        assert server.log[0].headers["x-team"] == "desk-7731"
    assert "7731" not in repr(gateway)


def test_a_proxy_is_used_where_it_is_named() -> None:
    """The proxy gets the request for the endpoint, which itself is never asked."""

    class Proxy(LoopbackServer):
        def answer(self, asked: loopback.Asked, connection: socket.socket) -> None:
            self.log.append(asked)
            says("Dear you")(loopback.Line(asked, connection, self._over))

    with LoopbackServer() as server, Proxy() as proxy:
        through = _endpoint(server, proxy=proxy.base_url.removesuffix("/v1"))
        assert OpenAIModel(through).complete(ASK).text == "Dear you"
        assert server.log == []
        assert proxy.log[0].path == f"{server.base_url}/chat/completions"


def test_an_endpoint_s_own_ca_file_is_trusted() -> None:
    """A house's own authority vouches for its own endpoint; a file that is none is the operator's matter."""
    with LoopbackServer(tls=True) as server:
        assert OpenAIModel(_endpoint(server, ca_file=str(loopback.CERTIFICATE))).complete(ASK).text
        with pytest.raises(ConfigurationError, match="CA file"):
            OpenAIModel(_endpoint(server, ca_file=__file__)).complete(ASK)


def test_other_end_marks_are_accepted_where_the_settings_say_so() -> None:
    """A gateway that says `eos` is believed when it is configured, and no other time; no mark never is."""
    for streamed in (None, lambda _: None):
        heard = {} if streamed is None else {"on_text": streamed}
        with LoopbackServer(default=says("Dear you", finish="eos")) as server:
            assert OpenAIModel(_endpoint(server, finish=frozenset({"eos"}))).complete(ASK, **heard).text
            with pytest.raises(AnswerUnusable):
                OpenAIModel(_endpoint(server)).complete(ASK, **heard)
        with (
            LoopbackServer(default=says("Dear you", finish=None)) as server,
            pytest.raises(AnswerUnusable, match="broke off"),
        ):
            OpenAIModel(_endpoint(server, finish=frozenset({"eos", "stop"}))).complete(ASK, **heard)


def test_what_an_endpoint_cannot_do_is_not_tried() -> None:
    """Without streaming, usage, schema or a system role the request holds none of them."""
    schema = Options(answer_schema=AnswerSchema("shape", {"type": "object"}))
    with LoopbackServer() as server:
        poor = _endpoint(server, can=Abilities(stream_usage=False, json_schema=False, system_role="none"))
        OpenAIModel(poor).complete(ASK, schema, on_text=lambda _: None)
        OpenAIModel(replace(poor, can=Abilities(stream=False))).complete(ASK, on_text=lambda _: None)
        OpenAIModel(replace(poor, can=Abilities(system_role="developer"))).complete(ASK)
        first, second, third = (asked.body for asked in server.log)
    assert first.keys() == {"model", "messages", "stream"}
    assert first["messages"] == [{"role": "user", "content": f"{ASK[0].content}\n\n{ASK[1].content}"}]
    assert "stream" not in second
    assert [one["role"] for one in third["messages"]] == ["developer", "user"]


def test_a_request_beyond_the_limit_is_not_sent() -> None:
    """A message that the model could not read whole is refused before it costs anything."""
    with LoopbackServer() as server:
        with pytest.raises(EndpointRefused, match="longer than the 20 characters"):
            OpenAIModel(_endpoint(server, limits=Limits(input_characters=20))).complete(ASK)
        assert server.log == []


def test_the_longest_answer_is_the_endpoint_s_unless_a_template_says_less() -> None:
    """`output_tokens` stands in for what a template leaves open."""
    with LoopbackServer() as server:
        model = OpenAIModel(_endpoint(server, limits=Limits(output_tokens=900)))
        model.complete(ASK)
        model.complete(ASK, Options(max_output_tokens=300))
        assert [asked.body["max_tokens"] for asked in server.log] == [900, 300]


def test_the_next_endpoint_answers_where_one_fails() -> None:
    """Over real sockets: the first breaks, the second answers, and the draft can say so."""
    with LoopbackServer(default=status(500)) as sick, LoopbackServer() as well:
        door = open_door([_endpoint(sick, name="First"), _endpoint(well, name="Second")], QUICK)
        done = door.complete(ASK)
        assert (done.endpoint, len(sick.log)) == ("Second", 3)
        assert "First could not be used" in done.notices[0]
        assert "Second answered instead" in done.notices[0]


def test_a_dead_endpoint_is_not_asked_twice() -> None:
    """The first call finds the port closed; from then on nobody knocks until it has rested."""
    with LoopbackServer() as server:
        gone = _endpoint(server)
    door = open_door([gone], QUICK)
    with pytest.raises(EndpointUnavailable, match="cannot be reached"):
        door.complete(ASK)
    with pytest.raises(EndpointUnavailable, match="not asked for another"):
        door.complete(ASK)


def test_an_address_that_swallows_everything_is_given_up_in_time() -> None:
    """A host that takes no connection and refuses none is left at the deadline for connecting."""
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        kept = []
        for _ in range(8):  # fills the queue of connections nobody accepts
            waiting = socket.socket()
            waiting.setblocking(False)  # noqa: FBT003
            waiting.connect_ex(address)
            kept.append(waiting)
        endpoint = Endpoint("Ours", f"http://127.0.0.1:{address[1]}/v1", MODEL)
        model = OpenAIModel(endpoint, Deadlines(connect=0.1, total=30))
        with pytest.raises(EndpointUnavailable, match=r"took no connection within 0\.1 s") as caught:
            model.complete(ASK)
        assert caught.value.unreachable
        for waiting in kept:
            waiting.close()


def test_a_server_that_never_finishes_its_handshake_is_given_up_in_time() -> None:
    """TLS counts as part of connecting."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = Endpoint("Ours", f"https://127.0.0.1:{silent.getsockname()[1]}/v1", MODEL)
        model = OpenAIModel(endpoint, Deadlines(connect=0.1, total=30))
        model._client()
        with pytest.raises(EndpointUnavailable, match="took no connection"):
            model.complete(ASK)


def test_a_trial_tells_how_well_it_works() -> None:
    """The doctor learns how fast it is, whether it counts tokens and takes a schema."""
    with LoopbackServer([says("ready"), answers(whole('{"ready": true}'))]) as server:
        good = try_endpoint(_endpoint(server))
    assert (good.answered, good.counts_tokens, good.json_schema, good.problem) == (True, True, True, "")
    assert good.first_token is not None
    assert good.advice == ()


def test_a_trial_tells_what_is_missing() -> None:
    """An endpoint that chokes on a schema still drafts; one that sends pages does not."""
    with LoopbackServer([says("ready"), status(500), says("{}")]) as server:
        poor = try_endpoint(_endpoint(server))
    assert poor.json_schema is False
    assert "json_schema = false" in poor.advice[0]
    with LoopbackServer([loopback.body("text/html", b"<html>")]) as server:
        assert "no chat answer" in try_endpoint(_endpoint(server)).problem
    assert "cannot be reached" in try_endpoint(_endpoint(server)).problem
