"""One course on the shelf: cover, title, languages, how far it was read, what can be fetched."""

from __future__ import annotations

import zlib
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldbook.ui import icons
from fieldbook.ui.pages.library_facts import CourseFacts, LanguageFacts
from fieldbook.ui.pages.library_words import apart, language_name
from fieldbook.ui.tokens import CARD_RADIUS, COVERS, ON_COVER, Tone
from fieldbook.ui.widgets.buttons import Button, IconButton
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, Tag, WrapLabel
from fieldbook.ui.widgets.progress import Bar
from fieldbook.ui.widgets.states import data_size

_COVER_HEIGHT = 72


def cover_of(course_id: str) -> str:
    """Return the colour of a course's cover: the same on every computer."""
    return COVERS[zlib.crc32(course_id.encode()) % len(COVERS)]


class Cover(QAbstractButton):
    """The coloured band; pressing it opens the course."""

    def __init__(self, course_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"library-open-{course_id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._colour = cover_of(course_id)

    def sizeHint(self) -> QSize:
        """A band."""
        return QSize(200, max(_COVER_HEIGHT, 3 * self.fontMetrics().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint colour, drawing and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        path = QPainterPath()
        radius = CARD_RADIUS - 1
        path.addRoundedRect(box.adjusted(0, 0, 0, 2 * radius), radius, radius)
        painter.setClipRect(box)
        painter.fillPath(path, QColor(self._colour))
        side = icons.size_for(self.font().pointSizeF() * 1.2)
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.right() - side - 15 if reverse else box.x() + 15
        icons.paint(painter, "bookmark", ON_COVER,
                    QRectF(left, box.bottom() - side - 12, side, side), self.layoutDirection())
        if self.hasFocus():
            painter.setPen(QPen(QColor(ON_COVER), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(5, 5, -5, -5), 4, 4)


class CourseCard(QFrame):
    """`opened`, `chosen` (languages to fetch) and `fetch_now` carry the course's id.

    `removal_asked` carries its facts.
    """

    opened = Signal(str)
    chosen = Signal(str, object)
    fetch_now = Signal(str, object)
    removal_asked = Signal(object)

    def __init__(self, facts: CourseFacts, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumWidth(240)
        self.facts = facts
        self._language = language
        self.boxes: dict[str, Check] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.cover = Cover(facts.id)
        self.cover.clicked.connect(self._open)
        outer.addWidget(self.cover)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(15, 12, 15, 14)
        self._body.setSpacing(6)
        outer.addLayout(self._body, 1)
        self._title = WrapLabel("", "strong")
        self._counts = WrapLabel("", "small")
        self._tags = QWidget()
        self._tag_flow = FlowLayout(self._tags, 6)
        self._foot = QWidget()
        QVBoxLayout(self._foot).setContentsMargins(0, 4, 0, 0)
        self.panel = QWidget()
        QVBoxLayout(self.panel).setContentsMargins(0, 0, 0, 0)
        self.panel.hide()
        for widget in (self._title, self._counts, self._tags):
            self._body.addWidget(widget)
        self._body.addStretch(1)
        self._body.addWidget(self._foot)
        self._body.addWidget(self.panel)
        self.show_facts(facts, language)

    def show_facts(self, facts: CourseFacts, language: str) -> None:
        """Show what is known now; an open panel of languages stays open."""
        ticked = self.ticked()
        self.facts, self._language = facts, language
        self._title.setText(facts.title)
        self._counts.setText(self._count_words(facts))
        self.cover.setAccessibleName(self._spoken(facts))
        self._tag_flow.clear()
        for one in facts.languages:
            self._tag_flow.addWidget(self._language_tag(one))
        self._fill_foot(facts)
        self._fill_panel(facts, ticked)

    def ticked(self) -> tuple[str, ...]:
        """Return the languages that are ticked for fetching."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def toggle_panel(self) -> None:
        """Show or hide the languages to choose; the reader's own is ticked to begin with."""
        showing = self.panel.isHidden()
        if not showing:
            for box in self.boxes.values():
                box.setChecked(False)
        self.panel.setVisible(showing)
        if showing and not self.ticked():
            mine = self.boxes.get(self._language) or (
                next(iter(self.boxes.values())) if len(self.boxes) == 1 else None)
            if mine is not None:
                mine.setChecked(True)
        if showing and self.boxes:
            next(iter(self.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def clear_choice(self) -> None:
        """Untick everything and fold the panel, without telling it."""
        for box in self.boxes.values():
            blocked = box.blockSignals(True)
            box.setChecked(False)
            box.blockSignals(blocked)
        self.panel.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press anywhere on the card counts as one on its cover."""
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and self.panel.isHidden():
            self._open()

    def _open(self) -> None:
        if self.facts.here() or not self.facts.to_fetch():
            self.opened.emit(self.facts.id)
        elif self.panel.isHidden():
            self.toggle_panel()

    def _count_words(self, facts: CourseFacts) -> str:
        parts = []
        if facts.lessons:
            parts.append(self.tr("%Ln lesson(s)", "", facts.lessons))
        if facts.checklists:
            parts.append(self.tr("%Ln checklist(s)", "", facts.checklists))
        if facts.forms:
            parts.append(self.tr("%Ln form(s)", "", facts.forms))
        if facts.documents:
            parts.append(self.tr("%Ln document(s)", "", facts.documents))
        if facts.terms:
            parts.append(self.tr("%Ln term(s)", "", facts.terms))
        return " · ".join(parts)

    def _share(self, facts: CourseFacts) -> str:
        share = round(100 * facts.read / facts.of) if facts.of else 0
        if facts.read and not share:
            share = 1
        return self.tr("{share} % read").format(share=self.locale().toString(share))

    def _state(self, facts: CourseFacts) -> tuple[str, Tone, str]:
        if facts.outdated():
            return self.tr("Update"), "warn", "refresh"
        if facts.here():
            return self.tr("On this computer"), "ok", "check"
        return self.tr("Available"), "neutral", ""

    def _spoken(self, facts: CourseFacts) -> str:
        words = [facts.title, self._count_words(facts), self._state(facts)[0]]
        if facts.here():
            words.append(self._share(facts))
        return ", ".join(word for word in words if word)

    def _language_tag(self, one: LanguageFacts) -> Tag:
        name = one.code.upper()
        words = name if one.state == "here" or not one.size else \
            self.tr("{language} {size}", "a language's code and how much is to fetch").format(
                language=name, size=data_size(one.size, self.locale()))
        tag = Tag(words, "info" if one.state == "here" else "neutral",
                  {"here": "", "update": "refresh"}.get(one.state, "download"))
        tag.setToolTip(language_name(one.code))
        return tag

    def _fill_foot(self, facts: CourseFacts) -> None:
        layout = self._foot.layout()
        assert isinstance(layout, QVBoxLayout)
        _empty(layout)
        if facts.here():
            bar = Bar(facts.read / facts.of if facts.of else 0.0, self._share(facts))
            layout.addWidget(bar)
        row = QHBoxLayout()
        row.setSpacing(8)
        button = self._button(facts)
        if facts.here():
            row.addWidget(Label(self._share(facts), "small"))
        elif button is not None:
            row.addWidget(button)
        row.addStretch(1)
        # aligned: what fills the height of a row keeps the button beside it as low as itself
        row.addWidget(Tag(*self._state(facts)), 0, Qt.AlignmentFlag.AlignVCenter)
        if facts.here():
            row.addWidget(self._more(facts))
        layout.addLayout(row)
        if facts.here() and button is not None:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _more(self, facts: CourseFacts) -> IconButton:
        more = IconButton("more", self.tr("What can be done with “{title}”").format(
            title=facts.title))
        more.setObjectName(f"library-more-{facts.id}")
        more.clicked.connect(partial(self._open_menu, more))
        return more

    def menu(self) -> QMenu:
        """Return what can be done with a course that is here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Take it off this computer…"),
                       lambda: self.removal_asked.emit(self.facts))
        return menu

    def _open_menu(self, button: QWidget) -> None:
        self.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _button(self, facts: CourseFacts) -> Button | None:
        size = sum(one.size for one in facts.languages if one.code in facts.outdated())
        rest = facts.to_fetch()
        if facts.outdated() and facts.offered:
            button = Button(self.tr("Update {size}").format(
                size=data_size(size, self.locale())), "refresh")
            button.setObjectName(f"library-update-{facts.id}")
            button.clicked.connect(lambda: self.fetch_now.emit(facts.id, facts.outdated()))
        elif len(facts.languages) == 1 and rest:
            button = Button(self.tr("Fetch {size}").format(
                size=data_size(rest[0].size, self.locale())), "download")
            button.setObjectName(f"library-fetch-{facts.id}")
            button.clicked.connect(lambda: self.fetch_now.emit(facts.id, (rest[0].code,)))
        elif rest:
            words = self.tr("More languages") if facts.here() else self.tr("Choose languages")
            button = Button(words, "language", "link" if facts.here() else "secondary")
            button.setObjectName(f"library-languages-{facts.id}")
            button.clicked.connect(self.toggle_panel)
        else:
            return None
        button.setAccessibleName(f"{button.text()}: {facts.title}")
        return button

    def _fill_panel(self, facts: CourseFacts, ticked: Collection[str]) -> None:
        layout = self.panel.layout()
        assert isinstance(layout, QVBoxLayout)
        _empty(layout)
        self.boxes = {}
        for one in facts.to_fetch():
            box = Check(self.tr("{language}, {size}", "a language and how much is to fetch").format(
                language=apart(language_name(one.code)), size=data_size(one.size, self.locale())))
            box.setObjectName(f"library-language-{facts.id}-{one.code}")
            box.setChecked(one.code in ticked)
            box.toggled.connect(lambda: self.chosen.emit(facts.id, self.ticked()))
            self.boxes[one.code] = box
            layout.addWidget(box)
        if not self.boxes:
            self.panel.hide()


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner)
