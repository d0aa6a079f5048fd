"""What goes off the computer, what is nowhere else, and going."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.travel.items import Item
from fieldbook.travel.travel import Packed, ParcelState
from fieldbook.ui.pages.recovery_walk import Part
from fieldbook.ui.pages.travel_choose import TickRow
from fieldbook.ui.pages.travel_words import ICONS, detail_of, still_seen, tag_of, title_of
from fieldbook.ui.widgets.card import Card, CardRow
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.labels import Line, WrapLabel
from fieldbook.ui.widgets.paper_words import isolated
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.states import data_size

NAMED = 12
"""Things that are listed as only in the parcel; of more, only the number is told."""


class ReadyPart(Part):
    """What goes, what is nowhere else, and going."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_changed: Callable[[], None] = lambda: None
        self.going = self.say("", "strong")
        self.parcel = self.say("")
        self.absent = self.say("", "error")
        self.lost_files = self.say("")
        self.unsafe = Card(self.tr("Nowhere else"))
        self.unsafe.add(WrapLabel(self.tr(
            "These were not accepted, and are not in the parcel as they are now. What you tick "
            "goes for ever. What you leave unticked stays here.")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.unsafe.body.addLayout(self._rows)
        self.rows: dict[str, TickRow] = {}
        self.parcel_only = Card(self.tr("Only in the parcel"))
        self.parcel_only.add(WrapLabel(self.tr(
            "Your organisation has not accepted these. If the parcel or its words are lost, they "
            "are lost.")))
        self._named = QVBoxLayout()
        self._named.setSpacing(6)
        self.parcel_only.body.addLayout(self._named)
        self.body.addWidget(self.parcel_only)
        self.body.addWidget(self.unsafe)
        self.offline = Check(self.tr("Go on without a connection"))
        self.offline_why = WrapLabel(self.tr(
            "The hub keeps sealed copies of what you wrote, and the key to them is in this vault. "
            "Without a connection they stay there until the next exchange."), "small")
        for widget in (self.offline, self.offline_why):
            self.body.addWidget(widget)
            widget.hide()
        self.say(self.tr(
            "What is sent to you while you travel still arrives here. Ask those who write to you "
            "to wait."), "small")
        for words in still_seen():
            self.say(words, "small")
        self.progress = ProgressRow("", unit="things")
        self.progress.hide()
        self.body.addWidget(self.progress)

    def show_items(self, items: Sequence[Item], packed: Packed | None,
                   parcel: ParcelState | None) -> None:
        """Show what would go."""
        self.items = list(items)
        self._name_unaccepted([one for one in items if one.packed and not one.is_accepted])
        _empty(self._rows)
        self.rows = {}
        for one in items:
            if not one.is_safe:
                tick = TickRow(title_of(one), detail_of(one))
                tick.toggled.connect(lambda _: self._say())
                self.rows[one.id] = tick
                self._rows.addWidget(tick)
        self.unsafe.setVisible(bool(self.rows))
        in_parcel = sum(one.packed for one in items)
        self.parcel.setVisible(bool(in_parcel and parcel is not None))
        if parcel is not None:
            self.parcel.setText(self.tr(
                "In the parcel {name}, {size}: %n thing(s). It was read back whole, and its words "
                "were typed back.", "", in_parcel).format(
                    name=Path(parcel.file).name, size=data_size(parcel.size)))
        is_absent = bool(in_parcel and parcel is not None and not parcel.is_there)
        self.absent.setVisible(is_absent)
        if parcel is not None and is_absent:
            self.absent.setText(self.tr(
                "The parcel is not where it was made: {path}. Go on only if you know where it is. "
                "What goes now comes back only with it.").format(path=isolated(parcel.file)))
        missing = packed.missing if packed is not None else 0
        self.lost_files.setVisible(missing > 0)
        self.lost_files.setText(self.tr(
            "Files that were not in this vault, and so are not in the parcel: {count}.").format(
                count=self.locale().toString(missing)))
        self._say()

    def _name_unaccepted(self, items: Sequence[Item]) -> None:
        _empty(self._named)
        self.parcel_only.setVisible(bool(items))
        for number, one in enumerate(items[:NAMED]):
            tag = tag_of(replace(one, packed=False), "")
            if number:
                self._named.addWidget(Line())
            self._named.addWidget(CardRow(ICONS[one.kind], title_of(one), tag=tag))
        if len(items) > NAMED:
            self._named.addWidget(WrapLabel(self.tr("and %n more", "", len(items) - NAMED),
                                            "muted"))

    def anyway(self) -> list[str]:
        """Return the ids of what is nowhere else and was ticked."""
        return [id for id, row in self.rows.items() if row.check.isChecked()]

    def ids(self) -> list[str]:
        """Return the ids of what goes."""
        anyway = set(self.anyway())
        return [one.id for one in self.items if one.is_safe or one.id in anyway]

    def offer_offline(self) -> None:
        """The hub cannot be reached: let the user decide."""
        self.offline.show()
        self.offline_why.show()

    def _say(self) -> None:
        self.going.setText(self.tr("%n thing(s) will go from this computer.", "",
                                   len(self.ids())))
        self.on_changed()


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
