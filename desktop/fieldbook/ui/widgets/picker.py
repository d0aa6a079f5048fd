"""Our own dialog for choosing files: it remembers nothing and leaves nothing behind.

The system's dialogs write recently used files to the disk, and Qt's own one keeps its history in a
settings file. This one lists a folder beside the window's thread, so a slow stick stops nobody.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, QStorageInfo, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QWidget

from fieldbook.core.background import Background
from fieldbook.ui import icons
from fieldbook.ui.errors import FolderUnreadable
from fieldbook.ui.explain import explain
from fieldbook.ui.widgets.buttons import IconButton
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.fields import Field
from fieldbook.ui.widgets.labels import WrapLabel
from fieldbook.ui.widgets.rows import Row, RowList
from fieldbook.ui.widgets.states import data_size

LIMIT = 5000
AROUND = 60  # pixels of a row beside its drawing and its word
SIGNS = {".pdf": "pdf", ".jpg": "image", ".jpeg": "image", ".png": "image", ".webp": "image",
         ".heic": "image", ".mp4": "video", ".mov": "video", ".mkv": "video", ".mp3": "audio",
         ".m4a": "audio", ".ogg": "audio", ".wav": "audio", ".zip": "package", ".epub": "book"}


class Purpose(Enum):
    """What the picker is opened for."""

    OPEN = "open"
    FOLDER = "folder"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder: size in bytes."""

    path: Path
    is_folder: bool
    size: int


def list_folder(folder: Path, suffixes: Sequence[str] = (), *,
                folders_only: bool = False) -> list[Entry]:
    """Return what a folder holds: folders first, by name, hidden things left out, at most 5,000.

    `suffixes` like ".pdf" keeps only such files. Raises FolderUnreadable.
    """
    found = []
    try:
        with os.scandir(folder) as listing:
            for each in listing:
                entry = _entry(each)
                if entry is None or (folders_only and not entry.is_folder):
                    continue
                if entry.is_folder or not suffixes or entry.path.suffix.lower() in suffixes:
                    found.append(entry)
    except OSError as error:
        raise FolderUnreadable from error
    found.sort(key=lambda entry: (not entry.is_folder, entry.path.name.casefold()))
    return found[:LIMIT]


def _typed(text: str, folder: Path) -> Path:
    """Return the path that somebody typed, who was looking at `folder`."""
    try:
        return folder / Path(text).expanduser()
    except RuntimeError:  # "~somebody" whom this computer does not know
        return folder / text


def _entry(each: os.DirEntry[str]) -> Entry | None:
    if each.name.startswith((".", "$")):
        return None
    try:
        is_folder = each.is_dir()
        return Entry(Path(each.path), is_folder, 0 if is_folder else each.stat().st_size)
    except OSError:  # a dangling link, or no right to look: not something to choose
        return None


def places() -> list[tuple[str, str, Path]]:
    """Return (name, icon, folder): where people keep things, then sticks and drives."""
    location = QStandardPaths.StandardLocation
    found: list[tuple[str, str, Path]] = []
    for place, icon in (
        (location.HomeLocation, "home"), (location.DesktopLocation, "computer"),
        (location.DocumentsLocation, "document"), (location.PicturesLocation, "image"),
        (location.DownloadLocation, "download"), (location.MoviesLocation, "video"),
    ):
        path = Path(QStandardPaths.writableLocation(place))
        if path.is_dir() and all(path != known for _, _, known in found):
            found.append((_name_of(place), icon, path))
    for volume in QStorageInfo.mountedVolumes():
        root = Path(volume.rootPath())
        if volume.isReady() and _is_stick(root):
            found.append((volume.name() or root.name, "usb", root))
    return found


def _name_of(place: QStandardPaths.StandardLocation) -> str:
    """Return what people call a place; Qt's own word for the home folder is not theirs."""
    if place is QStandardPaths.StandardLocation.HomeLocation:
        return QCoreApplication.translate("FilePicker", "Home folder")
    return QStandardPaths.displayName(place)


