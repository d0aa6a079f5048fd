"""Parts of the documentation pages: heights that settle, lists made in batches, painted cards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from fieldbook.ui.pages.documentation_card import utf16_slice, wrapped
from fieldbook.ui.pages.documentation_demo import fill
from fieldbook.ui.pages.documentation_facts import case_facts
from fieldbook.ui.pages.documentation_timeline import Timeline
from fieldbook.ui.widgets.autosave import Autosave
from fieldbook.ui.widgets.batches import AT_ONCE, Batches
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.settled import Settled
from fieldbook.ui.widgets.title_edit import TitleEdit
from ui.documentation_world import settle

LONG = "some words that go on and on " * 8


@pytest.fixture
def area(qtbot, theme) -> tuple[QScrollArea, Settled, Settled]:
    """A scrolling page with a settled part, and another inside it."""
    area, page, outer, inner = QScrollArea(), QWidget(), Settled(), Settled(spacing=4)
    outer.column.addWidget(inner)
    column = QVBoxLayout(page)
    column.addWidget(outer)
    column.addStretch(1)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(500, 400)
    qtbot.addWidget(area)
    area.show()
    settle()
    return area, outer, inner


def is_right(part: Settled) -> bool:
    layout = part.layout()
    wanted = (layout.totalHeightForWidth(part.width()) if layout.hasHeightForWidth()
              else layout.totalSizeHint().height())
    return bool(part.height() == wanted)


def test_a_settled_part_is_as_tall_as_its_text_at_every_width(area) -> None:
    area, outer, inner = area
    labels = [WrapLabel(LONG) for _ in range(12)]
    for label in labels:
        inner.column.addWidget(label)
    settle()
    tall = inner.height()
    assert is_right(inner)
    assert is_right(outer)
    area.resize(300, 400)
    settle()
    assert inner.height() > tall
    assert is_right(inner)
    assert is_right(outer)
    labels[0].hide()
    labels[1].setText("short")
    settle()
    assert is_right(inner)
    assert is_right(outer)
    assert outer.width() <= area.viewport().width()


def test_both_levels_settle_in_the_same_turn(qapp, area) -> None:
    _, outer, inner = area
    before = outer.height()
    label = WrapLabel(LONG)
    inner.column.addWidget(label)
    label.show()
    qapp.sendPostedEvents(inner, QEvent.Type.LayoutRequest)
    assert outer.height() > before
    assert outer.height() == inner.height()


def test_batches_make_all_in_order_and_drop_what_is_replaced(qapp) -> None:
    owner, made, ends = QObject(), [], []
    batches = Batches(owner, made.append, lambda: ends.append(len(made)), slice_s=60)
    batches.run(range(3 * AT_ONCE))
    assert len(made) == AT_ONCE
    batches.run(["a"])
    settle()
    assert made == [*range(AT_ONCE), "a"]
    batches.run(range(2 * AT_ONCE + 1))
    for _ in range(4):
        settle()
    assert batches.is_done()
    assert made[AT_ONCE + 1:] == list(range(2 * AT_ONCE + 1))
    assert ends == [AT_ONCE + 1, 3 * AT_ONCE + 2]
    batches.run(range(100))
    count = len(made)
    owner.deleteLater()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    settle()
    assert len(made) <= count + AT_ONCE


def test_a_batch_ends_early_on_a_slow_computer(qapp) -> None:
    owner, made = QObject(), []
    batches = Batches(owner, made.append, slice_s=0)
    batches.run(range(3))
    assert made == [0]
    for _ in range(3):
        settle()
    assert made == [0, 1, 2]
    assert batches.is_done()


@pytest.mark.parametrize("text", [LONG, "قالت إنها رأتهم " * 20, "🕊" * 300, "x" * 500, "one"])
def test_lines_fit_and_the_last_is_shortened(qapp, text: str) -> None:
    font = QFont("Noto Sans", 11)
    lines = wrapped(text, font, 200, 3)
    assert 1 <= len(lines) <= 3
    metrics = QFontMetricsF(font)
    assert all(metrics.horizontalAdvance(line) <= 204 for line in lines)
    assert lines[0][:3] == text[:3]


def test_text_is_cut_where_qt_counts(qapp) -> None:
    text = "a🕊b"
    assert [utf16_slice(text, 0, 1), utf16_slice(text, 1, 3), utf16_slice(text, 3)] == \
        ["a", "🕊", "b"]


def test_the_timeline_is_as_tall_as_its_cards_and_says_everything(qtbot, theme, session) -> None:
    case = str(fill(session)["id"])
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(600, 100)
    timeline.show()
    timeline.show_case(case_facts(session, case))
    settle()
    last = timeline.model().index(len(timeline.entries) - 1, 0)
    assert timeline.visualRect(last).bottom() <= timeline.height()
    assert timeline.visualRect(last).bottom() > timeline.height() - 20
    said = timeline.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for word in ("Arrest of S.", "white van", "1 victim", "Corner of the market street"):
        assert word in said
    wide = timeline.height()
    timeline.resize(260, 100)
    settle()
    assert timeline.height() > wide
    opened: list[str] = []
    timeline.chosen.connect(opened.append)
    place = timeline.visualRect(timeline.model().index(0, 0)).center()
    qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert opened == [timeline.entries[0].id]


def test_a_title_is_one_line_whatever_is_pasted(qtbot, background, session, theme) -> None:
    autosave = Autosave(background, session.store.drafts)
    pending: list[bool] = []
    autosave.pending.connect(lambda: pending.append(True))
    title = TitleEdit(autosave, "case", "1", "title", "Title of the case")
    qtbot.addWidget(title)
    title.show()
    title.restore("March")
    theme.choose(scale=2.0)
    settle()
    assert pending == []  # a new size of type is nothing that was typed
    pasted = QMimeData()
    pasted.setText(" on\n2 May\t")
    title.moveCursor(title.textCursor().MoveOperation.End)
    title.insertFromMimeData(pasted)
    assert title.toPlainText() == "Marchon 2 May"
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert "\n" not in title.toPlainText()
