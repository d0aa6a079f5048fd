"""Choosing what goes: things by kind, each with a box to tick and where else it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.travel.items import Item
from fieldbook.ui.pages.recovery_walk import Part
from fieldbook.ui.pages.travel_words import KINDS, detail_of, kind_words, tag_of, title_of
from fieldbook.ui.widgets.batches import Batches
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Tag, WrapLabel
from fieldbook.ui.widgets.states import data_size

FOLDED = 8
"""So many rows of one kind are shown at once; more are shown when asked for."""


class TickRow(QWidget):
    """A box to tick, words that wrap beside it, a state. The whole row is the target."""

    toggled = Signal(bool)

    def __init__(self, title: str, detail: str = "", tag: Tag | None = None, *,
                 on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(0)
        self.check = Check("")
        self.check.setChecked(on)
        self.check.setAccessibleName(", ".join(
            each for each in (title, detail, tag.text() if tag else "") if each))
        self.check.toggled.connect(self.toggled)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(title))
        if detail:
            words.addWidget(WrapLabel(detail, "small"))
        row.addLayout(words, 1)
        if tag is not None:
            row.addSpacing(8)
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press on the words as one on the box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
                event.position().toPoint()):
            self.check.setFocus()
            self.check.toggle()


class GroupCard(Card):
    """Things of one kind. `changed` after each tick; `chosen` holds the ids that are ticked."""

    changed = Signal()

    def __init__(self, kind: str, items: Sequence[Item], organisation: str, chosen: Iterable[str],
                 parent: QWidget | None = None) -> None:
        super().__init__(kind_words(kind), parent)
        self._items, self._organisation = items, organisation
        self.chosen = set(chosen) & {one.id for one in items}
        self.rows: dict[str, TickRow] = {}
        self.count = WrapLabel("", "small")
        self.all_button = Button(self.tr("Choose all"), kind="link")
        self.none_button = Button(self.tr("Choose none"), kind="link")
        self.more_button = Button(self.tr("Show each one"), kind="link")
        for button, act in ((self.all_button, partial(self.choose, True)),
                            (self.none_button, partial(self.choose, False)),
                            (self.more_button, self.unfold)):
            button.setAccessibleDescription(kind_words(kind))
            button.clicked.connect(act)
        links = FlowLayout(gap=16)
        for button in (self.more_button, self.all_button, self.none_button):
            links.addWidget(button)
        self.add(self.count)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addLayout(self._column)
        self.body.addLayout(links)
        self._batches = Batches(self, self._add_row)
        folded = len(items) > FOLDED
        self.more_button.setVisible(folded)
        if not folded:
            self._batches.run(items)
        self._say()

    def unfold(self) -> None:
        """Show every row."""
        self.more_button.hide()
        self._batches.run(self._items)

    def choose(self, on: bool) -> None:
        """Tick all or none."""
        self.chosen = {one.id for one in self._items} if on else set()
        for row in self.rows.values():
            row.check.setChecked(on)
        self._say()
        self.changed.emit()

    def _add_row(self, item: Item) -> None:
        row = TickRow(title_of(item), detail_of(item), tag_of(item, self._organisation),
                      on=item.id in self.chosen)
        row.toggled.connect(partial(self._ticked, item.id))
        self.rows[item.id] = row
        self._column.addWidget(row)

    def _ticked(self, id: str, on: bool) -> None:
        (self.chosen.add if on else self.chosen.discard)(id)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        locale = QLocale()
        self.count.setText(self.tr("{chosen} of {count} chosen").format(
            chosen=locale.toString(len(self.chosen)), count=locale.toString(len(self._items))))
        self.all_button.setEnabled(len(self.chosen) < len(self._items))
        self.none_button.setEnabled(bool(self.chosen))


class ChoosePart(Part):
    """Everything that tells something about somebody; all of it is ticked but the courses."""

    changed = Signal()

    def __init__(self, items: Sequence[Item], organisation: str, chosen: Iterable[str] | None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = list(items)
        if chosen is None:
            chosen = [one.id for one in items if one.kind != "course"]
        wanted = set(chosen)
        self.say(self.tr("Choose what shall not be on this computer while you travel. What you "
                         "choose is packed first, so that it can come back."))
        self.groups: list[GroupCard] = []
        for kind in KINDS:
            found = [one for one in items if one.kind == kind]
            if found:
                group = GroupCard(kind, found, organisation, wanted)
                group.changed.connect(self._changed)
                self.groups.append(group)
                self.body.addWidget(group)
        self.total = self.say("", "strong")
        self._say()

    def chosen(self) -> list[Item]:
        """Return what is ticked."""
        ids = {id for group in self.groups for id in group.chosen}
        return [one for one in self.items if one.id in ids]

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        found = self.chosen()
        size = sum(one.size for one in found if one.kind != "course")
        words = self.tr("%n thing(s) chosen", "", len(found))
        self.total.setText(f"{words} · {data_size(size)}" if size else words)
