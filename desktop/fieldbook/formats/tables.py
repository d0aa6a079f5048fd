"""Tables that read from the right.

Qt's rich text lays the columns of a table out from left to right whatever its direction is. The
cells of a table in Arabic, Hebrew or their like are therefore written in the opposite order, so
that the first column stands where its readers begin.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from itertools import pairwise


@dataclass(slots=True)
class _Table:
    """A table being written: its cells by row, as spans of the output, and its side."""

    side: str = ""
    rows: list[list[tuple[int, int]]] = field(default_factory=list)
    cell: int | None = None


class Tables:
    """Follows tables, also those inside others, while a page is written piece by piece."""

    def __init__(self, out: list[str]) -> None:
        self._out = out
        self._open: list[_Table] = []

    def begin(self, tag: str) -> None:
        """Note that `tag` is about to be written."""
        if tag == "table":
            self._open.append(_Table())
        elif self._open and tag == "tr":
            self._open[-1].rows.append([])
        elif self._open and tag in ("td", "th"):
            self._open[-1].cell = len(self._out)

    def text(self, data: str) -> None:
        """Note text: the first letter that has a direction gives it to the table."""
        if self._open and not self._open[-1].side:
            self._open[-1].side = first_direction(data)

    def end(self, tag: str) -> None:
        """Note that the end of `tag` was written."""
        if not self._open:
            return
        table = self._open[-1]
        if tag in ("td", "th") and table.cell is not None and table.rows:
            table.rows[-1].append((table.cell, len(self._out)))
            table.cell = None
        elif tag == "table":
            self._open.pop()
            if table.side == "rtl":
                for row in table.rows:
                    self._turn(row)

    def _turn(self, row: list[tuple[int, int]]) -> None:
        """Write the cells of a row in opposite order; what stands between them stays between."""
        if len(row) < 2:
            return
        cells = [self._out[start:end] for start, end in row]
        gaps = [self._out[end:start] for (_, end), (start, _) in pairwise(row)]
        turned = cells.pop()
        for gap in gaps:
            turned = turned + gap + cells.pop()
        self._out[row[0][0]:row[-1][1]] = turned


def first_direction(text: str) -> str:
    """Return "rtl" or "ltr" by the first letter that has a direction, "" when none has."""
    for sign in text:
        side = unicodedata.bidirectional(sign)
        if side in ("R", "AL"):
            return "rtl"
        if side == "L":
            return "ltr"
    return ""
