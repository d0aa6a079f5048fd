"""Words that are typed back: what is said of a wrong one while the next are typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldbook.crypto import word_hints
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.word_grid import WordGrid


@pytest.fixture
def grid(qtbot, theme) -> Iterator[WordGrid]:
    window = QWidget()
    grid = WordGrid(15)
    QVBoxLayout(window).addWidget(grid)
    qtbot.addWidget(window)
    grid.use(word_hints.of_any_sheet("fr"))
    window.show()
    grid.lines[0].setFocus()
    yield grid
    window.close()


def suggestion(grid: WordGrid, word: str) -> Button:
    button, = [one for one in grid.findChildren(Button) if word in one.text() and one.isVisible()]
    return button


def test_a_suggestion_takes_the_first_press_after_another_word_was_typed(grid, qtbot) -> None:
    for letter in "remuer banquier moteru stipuler crit":
        QTest.keyClick(grid.window().windowHandle(), letter)
    button = suggestion(grid, "moteur")
    for act in (QTest.mousePress, QTest.mouseRelease):
        act(grid.window().windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            button.mapTo(grid.window(), button.rect().center()))
    assert grid.lines[2].text() == "moteur"


def test_what_is_typed_while_a_word_is_wrong_all_arrives(grid) -> None:
    typed = "remuer banquier moteru stipuler critere univers"
    windows = set(QApplication.topLevelWidgets())
    for letter in f"{typed} ":
        QTest.keyClick(grid.window().windowHandle(), letter)
        assert set(QApplication.topLevelWidgets()) <= windows  # none that could take the keyboard
    assert grid.text() == typed
