"""The Range header of RFC 9110, section 14: one range of bytes."""

from __future__ import annotations

import re

SINGLE = re.compile(r"bytes=\s*(?:([0-9]{1,18})-([0-9]{0,18})|-([0-9]{1,18}))\s*\Z", re.IGNORECASE)


class Unsatisfiable(Exception):
    """The range lies outside the file."""


def parse_range(header: str | None, size: int) -> tuple[int, int] | None:
    """Return (start, end) with end excluded, or None: send the whole file.

    A header that is not one well-formed range is ignored, as the RFC permits. Raises Unsatisfiable.
    """
    match = SINGLE.match(header or "")
    if match is None:
        return None
    first, last, suffix = match.groups()
    if suffix is not None:
        start, end = max(0, size - int(suffix)), size
    else:
        start, end = int(first), min(size, int(last) + 1 if last else size)
        if last and int(last) < start:
            return None
    if start >= end:
        raise Unsatisfiable
    return start, end
