"""Column types that take whatever mail and models bring: any Unicode, any clock."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, LargeBinary, String
from sqlalchemy.types import TypeDecorator

Serial = BigInteger().with_variant(Integer, "sqlite")
"""A number the database counts up; SQLite only counts plain INTEGER keys."""


class Body(TypeDecorator[str]):
    """Text of any length kept byte for byte: NUL and lone surrogates too, which text columns refuse."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Return the bytes to store."""
        return None if value is None else encoded(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the text of stored bytes."""
        return None if value is None else bytes(value).decode("utf-8", "surrogatepass")


class Word(TypeDecorator[str]):
    """A short name, id or machine's word; what does not fit a text column becomes U+FFFD or is cut."""

    impl = String
    cache_ok = True

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return text that any database takes."""
        if value is None:
            return None
        clean = value.encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")
        return clean[: self.length]

    @property
    def python_type(self) -> type[str]:
        """The type of its values."""
        return str


class Instant(TypeDecorator[datetime]):
    """A moment, aware and in UTC; stored without a zone, so that every database orders it alike."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment in UTC without its zone."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment, aware."""
        return None if value is None else value.replace(tzinfo=UTC)


def encoded(text: str) -> bytes:
    """Return the bytes of a text, the same ones that `Body` stores and digests are made of."""
    return text.encode("utf-8", "surrogatepass")
