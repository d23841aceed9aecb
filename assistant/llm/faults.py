"""What went wrong with an endpoint, in our words: every error of the SDK and below becomes one of ours.

Nothing an endpoint says is quoted: error bodies repeat keys and the customer's text.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

from assistant.errors import AnswerUnusable, AssistantError, EndpointRefused, EndpointUnavailable
from assistant.llm.endpoint import Endpoint

if TYPE_CHECKING:
    import openai

LONGEST_RETRY_AFTER = 3600.0
"""Longest wait in seconds that is believed of a Retry-After header."""

_QUOTA = frozenset(
    {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "insufficient_balance"}
)
_TOO_LONG = re.compile(r"context.?(?:length|size|window)|too (?:many tokens|long|large)|maximum.context")
_FILTERED = re.compile(r"content.?(?:filter|policy|management)|responsible.?ai")
_DISPENSABLE = frozenset(
    {"temperature", "max_tokens", "max_completion_tokens", "seed", "stream_options", "response_format"}
)
_OFFICIAL_CODES: Mapping[str, int] = {
    "rate_limit_exceeded": 429,
    "invalid_api_key": 401,
    "model_not_found": 404,
    "invalid_request_error": 400,
}
_PASSING = frozenset({408, 409, 425, 429})
_ABOUT_REQUEST = frozenset({400, 403, 413, 422})
_ADVICE: Mapping[int, str] = {
    401: "{name} does not accept the API key; set a valid one (OPENAI_API_KEY).",
    402: "{name}: the quota is used up; look at the account's plan and billing.",
    403: "{name} forbids this request; check what the key and its project may use.",
    404: "{name} does not know the model {model} or this address; check ASSISTANT_MODEL and the base URL "
    "(it usually ends in /v1; with Ollama, pull the model first).",
    405: "{name} takes no chat requests at this address; check the base URL (it usually ends in /v1).",
    413: "{name}: the request is longer than the model can read; shorten message or thread, or use a model "
    "with a larger context.",
    451: "{name}: the endpoint's content filter refused the request; write this reply by hand.",
}
_ODD_REQUEST = "{name} refused the request (status {status}); check the model name and its options."
_REDIRECT = "{name} redirects elsewhere, which is not followed; set the final base URL."


class Said(NamedTuple):
    """What an endpoint said of an error: for matching only, never for showing."""

    code: str
    kind: str
    message: str
    headers: Mapping[str, str] = {}

    @property
    def words(self) -> set[str]:
        """The names it gave the error."""
        return {self.code, self.kind}

    def holds(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether a pattern occurs in what it said."""
        return bool(pattern.search(f"{self.code} {self.kind} {self.message[:2000]}".lower()))


class Unknown(NamedTuple):
    """An option of a request that the endpoint does not know."""

    name: str
    for_good: bool
    """Whether it said so plainly; a mere crash may have had another reason."""


def translated(error: Exception, endpoint: Endpoint) -> AssistantError:
    """Return our error for whatever came out of the SDK."""
    import openai

    if isinstance(error, AssistantError):
        return error
    if isinstance(error, openai.APIStatusError):
        return _of_status(error.status_code, _said(error), endpoint)
    if isinstance(error, openai.APIConnectionError | OSError) or _module(error) in {"httpx2", "httpcore2"}:
        return _of_connection(error, endpoint)
    if isinstance(error, openai.OpenAIError) and not isinstance(error, _odd_answers()):
        return EndpointRefused(f"{endpoint.name} cannot be asked as it is configured; check key and address.")
    return AnswerUnusable(
        f"{endpoint.name} sent something that is no chat answer; check that the base URL leads to a model."
    )


def _odd_answers() -> tuple[type[Exception], ...]:
    """Return the SDK's own errors that an answer can cause; the others come of a client set up wrongly."""
    import openai

    return (
        openai.APIResponseValidationError,
        openai.LengthFinishReasonError,
        openai.ContentFilterFinishReasonError,
    )


