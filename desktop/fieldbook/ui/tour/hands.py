"""What a hand does at a window of the tour: types, unlocks, exchanges, reads what is said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QWidget

from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.tour.stage import Actor, NotShown
from fieldbook.ui.widgets.autosave import AutosaveLine, AutosaveText


def type_into(editor: QWidget, text: str) -> None:
    """Type text and leave the field."""
    if isinstance(editor, AutosaveLine):
        editor.setText(text)
        editor.textEdited.emit(text)
        editor.editingFinished.emit()
    elif isinstance(editor, AutosaveText):
        editor.setPlainText(text)
        editor.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))


def outcome(page: QWidget, name: str) -> QLabel:
    """Return the line where a page says what came of the last work. Raises NotShown."""
    label = page.findChild(QLabel, name)
    if label is None:
        raise NotShown(name)
    return label


def require(holds: bool, what: str) -> None:
    """Raise NotShown when a result of the tour is not what was promised."""
    if not holds:
        raise NotShown(what)


def unlock(actor: Actor, passphrase: str) -> None:
    """Type the passphrase on the unlock page, and wait for the vault. Raises NotShown."""
    page = actor.window.view
    assert isinstance(page, UnlockPage)
    page.passphrase.line.setText(passphrase)
    page.button.click()
    actor.stage.until(lambda: actor.window.opened is not None or page.banner.isVisible(),
                      f"{actor.name}: the vault to open")
    if actor.window.opened is None:  # else the page is gone
        raise NotShown(page.banner.text())
    actor.settle()


def exchange_now(actor: Actor) -> str:
    """Press the button of the exchange page; return what the page says. Raises NotShown."""
    page = actor.go("exchange")
    said = outcome(page, "exchange-outcome")
    said.setText("")
    actor.click("exchange-now")
    actor.stage.until(lambda: bool(said.text()) or page.banner.isVisible(), "the exchange")
    require(bool(said.text()), page.banner.text())
    return said.text()
