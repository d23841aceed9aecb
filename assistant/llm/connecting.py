"""Opens connections within a deadline: names, addresses and handshakes all count against one."""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import threading
from collections.abc import Iterable
from queue import Empty, SimpleQueue
from typing import Any

import httpcore2

from assistant.llm.watch import Watch

_Selector: type[selectors.BaseSelector] = getattr(selectors, "PollSelector", selectors.SelectSelector)
"""`select` knows no high numbers of files, `poll` is not everywhere."""

Address = tuple[Any, ...]


def connect(host: str, port: int, watch: Watch) -> socket.socket:
    """Return a connection to the first of a host's addresses that takes one.

    Raises:
        EndpointUnavailable: not within the watch's time for it.
        httpcore2.ConnectError: nobody is there.
    """
    problem: OSError | None = None
    for family, address in _addresses(host, port, watch):
        try:
            return _open(family, address, watch)
        except OSError as error:
            problem = error
    raise httpcore2.ConnectError(str(problem))


def encrypt(plain: socket.socket, trust: ssl.SSLContext, name: str | None, watch: Watch) -> ssl.SSLSocket:
    """Return the connection with TLS on it; where that fails, the connection is closed.

    Raises:
        EndpointUnavailable: the handshake took too long.
        httpcore2.ConnectError: it failed; the cause says why.
    """
    plain.settimeout(0)
    encrypted = trust.wrap_socket(plain, server_hostname=name, do_handshake_on_connect=False)
    try:
        _shake_hands(encrypted, watch)
    except OSError as error:
        encrypted.close()
        raise httpcore2.ConnectError(str(error)) from error
    except BaseException:
        encrypted.close()
        raise
    return encrypted


def _shake_hands(encrypted: ssl.SSLSocket, watch: Watch) -> None:
    while True:
        try:
            return encrypted.do_handshake()
        except ssl.SSLWantReadError:
            _ready(encrypted, selectors.EVENT_READ, watch.connecting())
        except ssl.SSLWantWriteError:
            _ready(encrypted, selectors.EVENT_WRITE, watch.connecting())


def _addresses(host: str, port: int, watch: Watch) -> Iterable[tuple[int, Address]]:
    """Return where a host is; the system's look-up takes no deadline, so it runs apart and may be left."""
    with contextlib.suppress(ValueError, OSError):
        numeric = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        return [(entry[0], entry[4]) for entry in numeric]
    answer: SimpleQueue[list[tuple[int, Address]] | OSError] = SimpleQueue()
    threading.Thread(target=_look_up, args=(host, port, answer), daemon=True).start()
    while True:
        with contextlib.suppress(Empty):
            found = answer.get(timeout=watch.connecting())
            if isinstance(found, OSError):
                raise httpcore2.ConnectError(str(found)) from found
            return found


def _look_up(host: str, port: int, answer: SimpleQueue[list[tuple[int, Address]] | OSError]) -> None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        answer.put([(entry[0], entry[4]) for entry in found])
    except (OSError, UnicodeError) as error:
        answer.put(error if isinstance(error, OSError) else OSError("no such name"))


def _open(family: int, address: Address, watch: Watch) -> socket.socket:
    """Connect to one address.

    Raises:
        OSError: it does not take the connection.
    """
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        opened.settimeout(0)
        with contextlib.suppress(BlockingIOError):
            opened.connect(address)
        while not _ready(opened, selectors.EVENT_WRITE, watch.connecting()):
            pass
        if number := opened.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(number, "cannot connect")  # noqa: TRY301 - the socket is closed in one place
    except BaseException:
        opened.close()
        raise
    return opened


def _ready(opened: socket.socket, what: int, seconds: float) -> bool:
    """Wait until a socket can be read or written."""
    with _Selector() as waiting:
        waiting.register(opened, what)
        return bool(waiting.select(seconds))