def unknown_option(error: Exception, body: Mapping[str, object]) -> Unknown | None:
    """Return the option a request can do without, where that is what the endpoint stumbled over."""
    import openai

    if not isinstance(error, openai.APIStatusError):
        return None
    said = _said(error)
    if said.words & _QUOTA or said.holds(_TOO_LONG):
        return None
    named = str(error.param or "").partition(".")[0]
    if error.status_code in {400, 422} and named in _DISPENSABLE and named in body:
        return Unknown(named, for_good=True)
    if "response_format" in body and error.status_code in {400, 415, 422, 500, 501}:
        return Unknown("response_format", for_good=False)
    return None


def _of_status(status: int, said: Said, endpoint: Endpoint) -> AssistantError:
    """Sort an HTTP status by who must act."""
    if said.words & _QUOTA:
        status = HTTPStatus.PAYMENT_REQUIRED
    if status in _PASSING or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return _unavailable(status, said, endpoint)
    if status in _ABOUT_REQUEST and said.holds(_TOO_LONG):
        status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    elif status in _ABOUT_REQUEST and said.holds(_FILTERED):
        status = HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS
    advice = _ADVICE.get(status, _REDIRECT if status < HTTPStatus.BAD_REQUEST else _ODD_REQUEST)
    return EndpointRefused(advice.format(name=endpoint.name, model=endpoint.model, status=status))


def _unavailable(status: int, said: Said, endpoint: Endpoint) -> EndpointUnavailable:
    wait = retry_after(said.headers)
    busy = status == HTTPStatus.TOO_MANY_REQUESTS
    what = "is asked too often" if busy else "has trouble of its own"
    when = f"in {wait:.0f} s" if wait else "in a moment"
    return EndpointUnavailable(
        f"{endpoint.name} {what} (status {status}); try again {when}.", retry_after=wait, busy=busy
    )


def _of_connection(error: Exception, endpoint: Endpoint) -> AssistantError:
    """Tell a certificate nobody trusts, a closed door and a broken line apart."""
    kinds = {type(cause).__name__ for cause in _chain(error)}
    if "SSLCertVerificationError" in kinds:
        return EndpointRefused(
            f"{endpoint.name}: its certificate is not trusted here; check the address, or name its CA in "
            "SSL_CERT_FILE."
        )
    if kinds & {"ConnectError", "ConnectTimeout", "ConnectionRefusedError", "gaierror"}:
        return EndpointUnavailable(
            f"{endpoint.name} cannot be reached; check that it runs and its address.", unreachable=True
        )
    return EndpointUnavailable(f"The connection to {endpoint.name} broke; try again.")


def of_event(error: object, endpoint: Endpoint) -> AssistantError:
    """Sort an error that came in place of an answer, after the status had said that all is well."""
    parts = error if isinstance(error, dict) else {"message": error}
    code, kind, message = (str(parts.get(name) or "") for name in ("code", "type", "message"))
    said = Said(code, kind, message)
    for word in (said.code, said.kind):
        status = int(word) if re.fullmatch(r"[45]\d\d", word) else _OFFICIAL_CODES.get(word)
        if status or word in _QUOTA:
            return _of_status(status or HTTPStatus.PAYMENT_REQUIRED, said, endpoint)
    if said.holds(_TOO_LONG):
        return _of_status(HTTPStatus.BAD_REQUEST, said, endpoint)
    return EndpointUnavailable(f"{endpoint.name} gave up in mid-answer; try again.")


def _module(error: Exception) -> str:
    return type(error).__module__.partition(".")[0]


def _said(error: openai.APIStatusError) -> Said:
    return Said(str(error.code), str(error.type), str(error.message), error.response.headers)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what caused it, at most ten deep."""
    for _ in range(10):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Return the seconds an endpoint asks us to wait (RFC 9110, 10.2.3: seconds or a date), at most an hour.

    A date is taken relative to the answer's own Date header where it has one, since clocks differ.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    wait = milliseconds / 1000 if milliseconds is not None else _number(headers.get("retry-after", ""))
    if wait is None and (until := _date(headers.get("retry-after", ""))) is not None:
        wait = until - (_date(headers.get("date", "")) or now or time.time())
    return min(wait, LONGEST_RETRY_AFTER) if wait is not None and wait > 0 else None


def _number(text: str) -> float | None:
    return float(text) if re.fullmatch(r"\s*[0-9]{1,9}(\.[0-9]{1,9})?\s*", text, re.ASCII) else None


def _date(text: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
