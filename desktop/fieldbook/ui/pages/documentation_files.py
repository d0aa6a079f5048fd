"""Files of a case or an incident: looked at as pictures, chosen or dropped, put away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.casework.model import Evidence
from fieldbook.core.errors import Cancelled
from fieldbook.ui.explain import explain
from fieldbook.ui.pages.documentation_view import View
from fieldbook.ui.pages.documentation_words import (
    icon_of,
    joined,
    kind_of,
    mismatch_words,
)
from fieldbook.ui.pages.incident_attaching import Candidate, Trouble, attach, look_at
from fieldbook.ui.tokens import BODY
from fieldbook.ui.widgets.banner import Banner
from fieldbook.ui.widgets.batches import Batches
from fieldbook.ui.widgets.buttons import Button, IconButton
from fieldbook.ui.widgets.elided import ElidedLabel
from fieldbook.ui.widgets.file_tile import PictureButton
from fieldbook.ui.widgets.flow import FlowLayout
from fieldbook.ui.widgets.labels import Tag, WrapLabel
from fieldbook.ui.widgets.picker import FilePicker
from fieldbook.ui.widgets.progress import ProgressRow
from fieldbook.ui.widgets.settled import Settled
from fieldbook.ui.widgets.states import data_size

WIDE = QSize(156, 112)


def tile_size(widget: QWidget) -> QSize:
    """Return the size of a picture at the present size of type."""
    return WIDE * max(1.0, widget.font().pointSizeF() / BODY)


class FilesPanel(QWidget):
    """Tiles, and the ways to add more. `chosen` carries the id of a file to look at."""

    chosen = Signal(str)

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._case = self._incident = ""
        self._shown: tuple[object, ...] | None = None
        self.queue = AttachQueue(view)
        self.tiles: dict[str, FileTile] = {}
        self._titles: dict[str, str] = {}
        self._batches = Batches(self, self._add_tile, self._even_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.hint = WrapLabel(
            self.tr("Photos, films, scans, papers. Each file is kept exactly as it is; the "
                    "original on your disk is not touched."), "small")
        self._grid = Settled()
        self._flow = FlowLayout(None, 12)
        self._grid.column.addLayout(self._flow)
        self.add = Button(self.tr("Add files"), "attach")
        self.add.setObjectName("add-files")
        self.add.clicked.connect(self.pick)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.add)
        foot.addWidget(WrapLabel(self.tr("or drop them here"), "small"), 1)
        column.addWidget(self.hint)
        column.addWidget(self._grid)
        column.addWidget(self.queue)
        column.addLayout(foot)

    def show_files(self, files: Sequence[Evidence], case: str, incident: str = "",
                   titles: dict[str, str] | None = None) -> None:
        """Show these files; `titles` names the incident of each, by its id."""
        self.belong_to(case, incident)
        self._titles = titles = titles or {}
        shown = (self.font().pointSizeF(),
                 *((one.id, titles.get(one.incident, "")) for one in files))
        if shown == self._shown:
            return
        self._shown = shown
        self._flow.clear()
        self.tiles = {}
        self._grid.setVisible(bool(files))
        self.hint.setVisible(not files)
        self._batches.run(files)

    def _add_tile(self, file: Evidence) -> None:
        tile = self.tiles[file.id] = FileTile(self._view, file,
                                              self._titles.get(file.incident, ""))
        tile.picture.clicked.connect(partial(self.chosen.emit, file.id))
        self._flow.addWidget(tile)

    def _even_out(self) -> None:
        """Let pictures of one line stand beside each other."""
        tallest = max((tile.sizeHint().height() for tile in self.tiles.values()), default=0)
        for tile in self.tiles.values():
            tile.setMinimumHeight(tallest)

    def belong_to(self, case: str, incident: str = "") -> None:
        """Add files to this case, or to one incident of it, from now on."""
        self._case, self._incident = case, incident

    def pick(self) -> None:
        """Open the picker."""
        picker = FilePicker.to_open(self.tr("Add files"), self._view.background, self.window())
        picker.picked.connect(self.take)
        picker.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Attach files, one after the other."""
        self.queue.take(self._case, self._incident, paths)