def _is_stick(root: Path) -> bool:
    if os.name == "nt":
        return str(root) != Path.home().anchor
    return root.parts[:2] in (("/", "media"), ("/", "Volumes"), ("/", "mnt")) \
        or root.parts[:3] == ("/", "run", "media")


class FilePicker(Dialog):
    """Choose files, a folder, or a name to save under; `picked` carries a list of paths."""

    picked = Signal(list)

    def __init__(self, title: str, accept: str, background: Background, purpose: Purpose,
                 parent: QWidget | None = None, *, suffixes: Sequence[str] = (),
                 many: bool = True, name: str = "", start: Path | None = None,
                 replaces: bool = False) -> None:
        super().__init__(title, accept, parent)
        self._replaces = replaces
        self._background, self._purpose = background, purpose
        self._suffixes = tuple(each.lower() for each in suffixes)
        self._entries: dict[str, Entry] = {}
        self.folder = start or Path.home()
        self.resize(760, 560)
        self._build(many, name)
        self.go(self.folder)

    @classmethod
    def to_open(cls, title: str, background: Background, parent: QWidget | None = None,
                **more: Any) -> FilePicker:
        """Return a picker for one or many files that exist."""
        accept = QCoreApplication.translate("FilePicker", "Choose")
        return cls(title, accept, background, Purpose.OPEN, parent, **more)

    @classmethod
    def for_folder(cls, title: str, background: Background, parent: QWidget | None = None,
                   **more: Any) -> FilePicker:
        """Return a picker for a folder."""
        accept = QCoreApplication.translate("FilePicker", "Choose this folder")
        return cls(title, accept, background, Purpose.FOLDER, parent, many=False, **more)

    @classmethod
    def to_save(cls, title: str, name: str, background: Background,
                parent: QWidget | None = None, **more: Any) -> FilePicker:
        """Return a picker for a new file; `name` is proposed.

        The name of a file that is there is refused; with `replaces` only until it is said again.
        """
        accept = QCoreApplication.translate("FilePicker", "Save")
        return cls(title, accept, background, Purpose.SAVE, parent, many=False, name=name, **more)

    def go(self, folder: Path) -> None:
        """List another folder."""
        self.banner.dismiss()
        self.folder = folder
        self._where.setText(str(folder))
        folders_only = self._purpose is Purpose.FOLDER
        suffixes = self._suffixes
        self._background.run(
            lambda: list_folder(folder, suffixes, folders_only=folders_only), owner=self,
            on_done=lambda found: self._show(folder, found), parallel=True,
            on_error=lambda error: self.banner.explain(explain(error)))

    def accept(self) -> None:
        """Answer with what is chosen; a chosen folder is entered instead."""
        if self._purpose is Purpose.SAVE and (folders := [
                one.path for one in self._marked() if one.is_folder]):
            self.go(folders[0])  # whoever marked it means the file to go there
            return
        paths = self._chosen()
        if not paths:
            return
        if (self._purpose is Purpose.SAVE and os.path.lexists(paths[0])
                and not self._warned(paths[0])):
            return
        super().accept()
        self.picked.emit(paths)

    def _build(self, many: bool, name: str) -> None:
        bar = QHBoxLayout()
        up = IconButton("chevron-up", self.tr("Folder above"))
        up.clicked.connect(lambda: self.go(self.folder.parent))
        self._where = QLineEdit()
        self._where.setAccessibleName(self.tr("Folder"))
        self._where.returnPressed.connect(self._go_typed)
        bar.addWidget(up)
        bar.addWidget(self._where, 1)
        self.body.addLayout(bar)
        lists = QHBoxLayout()
        self._places = RowList(self.tr("Places"))
        known = places()
        self._places.set_rows([Row(str(path), word, icon=icon) for word, icon, path in known])
        metrics, icon_width = self.fontMetrics(), icons.size_for(self.font().pointSizeF())
        widest = max((metrics.horizontalAdvance(word) for word, _, _ in known), default=0)
        self._places.setFixedWidth(min(320, max(160, widest + icon_width + AROUND)))
        self._places.chosen.connect(lambda path: self.go(Path(path)))
        self.list = RowList(self.tr("Files"))
        if many:
            self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.opened.connect(self._open)
        self.list.selectionModel().selectionChanged.connect(self._selected)
        lists.addWidget(self._places)
        lists.addWidget(self.list, 1)
        self.body.addLayout(lists, 1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # in the dialog: alone it has none
        self._nothing = WrapLabel("", "muted")
        self._nothing.hide()
        self.body.addWidget(self._nothing)
        self._name = QLineEdit(name)
        self._overwrite: Path | None = None
        if self._purpose is Purpose.SAVE:
            self.body.addWidget(Field(self.tr("Name"), self._name))
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._selected()

    def _show(self, folder: Path, found: list[Entry]) -> None:
        if folder != self.folder:
            return
        self._entries = {str(entry.path): entry for entry in found}
        self.list.set_rows([
            Row(str(entry.path), entry.path.name, icon="folder" if entry.is_folder
                else SIGNS.get(entry.path.suffix.lower(), "file"),
                trailing="" if entry.is_folder else data_size(entry.size))
            for entry in found])
        self._nothing.setText(self._why_empty())
        self._nothing.setVisible(not found)
        self.list.setAccessibleDescription("" if found else self._nothing.text())
        self._selected()

    def _why_empty(self) -> str:
        if self._purpose is Purpose.FOLDER:
            return self.tr("There is no folder in this folder.")
        if self._suffixes:
            return self.tr("There is nothing in this folder that can be chosen here.")
        return self.tr("This folder is empty.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the line of the folder goes there; it does not press the button as well."""
        typed = self.focusWidget() is self._where
        if typed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def _go_typed(self) -> None:
        """Show the folder that was typed, or choose the file; say why neither can be done."""
        path = _typed(self._where.text(), self.folder)
        if os.path.isdir(path):  # Path raises for names that no system takes
            self.go(path)
        elif not os.path.lexists(path):
            self._refuse(self.tr("There is no file or folder of this name."))
        elif self._purpose is not Purpose.OPEN:
            self._refuse(self.tr("This is a file. Type the name of a folder."))
        elif self._suffixes and path.suffix.lower() not in self._suffixes:
            self._refuse(self.tr("A file of this kind cannot be chosen here."))
        else:
            super().accept()
            self.picked.emit([path])

    def _refuse(self, why: str) -> None:
        self.banner.say(why, "", self.tr("Nothing was chosen."), tone="warn")

    def _open(self, id: str) -> None:
        entry = self._entries.get(id)
        if entry is None:
            return
        if entry.is_folder:
            self.go(entry.path)
        elif self._purpose is Purpose.OPEN:
            self.accept()

    def _selected(self) -> None:
        if self._purpose is Purpose.OPEN:
            self.accept_button.setEnabled(bool(self._chosen()))

    def _marked(self) -> list[Entry]:
        rows = [index.data(Qt.ItemDataRole.UserRole) for index in self.list.selectedIndexes()]
        return [self._entries[row.id] for row in rows if row.id in self._entries]

    def _chosen(self) -> list[Path]:
        entries = self._marked()
        if self._purpose is Purpose.OPEN:
            return [entry.path for entry in entries if not entry.is_folder]
        if self._purpose is Purpose.FOLDER:
            return [entries[0].path if entries else self.folder]
        name = self._name.text().strip()
        return [self.folder / name] if name and Path(name).name == name else []

    def _warned(self, path: Path) -> bool:
        """Whether this file may be replaced, and the user was told so; tells it now otherwise."""
        if self._replaces and self._overwrite == path:
            return True
        self._overwrite = path
        self.banner.say(self.tr("There is already a file of this name."), "",
                        self.tr("Press Save again to replace it, or type another name.")
                        if self._replaces else
                        self.tr("It is not replaced. Type another name."), tone="warn")
        return False
