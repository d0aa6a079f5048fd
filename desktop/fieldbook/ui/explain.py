"""Binds the sentences about errors to Qt's translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from fieldbook.text import Explained


def translate(context: str, source: str) -> str:
    """Return `source` in the user's language."""
    return QCoreApplication.translate(context, source)


def explain(error: BaseException) -> Explained:
    """Return what happened, what is safe and what to do, in the user's language."""
    from fieldbook import text  # here: the unlock page opens faster without it

    return text.explain(error, translate)
