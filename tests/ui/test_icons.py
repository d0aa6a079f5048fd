import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QApplication

from fieldbook.core.paths import shipped
from fieldbook.ui import icons

FILES = sorted((shipped("resources") / "icons").glob("*.svg"))
RTL = Qt.LayoutDirection.RightToLeft


def test_there_is_a_family() -> None:
    assert len(FILES) > 80


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_drawing_belongs_to_the_family(qapp: QApplication, path: Path) -> None:
    text = path.read_text()
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.75"' in text
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) <= {"currentColor", "none"}
    drawn = icons.pixmap(path.stem, "#ff0000", 24).toImage()
    inked = [(x, y) for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() > 60]
    assert inked, "nothing is drawn"
    assert all(drawn.pixelColor(x, y).red() > 200 for x, y in inked), "not in the colour asked for"


@pytest.mark.parametrize("name", sorted(icons.MIRRORED))
def test_what_points_along_the_line_is_mirrored(qapp: QApplication, name: str) -> None:
    plain = icons.pixmap(name, "#000000", 24).toImage()
    turned = plain.transformed(QTransform.fromScale(-1, 1))
    assert icons.pixmap(name, "#000000", 24, direction=RTL).toImage() == turned


def test_a_clock_is_not_mirrored(qapp: QApplication) -> None:
    plain = icons.pixmap("clock", "#000000", 24).toImage()
    assert icons.pixmap("clock", "#000000", 24, direction=RTL).toImage() == plain


def test_a_fine_screen_gets_finer_pixels(qapp: QApplication) -> None:
    drawn = icons.pixmap("home", "#000000", 20, ratio=2.0)
    assert (drawn.width(), drawn.deviceIndependentSize().width()) == (40, 20)


def test_a_drawing_that_is_not_there_is_our_mistake(qapp: QApplication) -> None:
    with pytest.raises(icons.UnknownIcon):
        icons.pixmap("no-such-drawing", "#000000", 24)
