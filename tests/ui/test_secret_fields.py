"""What fields for secrets keep once they were emptied."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer

from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.widgets.passphrase import FORGET_AFTER_MS, PassphraseField
from fieldbook.ui.widgets.word_grid import WordLine


def test_undo_brings_no_secret_back(qtbot, theme, speech) -> None:
    """Somebody typed it and left; the next one at the keyboard presses the eye and Ctrl+Z."""
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "abc def")
    field.clear()
    field.line.eye.click()
    field.line.undo()
    assert field.text() == ""
    field.clear()
    qtbot.keyClicks(field.line, "abc def")
    field.line.selectAll()
    field.line.del_()
    field.line.eye.click()
    field.line.undo()
    assert field.text() == ""
    field.line.eye.setChecked(True)
    qtbot.keyClicks(field.line, "abc def")
    field.line.clear()  # while it is shown
    field.line.undo()
    assert field.text() == ""
    word = WordLine("Word 1")
    qtbot.addWidget(word)
    qtbot.keyClicks(word, "academic")
    word.clear()
    word.undo()
    assert word.text() == ""


def test_a_passphrase_that_nobody_goes_on_with_is_forgotten(qtbot, theme, speech) -> None:
    """Mistyped by a letter and left: whoever comes presses the eye."""
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.forget_after(50)
    qtbot.keyClicks(field.line, "abc")
    field.line.eye.click()
    qtbot.waitUntil(lambda: field.text() == "")
    assert not field.line.eye.isChecked()
    qtbot.keyClicks(field.line, "abc")
    field.setEnabled(False)
    qtbot.wait(120)
    assert field.text() == "abc"  # it is being tried
    field.setEnabled(True)
    qtbot.waitUntil(lambda: field.text() == "")


def test_where_a_vault_is_opened_it_is_forgotten(qtbot, locked, theme) -> None:
    page = UnlockPage(locked)
    qtbot.addWidget(page)
    page.show()
    qtbot.keyClicks(page.passphrase.line, "abc")
    [timer] = page.passphrase.field.findChildren(
        QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert 0 < timer.remainingTime() <= 1.05 * FORGET_AFTER_MS  # a coarse timer keeps to 5 %
