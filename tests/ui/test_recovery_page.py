"""Recovery in the window: a sheet, shares, a rehearsal; all of it on a real vault."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane, Priority
from fieldbook.crypto.words import word_list
from fieldbook.ui.language import find
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.recovery import RecoveryPage, demo
from fieldbook.ui.pages.recovery_shares import SharesWalk
from fieldbook.ui.pages.recovery_sheet import SheetWalk
from fieldbook.ui.pages.recovery_try import TryWalk
from fieldbook.vault import recovering
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Recovery
from ui.conftest import PASSPHRASE
from ui.documentation_world import join
from ui.walks import complaints


@pytest.fixture
def make(qtbot, context) -> Callable[..., QWidget]:
    def make(kind=RecoveryPage, size=(1000, 700), **arguments):
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.open(**arguments)
        return page

    return make


def seen(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel)
                     if label.isVisibleTo(widget))


def press(page: QWidget, name: str) -> None:
    (button,) = [each for each in page.findChildren(QPushButton, name)
                 if each.isVisibleTo(page)]
    assert button.isEnabled()
    button.click()


def say_passphrase(page: QWidget, passphrase: str = PASSPHRASE) -> None:
    (dialog,) = [each for each in page.findChildren(AskAgain) if not each.isHidden()]
    dialog.passphrase.line.setText(passphrase)
    dialog.accept()


def make_sheet(page: RecoveryPage) -> list[str]:
    press(page, "recovery-sheet")
    press(page, "recovery-next")
    say_passphrase(page)
    walk = page.frame.walk
    assert isinstance(walk, SheetWalk)
    return list(walk.words.shown)


def test_a_sheet_counts_when_it_was_typed_back(make, context, qtbot) -> None:
    page = make()
    assert "nobody can open this vault" in seen(page)
    sheet = make_sheet(page)
    assert set(sheet) <= set(word_list("en"))
    press(page, "recovery-next")
    walk = page.frame.walk
    assert not set(sheet) & set(seen(page).split("\n"))
    for line, word in zip(walk.back.grid.lines, sheet, strict=True):
        assert page.window().focusWidget() is line
        qtbot.keyClicks(line, word)
        qtbot.keyClick(line, Qt.Key.Key_Space if line is not walk.back.grid.lines[-1]
                       else Qt.Key.Key_Return)
    assert page.frame is None
    assert "counts from now on" in page.banner.text()
    assert Recovery(context.services.vault).state().sheet
    assert "not a lost vault" in seen(page)


def test_words_are_not_made_for_whoever_finds_the_window_open(make, context) -> None:
    page = make()
    press(page, "recovery-sheet")
    press(page, "recovery-next")
    say_passphrase(page, "wrong")
    assert page.frame.walk.words.shown == ()
    assert Recovery(context.services.vault).state().waiting == ()


def test_leaving_the_page_takes_the_words_off_the_screen(make, context) -> None:
    page = make()
    sheet = make_sheet(page)
    walk = page.frame.walk
    page.hide()
    assert walk.words.shown == ()
    page.show()
    page.open()
    assert not set(sheet) & set(seen(page).split("\n"))
    assert "typed back" in seen(page)
    press(page, "recovery-type")
    page.frame.walk.back.grid.put(0, sheet)
    press(page, "recovery-next")
    assert Recovery(context.services.vault).state().sheet


class HeldLane(InlineLane):
    """Keeps jobs until they are let go, as a slow computer does."""

    def __init__(self) -> None:
        self.held: list[Callable[[], object]] = []

    def submit(self, job, priority=Priority.REST):
        future: Future = Future()
        self.held.append(lambda: future.set_result(job()))
        return future

    def let_go(self) -> None:
        while self.held:
            self.held.pop(0)()


def test_who_leaves_while_words_are_made_sees_none(qtbot, context) -> None:
    lane = HeldLane()
    background = Background(InlineLane(), lane, lambda closure: closure(), isValid)
    page = RecoveryPage(replace(context, background=background))
    qtbot.addWidget(page)
    page.show()
    page.open()
    press(page, "recovery-sheet")
    page._permit = lambda do: do()
    page.frame.walk._permit = page._permit
    press(page, "recovery-next")
    page.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    lane.let_go()
    assert page.frame is None
    assert Recovery(context.services.vault).state().waiting == ()


def test_a_wrong_word_is_named_and_the_right_one_offered(make, context) -> None:
    page = make()
    sheet = make_sheet(page)
    press(page, "recovery-next")
    grid, trouble = page.frame.walk.back.grid, page.frame.walk.back.trouble
    other = next(word for word in word_list("en") if word not in sheet)
    grid.put(0, [*sheet[:4], other, *sheet[5:]])
    press(page, "recovery-next")
    assert "Word 5" in trouble.text()
    assert other in trouble.text()
    assert page.window().focusWidget() is grid.lines[4]
    assert [line for line in grid.lines if line.property("wrong")] == [grid.lines[4]]
    (offer,) = [each for each in trouble.findChildren(QPushButton) if sheet[4] in each.text()]
    offer.click()
    assert grid.words() == sheet
    press(page, "recovery-next")
    assert Recovery(context.services.vault).state().sheet


def test_a_forgotten_word_is_told_by_its_place(make) -> None:
    page = make()
    sheet = make_sheet(page)
    press(page, "recovery-next")
    page.frame.walk.back.grid.put(0, [*sheet[:6], *sheet[7:]])
    press(page, "recovery-next")
    assert "before word 7" in page.frame.walk.back.trouble.text()


def test_a_word_of_no_list_is_told_while_it_is_typed(make, qtbot) -> None:
    page = make()
    make_sheet(page)
    press(page, "recovery-next")
    grid = page.frame.walk.back.grid
    qtbot.keyClicks(grid.lines[0], "abandn")
    qtbot.keyClick(grid.lines[0], Qt.Key.Key_Space)
    assert "Word 1" in grid.note.text()
    assert any("abandon" in each.text() for each in grid.findChildren(QPushButton))


def test_words_pasted_at_once_go_into_their_fields(make, qtbot) -> None:
    page = make()
    sheet = make_sheet(page)
    press(page, "recovery-next")
    grid = page.frame.walk.back.grid
    QApplication.clipboard().setText("\n".join(
        f"{number}. {word}" for number, word in enumerate(sheet, 1)))
    grid.lines[0].paste()
    QApplication.clipboard().clear()
    assert grid.words() == sheet


def test_a_new_sheet_says_that_it_replaces_the_old_one(make, context) -> None:
    recovery = Recovery(context.services.vault)
    old = recovering.secret_of_words(" ".join(words := recovery.make_sheet()))
    recovery.verify(" ".join(words), Use.SHEET)
    page = make()
    press(page, "recovery-sheet")
    assert "Then it opens nothing any more" in seen(page)
    page.leave()
    sheet = make_sheet(page)
    assert recovery.rehearse(recovery.derive(old)) == ("A", "B")
    press(page, "recovery-next")
    page.frame.walk.back.grid.put(0, sheet)
    press(page, "recovery-next")
    with pytest.raises(recovering.RecoveryOpensNothing):
        recovery.rehearse(recovery.derive(old))


def begin_shares(page: RecoveryPage, names: list[str]) -> SharesWalk:
    press(page, "recovery-shares")
    walk = page.frame.walk
    assert isinstance(walk, SharesWalk)
    assert walk.choosing.numbers() == (2, 3)
    for line, name in zip(walk.choosing.names, names, strict=False):
        line.setText(name)
    press(page, "recovery-next")
    say_passphrase(page)
    assert walk.handing.words.shown == ()  # the others may still look
    press(page, "recovery-next")
    return walk


def test_shares_are_handed_out_one_by_one_over_days(make, context) -> None:
    page = make()
    walk = begin_shares(page, ["Lina", "Omar", "Samira"])
    first = list(walk.handing.words.shown)
    assert len(first) == 20
    press(page, "recovery-next")
    assert walk.handing.words.shown == ()
    walk.back.grid.put(0, first)
    press(page, "recovery-next")
    assert "Omar" in walk.handing.title.text()
    assert walk.handing.words.shown == ()  # the next person's words wait for the next person
    page.leave()
    assert "1 of 3 typed back" in [each.text() for each in page.overview.findChildren(QLabel)]
    press(page, "recovery-go-on")
    again = page.frame.walk
    assert "Omar" in again.handing.title.text()
    shares = [" ".join(first)]
    for place in (1, 2):
        press(page, "recovery-next")
        if place == 1:  # once for all shares of one sitting
            say_passphrase(page)
        shown = list(again.handing.words.shown)
        assert shown not in [one.split() for one in shares]
        shares.append(" ".join(shown))
        press(page, "recovery-next")
        again.back.grid.put(0, shown)
        press(page, "recovery-next")
        assert (page.frame is None) == (place == 2)
    made = Recovery(context.services.vault).state().made_of(Use.SHARES)
    assert made is not None
    assert (made.need, made.names) == (2, ("Lina", "Omar", "Samira"))
    recovery = Recovery(context.services.vault)
    secret = recovering.secret_of_shares([shares[2], shares[0]])
    assert recovery.rehearse(recovery.derive(secret)) == ("A", "B")


def test_the_organisation_keeps_a_share_sealed(make, context) -> None:
    page = make()
    press(page, "recovery-shares")
    assert page.frame.walk.choosing.entrust.isHidden()  # nobody to seal it for
    page.leave()
    join(context.services)
    press(page, "recovery-shares")
    walk = page.frame.walk
    walk.choosing.entrust.setChecked(True)
    walk.choosing.names[0].setText("Lina")
    walk.choosing.names[1].setText("Omar")
    press(page, "recovery-next")
    say_passphrase(page)
    for place in range(2):
        assert walk.place == place
        if not walk.handing.words.shown:
            press(page, "recovery-next")
        shown = list(walk.handing.words.shown)
        press(page, "recovery-next")
        walk.back.grid.put(0, shown)
        press(page, "recovery-next")
    assert "ISHR" in walk.handing.title.text()
    assert context.services.exchange.outgoing() == []  # what is given up is not sent
    press(page, "recovery-next")
    assert walk.handing.words.shown == ()
    (going,) = context.services.exchange.outgoing()
    assert (going.type, going.state) == ("share", "waiting")
    assert Recovery(context.services.vault).state().shares
    assert "waits for the next exchange" in seen(page)
    assert "@" not in seen(page)


def test_the_share_of_somebody_else_is_not_taken_for_this_one(make, context) -> None:
    page = make()
    walk = begin_shares(page, ["Lina", "Omar"])
    other = Recovery(context.services.vault).share(2)
    press(page, "recovery-next")
    walk.back.grid.put(0, other.split())
    press(page, "recovery-next")
    assert walk.place == 0
    assert "another person" in walk.back.trouble.text()


def test_what_was_begun_can_be_given_up(make, context) -> None:
    page = make()
    begin_shares(page, [])
    page.leave()
    give_up = next(each for each in page.overview.findChildren(QPushButton)
                   if each.text() == "Give it up")
    undo: list[Callable[[], None]] = []
    page.said.connect(lambda _, back: undo.append(back))
    give_up.click()
    assert Recovery(context.services.vault).state().waiting == ()
    undo[0]()
    assert [one.parts for one in Recovery(context.services.vault).state().waiting] == [3]


def test_a_picture_says_how_many_are_needed(make) -> None:
    page = make()
    press(page, "recovery-shares")
    choosing = page.frame.walk.choosing
    choosing.count.setCurrentIndex(choosing.count.findData(5))
    choosing.need.setCurrentIndex(choosing.need.findData(3))
    assert choosing.people.words.text() == "Any 3 of these 5 people together bring the vault back."
    choosing.count.setCurrentIndex(choosing.count.findData(2))
    assert choosing.numbers() == (2, 2)
    assert "All 2" in choosing.people.words.text()


def test_a_rehearsal_says_that_it_would_open_and_changes_nothing(make, context, app) -> None:
    recovery = Recovery(context.services.vault)
    sheet = recovery.make_sheet()
    recovery.verify(" ".join(sheet), Use.SHEET)
    before = (app.vault_folder / "keys").read_bytes()
    page = make()
    press(page, "recovery-try")
    walk = page.frame.walk
    assert isinstance(walk, TryWalk)
    walk.entry.sheet.grid.put(0, recovery.make_sheet())
    press(page, "recovery-next")
    assert "do not open this vault" in walk.entry.sheet.trouble.text()
    walk.entry.sheet.grid.put(0, sheet)
    press(page, "recovery-next")
    assert "would open your vault today" in page.banner.text()
    assert (app.vault_folder / "keys").read_bytes() == before


def test_shares_are_rehearsed_one_after_another(make, context) -> None:
    recovery = Recovery(context.services.vault)
    shares = recovery.make_shares(2, 3)
    for share in shares:
        recovery.verify(share, Use.SHARES)
    page = make()
    press(page, "recovery-try")
    entry = page.frame.walk.entry
    entry.share.grid.put(0, shares[2].split())
    press(page, "recovery-next")
    assert "1 more share needed." in seen(page)
    entry.share.grid.put(0, shares[2].split())
    press(page, "recovery-next")
    assert "typed already" in entry.share.trouble.text()
    entry.share.grid.put(0, shares[0].split())
    press(page, "recovery-next")
    assert "would open your vault today" in page.banner.text()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everybody_can_use_it(make, context, language: str) -> None:
    context.speech.put_on(find(language))
    demo(context.services)
    page = make()
    assert complaints(page) == []
    for what in ("sheet", "type", "shares", "go-on", "try"):
        page.begin(what)
        assert complaints(page) == []


def test_without_a_printer_the_words_are_copied_by_hand(make) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this computer has a printer")
    page = make()
    make_sheet(page)
    next(each for each in page.findChildren(QPushButton) if each.text() == "Print").click()
    assert "knows no printer" in seen(page)
