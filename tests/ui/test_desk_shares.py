"""Recovery shares at the desk: who asks is asked first, and nothing is shown without a line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from fieldbook.session import Session
from fieldbook.ui.language import find
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.desk import DeskPage
from fieldbook.ui.pages.desk_demo import found, keep_shares
from fieldbook.ui.pages.desk_shares import HeldSharesPage, ShareWords, WhoAsks
from fieldbook.ui.widgets.buttons import Button
from ui.conftest import PASSPHRASE
from ui.documentation_world import settle
from ui.page_world import answer
from ui.walks import complaints


@pytest.fixture
def desk(session: Session) -> Session:
    keep_shares(session)
    return session


@pytest.fixture
def page(qtbot, context, desk) -> HeldSharesPage:
    return _open(qtbot, context)


def _open(qtbot, context) -> HeldSharesPage:
    page = HeldSharesPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.open()
    page.show()
    return page


def words(widget: QWidget) -> str:
    """Everything that is said, without the marks that hold names together."""
    said = " ".join(label.text() for label in widget.findChildren(QLabel)
                    if label.isVisibleTo(widget))
    return said.translate({0x2068: None, 0x2069: None})


def press(page: QWidget, name: str, place: int = 0) -> None:
    [each for each in page.findChildren(Button, name) if each.isVisibleTo(page)][place].click()


def shown(page: QWidget) -> list[ShareWords]:
    return [each for each in page.findChildren(ShareWords) if each.isVisible()]


def test_it_says_whose_shares_are_here(page) -> None:
    said = words(page)
    assert "Amina Diallo" in said
    assert "one of 3, any 2 open the vault" in said
    assert "one of 5, any 3 open the vault" in said
    assert said.count("last handed out") == 1
    assert complaints(page) == []


def test_a_share_is_handed_out_after_two_questions_and_the_log_says_so(qtbot, page, desk) -> None:
    member = desk.desk.shares.all()[1].member
    before = len(desk.desk.shares.log())
    press(page, "share-hand-out", 1)
    who, = page.findChildren(WhoAsks)
    assert "Boris K." in words(who)
    assert "2 more" in words(who)
    assert not who.button.isEnabled()
    assert complaints(page) == []
    who.why.setText("Called the number of March.")
    qtbot.keyClick(who.why, Qt.Key.Key_Return)
    answer(page, "not the passphrase")
    assert shown(page) == []
    assert len(desk.desk.shares.log()) == before
    answer(page, PASSPHRASE)
    settle()
    step, = shown(page)
    held = desk.desk.shares
    assert [one.why for one in held.log() if one.why.startswith("Called")] == [
        "Called the number of March."]
    assert " ".join(step.words.shown) == held.hand_out(member)
    settle()
    assert shown(page) == [step], "what comes meanwhile takes nothing from the screen"
    assert complaints(page) == []
    press(page, "share-done")
    settle()
    assert shown(page) == []
    assert "Called the number of March." in words(page)


def test_words_do_not_stay_on_a_page_that_was_left(qtbot, page, desk) -> None:
    press(page, "share-hand-out")
    page.findChildren(WhoAsks)[0].why.setText("She is here.")
    press(page, "share-agreed")
    answer(page, PASSPHRASE)
    assert len(shown(page)) == 1
    page.hide()
    settle()
    assert page.findChildren(ShareWords) == []
    page.show()
    assert "Kept for members" in words(page)


def test_who_gives_up_sees_nothing_and_leaves_no_line(page, desk) -> None:
    before = desk.desk.shares.log()
    press(page, "share-hand-out")
    press(page, "share-given-up")
    assert page.findChildren(AskAgain) == []
    assert desk.desk.shares.log() == before
    assert "Kept for members" in words(page)


def test_a_share_is_erased_after_the_passphrase(qtbot, page, desk) -> None:
    press(page, "share-forget")
    answer(page, "wrong")
    assert len(desk.desk.shares.all()) == 2
    answer(page, PASSPHRASE)
    held, = desk.desk.shares.all()
    assert held.name == "Boris K."
    assert "Amina Diallo: the share was erased" in words(page)
    assert "one of 3" not in words(page)


def test_without_a_share_the_page_teaches(qtbot, context, session) -> None:
    found(session)
    page = _open(qtbot, context)
    assert page.empty.isVisible()
    assert complaints(page) == []


def test_the_desk_leads_there_once_a_share_came(qtbot, context, session) -> None:
    found(session)
    page = DeskPage(context)
    qtbot.addWidget(page)
    page.open()
    assert page.shares.isHidden()
    keep_shares(session)
    page.open()
    assert not page.shares.isHidden()
    led: list[str] = []
    page.navigate.connect(lambda name, _: led.append(name))
    page.shares.click()
    assert led == ["shares"]


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_everybody_can_use_it(qtbot, context, desk, code: str) -> None:
    context.speech.put_on(find(code))
    page = _open(qtbot, context)
    assert complaints(page) == []
