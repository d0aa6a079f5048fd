"""MessagePack for what is sealed, JSON with hex for what the hub reads. Strict about shape."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

import msgspec

from fieldbook.core.errors import WorldError

T = TypeVar("T")

Bytes16 = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
NoneOr32 = Annotated[bytes, msgspec.Meta(max_length=32)]
"""32 bytes, or none at all."""

Hex16 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
Hex32 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Hex64 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{128}\Z")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
"""A number that every JSON reader holds exactly."""

pack = msgspec.msgpack.encode
to_json = msgspec.json.encode


def unpack(data: bytes, shape: type[T], error: WorldError) -> T:
    """Return the MessagePack object in data; raise `error` if it does not have this shape."""
    return _read(msgspec.msgpack.decode, data, shape, error)


def from_json(data: bytes, shape: type[T], error: WorldError) -> T:
    """Return the JSON object in data; raise `error` if it does not have this shape."""
    return _read(msgspec.json.decode, data, shape, error)


def _read(decode: Any, data: bytes, shape: type[T], error: WorldError) -> T:
    try:
        answer: T = decode(data, type=shape)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise error from None
    return answer
