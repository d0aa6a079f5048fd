"""Pages that are made a part in each turn: nothing that is pressed, typed or asked for is lost."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from fieldbook.core.background import Background
from fieldbook.core.turns import SLICE_S
from fieldbook.session import Session
from fieldbook.ui import binding
from fieldbook.ui.language import Speech
from fieldbook.ui.pages.page import Command, Page, PageContext
from fieldbook.ui.pages.table import Entry
from fieldbook.ui.relay import EventRelay
from fieldbook.ui.shell import Shell
from fieldbook.ui.theme import Theme
from fieldbook.ui.widgets.autosave import Autosave

PARTS = 14


class SlowPage(Page):
    """Takes a turn for each of its buttons."""

    @property
    def title(self) -> str:
        return "Slow"

    def _build(self) -> Iterator[None]:
        self.buttons: list[QPushButton] = []
        self.pressed: list[str] = []
        self.loaded: list[dict[str, object]] = []
        for number in range(PARTS):
            button = QPushButton(f"Button {number}")
            button.clicked.connect(lambda _=False, at=number: self._press(at))
            self.buttons.append(button)
            self.body.addWidget(button)
            time.sleep(SLICE_S * 1.2)
            yield
        self.last = "there"

    def _press(self, number: int) -> None:
        self.pressed.append(f"{number} {self.last}")  # needs what is made last

    def _load(self) -> None:
        self.loaded.append(self.arguments)
        self.rows: list[int] = []
        self.in_turns(self._list())

    def _list(self) -> Iterator[None]:
        for number in range(PARTS):
            self.rows.append(number)
            time.sleep(SLICE_S * 1.2)
            yield

    def commands(self) -> list[Command]:
        return [Command(self.last, "plus", lambda: None)]


class QuickPage(Page):
    """Has one button, at once."""

    @property
    def title(self) -> str:
        return "Quick"

    def _build(self) -> None:
        self.button = QPushButton("To the slow one")
        self.body.addWidget(self.button)


TWO = (Entry("quick", "Home", "home", "x:QuickPage"), Entry("slow", "Library", "library", "x:Slow"))


@pytest.fixture
def turning(qapp: QApplication) -> Iterator[Background]:
    background = binding.background(parent := QObject())
    yield background
    background.close()
    parent.deleteLater()


@pytest.fixture
def shell(session: Session, turning: Background, theme: Theme, speech: Speech,
          monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    classes = {"quick": QuickPage, "slow": SlowPage}
    monkeypatch.setattr(Entry, "load", lambda self: classes[self.name])
    monkeypatch.setattr(Entry, "exists", lambda self: True)
    relay = EventRelay(session.events)
    shell = Shell(PageContext(session, turning, relay, Autosave(turning, session.store.drafts),
                              theme, speech), TWO)
    shell.resize(900, 600)
    shell.show()
    shell.navigate("quick")
    until(shell)
    yield shell
    relay.close()
    if isValid(shell):
        shell.deleteLater()


def until(shell: Shell) -> None:
    end = time.monotonic() + 10
    while not shell.is_made:
        assert time.monotonic() < end
        QApplication.processEvents()


def slow(shell: Shell) -> SlowPage:
    assert isinstance(shell.page, SlowPage)
    return shell.page


def test_a_page_comes_part_by_part_and_loads_once_when_it_is_whole(shell: Shell) -> None:
    shell.navigate("slow", id="a")
    page = slow(shell)
    seen = [len(page.buttons)]
    while not shell.is_made:
        QApplication.processEvents()
        seen.append(len(page.buttons))
        if len(page.buttons) < PARTS:
            assert not page.loaded
    assert set(range(1, PARTS + 1)) <= set(seen)  # no two of them in one turn
    assert page.loaded == [{"id": "a"}]
    assert all(button.isVisible() for button in page.buttons)


def test_what_is_asked_for_meanwhile_is_what_is_shown(shell: Shell) -> None:
    shell.navigate("slow", id="a")
    shell.navigate("slow", id="b")
    until(shell)
    assert slow(shell).loaded == [{"id": "b"}]
    assert shell.stack.currentWidget() is shell.page


def test_the_page_that_was_left_meanwhile_does_not_come_back(shell: Shell) -> None:
    shell.navigate("slow", id="a")
    page = slow(shell)
    shell.navigate("quick")
    for _ in range(40):
        QApplication.processEvents()
        time.sleep(0.002)
    assert isinstance(shell.stack.currentWidget(), QuickPage)
    shell.navigate("slow", id="b")
    until(shell)
    assert shell.stack.currentWidget() is page
    assert page.loaded[-1] == {"id": "b"}


def press(window: Shell, button: QPushButton) -> None:
    """Press the mouse on a button as the system does: it comes to the window first."""
    handle = window.windowHandle()
    place = button.mapTo(window, button.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def partly(shell: Shell) -> SlowPage:
    """Go to the slow page, and come to where a part of it can be seen."""
    shell.navigate("slow", id="a")
    page = slow(shell)
    while not page.isVisible() or not page.buttons[0].isVisible() or page.buttons[0].y() < 1:
        QApplication.processEvents()
    assert len(page.buttons) < PARTS
    return page


def test_a_button_that_is_pressed_while_others_are_made_does_what_it_says(shell: Shell) -> None:
    page = partly(shell)
    press(shell, page.buttons[0])
    QApplication.processEvents()
    assert page.pressed == ["0 there"]
    assert page.loaded == [{"id": "a"}]


def test_a_key_that_is_pressed_while_others_are_made_is_heard(shell: Shell) -> None:
    page = partly(shell)
    page.buttons[0].setFocus()
    QTest.keyClick(shell.windowHandle(), Qt.Key.Key_Space)
    QApplication.processEvents()
    assert page.pressed == ["0 there"]


def test_a_key_for_another_part_of_the_window_makes_nobody_wait(shell: Shell) -> None:
    page = partly(shell)
    shell.finder.field.setFocus()
    QTest.keyClick(shell.windowHandle(), Qt.Key.Key_A)
    assert shell.finder.field.text() == "a"
    assert len(page.buttons) < PARTS
    until(shell)
    assert shell.finder.field.hasFocus()
    assert shell.finder.field.text() == "a"


def test_commands_are_those_of_the_whole_page(shell: Shell) -> None:
    shell.navigate("slow")
    assert next(each.text for each in shell.commands()) == "there"
    assert len(slow(shell).buttons) == PARTS
    assert slow(shell).rows == list(range(PARTS))
    assert shell.is_made


def test_tab_visits_the_parts_in_the_order_in_which_they_stand(shell: Shell) -> None:
    shell.page.button.setFocus()
    shell.navigate("slow")
    until(shell)
    page = slow(shell)
    assert page.buttons[0].hasFocus()  # as on a page that was whole at once
    visited = []
    for _ in range(PARTS):
        visited.append(page.buttons.index(QApplication.focusWidget()))
        page.window().focusNextChild()
    assert visited == list(range(PARTS))


def test_a_window_that_is_closed_meanwhile_makes_nothing_more(shell: Shell) -> None:
    shell.navigate("slow")
    page = slow(shell)
    buttons = page.buttons
    made = len(buttons)
    shell.deleteLater()
    QApplication.sendPostedEvents(shell, QEvent.Type.DeferredDelete)
    assert not isValid(page)
    for _ in range(20):
        QApplication.processEvents()
        time.sleep(0.002)
    assert len(buttons) == made
