"""A passphrase that destroys is one that is given away: nobody can guess the other from it."""

from __future__ import annotations

import pytest

from fieldbook.ui.pages.duress import DuressPage
from fieldbook.ui.pages.duress_trap import TrapWalk
from fieldbook.ui.pages.page import PageContext
from ui.conftest import PASSPHRASE
from ui.duress_world import answer, shown


@pytest.fixture
def walk(qtbot, context: PageContext) -> TrapWalk:
    page: DuressPage = shown(qtbot, context)
    page.overview.trap_button.click()
    answer(qtbot, page)
    walk = page.part
    assert isinstance(walk, TrapWalk)
    assert not walk.next.isEnabled(), "it cannot be undone, and that must be ticked"
    walk.next.click()
    assert walk.number == 0
    walk.steps[0].understood.setChecked(True)
    walk.next.click()
    assert walk.number == 1
    return walk


def typed(qtbot, walk: TrapWalk, text: str) -> None:
    walk.words.chosen.setChecked(True)
    walk.words.own.line.setText(text)
    qtbot.waitUntil(lambda: walk.words.verdict.text() != "")


def test_one_that_is_like_the_passphrase_typed_before_is_refused(qtbot, walk: TrapWalk) -> None:
    typed(qtbot, walk, f"{PASSPHRASE} 7 umbrellas")
    assert not walk.next.isEnabled()
    assert "Too much like" in walk.words.verdict.text()
    typed(qtbot, walk, "lentil soup, Tuesday 8")
    qtbot.waitUntil(walk.next.isEnabled)


def test_words_that_are_drawn_share_none_with_it(walk: TrapWalk) -> None:
    known = set(PASSPHRASE.split())
    for _ in range(20):
        walk.words.draw()
        assert not known & set(walk.words.passphrase().split())
