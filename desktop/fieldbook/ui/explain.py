"""Binds the sentences about errors to Qt's translations, and their figures to the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from fieldbook.ui.sizes import data_size

if TYPE_CHECKING:
    from fieldbook.core.errors import Fact
    from fieldbook.text import Explained, Facts


def translate(context: str, source: str) -> str:
    """Return `source` in the user's language."""
    return QCoreApplication.translate(context, source)


def show(name: str, value: Fact) -> str:
    """Return a fact as the user's language writes it."""
    from fieldbook.text import COUNTS, SIZES

    if isinstance(value, int) and name in SIZES:
        return data_size(value)
    if isinstance(value, int) and name in COUNTS:
        return QLocale().toString(value)
    if name == "day" and (day := QDate.fromString(str(value), Qt.DateFormat.ISODate)).isValid():
        return QLocale().toString(day, QLocale.FormatType.LongFormat)
    return str(value)


def explain(error: BaseException) -> Explained:
    """Return what happened, what is safe and what to do, in the user's language."""
    from fieldbook import text  # here: the unlock page opens faster without it

    return text.explain(error, translate, show)


def explain_finding(kind: str, facts: Facts) -> Explained:
    """Return the same for something that a check or an exchange noticed."""
    from fieldbook import text

    return text.explain_kind(kind, facts, translate, show)
