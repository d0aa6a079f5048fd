"""What fields for secrets keep once they were emptied."""

from __future__ import annotations

from fieldbook.ui.widgets.passphrase import PassphraseField
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
    word = WordLine("Word 1")
    qtbot.addWidget(word)
    qtbot.keyClicks(word, "academic")
    word.clear()
    word.undo()
    assert word.text() == ""
