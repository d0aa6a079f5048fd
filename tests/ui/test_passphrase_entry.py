"""A passphrase with its key file: one widget, wherever something shall open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.duress_trap import TryDialog
from fieldbook.ui.pages.page import Page
from fieldbook.ui.pages.passphrases_removing import RemoveDialog
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.pages.way_renew import RenewWay
from fieldbook.ui.pages.way_rescue import RescueWay
from fieldbook.ui.widgets.passphrase_entry import PassphraseEntry
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.vault.keyfiles import KeyfileUnreadable
from fieldbook.vault.meta import Use
from fieldbook.vault.passphrases import Derived, Passphrases
from ui.conftest import PASSPHRASE
from ui.test_way_renew import PressingLane
from ui.walks import name_of

SECOND = "another six words for this half"


@pytest.fixture
def page(qtbot, context) -> Page:
    page = Page(context)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def entry(qtbot, background, theme, speech) -> PassphraseEntry:
    entry = PassphraseEntry("Passphrase", background)
    qtbot.addWidget(entry)
    entry.show()
    qtbot.waitExposed(entry)
    return entry


def staying(page: Page) -> Derived:
    return Passphrases(page.services.vault).derive(PASSPHRASE)


def asking(page: Page) -> dict[str, QWidget]:
    """Return everything that asks for a passphrase and its key file."""
    return {"again": AskAgain(page, "It is written out.", "Go on", lambda *_: None),
            "try": TryDialog(page), "remove": RemoveDialog(page, staying(page))}


def order(first: QWidget, most: int) -> list[QWidget]:
    """Return what Tab comes to, from `first` on."""
    found, one = [first], first.nextInFocusChain()
    while one is not first and len(found) < most:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None \
                and one.isVisible() and one.isEnabled():
            found.append(one)
        one = one.nextInFocusChain()
    return found


def test_the_file_is_chosen_and_put_away_with_one_button(qtbot, entry, tmp_path: Path) -> None:
    entry.keyfile_button.click()
    picker = entry.findChild(FilePicker)
    picker.picked.emit([tmp_path / "holiday.jpg"])
    picker.reject()
    assert entry.keyfile == tmp_path / "holiday.jpg"
    assert "holiday.jpg" in entry.keyfile_button.text()
    entry.keyfile_button.click()
    assert entry.keyfile is None
    assert entry.keyfile_button.text() == "Use a key file"
    assert entry.content()() is None


def test_the_content_is_of_the_file_chosen_when_return_was_pressed(entry, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.write_bytes(b"64 bytes")
    entry.use_keyfile(stick)
    read = entry.content()
    entry.use_keyfile(None)
    assert read() == b"64 bytes"
    stick.unlink()
    with pytest.raises(KeyfileUnreadable):
        read()


def test_emptied_it_keeps_no_history(qtbot, entry, tmp_path: Path) -> None:
    entry.use_keyfile(tmp_path / "stick")
    qtbot.keyClicks(entry.line, "abc def")
    entry.line.eye.click()
    entry.clear()
    entry.line.eye.click()
    entry.line.undo()
    assert entry.text() == ""
    assert entry.keyfile is not None  # the window looks whether that stick is pulled
    entry.start_over()
    assert entry.keyfile is None


def test_return_and_typing_are_told(qtbot, entry) -> None:
    told: list[str] = []
    entry.entered.connect(lambda: told.append("entered"))
    entry.changed.connect(lambda: told.append("changed"))
    entry.setFocus()
    qtbot.keyClicks(entry.line, "a")
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert told == ["changed", "entered"]


def test_tab_goes_from_the_line_to_what_goes_with_it(qtbot, entry) -> None:
    assert order(entry.line, 3) == [entry.line, entry.line.eye, entry.keyfile_button]
    assert name_of(entry.line) == "Passphrase"


def test_on_the_unlock_page_open_comes_before_the_key_file(qtbot, locked, theme) -> None:
    page = UnlockPage(locked)
    qtbot.addWidget(page)
    page.show()
    entry = page.passphrase
    assert order(entry.line, 4) == [entry.line, entry.line.eye, page.button, entry.keyfile_button]
    assert entry.keyfile_button.mapTo(page, QPoint()).y() > page.button.mapTo(page, QPoint()).y()


def test_everywhere_what_nobody_goes_on_with_is_forgotten(qtbot, page, locked) -> None:
    pages = {**asking(page), "rescue": RescueWay(locked), "renew": RenewWay(locked),
             "unlock": UnlockPage(locked)}
    for name, each in pages.items():
        qtbot.addWidget(each)
        each.show()
        entry = each.findChild(PassphraseEntry)
        qtbot.keyClicks(entry.line, "abc")
        timers = entry.field.findChildren(QTimer,
                                          options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert [timer.isActive() for timer in timers] == [True], name
        timers[0].timeout.emit()
        assert entry.text() == "", name


def test_what_a_rescue_is_using_is_not_forgotten(qtbot, locked) -> None:
    way = RescueWay(locked)
    qtbot.addWidget(way)
    way.show()
    qtbot.keyClicks(way.entry.line, "abc")
    (timer,) = way.entry.field.findChildren(
        QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    way.work("Reading", timer.timeout.emit, lambda _: None, ("", ""))
    assert way.entry.text() == "abc"
    timer.timeout.emit()
    assert way.entry.text() == ""


@pytest.mark.parametrize("which", ["again", "try", "remove"])
def test_a_key_file_that_went_away_is_told_and_can_be_left_out(qtbot, page, session, tmp_path: Path,
                                                              which: str) -> None:
    session.vault.add_passphrase(SECOND)
    dialog = asking(page)[which]
    dialog.open()
    dialog.passphrase.use_keyfile(tmp_path / "gone")
    dialog.passphrase.line.setText(SECOND)
    qtbot.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)
    assert "key file cannot be read" in dialog.banner.text()
    assert dialog.passphrase.line.selectedText() == SECOND
    assert dialog.accept_button.isEnabled()
    dialog.passphrase.use_keyfile(None)
    qtbot.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)
    assert "key file cannot be read" not in dialog.banner.text()


def test_a_removal_that_has_begun_is_waited_for(qtbot, page, session) -> None:
    """Escape must not leave somebody in doubt whether it still opens."""
    session.vault.add_passphrase(SECOND)
    dialog = RemoveDialog(page, staying(page))
    removed: list[bool] = []
    dialog.removed.connect(lambda: removed.append(True))
    dialog.open()

    lane = PressingLane(lambda: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    dialog.background = Background(lane, InlineLane(), lambda closure: closure(), isValid)
    dialog.passphrase.line.setText(SECOND)
    dialog.accept_button.click()
    assert removed == [True]
    assert not dialog.isVisible()
    assert session.vault.slot_uses() == [Use.PASSPHRASE]


def test_one_that_is_given_up_in_time_removes_nothing(qtbot, page, session) -> None:
    session.vault.add_passphrase(SECOND)
    dialog = RemoveDialog(page, staying(page))
    dialog.open()
    lane = PressingLane(dialog.cancel_button.click)
    dialog.background = Background(InlineLane(), lane, lambda closure: closure(), isValid)
    dialog.passphrase.line.setText(SECOND)
    dialog.accept_button.click()
    assert session.vault.slot_uses() == [Use.PASSPHRASE, Use.PASSPHRASE]
