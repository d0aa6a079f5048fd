"""A field of a form: its name above it, a hint below, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.widgets.labels import Label, WrapLabel


class Field(QWidget):
    """Names `editor` for the eye and for the screen reader."""

    def __init__(self, name: str, editor: QWidget, hint: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = Label(name)
        self.label.setBuddy(editor)
        self.editor = editor
        editor.setAccessibleName(name)
        self.hint = WrapLabel(hint, "small")
        self.hint.setVisible(bool(hint))
        self._error = WrapLabel("", "error")
        self._error.hide()
        for widget in (self.label, editor, self.hint, self._error):
            column.addWidget(widget)
        self._describe()

    def complain(self, text: str) -> None:
        """Say what is wrong; "" says that nothing is."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._describe()

    def complaint(self) -> str:
        """Return what is wrong, or ""."""
        return self._error.text()

    def _describe(self) -> None:
        words = (self._error.text(), self.hint.text())
        self.editor.setAccessibleDescription(" ".join(each for each in words if each))
