"""A long job before anything of it can be counted, and days that are the same day everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from fieldbook.ui.pages.first_run import SPACE, FirstRunPage
from fieldbook.ui.pictures.sitting import HeldLane
from fieldbook.ui.widgets.dates import brief_date
from fieldbook.ui.widgets.progress import ProgressRow


@pytest.fixture
def row(qtbot) -> ProgressRow:
    row = ProgressRow("Making it")
    qtbot.addWidget(row)
    row.resize(400, 80)
    row.show()
    return row


def look(row: ProgressRow) -> bytes:
    return bytes(row.bar.grab().toImage().constBits())


def test_before_anything_can_be_counted_the_bar_is_seen_to_live(qtbot, row) -> None:
    row.begin("Making it", "First something else.")
    assert row.bar.is_waiting
    assert row.detail.text() == "First something else."
    first = look(row)
    qtbot.waitUntil(lambda: look(row) != first, timeout=2000)
    row.hear(1, 4)
    qtbot.waitUntil(lambda: not row.bar.is_waiting)
    assert row.detail.text() == ""
    still = look(row)
    qtbot.wait(200)
    assert look(row) == still


def test_a_bar_that_nobody_sees_does_not_work(row) -> None:
    row.begin()
    assert row.bar._wander.isActive()
    row.hide()
    assert not row.bar._wander.isActive()


def test_that_somebody_stops_stays_on_the_screen(row) -> None:
    row.begin("Making it", "First something else.")
    row.button.click()
    row.hear(4, 4)
    QApplication.processEvents()
    assert row.detail.text() == "Stopping…"


def test_the_first_run_says_what_is_done_before_the_vault_is_written(qtbot, locked) -> None:
    page = FirstRunPage(locked)
    qtbot.addWidget(page)
    page.show()
    page.show_step(SPACE)
    lane = HeldLane()
    lane.left = 0
    locked.background.store = lane
    page.next.click()
    assert page.progress.bar.is_waiting
    assert "takes some seconds" in page.progress.detail.text()


@pytest.mark.parametrize(("code", "words"), [
    ("en", "May 3, 2026"), ("en_GB", "3 May 2026"), ("fr", "3 mai 2026"), ("ar", "٣ مايو ٢٠٢٦")])
def test_no_day_is_written_in_figures_alone(code: str, words: str) -> None:
    assert brief_date(QDate(2026, 5, 3), QLocale(code)) == words
