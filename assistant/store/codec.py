"""Records to JSON and back, losslessly, led by their annotations.

Dataclasses become objects, named tuples and tuples become arrays, dates and datetimes ISO 8601 text,
decimals and enums text. Reading is strict: an unknown key, a missing one without a default, or a value of
another type is refused. Strings keep NUL and lone surrogates, so any mail that came in goes out unchanged.
"""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Callable, Hashable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from assistant.errors import BugError, StorageError

T = TypeVar("T")
SCALARS = (str, int, float, bool, type(None))


class Misfit(Exception):
    """A value does not fit its annotation; says where."""


class _Codec(NamedTuple):
    """The two directions of one annotation."""

    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


def dumps(kind: type[T], value: T) -> str:
    """Return a record of type `kind` as JSON text.

    Raises:
        BugError: the record holds a value its annotations do not allow.
    """
    try:
        plain = _codec(cast("Hashable", kind)).encode(value)
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (Misfit, ValueError) as error:
        raise BugError(f"a record of {kind.__name__} could not be stored ({error})") from None


def loads(kind: type[T], text: str) -> T:
    """Return the record that `dumps` wrote.

    Raises:
        StorageError: the text is no such record: written by a newer program, or damaged.
    """
    try:
        return cast("T", _codec(cast("Hashable", kind)).decode(json.loads(text)))
    except (Misfit, ValueError, RecursionError) as error:
        reason = error if isinstance(error, Misfit) else "no JSON"
        what = (
            f"a stored {kind.__name__} cannot be read ({reason}); use the program that wrote it, or a backup"
        )
        raise StorageError(what) from None


@cache
def _codec(kind: Hashable) -> _Codec:
    """Return the codec of an annotation; built once."""
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        return _union(get_args(kind))
    if origin is tuple:
        return _tuple(get_args(kind))
    if origin is dict:
        return _mapping(get_args(kind))
    if isinstance(kind, type):
        return _Codec(_scalar(kind), _scalar(kind)) if kind in SCALARS else _class(kind)
    raise BugError(f"the store has no way to write {kind!r}")


def _class(kind: type) -> _Codec:
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind)
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return _named_tuple(kind)
    if issubclass(kind, Enum):
        return _Codec(_instance(kind, lambda value: value.value), _built(kind, kind))
    if issubclass(kind, datetime):
        return _Codec(_instance(kind, datetime.isoformat), _built(kind, datetime.fromisoformat))
    if issubclass(kind, date):
        return _Codec(_exactly(date, date.isoformat), _built(kind, date.fromisoformat))
    if issubclass(kind, Decimal):
        return _Codec(_instance(kind, str), _built(kind, Decimal))
    raise BugError(f"the store has no way to write {kind.__name__}")


def _scalar(kind: type) -> Callable[[Any], Any]:
    """Return a check for JSON's own types: a subclass of str becomes str, an int may stand for a float."""

    def check(value: Any) -> Any:  # noqa: ANN401
        if kind is str and isinstance(value, str):
            return str.__str__(value)
        if type(value) is kind or (kind is float and type(value) is int):
            return value
        raise Misfit(f"{type(value).__name__} where {kind.__name__} belongs")

    return check


