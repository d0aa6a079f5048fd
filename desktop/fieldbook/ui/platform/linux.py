"""Linux: what desktops and logind tell on D-Bus.

After KeePassXC's `ScreenLockListenerDBus`, and beyond it: user switching and the lid, and the
computer is asked to wait with its sleep until the vault is closed. Sources: the interfaces of the
screen savers as their desktops publish them, org.freedesktop.login1(5), org.freedesktop.UPower.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusError, QDBusMessage

from fieldbook.ui.platform.watching import Reason, Watcher

Arguments = Sequence[object]
Meaning = Callable[[Arguments], Reason | None]

LOGIND, LOGIND_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
UPOWER, UPOWER_PATH = "org.freedesktop.UPower", "/org/freedesktop/UPower"
PROPERTIES = "org.freedesktop.DBus.Properties"
GNOME_IDLE = 3
"""org.gnome.SessionManager.Presence: 0 available, 1 invisible, 2 busy, 3 idle."""
INHIBIT_MS = 3000

SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.kde.screensaver",
                 "org.xfce.ScreenSaver", "org.mate.ScreenSaver", "org.cinnamon.ScreenSaver")


def _when(reason: Reason, value: object) -> Meaning:
    """Return a meaning: `reason` when the first argument is `value` (and of its type)."""
    def meaning(arguments: Arguments) -> Reason | None:
        first = arguments[0] if arguments else None
        return reason if type(first) is type(value) and first == value else None

    return meaning


def _always(reason: Reason) -> Meaning:
    return lambda _: reason


ON_SESSION: Mapping[tuple[str, str], Meaning] = {
    **{(saver, "ActiveChanged"): _when(Reason.SCREEN, True) for saver in SCREEN_SAVERS},
    ("org.gnome.SessionManager.Presence", "StatusChanged"): _when(Reason.SCREEN, GNOME_IDLE),
    ("com.canonical.Unity.Session", "Locked"): _always(Reason.SCREEN),
}
"""Signals on the session bus by interface and name. Whoever speaks there is the same user, so
neither sender nor path is asked for: desktops differ in both."""

ON_SYSTEM: Mapping[tuple[str, str], Meaning] = {
    (f"{LOGIND}.Manager", "PrepareForSleep"): _when(Reason.SLEEP, True),
    (f"{LOGIND}.Manager", "PrepareForShutdown"): _when(Reason.SHUTDOWN, True),
    (f"{LOGIND}.Session", "Lock"): _always(Reason.SCREEN),
}
CHANGES: Mapping[tuple[str, str, bool], Reason] = {
    (f"{LOGIND}.Session", "Active", False): Reason.SWITCH,
    (f"{LOGIND}.Session", "LockedHint", True): Reason.SCREEN,
    (UPOWER, "LidIsClosed", True): Reason.LID,
}


class Bus(Protocol):
    """What is needed of a QDBusConnection."""

    def isConnected(self) -> bool:
        """Whether there is such a bus."""
        ...

    def connect(self, service: str, path: str, interface: str, name: str, receiver: QObject,
                slot: str, /) -> bool:
        """Call `slot` of `receiver` at each such signal; "" stands for any."""
        ...

    def disconnect(self, service: str, path: str, interface: str, name: str, receiver: QObject,
                   slot: str, /) -> bool:
        """Take `connect` back."""
        ...

    def callWithCallback(self, message: QDBusMessage, receiver: QObject, returnMethod: str,
                         errorMethod: str, /, timeout: int = ...) -> bool:
        """Call a method without waiting."""
        ...


Match = tuple[str, str, str, str, str]
"""Sender, path, interface, name, slot; "" for any."""


class LinuxWatcher(Watcher):
    """Listens on both buses. Other buses than this session's are for tests."""

    def __init__(self, parent: QObject | None = None, *, session: Bus | None = None,
                 system: Bus | None = None, session_id: str | None = None) -> None:
        super().__init__(parent)
        self._given = session, system
        self._session_id = session_id
        self._connected: list[tuple[Bus, Match]] = []
        self._delay: object = None
        self._hears: frozenset[Reason] = frozenset()

    @property
    def hears(self) -> frozenset[Reason]:
        """Screen, with a session bus; the others, with logind and UPower on the system bus."""
        return self._hears

    @property
    def delays_sleep(self) -> bool:
        """Whether the computer waits with its sleep until this process is gone."""
        return self._delay is not None

    def start(self) -> None:
        """Listen to desktop, logind and UPower, as far as they are there."""
        if self._connected:
            return
        session, system = self._buses()
        heard: set[Reason] = set()
        if session is not None and session.isConnected():
            heard.add(Reason.SCREEN)
            self._connect(session, [("", "", *signal, _TOLD) for signal in ON_SESSION])
        if system is not None and system.isConnected():
            heard |= {Reason.SCREEN, Reason.SLEEP, Reason.SHUTDOWN, Reason.LID}
            path = self._session_path()
            heard |= {Reason.SWITCH} if path else set()
            self._connect(system, _system_matches(path))
            self._ask_for_delay(system)
        self._hears = frozenset(heard)

    def stop(self) -> None:
        """Listen no more, and let the computer sleep."""
        for bus, match in self._connected:
            bus.disconnect(*match[:4], self, match[4])
        self._connected.clear()
        self._delay = None
        self._hears = frozenset()

    @Slot(QDBusMessage)
    def told(self, message: QDBusMessage) -> None:
        """Take a signal from either bus."""
        signal = message.interface(), message.member()
        meaning = ON_SESSION.get(signal) or ON_SYSTEM.get(signal)
        reason = meaning(message.arguments()) if meaning is not None else None
        if reason is not None:
            self.lock_asked.emit(reason)

    @Slot(str, "QVariantMap", "QStringList")
    def changed(self, interface: str, values: Mapping[str, object], gone: list[str]) -> None:
        """Take changed properties of the session or the lid."""
        del gone
        for name, value in values.items():
            reason = CHANGES.get((interface, name, value)) if isinstance(value, bool) else None
            if reason is not None:
                self.lock_asked.emit(reason)
                return

    @Slot(QDBusMessage)
    def delayed(self, answer: QDBusMessage) -> None:
        """Keep the descriptor that holds the sleep back; it closes with this process."""
        arguments = answer.arguments()
        self._delay = arguments[0] if arguments and self._connected else None

    @Slot(QDBusError, QDBusMessage)
    def refused(self, error: QDBusError, asked: QDBusMessage) -> None:
        """Live without: the signal comes all the same, there is only less time."""

    def _buses(self) -> tuple[Bus | None, Bus | None]:
        session, system = self._given
        if session is None and system is None:
            # PySide's stubs ask for bytes where it takes text
            return (cast(Bus, QDBusConnection.sessionBus()) if has_session_bus(os.environ)
                    else None, cast(Bus, QDBusConnection.systemBus()))
        return session, system

    def _connect(self, bus: Bus, matches: Sequence[Match]) -> None:
        for match in matches:
            if bus.connect(*match[:4], self, match[4]):
                self._connected.append((bus, match))

    def _session_path(self) -> str:
        known = own_session() if self._session_id is None else self._session_id
        return session_path(known) if known else ""

    def _ask_for_delay(self, system: Bus) -> None:
        ask = QDBusMessage.createMethodCall(LOGIND, LOGIND_PATH, f"{LOGIND}.Manager", "Inhibit")
        ask.setArguments(["sleep:shutdown", "Fieldbook", "Closes its files", "delay"])
        system.callWithCallback(ask, self, _DELAYED, _REFUSED, INHIBIT_MS)


