"""TUF metadata: public files that only the owner writes.

A file with a version in its name never changes. timestamp.json is the one that does, and only ever
to a higher version, so that an old signed request cannot be replayed. The hub holds no TUF key.
"""

from __future__ import annotations

import re
from typing import Annotated

import msgspec

from fieldbook.core.errors import WorldError
from fieldbook.exchange.protocol.encoding import from_json
from fieldbook.hub.callers import Caller
from fieldbook.hub.faults import HubFault
from fieldbook.hub.objects import Objects

NAME = re.compile(r"(?:[1-9][0-9]{0,8}\.)[A-Za-z0-9][A-Za-z0-9_-]{0,99}\.json\Z")
MUTABLE = "timestamp.json"


class _Signed(msgspec.Struct):
    version: Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class _Metadata(msgspec.Struct):
    signed: _Signed


class Metadata:
    """The files under /tuf/."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    def get(self, name: str) -> bytes:
        """Return a metadata file."""
        data = self._objects.get(f"tuf/{name}") if is_name(name) else None
        if data is None:
            raise HubFault("no-such-file")
        return data

    def put(self, caller: Caller, name: str, data: bytes) -> None:
        """Publish a metadata file; the same bytes again are no error."""
        caller.need_owner()
        if not is_name(name):
            raise HubFault("malformed")
        version, held = _version(data), self._objects.get(f"tuf/{name}")
        if held == data:
            return
        if held is not None and name != MUTABLE:
            raise HubFault("exists-otherwise")
        if held is not None and _version(held) >= version:
            raise HubFault("version-too-old", _version(held))
        self._objects.put(f"tuf/{name}", data)


def is_name(name: str) -> bool:
    """Say whether this can be the name of a metadata file: 12.role.json, or timestamp.json."""
    return name == MUTABLE or NAME.match(name) is not None


def _version(data: bytes) -> int:
    try:
        return from_json(data, _Metadata, WorldError()).signed.version
    except WorldError:
        raise HubFault("malformed") from None
