"""Looks into one file of a case, inside the application."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.ui.pages.documentation_facts import FileFacts, file_facts
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.documentation_words import (
    instant_words,
    joined,
    kind_of,
    mismatch_words,
    shortened,
    told_words,
)
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.labels import Tag, WrapLabel
from fieldbook.ui.widgets.states import data_size
from fieldbook.ui.widgets.viewer import Looked, Viewer
from fieldbook.ui.widgets.viewer_device import fetch_from


class FileView(View):
    """One file, with a way to the ones before and after it."""

    LISTENS: ClassVar[frozenset[str]] = frozenset()
    SCROLLS: ClassVar[bool] = False

    @property
    def title(self) -> str:
        """The title of the page, translated."""
        return self.tr("File")

    def _build(self) -> None:
        self._facts: FileFacts | None = None
        self.head.back.connect(self._back)
        self.before = Button(self.tr("Previous"), "chevron-start")
        self.before.setObjectName("previous-file")
        self.before.clicked.connect(lambda: self._step(-1))
        self.after = Button(self.tr("Next"), "chevron-end")
        self.after.setObjectName("next-file")
        self.after.clicked.connect(lambda: self._step(1))
        self.head.add_action(self.before)
        self.head.add_action(self.after)
        self.viewer = Viewer(self.background)
        self.viewer.setObjectName("viewer")
        self.body.addWidget(self.viewer, 1)
        self.told = WrapLabel("", "small", column=1200)
        self.hash = WrapLabel("", "small", column=1200)
        foot = QVBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self.told)
        foot.addWidget(self.hash)
        self.body.addLayout(foot)

    def _load(self) -> None:
        file = self.id
        self.ask(lambda: file_facts(self.services, file), self._show, failed=self._gone)

    def _show(self, facts: FileFacts) -> None:
        file = facts.file
        if file.id != self.id:
            return
        self._facts = facts
        place = [one.id for one in facts.files].index(file.id)
        digits = QLocale().toString
        counted = self.tr("{number} of {count}").format(
            number=digits(place + 1), count=digits(len(facts.files))) if facts.files[1:] else ""
        self.head.set_title(file.name, joined((
            kind_of(file.media_type), data_size(file.size),
            self.tr("added {time}").format(time=instant_words(file.created)), counted)),
            shortened(facts.title, 30))
        tags = [Tag(self.tr("Original untouched"), "ok", "check")]
        if file.has_place:
            tags.append(Tag(self.tr("Contains a place"), "warn", "place"))
        if facts.copy is not None:
            tags.append(Tag(self.tr("A copy without metadata exists"), "neutral", "copy"))
        if wrong := mismatch_words(file):
            tags.append(Tag(wrong, "danger", "warning"))
        self.head.set_tags(*tags)
        self.before.setVisible(len(facts.files) > 1)
        self.after.setVisible(len(facts.files) > 1)
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place + 1 < len(facts.files))
        self.told.setText(joined(told_words(file.found)))
        self.told.setVisible(bool(self.told.text()))
        self.hash.setText(self.tr("SHA-256 {hash}").format(hash=file.sha256))
        self.viewer.look(Looked(file.name, file.media_type, file.size,
                                fetch_from(self.services, file.blob)))

    def _step(self, by: int) -> None:
        if self._facts is None:
            return
        files = self._facts.files
        place = [one.id for one in files].index(self._facts.file.id) + by
        if 0 <= place < len(files):
            self.go("evidence", files[place].id)

    def _back(self) -> None:
        if self._facts is None:
            self.go()
        elif self._facts.file.incident:
            self.go("incident", self._facts.file.incident)
        else:
            self.go("case", self._facts.file.case)

    def _gone(self, error: BaseException) -> None:
        self.viewer.clear()
        shown = self._facts.file.id if self._facts is not None else ""
        self._facts = None
        self.say_gone(error, shown)
        self.go()
