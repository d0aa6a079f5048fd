"""Everything around the window that guards what it shows, in one place for the window.

From the start: windows stay out of screenshots, and what is copied is marked. While the vault is
open: what the system tells, the sticks with the key file and with the vault itself, the cover.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from fieldbook.ui.clipboard import CopyWatch
from fieldbook.ui.platform.capture import shield
from fieldbook.ui.platform.choosing import for_this_system
from fieldbook.ui.platform.stick import StickWatch
from fieldbook.ui.platform.watching import Reason, Watcher
from fieldbook.ui.widgets.cover import Covers

COVER = "blur"
"""The name of the setting, inside the vault: true covers the window while it is not in front."""

LISTEN_MS = 200
"""After unlocking: finding the system's services takes about 40 ms, and the first page goes first.
"""


class Guards(QObject):
    """Says `lock_asked(reason)`. Belongs to `window`."""

    lock_asked = Signal(str)

    def __init__(self, window: QWidget, *, watcher: Watcher | None = None) -> None:
        super().__init__(window)
        self.copies = CopyWatch(self)
        self.stick = StickWatch(self)
        self.home = StickWatch(self)
        self.covers = Covers(self)
        self._window, self._watcher = window, watcher
        self.stick.gone.connect(self._stick_gone)
        self.home.gone.connect(self._stick_gone)
        shield().start()

    @property
    def watcher(self) -> Watcher | None:
        """What listens to the system, once the vault is open."""
        return self._watcher

    def start(self, keyfile: Path | None, vault: Path) -> None:
        """Listen, now that there is something to lock; `keyfile` opened the vault, if one did, and
        `vault` is a file of it.
        """
        if self._watcher is None:
            self._watcher = for_this_system(self._window)
        self._watcher.lock_asked.connect(self.lock_asked)
        QTimer.singleShot(LISTEN_MS, self._watcher, self._watcher.start)
        if keyfile is not None:
            self.stick.start(keyfile)
        self.home.start(vault)

    @Slot()
    def _stick_gone(self) -> None:
        self.lock_asked.emit(Reason.STICK)
