"""A button that must be held, and a word that may be typed instead."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldbook.ui.language import find
from fieldbook.ui.widgets.hold import SECONDS, HoldButton, HoldOrType
from ui.walks import complaints

LEFT = Qt.MouseButton.LeftButton
SHORT, LONG = 0.2, 30.0


@pytest.fixture
def host(qtbot, theme, speech) -> QWidget:
    host = QWidget()
    QVBoxLayout(host)
    qtbot.addWidget(host)
    host.resize(600, 300)
    host.show()
    qtbot.waitExposed(host)
    return host


def put(host: QWidget, widget: QWidget) -> list[str]:
    host.layout().addWidget(widget)
    widget.show()
    heard: list[str] = []
    if isinstance(widget, HoldButton):
        widget.held.connect(lambda: heard.append("held"))
        widget.let_go.connect(lambda: heard.append("let go"))
    else:
        widget.confirmed.connect(lambda: heard.append("confirmed"))
    QCoreApplication.processEvents()
    return heard


def key(button: QWidget, kind: QEvent.Type, code: Qt.Key, *, repeated: bool = False) -> None:
    event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, "", repeated)
    QCoreApplication.sendEvent(button, event)
    assert event.isAccepted()


def test_three_seconds_unless_said_otherwise(host) -> None:
    button = HoldButton("Destroy the vault")
    assert button.seconds == SECONDS == 3.0
    assert "3 seconds" in button.words()


def test_held_long_enough_it_fires_once(qtbot, host) -> None:
    button = HoldButton("Destroy the vault", SHORT)
    heard = put(host, button)
    began = time.monotonic()
    QTest.mousePress(button, LEFT)
    assert button.is_holding()
    qtbot.waitUntil(lambda: heard == ["held"])
    assert time.monotonic() - began >= SHORT
    qtbot.wait(100)
    QTest.mouseRelease(button, LEFT)
    assert heard == ["held"]
    assert button.share == 0.0


def test_let_go_early_nothing_happens_and_it_says_so(qtbot, host) -> None:
    button = HoldButton("Destroy the vault", LONG)
    heard = put(host, button)
    QTest.mousePress(button, LEFT)
    qtbot.waitUntil(lambda: button.share > 0.002)
    QTest.mouseRelease(button, LEFT)
    assert heard == ["let go"]
    assert not button.is_holding()
    assert "Nothing happened" in button.words()


def test_many_short_presses_do_not_add_up(qtbot, host) -> None:
    button = HoldButton("Destroy the vault", LONG)
    heard = put(host, button)
    shares = []
    for _ in range(4):
        QTest.mousePress(button, LEFT)
        shares.append(button.share)
        qtbot.waitUntil(lambda: button.share > 0.002)
        QTest.mouseRelease(button, LEFT)
    assert heard == ["let go"] * 4
    assert shares == [0.0] * 4


def test_a_click_by_a_program_does_nothing(host) -> None:
    button = HoldButton("Destroy the vault", SHORT)
    heard = put(host, button)
    button.click()
    assert heard == []


@pytest.mark.parametrize("code", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_that_repeats_itself_is_one_hold(qtbot, host, code: Qt.Key) -> None:
    button = HoldButton("Destroy the vault", SHORT)
    heard = put(host, button)
    button.setFocus()
    key(button, QEvent.Type.KeyPress, code)

    def held() -> bool:
        key(button, QEvent.Type.KeyRelease, code, repeated=True)
        key(button, QEvent.Type.KeyPress, code, repeated=True)
        return bool(heard)

    qtbot.waitUntil(held)
    key(button, QEvent.Type.KeyPress, code, repeated=True)
    assert not button.is_holding()
    key(button, QEvent.Type.KeyRelease, code)
    assert heard == ["held"]


def test_a_repeating_key_from_elsewhere_begins_nothing(qtbot, host) -> None:
    """Somebody holds Return in a field before, and the focus moves here."""
    button = HoldButton("Destroy the vault", SHORT)
    heard = put(host, button)
    button.setFocus()
    key(button, QEvent.Type.KeyPress, Qt.Key.Key_Return, repeated=True)
    assert not button.is_holding()
    assert heard == []


def test_moving_off_leaving_hiding_and_switching_off_let_go(host) -> None:
    button, other = HoldButton("Destroy the vault", LONG), QLineEdit()
    heard = put(host, button)
    host.layout().addWidget(other)
    ways = [lambda: QTest.mouseMove(button, QPoint(-20, -20)), other.setFocus, button.hide,
            lambda: button.setEnabled(False),
            lambda: QTest.keyClick(button, Qt.Key.Key_Escape)]
    for number, way in enumerate(ways, 1):
        button.setEnabled(True)
        button.show()
        button.setFocus()
        QTest.mousePress(button, LEFT)
        assert button.is_holding()
        way()
        QCoreApplication.processEvents()
        assert heard == ["let go"] * number
        QTest.mouseRelease(button, LEFT)
    assert heard == ["let go"] * len(ways)


def test_a_window_that_stood_still_was_not_held(qtbot, host) -> None:
    """The release may wait behind whatever kept the window busy."""
    button = HoldButton("Destroy the vault", 0.6)
    heard = put(host, button)
    QTest.mousePress(button, LEFT)
    time.sleep(0.7)
    QCoreApplication.processEvents()
    assert 0 < button.share < 0.9
    QTest.mouseRelease(button, LEFT)
    assert heard == ["let go"]


def test_it_counts_down_in_words(qtbot, host) -> None:
    button = HoldButton("Destroy the vault", 1.4)
    put(host, button)
    said: list[str] = []
    button.told.connect(said.append)
    QTest.mousePress(button, LEFT)
    assert button.accessibleDescription() == "2 more seconds"
    qtbot.waitUntil(lambda: button.accessibleDescription() == "1 more second")
    QTest.mouseRelease(button, LEFT)
    assert said == ["2 more seconds", "1 more second", "Let go too early. Nothing happened."]


def inked(button: HoldButton) -> list[bool]:
    """Whether the button is full, at a quarter and at three quarters of its width."""
    image = button.grab().toImage()
    return [image.pixelColor(image.width() * part // 4, 4).red() > 150
            and image.pixelColor(image.width() * part // 4, 4).green() < 90 for part in (1, 3)]


@pytest.mark.parametrize(("direction", "half"), [
    (Qt.LayoutDirection.LeftToRight, [True, False]),
    (Qt.LayoutDirection.RightToLeft, [False, True])])
def test_it_fills_from_the_leading_side(qtbot, host, direction, half) -> None:
    host.setLayoutDirection(direction)
    button = HoldButton("Destroy the vault", 1.0)
    put(host, button)
    assert inked(button) == [False, False]
    QTest.mousePress(button, LEFT)
    qtbot.waitUntil(lambda: button.share > 0.4)
    assert inked(button) == half
    QTest.mouseRelease(button, LEFT)
    assert inked(button) == [False, False]


def test_the_word_typed_is_the_other_way(qtbot, host) -> None:
    both = HoldOrType("Destroy the vault")
    heard = put(host, both)
    assert complaints(host) == []
    assert not both.typed.isEnabled()
    qtbot.keyClicks(both.line, "destro")
    qtbot.keyClick(both.line, Qt.Key.Key_Return)
    assert heard == []
    qtbot.keyClicks(both.line, "y")
    assert both.typed.isEnabled()
    qtbot.keyClick(both.line, Qt.Key.Key_Return)
    assert heard == ["confirmed"]
    assert both.line.text() == ""
    qtbot.keyClicks(both.line, " DESTROY ")
    both.typed.click()
    assert heard == ["confirmed", "confirmed"]


def test_holding_confirms_as_well(qtbot, host) -> None:
    both = HoldOrType("Destroy the vault", seconds=SHORT)
    heard = put(host, both)
    QTest.mousePress(both.button, LEFT)
    assert both.told.text() == "1 more second"
    qtbot.waitUntil(lambda: heard == ["confirmed"])


@pytest.mark.parametrize("typed", ["détruire", "de\u0301truire", "DETRUIRE"])
def test_accents_do_not_keep_anybody_from_it(host, typed: str) -> None:
    both = HoldOrType("Détruire le coffre", "détruire")
    both.line.setText(typed)
    assert both.is_typed()
    both.line.setText("detruir")
    assert not both.is_typed()


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_word_is_in_the_language_of_the_window(host, speech, code: str) -> None:
    speech.put_on(find(code))
    both = HoldOrType("x")
    assert both.word != "destroy"
    both.line.setText("destroy")
    assert not both.is_typed()
    both.line.setText(both.word)
    assert both.is_typed()
