"""What an endpoint sends, read without the SDK's models: server-sent events, and JSON answers as pieces.

One object of the SDK for each token costs ten times what everything else about a streamed answer does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from assistant.llm.answer import Piece

_BOM = b"\xef\xbb\xbf"
END = "[DONE]"


def events(chunks: Iterable[bytes]) -> Iterator[str]:
    """Yield the data of each server-sent event (WHATWG HTML, 9.2.6) until the end mark.

    Raises:
        UnicodeDecodeError: the bytes are not UTF-8.
    """
    data: list[str] = []
    for line in _lines(chunks):
        if line.startswith(b"data:"):
            data.append(line[6 if line[5:6] == b" " else 5 :].decode("utf-8"))
        elif not line and data:
            whole = "\n".join(data)
            if whole == END:
                return
            yield whole
            data = []
    if data and data != [END]:
        yield "\n".join(data)


def _lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines without their ends, which may be CR, LF or both, however the bytes are cut."""
    first, kept, after_cr = True, [b""], False
    for chunk in chunks:
        part = chunk[1:] if after_cr and chunk.startswith(b"\n") else chunk
        after_cr = part.endswith(b"\r") or (after_cr and not chunk)
        if b"\n" not in part and b"\r" not in part:
            kept.append(part)
            continue
        for line in b"".join((*kept, part)).splitlines(keepends=True):
            if line[-1:] in {b"\n", b"\r"}:
                yield (line.removeprefix(_BOM) if first else line).rstrip(b"\r\n")
                first, kept = False, [b""]
            else:
                kept = [line]
    if rest := b"".join(kept):
        yield rest


def as_object(text: str | bytes) -> Mapping[str, object]:
    """Return a JSON object; what is JSON and no object counts as an empty one.

    Raises:
        ValueError: it is not JSON, or not UTF-8.
        RecursionError: it is nested without sense.
    """
    found = json.loads(text if isinstance(text, str) else text.decode("utf-8-sig"))
    return found if isinstance(found, dict) else {}


def piece_of(event: Mapping[str, object], part: str = "delta") -> Piece:
    """Read one event, or with `part="message"` a whole answer; any part may be missing or of another kind."""
    choices = event.get("choices")
    first = _mapping(choices[0]) if isinstance(choices, list) and choices else {}
    said, usage = _mapping(first.get(part)), _mapping(event.get("usage"))
    return Piece(
        text=_text(said.get("content")),
        refused=bool(_string(said.get("refusal"))),
        finish=_string(first.get("finish_reason")) or None,
        prompt_tokens=_count(usage.get("prompt_tokens")),
        completion_tokens=_count(usage.get("completion_tokens")),
        model=_string(event.get("model")),
    )


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _text(content: object) -> str:
    """Return a text, which some gateways send as a list of parts."""
    if isinstance(content, Sequence) and not isinstance(content, str):
        return "".join(_string(_mapping(part).get("text")) for part in content)
    return _string(content)


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
