"""Recovery in the window: a sheet, and a rehearsal; all of it on a real vault."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane, Priority
from fieldbook.crypto.words import word_list
from fieldbook.ui.language import find
from fieldbook.ui.pages.recovery import RecoveryPage, demo
from fieldbook.ui.pages.recovery_entry import TypedBack
from fieldbook.ui.pages.recovery_try import TryWalk
from fieldbook.ui.widgets.paper_words import PaperWords
from fieldbook.vault import recovering
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Recovery
from ui.recovery_world import make_sheet, open_recovery, press, say_passphrase, seen
from ui.walks import complaints


@pytest.fixture
def page(qtbot, context) -> RecoveryPage:
    return open_recovery(qtbot, context)


def test_a_sheet_counts_when_it_was_typed_back(page, context, qtbot) -> None:
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


def test_words_are_not_made_for_whoever_finds_the_window_open(page, context) -> None:
    press(page, "recovery-sheet")
    press(page, "recovery-next")
    say_passphrase(page, "wrong")
    assert page.frame.walk.words.shown == ()
    assert Recovery(context.services.vault).state().waiting == ()


def test_leaving_the_page_takes_the_words_off_the_screen(page, context) -> None:
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


def test_a_wrong_word_is_named_and_the_right_one_offered(page, context) -> None:
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


def test_a_forgotten_word_is_told_by_its_place(page) -> None:
    sheet = make_sheet(page)
    press(page, "recovery-next")
    page.frame.walk.back.grid.put(0, [*sheet[:6], *sheet[7:]])
    press(page, "recovery-next")
    assert "before word 7" in page.frame.walk.back.trouble.text()


def test_a_word_of_no_list_is_told_while_it_is_typed(page, qtbot) -> None:
    make_sheet(page)
    press(page, "recovery-next")
    grid = page.frame.walk.back.grid
    qtbot.keyClicks(grid.lines[0], "abandn")
    qtbot.keyClick(grid.lines[0], Qt.Key.Key_Space)
    assert "Word 1" in grid.note.text()
    assert any("abandon" in each.text() for each in grid.findChildren(QPushButton))


def test_words_pasted_at_once_go_into_their_fields(page, qtbot) -> None:
    sheet = make_sheet(page)
    press(page, "recovery-next")
    grid = page.frame.walk.back.grid
    QApplication.clipboard().setText("\n".join(
        f"{number}. {word}" for number, word in enumerate(sheet, 1)))
    grid.lines[0].paste()
    QApplication.clipboard().clear()
    assert grid.words() == sheet


def test_a_new_sheet_says_that_it_replaces_the_old_one(page, context) -> None:
    recovery = Recovery(context.services.vault)
    old = recovering.secret_of_words(" ".join(words := recovery.make_sheet()))
    recovery.verify(" ".join(words), Use.SHEET)
    page.open()
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


def test_a_rehearsal_says_that_it_would_open_and_changes_nothing(page, context, app) -> None:
    recovery = Recovery(context.services.vault)
    sheet = recovery.make_sheet()
    recovery.verify(" ".join(sheet), Use.SHEET)
    before = (app.vault_folder / "keys").read_bytes()
    page.open()
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


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everybody_can_use_it(qtbot, context, language: str) -> None:
    context.speech.put_on(find(language))
    demo(context.services)
    page = open_recovery(qtbot, context)
    assert complaints(page) == []
    for what in ("sheet", "type", "shares", "go-on", "try"):
        page.begin(what)
        assert complaints(page) == []


def test_without_a_printer_the_words_are_copied_by_hand(page) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this computer has a printer")
    make_sheet(page)
    next(each for each in page.findChildren(QPushButton) if each.text() == "Print").click()
    assert "knows no printer" in seen(page)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [560, 789, 1200])
def test_what_is_typed_back_has_its_lines_where_the_paper_has_them(qtbot, theme, width: int,
                                                                    scale: float) -> None:
    """Also with words as long as they come, and as short."""
    theme.choose(scale=scale)
    for words in (["déguerpir", "ail", *["mot"] * 25], ["ami"] * 27):
        shown, back = PaperWords(), TypedBack(27)
        for widget in (shown, back):
            qtbot.addWidget(widget)
            widget.resize(width, 500)
            widget.show()
        shown.show_words(words)
        QApplication.processEvents()
        back.line_up(shown)
        for _ in range(3):
            QApplication.processEvents()
        tops = [[cell.y() for cell in flow._cells] for flow in (shown, back.grid.cells)]
        ends = [[place for place in range(1, 27) if line[place] != line[place - 1]]
                for line in tops]
        assert ends[0] == ends[1], (words[0], shown.cell_width, back.grid.cells.cell_width)
        assert ends[0]
