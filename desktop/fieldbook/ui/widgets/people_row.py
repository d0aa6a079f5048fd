"""A picture of shares: so many people, and how many of them together bring the vault back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Label, Sign, WrapLabel

SIDE = 30


class PeopleRow(QWidget):
    """One drawing for each person, and the sentence that says the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        self._people = FlowLayout(gap=12)
        self.words = WrapLabel("", "strong")
        self.more = WrapLabel("", "small")
        column.addLayout(self._people)
        column.addWidget(self.words)
        column.addWidget(self.more)

    def show_people(self, need: int, count: int, names: Sequence[str] = ()) -> None:
        """Show `count` people, `need` of whom are marked."""
        self._people.clear()
        for number in range(count):
            name = names[number] if number < len(names) else ""
            person = _person(name or QLocale().toString(number + 1), number < need)
            self._people.addWidget(person)
            person.show()
        needed = QLocale().toString(need)
        self.words.setText(self.tr(
            "Any {need} of these %Ln people together bring the vault back.", "", count).format(
                need=needed) if need < count else self.tr(
            "All %Ln people together bring the vault back.", "", count))
        spare = count - need
        self.more.setText(self.tr(
            "Fewer learn nothing. %Ln share(s) may be lost.", "", spare) if spare else self.tr(
            "Fewer learn nothing. If one of them loses the share, the others open nothing."))


def _person(name: str, marked: bool) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    label = Label(name if len(name) < 16 else name[:14] + "…", "small")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(Sign("person", "info" if marked else "neutral", SIDE), 0,
                     Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(label)
    return cell
