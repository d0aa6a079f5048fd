"""macOS: what its notification centres tell of screen, sleep and users.

Sources: Apple's documentation of NSDistributedNotificationCenter and NSWorkspace.
`com.apple.screenIsLocked` is documented nowhere; KeePassXC and others have relied on it for years.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from fieldbook.ui.platform import objc
from fieldbook.ui.platform.objc import ObjectiveC
from fieldbook.ui.platform.watching import Reason, Watcher

DELIVER_IMMEDIATELY = 4
"""NSNotificationSuspensionBehaviorDeliverImmediately: a program in the background would otherwise
hear of the lock when it comes to the front again.
"""

FROM_EVERYWHERE = {
    "com.apple.screenIsLocked": Reason.SCREEN,
    "com.apple.screensaver.didstart": Reason.SCREEN,
}
FROM_WORKSPACE = {
    "NSWorkspaceWillSleepNotification": Reason.SLEEP,
    "NSWorkspaceScreensDidSleepNotification": Reason.LID,
    "NSWorkspaceSessionDidResignActiveNotification": Reason.SWITCH,
    "NSWorkspaceWillPowerOffNotification": Reason.SHUTDOWN,
}
"""Sent to every program; the system waits for whoever is told of sleep (up to 30 seconds).

Screens sleep when the lid closes; there is no word for the lid itself.
"""


class MacWatcher(Watcher):
    """Listens at both centres, on the main thread, whose run loop is Qt's."""

    def __init__(self, parent: QObject | None = None, runtime: ObjectiveC | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime or objc.of_this_system()
        self._listener = 0

    @property
    def hears(self) -> frozenset[Reason]:
        """All, once started."""
        if not self._listener:
            return frozenset()
        return frozenset((*FROM_EVERYWHERE.values(), *FROM_WORKSPACE.values()))

    def start(self) -> None:
        """Listen to the names that matter."""
        runtime = self._runtime
        if self._listener or runtime is None:
            return
        self._listener = runtime.listener(self._heard)
        method, everywhere = runtime.selector("heard:"), self._everywhere(runtime)
        for name in FROM_EVERYWHERE:
            runtime.send(everywhere, "addObserver:selector:name:object:suspensionBehavior:",
                         self._listener, method, runtime.text(name), 0, DELIVER_IMMEDIATELY)
        workspace = self._workspace(runtime)
        for name in FROM_WORKSPACE:
            runtime.send(workspace, "addObserver:selector:name:object:", self._listener, method,
                         runtime.text(name), 0)

    def stop(self) -> None:
        """Listen no more."""
        runtime = self._runtime
        if not self._listener or runtime is None:
            return
        for centre in (self._everywhere(runtime), self._workspace(runtime)):
            runtime.send(centre, "removeObserver:", self._listener)
        self._listener = 0

    def _heard(self, name: str) -> None:
        reason = FROM_EVERYWHERE.get(name) or FROM_WORKSPACE.get(name)
        if reason is not None:
            self.lock_asked.emit(reason)

    def _everywhere(self, runtime: ObjectiveC) -> int:
        return runtime.send(runtime.named("NSDistributedNotificationCenter"), "defaultCenter")

    def _workspace(self, runtime: ObjectiveC) -> int:
        shared = runtime.send(runtime.named("NSWorkspace"), "sharedWorkspace")
        return runtime.send(shared, "notificationCenter")
