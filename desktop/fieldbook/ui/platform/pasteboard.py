"""The clipboard of macOS, written without Qt, which cannot name Apple's types from Python.

Marked `org.nspasteboard.ConcealedType` (nspasteboard.org), which clipboard histories leave out, and
kept to this computer: Universal Clipboard does not carry it to a telephone.
"""

from __future__ import annotations

from fieldbook.ui.platform.objc import ObjectiveC

TEXT, CONCEALED = "public.utf8-plain-text", "org.nspasteboard.ConcealedType"
THIS_COMPUTER_ONLY = 1
"""NSPasteboardContentsCurrentHostOnly."""


class Pasteboard:
    """The general pasteboard. Everybody who writes to it raises its count."""

    def __init__(self, runtime: ObjectiveC) -> None:
        self._runtime = runtime
        self._board = runtime.send(runtime.named("NSPasteboard"), "generalPasteboard")
        self._count = -1

    def put(self, text: str) -> None:
        """Put `text` there, concealed."""
        runtime, board = self._runtime, self._board
        runtime.send(board, "prepareForNewContentsWithOptions:", THIS_COMPUTER_ONLY)
        runtime.send(board, "setString:forType:", runtime.text(text), runtime.text(TEXT))
        runtime.send(board, "setString:forType:", runtime.text(""), runtime.text(CONCEALED))
        self._count = self.count()

    def is_ours(self) -> bool:
        """Whether nobody wrote to it since `put`."""
        return self._count == self.count()

    def clear(self) -> None:
        """Empty it."""
        self._runtime.send(self._board, "clearContents")
        self._count = -1

    def count(self) -> int:
        """Return how often it was written to."""
        return self._runtime.send(self._board, "changeCount")
