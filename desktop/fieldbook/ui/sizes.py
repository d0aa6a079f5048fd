"""Sizes as the screen says them, all in one way."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def data_size(count: int, locale: QLocale | None = None) -> str:
    """Return a number of bytes for people, in powers of 1000 as file managers show them.

    The terminal's are said by `fieldbook.text.size`, alike: below ten units with one digit after
    the point, above with none.
    """
    value, unit = float(count), 0
    while value >= 999.5:
        value, unit = value / 1000, unit + 1
    # rounding up may reach the next unit: 999,600 bytes are 1.0 MB
    count = max(count, 1000**unit) if unit else count
    return (locale or QLocale()).formattedDataSize(
        count, 1 if unit and value < 9.95 else 0, QLocale.DataSizeFormat.DataSizeSIFormat)
