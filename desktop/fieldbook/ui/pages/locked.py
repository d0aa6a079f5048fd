"""What the pages before the vault is open share: a quiet column, and a switch for the language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from fieldbook.core.background import Background
from fieldbook.ui.language import Speech, offered, share
from fieldbook.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from fieldbook.session import App


@dataclass(frozen=True, slots=True)
class LockedContext:
    """What a page has before the vault is open."""

    app: App
    background: Background
    speech: Speech


class LanguageButton(Button):
    """Shows the present language by its own name; a press lists the others."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(speech.language.name, "chevron-down", "link", parent)
        self._speech = speech
        self.setAccessibleName(
            QCoreApplication.translate("LanguageButton", "Language: {name}")
            .format(name=speech.language.name))
        self.setLayoutDirection(_opposite(self.layoutDirection()))  # the arrow follows the word
        self.clicked.connect(self._open)

    def menu_of_languages(self) -> QMenu:
        """Return the menu: each language by its own name, with its share when not complete."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for language in offered():
            done = share(language.code)
            # Isolates (UAX 9) keep the percentage together whichever way the menu is read.
            mark = "" if done > 0.995 else f"  \u2068{round(done * 100)} %\u2069"
            action = QAction(f"\u2068{language.name}\u2069{mark}", menu)
            action.setCheckable(True)
            action.setChecked(language == self._speech.language)
            action.triggered.connect(_chooser(self._speech.choose, language))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _open(self) -> None:
        menu = self.menu_of_languages()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


def _chooser(choose: Callable[..., None], language: object) -> Callable[[], None]:
    return lambda: choose(language)


def _opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    right = direction == Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if right else Qt.LayoutDirection.RightToLeft


class QuietColumn(QWidget):
    """A column in the middle of an empty window; scrolls when the window is small."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)
        inner = QWidget()
        inner.setProperty("role", "column")
        area.setWidget(inner)
        across = QHBoxLayout(inner)
        across.setContentsMargins(24, 16, 24, 16)
        middle = QWidget()
        scale = max(1.0, self.font().pointSizeF() / 11)
        middle.setMaximumWidth(round(width * scale))
        middle.setMinimumWidth(min(round(width * scale), 360))
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        down = QVBoxLayout(middle)
        down.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        down.addStretch(2)
        down.addLayout(self.column)
        down.addStretch(3)
