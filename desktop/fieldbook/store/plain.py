"""Values as the store can keep them: JSON, and text without halves of surrogate pairs.

A text field of a window can hand over half of such a pair. It becomes U+FFFD and stops no save.
"""

from __future__ import annotations

from typing import Any

import msgspec


def plain(value: Any) -> Any:
    """Return a value as JSON has it: Structs as dicts, tuples as lists, dates as text."""
    try:
        return msgspec.json.decode(msgspec.json.encode(value))
    except UnicodeEncodeError:
        return _mended(msgspec.to_builtins(value))


def plain_text(text: str) -> str:
    """Return text that can be written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, list):
        return [_mended(member) for member in value]
    if isinstance(value, dict):
        return {_mended(key): _mended(member) for key, member in value.items()}
    return value
