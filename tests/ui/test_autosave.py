import threading
import time

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane
from fieldbook.core.errors import WorldError
from fieldbook.ui import binding
from fieldbook.ui.widgets.autosave import Autosave, AutosaveLine, AutosaveText, Keeper, SavedSign

PROMISE_S = 0.5


class Kept:
    """Drafts in memory, with the time of each save."""

    def __init__(self) -> None:
        self.saves: list[tuple[str, str, str, str]] = []
        self.when: list[float] = []
        self.error: WorldError | None = None

    def save(self, form: str, id: str, field: str, text: str) -> None:
        if self.error is not None:
            raise self.error
        self.saves.append((form, id, field, text))
        self.when.append(time.monotonic())


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def autosave(qapp, kept: Kept) -> Autosave:
    return Autosave(Background(InlineLane(), InlineLane(), lambda run: run(), isValid), kept)


@pytest.fixture
def line(qtbot, autosave: Autosave) -> AutosaveLine:
    line = AutosaveLine(autosave, "incident", "i1", "title")
    qtbot.addWidget(line)
    return line


def test_what_is_typed_is_kept_within_half_a_second(qtbot, autosave, kept, line) -> None:
    begin = time.monotonic()
    with qtbot.waitSignal(autosave.saved, timeout=2000):
        qtbot.keyClicks(line, "a")
    assert kept.saves == [("incident", "i1", "title", "a")]
    assert kept.when[0] - begin < PROMISE_S


def test_the_clock_runs_from_the_first_key(qtbot, kept, autosave, line) -> None:
    """Who types without a pause is saved meanwhile, not at the end."""
    end = time.monotonic() + 1.2
    typed = ""
    while time.monotonic() < end:
        qtbot.keyClicks(line, "x", delay=40)
        typed += "x"
    assert len(kept.saves) >= 2
    assert all(later - earlier < PROMISE_S + 0.3 for earlier, later in
               zip(kept.when, kept.when[1:], strict=False))
    line._keeper.keep()
    assert kept.saves[-1][-1] == typed


def test_leaving_the_field_keeps_at_once_and_finishes(qtbot, kept, line) -> None:
    finished = []
    line.finished.connect(finished.append)
    qtbot.keyClicks(line, "north gate")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert kept.saves[-1][-1] == "north gate"
    assert finished == ["north gate"]


def test_a_field_that_was_not_touched_finishes_nothing(qtbot, kept, line) -> None:
    finished = []
    line.finished.connect(finished.append)
    line.restore("as it was")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (finished, kept.saves, line.text()) == ([], [], "as it was")


def test_flush_hands_over_what_every_field_still_holds(qtbot, autosave, kept) -> None:
    fields = [AutosaveLine(autosave, "f", "1", name) for name in ("a", "b")]
    for number, field in enumerate(fields):
        qtbot.addWidget(field)
        qtbot.keyClicks(field, str(number))
    autosave.flush()
    assert [save[2:] for save in kept.saves] == [("a", "0"), ("b", "1")]
    autosave.flush()
    assert len(kept.saves) == 2


def test_a_closed_form_has_handed_over_its_text(qtbot, autosave, kept) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field = AutosaveText(autosave, "f", "1", "story")
    QVBoxLayout(form).addWidget(field)
    form.show()
    qtbot.keyClicks(field, "three men")
    form.close()
    assert kept.saves[-1] == ("f", "1", "story", "three men")


def test_long_text_keeps_its_lines_and_grows(qtbot, autosave, kept) -> None:
    field = AutosaveText(autosave, "f", "1", "story")
    qtbot.addWidget(field)
    field.resize(300, 100)
    field.show()
    low = field.height()
    field.restore("\n".join(str(number) for number in range(30)))
    assert field.height() > low
    assert kept.saves == []
    field.insertPlainText("first\n")
    autosave.flush()
    assert kept.saves[-1][-1].startswith("first\n0\n1")


def test_pasted_formatting_is_dropped(qtbot, autosave) -> None:
    field = AutosaveText(autosave, "f", "1", "story")
    qtbot.addWidget(field)
    assert not field.acceptRichText()


def test_tab_leaves_a_long_text(qtbot, autosave) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    field, after = AutosaveText(autosave, "f", "1", "story"), QLineEdit()
    column.addWidget(field)
    column.addWidget(after)
    form.show()
    qtbot.waitExposed(form)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert form.focusWidget() is after
    assert field.toPlainText() == ""


def test_the_sign_says_saved_only_when_it_is_true(qtbot, kept) -> None:
    background = binding.background(parent := QObject())
    gate = threading.Event()
    autosave = Autosave(background, kept)
    sign = SavedSign(autosave)
    qtbot.addWidget(sign)
    line = AutosaveLine(autosave, "f", "1", "a")
    qtbot.addWidget(line)
    assert sign.text() == "Saved on this computer"
    background.store.submit(gate.wait)
    qtbot.keyClicks(line, "x")
    assert sign.text() == "Saving…"
    with qtbot.waitSignal(autosave.saved):
        autosave.flush()
        assert sign.text() == "Saving…"
        gate.set()
    assert sign.text() == "Saved on this computer"
    background.close()
    assert parent is not None


def test_a_full_disk_is_told_and_the_text_stays(qtbot, autosave, kept, line) -> None:
    sign = SavedSign(autosave)
    qtbot.addWidget(sign)
    kept.error = WorldError()
    qtbot.keyClicks(line, "abc")
    with qtbot.waitSignal(autosave.failed):
        autosave.flush()
    assert (sign.text(), line.text()) == ("Not saved yet", "abc")


def test_what_could_not_be_kept_is_tried_again(qtbot, autosave, kept, line) -> None:
    kept.error = WorldError()
    qtbot.keyClicks(line, "abc")
    autosave.flush()
    kept.error = None
    autosave.flush()
    assert kept.saves == [("incident", "i1", "title", "abc")]


def test_the_promise_leaves_time_for_the_disk() -> None:
    assert Keeper.LATEST_MS + 100 <= PROMISE_S * 1000


def test_what_was_typed_and_taken_back_is_saved_too(qtbot, autosave, kept, line) -> None:
    sign = SavedSign(autosave)
    qtbot.addWidget(sign)
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert sign.text() == "Saving…"
    autosave.flush()
    assert (sign.text(), kept.saves) == ("Saved on this computer", [])


def test_a_dead_field_is_not_called_when_its_text_is_kept(qtbot, kept) -> None:
    background = binding.background(parent := QObject())
    gate = threading.Event()
    autosave = Autosave(background, kept)
    line = AutosaveLine(autosave, "f", "1", "a")
    qtbot.keyClicks(line, "x")
    background.store.submit(gate.wait)
    with qtbot.waitSignal(autosave.saved):
        autosave.flush()
        line.deleteLater()
        qtbot.waitUntil(lambda: not isValid(line))
        gate.set()
    assert kept.saves == [("f", "1", "a", "x")]
    background.close()
    assert parent is not None
