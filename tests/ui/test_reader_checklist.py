from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fieldbook.library.errors import NoSuchLine
from ui.library_world import OpenPage, imported, settle, words


@pytest.fixture
def page(qtbot, context):
    page = OpenPage(context)
    qtbot.addWidget(page)
    page.resize(1060, 720)
    page.show()
    return page


@pytest.fixture
def course(session, tmp_path):
    return imported(session, tmp_path)


@pytest.fixture
def checklist(page, course):
    page.open(course=course, item="basics/c_pack")
    settle()
    return page.reader.pane.checklist


def press(page: QWidget, name: str) -> None:
    settle()
    page.findChild(QWidget, name).click()
    settle()


def kept(session, course: str) -> list[bool]:
    """Return which lines are ticked in the vault."""
    return [line.done for line in session.library.item(course, "basics/c_pack", "en").lines
            if line.number]


def test_a_checklist_is_ticked_and_stays_ticked(page, checklist, course, session) -> None:
    assert [label.text() for label in checklist.findChildren(QWidget)
            if label.property("role") == "heading"] == ["Papers", "Tools"]
    press(page, "checklist-line-1")
    press(page, "checklist-line-3")
    assert "2 of 3 done" in words(checklist)
    assert kept(session, course) == [True, False, True]
    page.open()
    page.open(course=course, item="basics/c_pack")
    settle()
    assert checklist.done() == (2, 3)
    press(page, "checklist-line-2")
    assert session.library.progress(course)[0] == 1, "a list that is done counts as read"


def test_unticking_all_can_be_undone(page, checklist, course, session) -> None:
    for number in (1, 2):
        press(page, f"checklist-line-{number}")
    press(page, "checklist-untick")
    assert checklist.done() == (0, 3)
    assert kept(session, course) == [False, False, False]
    page.told[-1][1]()
    assert checklist.done() == (2, 3)
    assert kept(session, course) == [True, True, False]


def test_a_press_on_the_words_ticks_and_a_link_leads_on(qtbot, page, checklist, course,
                                                        session) -> None:
    row = checklist._lines[1]
    qtbot.mouseClick(row.label, Qt.MouseButton.LeftButton)
    assert row.box.isChecked()
    checklist._lines[2].label.linkActivated.emit("item:basics/s_start")
    settle()
    assert page.reader.opened.place.item == "basics/s_start"
    assert kept(session, course) == [True, False, False]


def test_a_checklist_can_be_copied(page, checklist) -> None:
    press(page, "checklist-copy")
    assert QGuiApplication.clipboard().text().startswith("Packing\n\nPapers\n☐ Passport\n☐ A map")


def test_a_tick_that_cannot_be_kept_is_taken_back_and_said(page, checklist, session) -> None:
    class Refusing:
        """A library whose store is full."""

        def check(self, *_: object, **__: object) -> None:
            raise NoSuchLine(line=1, of=0)

    session.library, library = Refusing(), session.library
    press(page, "checklist-line-1")
    session.library = library
    assert not checklist._lines[1].box.isChecked()
    assert page.banner.isVisible()


def test_every_line_is_named_for_a_screen_reader(checklist) -> None:
    assert [row.box.accessibleName() for row in checklist._lines.values()] \
        == ["Passport", "A map of the road", "Radio"]
