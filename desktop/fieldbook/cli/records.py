"""How records and their fields look on a command line."""

from __future__ import annotations

from typing import Any

import msgspec

from fieldbook.cli.answers import printable
from fieldbook.core.clock import iso

TIMES = ("created", "changed", "state_since", "accepted")
"""Fields that hold ms since 1970, 0 for not yet."""


def pair(text: str) -> tuple[str, str]:
    """Return (field, value) of an argument "field=value". Raises ValueError."""
    field, equals, value = printable(text).partition("=")
    if not equals or not field:
        raise ValueError(text)
    return field, value


pair.__name__ = "field=value"


def plain(record: Any) -> dict[str, Any]:
    """Return a record as JSON can hold it: times in ISO 8601 UTC, None for what is yet to come."""
    body: dict[str, Any] = msgspec.to_builtins(record)
    for name in TIMES:
        if name in body:
            body[name] = iso(body[name]) if body[name] else None
    return body
