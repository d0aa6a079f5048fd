"""Recovery words are on the screen in the one step that shows them, and nowhere afterwards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

import fieldbook
from fieldbook.ui.pages.recovery import RecoveryPage
from fieldbook.ui.pages.recovery_sheet import SheetWalk
from fieldbook.vault.recovering import Recovery
from ui.recovery_world import make_sheet, open_recovery, press


@pytest.fixture
def page(qtbot, context) -> RecoveryPage:
    return open_recovery(qtbot, context)


def only_drawn(sheet: Sequence[str]) -> set[str]:
    """Return the words that cannot be there because the program says them itself ("body")."""
    package = Path(fieldbook.__file__).parent
    said = {word for path in package.rglob("*.py")
            for word in re.findall(r"[a-z]+", path.read_text(encoding="utf-8").lower())}
    drawn = set(sheet) - said
    assert drawn
    return drawn


def told(widget: QWidget) -> str:
    """What a screen reader is told of everything that is shown, and what stands in fields."""
    each = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    fields = [one.text() for one in each if isinstance(one, QLineEdit)]
    return "\n".join([*(one.accessibleName() for one in each), *fields])


def test_the_sheets_words_are_hidden_while_they_are_typed_back(page) -> None:
    sheet = make_sheet(page)
    walk = page.frame.walk
    assert isinstance(walk, SheetWalk)
    assert walk.words.isVisibleTo(page)
    assert all(word in told(page) for word in sheet)
    press(page, "recovery-next")
    assert walk.back.isVisibleTo(page)
    assert not walk.words.isVisibleTo(page)
    assert not only_drawn(sheet) & set(told(page).split())


def test_once_it_counts_nobody_knows_the_words(page, context) -> None:
    sheet = make_sheet(page)
    walk = page.frame.walk
    press(page, "recovery-next")
    walk.back.grid.put(0, sheet)
    lines = walk.back.grid.lines
    press(page, "recovery-next")
    assert Recovery(context.services.vault).state().sheet
    assert walk.words.shown == ()
    assert [line.text() for line in lines if line.text()] == []
    assert not only_drawn(sheet) & set(told(page).split())
    assert not only_drawn(sheet) & set(repr(vars(walk)).replace("'", " ").split())