_TOLD = SLOT("told(QDBusMessage)")
_CHANGED = SLOT("changed(QString,QVariantMap,QStringList)")
_DELAYED = SLOT("delayed(QDBusMessage)")
_REFUSED = SLOT("refused(QDBusError,QDBusMessage)")


def _system_matches(session: str) -> list[Match]:
    """Return what to listen to on the system bus; without a `session`, to every session's Lock."""
    matches = [(LOGIND, session if interface == f"{LOGIND}.Session" else LOGIND_PATH, interface,
                name, _TOLD) for interface, name in ON_SYSTEM]
    if session:
        matches.append((LOGIND, session, PROPERTIES, "PropertiesChanged", _CHANGED))
    matches.append((UPOWER, UPOWER_PATH, PROPERTIES, "PropertiesChanged", _CHANGED))
    return matches


def has_session_bus(environment: Mapping[str, str]) -> bool:
    """Tell whether there is a session bus; asking Qt where there is none would start one, which
    writes to the disk.
    """
    if environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = environment.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(str(runtime), "bus").exists()


def session_path(session: str) -> str:
    """Return logind's object path of a session: other bytes than letters and digits, and a digit
    at the beginning, are written as _xx (sd_bus_path_encode(3)).
    """
    escaped = "".join(
        chr(byte) if chr(byte).isalnum() and byte < 128 and not (place == 0 and chr(byte).isdigit())
        else f"_{byte:02x}" for place, byte in enumerate(session.encode()))
    return f"{LOGIND_PATH}/session/{escaped}"


def own_session() -> str:
    """Return the id of this user's session, from the environment or from logind; "" if unknown.

    Programs that systemd starts for a user belong to no session, so logind is asked which one has
    the user's screen (sd_uid_get_display(3)).
    """
    named = os.environ.get("XDG_SESSION_ID", "")
    if named or sys.platform == "win32":
        return named
    try:
        library = ctypes.CDLL("libsystemd.so.0")
    except OSError:
        return ""
    found = ctypes.c_char_p()
    if library.sd_uid_get_display(ctypes.c_uint32(os.getuid()), ctypes.byref(found)) < 0:
        return ""
    return (found.value or b"").decode()  # a few bytes that libsystemd allocated stay with us
