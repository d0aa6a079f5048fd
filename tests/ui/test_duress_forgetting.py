"""What was typed or drawn on the page Under pressure is let go of with the steps that asked for it.

A step that leaves the screen is destroyed only when Qt comes to it, and Python may keep it longer.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from fieldbook.ui.pages.duress import DuressPage
from fieldbook.ui.pages.duress_half import HalfWalk
from fieldbook.ui.pages.duress_trap import TrapWalk
from fieldbook.ui.pages.page import PageContext
from ui.conftest import PASSPHRASE
from ui.duress_world import answer, shown

TYPED = "lentil soup, Tuesday 8"


@pytest.fixture
def page(qtbot, context: PageContext) -> DuressPage:
    return shown(qtbot, context)


def said(widget: QWidget) -> str:
    """Everything that stands in a field or a label, seen or not."""
    lines = [line.text() for line in widget.findChildren(QLineEdit)]
    return "\n".join([*lines, *(label.text() for label in widget.findChildren(QLabel))])


def begun(qtbot, page: DuressPage, button: str) -> HalfWalk | TrapWalk:
    """Go as far as the passphrase typed twice."""
    getattr(page.overview, button).click()
    answer(qtbot, page)
    walk = page.part
    assert isinstance(walk, HalfWalk | TrapWalk)
    if isinstance(walk, TrapWalk):
        walk.steps[0].understood.setChecked(True)
    walk.next.click()
    walk.words.chosen.setChecked(True)
    walk.words.own.line.setText(TYPED)
    qtbot.waitUntil(lambda: walk.words.verdict.text() != "")
    walk.next.click()
    walk.repeat.field.line.setText(TYPED)
    return walk


def leave(page: DuressPage) -> None:
    page.leave()


def begin_another(page: DuressPage) -> None:
    page._trap(PASSPHRASE)


@pytest.mark.parametrize("go", [leave, begin_another])
@pytest.mark.parametrize("button", ["half_button", "trap_button"])
def test_a_walk_that_goes_lets_go_of_the_passphrases(
        qtbot, page: DuressPage, button: str, go: Callable[[DuressPage], None]) -> None:
    walk = begun(qtbot, page, button)
    assert TYPED in said(walk)
    drawn = walk.words.passphrase()
    assert drawn == TYPED
    go(page)
    assert page.part is not walk
    assert TYPED not in said(walk)
    assert walk.words.passphrase() != TYPED
    assert PASSPHRASE not in repr(vars(walk)) + repr(vars(walk.words)) + repr(vars(walk.repeat))


def test_once_the_other_half_is_made_the_page_knows_no_passphrase(qtbot, page: DuressPage) -> None:
    walk = begun(qtbot, page, "half_button")
    assert isinstance(walk, HalfWalk)
    walk.next.click()
    walk.contents.notes.forms[0].fill("Dentist")
    walk.next.click()
    walk.make.understood.setChecked(True)
    walk.next.click()
    qtbot.waitUntil(lambda: page.part is not walk)
    assert TYPED not in said(walk) + said(page)
    assert TYPED not in repr(vars(walk.words)) + repr(vars(walk.repeat)) + repr(vars(page))