def _instance(kind: type, write: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def encode(value: Any) -> Any:  # noqa: ANN401
        if not isinstance(value, kind):
            raise Misfit(f"{type(value).__name__} where {kind.__name__} belongs")
        return write(value)

    return encode


def _exactly(kind: type, write: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Refuse subclasses too: a datetime is a date, but would come back as something less."""

    def encode(value: Any) -> Any:  # noqa: ANN401
        if type(value) is not kind:
            raise Misfit(f"{type(value).__name__} where {kind.__name__} belongs")
        return write(value)

    return encode


def _built(kind: type, build: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def decode(value: Any) -> Any:  # noqa: ANN401
        if not isinstance(value, str):
            raise Misfit(f"{type(value).__name__} where text for {kind.__name__} belongs")
        try:
            return build(value)
        except (ValueError, InvalidOperation):
            raise Misfit(f"no {kind.__name__}") from None

    return decode


def _union(members: tuple[Any, ...]) -> _Codec:
    """Allow None beside one type of any kind, or several of JSON's own types."""
    others = tuple(member for member in members if member is not type(None))
    if len(others) == 1:
        inner = _codec(others[0])
        return _Codec(
            lambda value: None if value is None else inner.encode(value),
            lambda value: None if value is None else inner.decode(value),
        )
    if not all(member in SCALARS for member in members):
        raise BugError(f"the store cannot tell the members of {members!r} apart")

    def check(value: Any) -> Any:  # noqa: ANN401
        if isinstance(value, str) and str in members:
            return str.__str__(value)
        if type(value) in members:
            return value
        raise Misfit(f"{type(value).__name__} is none of the types that belong")

    return _Codec(check, check)


def _tuple(members: tuple[Any, ...]) -> _Codec:
    if len(members) != 2 or members[1] is not Ellipsis:  # noqa: PLR2004 - `tuple[X, ...]`
        raise BugError("the store writes tuples of one type; name the fields of others")
    inner = _codec(members[0])

    def encode(value: Any) -> Any:  # noqa: ANN401
        if type(value) is not tuple:
            raise Misfit(f"{type(value).__name__} where tuple belongs")
        return [inner.encode(item) for item in value]

    def decode(value: Any) -> Any:  # noqa: ANN401
        return tuple(inner.decode(item) for item in _list(value))

    return _Codec(encode, decode)


def _mapping(members: tuple[Any, ...]) -> _Codec:
    if members[0] is not str:
        raise BugError("the store writes dictionaries with text keys only")
    key, inner = _scalar(str), _codec(members[1])

    def encode(value: Any) -> Any:  # noqa: ANN401
        if type(value) is not dict:
            raise Misfit(f"{type(value).__name__} where dict belongs")
        return {key(name): inner.encode(item) for name, item in value.items()}

    def decode(value: Any) -> Any:  # noqa: ANN401
        return {name: inner.decode(item) for name, item in _object(value).items()}

    return _Codec(encode, decode)


def _named_tuple(kind: Any) -> _Codec:  # noqa: ANN401 - the type of a named tuple class
    hints = get_type_hints(kind)
    codecs = [_codec(hints[name]) for name in kind._fields]
    required = len(codecs) - len(kind._field_defaults)

    def encode(value: Any) -> Any:  # noqa: ANN401
        if type(value) is not kind:
            raise Misfit(f"{type(value).__name__} where {kind.__name__} belongs")
        return [codec.encode(item) for codec, item in zip(codecs, value, strict=True)]

    def decode(value: Any) -> Any:  # noqa: ANN401
        items = _list(value)
        if not required <= len(items) <= len(codecs):
            raise Misfit(f"{len(items)} values for {kind.__name__}")
        return kind(*(codec.decode(item) for codec, item in zip(codecs, items, strict=False)))

    return _Codec(encode, decode)


def _dataclass(kind: Any) -> _Codec:  # noqa: ANN401 - the type of a dataclass
    hints = get_type_hints(kind)
    fields = {field.name: field for field in dataclasses.fields(kind) if field.init}
    codecs = {name: _codec(hints[name]) for name in fields}
    required = {name for name, field in fields.items() if _needs_value(field)}

    def encode(value: Any) -> Any:  # noqa: ANN401
        if type(value) is not kind:
            raise Misfit(f"{type(value).__name__} where {kind.__name__} belongs")
        return {name: codec.encode(getattr(value, name)) for name, codec in codecs.items()}

    def decode(value: Any) -> Any:  # noqa: ANN401
        given = _object(value)
        if unknown := given.keys() - codecs.keys():
            raise Misfit(f"{kind.__name__} has no field {min(unknown)!r}")
        if missing := required - given.keys():
            raise Misfit(f"{kind.__name__}.{min(missing)} is missing")
        return kind(**{name: codecs[name].decode(item) for name, item in given.items()})

    return _Codec(encode, decode)


def _needs_value(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _list(value: Any) -> list[Any]:  # noqa: ANN401
    if type(value) is not list:
        raise Misfit(f"{type(value).__name__} where an array belongs")
    return value


def _object(value: Any) -> dict[str, Any]:  # noqa: ANN401
    if type(value) is not dict:
        raise Misfit(f"{type(value).__name__} where an object belongs")
    return value
