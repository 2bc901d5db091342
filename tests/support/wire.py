"""What a client asks of PostgreSQL or MongoDB, read off the bytes that it sends.

Only the client's direction is read: to know what was asked, and to withhold a request or its reply, the replies
themselves need no decoding.

Sources:
    PostgreSQL: https://www.postgresql.org/docs/18/protocol-message-formats.html
    MongoDB: https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/
"""

import struct
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import bson
from bson.binary import UuidRepresentation
from bson.codec_options import CodecOptions


@dataclass(frozen=True, slots=True)
class Request(ABC):
    """One thing that a client asked of its server.

    Attributes:
        connection: The number of the connection that it came by, from 0, within one proxy.
    """

    connection: int

    @property
    @abstractmethod
    def housekeeping(self) -> bool:
        """Whether it only frames or keeps up the work of others, so that a count of the work leaves it out."""


@dataclass(frozen=True, slots=True)
class Statement(Request):
    """One execution of an SQL text; a prepared statement that runs three times is three of them."""

    sql: str

    @property
    def housekeeping(self) -> bool:
        """Whether there is nothing in it but transaction control, savepoints included."""
        # A semicolon within a literal cuts a statement up, which at worst counts as work what begins like control.
        parts = [part.split(maxsplit=1) for part in self.sql.split(";")]
        return all(words[0].upper() in _TRANSACTION_CONTROL for words in parts if words)


@dataclass(frozen=True, slots=True)
class Command(Request):
    """One MongoDB command.

    Attributes:
        body: The whole command, its document sequences (`documents`, `updates`, `deletes`) among its fields. UUIDs
            are `UUID`, dates are aware. Its values are `Any` as they are in bson: a command has no fixed shape.
    """

    body: Mapping[str, Any]

    @property
    def name(self) -> str:
        """What is to be done, such as `find` or `update`."""
        return next(iter(self.body))

    @property
    def database(self) -> str:
        """The database that it is for."""
        return str(self.body["$db"])

    @property
    def collection(self) -> str | None:
        """The collection that it is for; None for a command to the database."""
        target = self.body["collection"] if self.name == "getMore" else self.body[self.name]
        return target if isinstance(target, str) else None

    @property
    def housekeeping(self) -> bool:
        """Whether the driver sends it to open, watch or leave a connection."""
        return self.name in _DRIVER_COMMANDS


RequestT = TypeVar("RequestT", bound=Request)


class Decoder(ABC, Generic[RequestT]):
    """Cuts what one client sends into messages, and says which of them are requests."""

    def __init__(self, connection: int) -> None:
        self._connection = connection
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[bytes, RequestT | None]]:
        """Yield each message that is now complete, as it was sent, with the request that it makes if it makes one.

        Raises:
            ValueError: What was sent is not this protocol, or is encrypted or compressed.
        """
        self._buffer += data
        while (length := self._next_length()) is not None and len(self._buffer) >= length:
            message = bytes(self._buffer[:length])
            del self._buffer[:length]
            yield message, self._read(message)

    @abstractmethod
    def _next_length(self) -> int | None:
        """Bytes of the message at the head of the buffer; None while too little is there to tell."""

    @abstractmethod
    def _read(self, message: bytes) -> RequestT | None:
        """What a complete message asks; None where it only prepares or accompanies a request."""


class PostgresDecoder(Decoder[Statement]):
    """Reads the simple and the extended query protocol."""

    def __init__(self, connection: int) -> None:
        super().__init__(connection)
        self._started = False
        self._statements: dict[str, str] = {}
        self._portals: dict[str, str] = {}

    def _next_length(self) -> int | None:
        if not self._started:
            if len(self._buffer) < _STARTUP.size:
                return None
            length, code = _STARTUP.unpack_from(self._buffer)
            if code not in _BEFORE_STARTUP and code >> 16 != _PROTOCOL_MAJOR:
                raise ValueError("not a PostgreSQL start-up packet; an encrypted connection cannot be read")
            return int(length)
        if len(self._buffer) < _TYPED.size:
            return None
        return 1 + int(_TYPED.unpack_from(self._buffer)[1])

    def _read(self, message: bytes) -> Statement | None:
        if not self._started:
            self._started = _STARTUP.unpack_from(message)[1] not in _BEFORE_STARTUP
            return None
        kind, strings = message[:1], message[_TYPED.size :].split(b"\0", 2)
        match kind:
            case b"P":
                self._statements[strings[0].decode()] = strings[1].decode()
            case b"B":
                self._portals[strings[0].decode()] = self._statements[strings[1].decode()]
            case b"E":
                return Statement(self._connection, self._portals[strings[0].decode()])
            case b"Q":
                return Statement(self._connection, strings[0].decode())
            case _:
                pass
        return None


class MongoDecoder(Decoder[Command]):
    """Reads OP_MSG, and OP_QUERY for the greeting that drivers still send by it."""

    def _next_length(self) -> int | None:
        if len(self._buffer) < _HEADER.size:
            return None
        length = int(_HEADER.unpack_from(self._buffer)[0])
        if length < _HEADER.size:
            raise ValueError(f"not a MongoDB message: {length} bytes long by its header")
        return length

    def _read(self, message: bytes) -> Command:
        match _HEADER.unpack_from(message)[3]:
            case 2013:
                return Command(self._connection, _op_msg(message[_HEADER.size :]))
            case 2004:
                return Command(self._connection, _op_query(message[_HEADER.size :]))
            case opcode:
                raise ValueError(f"MongoDB opcode {opcode} cannot be read; is compression on?")


def _op_msg(content: bytes) -> dict[str, Any]:
    (flags,) = _INT32.unpack_from(content)
    end = len(content) - (_INT32.size if flags & _CHECKSUM_PRESENT else 0)
    body: dict[str, Any] = {}
    sequences: dict[str, Any] = {}
    position = _INT32.size
    while position < end:
        kind = content[position]
        (size,) = _INT32.unpack_from(content, position + 1)
        section = content[position + 1 : position + 1 + size]
        if kind == 0:
            body = bson.decode(section, _CODEC)
        else:
            name, _, documents = section[_INT32.size :].partition(b"\0")
            sequences[name.decode()] = bson.decode_all(documents, _CODEC)
        position += 1 + size
    return body | sequences


def _op_query(content: bytes) -> dict[str, Any]:
    namespace, _, rest = content[_INT32.size :].partition(b"\0")
    database = namespace.decode().partition(".")[0]
    return bson.decode(rest[2 * _INT32.size :], _CODEC) | {"$db": database}


_TRANSACTION_CONTROL = frozenset({"BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE"})
_DRIVER_COMMANDS = frozenset({"hello", "isMaster", "ismaster", "ping", "endSessions", "saslStart", "saslContinue"})

_STARTUP = struct.Struct("!ii")
_TYPED = struct.Struct("!ci")
_PROTOCOL_MAJOR = 3
_BEFORE_STARTUP = frozenset({80877102, 80877103, 80877104})  # cancel, SSL and GSS encryption requests

_HEADER = struct.Struct("<iiii")
_INT32 = struct.Struct("<i")
_CHECKSUM_PRESENT = 1
_CODEC: CodecOptions[dict[str, Any]] = CodecOptions(uuid_representation=UuidRepresentation.STANDARD, tz_aware=True)
