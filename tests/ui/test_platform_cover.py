"""The cover over our windows, and the two lines of the settings that belong to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QVBoxLayout, QWidget

from fieldbook.ui.guards import COVER
from fieldbook.ui.pages.settings import SettingsPage
from fieldbook.ui.platform import win32
from fieldbook.ui.platform.capture import PAUSE_S, CaptureShield
from fieldbook.ui.widgets.capture_switch import CaptureSwitch, CoverSwitch
from fieldbook.ui.widgets.cover import Cover, Covers
from ui.test_platform_windows import Clock, FakeWindows
from ui.walks import complaints

AWAY, FRONT = Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive


@pytest.fixture
def window(qtbot, theme) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(480, 320)
    QVBoxLayout(window).addWidget(QLabel("Amal, 14 May"))
    window.show()
    return window


@pytest.fixture
def covers(window):
    covers = Covers(window)
    covers.wish(True)
    yield covers
    covers.wish(False)


def tell(state: Qt.ApplicationState) -> None:
    QGuiApplication.instance().applicationStateChanged.emit(state)


def covers_of(window: QWidget) -> list[Cover]:
    return [each for each in window.findChildren(Cover)
            if each.isVisible() and each.parentWidget() is window]


def test_unless_it_is_wished_nothing_is_covered(window) -> None:
    Covers(window)
    tell(AWAY)
    assert covers_of(window) == []


def test_windows_and_dialogs_are_covered_while_another_program_is_in_front(
        qtbot, window, covers) -> None:
    dialog = QDialog(window)
    dialog.resize(300, 200)
    QLabel("Amal, 14 May", dialog).setGeometry(0, 0, 300, 60)
    dialog.show()
    tell(AWAY)
    for each in (window, dialog):
        cover, = covers_of(each)
        assert cover.geometry() == each.rect()
        picture = each.grab().toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(picture.width())
                   for y in range(picture.height() // 4)}
        assert len(colours) == 1
    tell(FRONT)
    assert covers_of(window) + covers_of(dialog) == []
    dialog.close()


def test_the_cover_grows_with_the_window_and_stays_above_what_appears(window, covers) -> None:
    tell(AWAY)
    window.resize(500, 350)
    QLabel("Amal", window).show()
    cover, = covers_of(window)
    assert cover.geometry() == window.rect()
    assert window.childAt(2, 2) is cover


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_menus_close_before_the_cover_falls(window, covers) -> None:
    menu = QMenu(window)
    menu.addAction("Amal")
    menu.popup(window.mapToGlobal(window.rect().center()))
    tell(AWAY)
    assert not menu.isVisible()


def test_taking_the_wish_back_lifts_the_cover(window, covers) -> None:
    tell(AWAY)
    covers.wish(False)
    assert (covers_of(window), covers.are_down) == ([], False)


# In the settings


def switch(qtbot, window: QWidget, shield: CaptureShield) -> CaptureSwitch:
    made = CaptureSwitch(window, shield)
    window.layout().addWidget(made)
    made.show()
    return made


def test_the_switch_goes_back_on_by_itself(qtbot, window) -> None:
    clock = Clock()
    shield = CaptureShield(window, FakeWindows(), now=lambda: clock.now)
    made = switch(qtbot, window, shield)
    assert (made.check.isVisible(), made.check.isChecked()) == (True, True)
    made.check.click()
    assert (shield.is_on, made.check.isChecked()) == (False, False)
    assert "5 minute" in made.words.text()
    clock.now += 241
    shield.tick()
    assert "1 minute" in made.words.text()
    clock.now += PAUSE_S - 241
    shield.tick()
    assert (shield.is_on, made.check.isChecked()) == (True, True)
    assert complaints(window) == []


def test_the_switch_can_be_turned_on_before(qtbot, window) -> None:
    shield = CaptureShield(window, FakeWindows())
    made = switch(qtbot, window, shield)
    made.check.click()
    made.check.click()
    assert shield.is_on


def test_where_it_is_not_possible_it_says_so_and_offers_nothing(qtbot, window, monkeypatch) -> None:
    monkeypatch.setattr(win32, "of_this_system", lambda: None)
    made = switch(qtbot, window, CaptureShield(window))
    assert not made.check.isVisible()
    assert "cannot keep its windows out" in made.words.text()


def test_a_refusal_of_windows_is_said(qtbot, window) -> None:
    shield = CaptureShield(window, FakeWindows(refuses=frozenset({"affinity"})))
    shield.start()
    shield._take(7)
    made = switch(qtbot, window, shield)
    assert "refused" in made.words.text()
    shield.stop()


def test_the_line_for_the_cover_says_what_was_chosen(qtbot, window) -> None:
    line = CoverSwitch(window)
    window.layout().addWidget(line)
    line.show()
    line.show_wish(True)
    assert line.check.isChecked()
    with qtbot.waitSignal(line.wished) as heard:
        line.check.click()
    assert heard.args == [False]
    assert complaints(window) == []


def test_the_settings_keep_the_wish_in_the_vault(qtbot, context) -> None:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show()
    page.open()
    assert not page.cover.check.isChecked()
    page.cover.check.click()
    assert context.services.store.settings.get(COVER) is True
    page.open()
    assert page.cover.check.isChecked()
    assert complaints(page) == []
