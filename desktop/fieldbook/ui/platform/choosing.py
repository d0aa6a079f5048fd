"""Which watcher listens on this system."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

from fieldbook.ui.platform.watching import Watcher


def module() -> str:
    """Return the name of the module that listens on this system, to import it in good time."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"fieldbook.ui.platform.{system}"


def for_this_system(window: QWidget) -> Watcher:
    """Return the watcher of this system; `window` hears what Windows tells only to windows."""
    if sys.platform == "win32":
        from fieldbook.ui.platform.windows import WindowsWatcher

        return WindowsWatcher(window)
    if sys.platform == "darwin":
        from fieldbook.ui.platform.macos import MacWatcher

        return MacWatcher(window)
    from fieldbook.ui.platform.linux import LinuxWatcher

    return LinuxWatcher(window)