class FileTile(QFrame):
    """One file: its picture opens it, its bin puts it away."""

    def __init__(self, view: View, file: Evidence, incident: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self.file = view, file
        self._wide = tile_size(self)
        self.setFixedWidth(self._wide.width())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.picture = PictureButton(icon_of(file.media_type),
                                     self.tr("Open {name}").format(name=file.name), self._wide)
        self.picture.setObjectName("file")
        view.thumbnails.wish(file.blob, file.media_type, file.size, self.picture,
                             self.picture.set_picture)
        column.addWidget(self.picture)
        row = QHBoxLayout()
        row.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(file.name, "body", Qt.TextElideMode.ElideMiddle))
        words.addWidget(ElidedLabel(joined((kind_of(file.media_type), data_size(file.size))),
                                    "small"))
        self.away = IconButton("trash", self.tr("Put {name} away").format(name=file.name))
        self.away.clicked.connect(self._put_away)
        row.addLayout(words, 1)
        row.addWidget(self.away)
        column.addLayout(row)
        if incident:
            column.addWidget(ElidedLabel(incident, "small"))
        if file.has_place:
            column.addWidget(Tag(self.tr("Contains a place"), "warn", "place"))
        if wrong := mismatch_words(file):
            column.addWidget(WrapLabel(wrong, "error"))
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        """Be as tall as the words need at this width."""
        layout = self.layout()
        assert layout is not None
        width = self._wide.width()
        height = (layout.totalHeightForWidth(width) if layout.hasHeightForWidth()
                  else layout.totalSizeHint().height())
        return QSize(width, height)

    def _put_away(self) -> None:
        view, file = self._view, self.file
        room = view.services.casework.evidence
        said = self.tr("{name} was put away").format(name=file.name)

        def undo() -> None:
            view.ask(lambda: room.bring_back(file.id))

        view.ask(lambda: room.put_away(file.id), lambda _: view.said.emit(said, undo))


class AttachQueue(QWidget):
    """Takes files in, one after the other, with progress; says of each why it was not taken."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._waiting: list[tuple[str, str, Path]] = []
        self._busy = False
        self._refused: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.banner = Banner("warn")
        self.progress = ProgressRow(self.tr("Adding"))
        self.progress.setObjectName("attach-progress")
        self.progress.stopped.connect(self._forget)
        self.progress.hide()
        self.hide()
        self.banner.closed.connect(self._fold)
        column.addWidget(self.banner)
        column.addWidget(self.progress)

    def take(self, case: str, incident: str, paths: Sequence[Path]) -> None:
        """Attach these files too."""
        if not self._busy:
            self._refused = []
            self.banner.dismiss()
        self._waiting += [(case, incident, path) for path in paths]
        self._next()

    def is_busy(self) -> bool:
        """Whether files are still coming in."""
        return self._busy

    def _fold(self) -> None:
        """Take no room while there is nothing to say."""
        self.progress.setVisible(self._busy)
        self.setVisible(self._busy or not self.banner.isHidden())

    def _forget(self) -> None:
        self._waiting = []

    def _next(self) -> None:
        if self._busy:
            return
        if not self._waiting:
            self._fold()
            return
        case, incident, path = self._waiting.pop(0)
        self._busy = True
        self.show()
        self.progress.begin(self.tr("Adding {name}").format(name=path.name))
        progress = self.progress
        services = self._view.services

        def job() -> Candidate:
            candidate = look_at(path)
            if not candidate.trouble:
                attach(services, case, incident, candidate, progress=progress.hear,
                       cancelled=progress.is_stopped)
            return candidate

        self._view.ask(job, self._taken, failed=partial(self._failed, path), parallel=True)

    def _taken(self, candidate: Candidate) -> None:
        if candidate.trouble:
            self._refuse(candidate.path, self._why(candidate.trouble))
        self._ended()

    def _failed(self, path: Path, error: BaseException) -> None:
        told = explain(error)
        if isinstance(error, Cancelled):
            self._refuse(path, self.tr("Stopped, as you asked. Nothing of it was kept."))
        else:
            self._refuse(path, told.line)
        self._ended()

    def _ended(self) -> None:
        self._busy = False
        self._next()

    def _refuse(self, path: Path, why: str) -> None:
        self._refused.append(self.tr("{name}: {why}").format(name=path.name, why=why))
        self.banner.say(self.tr("%n file(s) not added", "", len(self._refused)),
                        "\n".join(self._refused), tone="warn")

    def _why(self, trouble: Trouble) -> str:
        return {
            "empty": self.tr("This file is empty (0 bytes). Perhaps copying it went wrong; look "
                             "for the original."),
            "folder": self.tr("This is a folder. Open it and choose the files in it."),
            "gone": self.tr("This file is no longer there. If it was on a stick, plug it in "
                            "again."),
            "unreadable": self.tr("This computer does not let you read this file."),
        }.get(trouble, self.tr("This is not a file that can be kept."))


def dropped_paths(event: QDropEvent | QDragEnterEvent) -> list[Path]:
    """Return the files of this computer that are being dropped."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
