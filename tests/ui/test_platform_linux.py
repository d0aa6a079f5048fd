"""Locking when the desktop says so: on a bus that only plays along, and on a real one."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusError, QDBusMessage

from fieldbook.ui.platform.linux import (
    INHIBIT_MS,
    LinuxWatcher,
    has_session_bus,
    own_session,
    session_path,
)
from fieldbook.ui.platform.watching import Reason
from ui import fake_desktop
from ui.fake_desktop import MESSAGES, SESSION, SESSION_ID

EXPECTED: dict[str, Reason | None] = {
    **dict.fromkeys((*fake_desktop.SAVERS, "idle", "unity", "lock", "hint"), Reason.SCREEN),
    **{f"{name}-off": None for name in fake_desktop.SAVERS},
    "busy": None, "unlock": None, "lock-other": None, "wake": None, "back": None, "lid-open": None,
    "sleep": Reason.SLEEP, "shutdown": Reason.SHUTDOWN, "away": Reason.SWITCH, "lid": Reason.LID,
}


@dataclass
class FakeBus:
    """Keeps what was asked for, and calls whoever listens, as QDBusConnection does."""

    there: bool = True
    listening: list[tuple[str, str, str, str, QObject, str]] = field(default_factory=list)
    calls: list[tuple[QDBusMessage, int]] = field(default_factory=list)

    def isConnected(self) -> bool:
        return self.there

    def connect(self, service, path, interface, name, receiver, slot) -> bool:
        self.listening.append((service, path, interface, name, receiver, slot))
        return True

    def disconnect(self, service, path, interface, name, receiver, slot) -> bool:
        self.listening.remove((service, path, interface, name, receiver, slot))
        return True

    def callWithCallback(self, message, receiver, answered, failed, timeout=-1) -> bool:
        self.calls.append((message, timeout))
        return True

    def send(self, name: str) -> None:
        path, interface, member, _, arguments = MESSAGES[name]
        for _, at, of, called, receiver, slot in list(self.listening):
            if (of, called) == (interface, member) and at in ("", path):
                if slot.startswith("1changed("):
                    receiver.changed(arguments[0], arguments[1], list(arguments[2]))
                else:
                    message = QDBusMessage.createSignal(path, interface, member)
                    message.setArguments(list(arguments))
                    receiver.told(message)


@pytest.fixture
def buses() -> tuple[FakeBus, FakeBus]:
    return FakeBus(), FakeBus()


@pytest.fixture
def watcher(qapp, buses) -> LinuxWatcher:
    made = LinuxWatcher(session=buses[0], system=buses[1], session_id=SESSION_ID)
    made.start()
    return made


def heard_by(watcher: LinuxWatcher) -> list[str]:
    reasons: list[str] = []
    watcher.lock_asked.connect(reasons.append)
    return reasons


def test_every_message_is_known() -> None:
    assert set(EXPECTED) == set(MESSAGES)


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_what_locks_and_what_does_not(buses, watcher, name: str) -> None:
    reasons = heard_by(watcher)
    for bus in buses:
        bus.send(name)
    expected = EXPECTED[name]
    assert reasons == ([] if expected is None else [expected])


def test_it_says_what_it_hears(watcher) -> None:
    assert watcher.hears == {Reason.SCREEN, Reason.SLEEP, Reason.SHUTDOWN, Reason.LID,
                             Reason.SWITCH}


def test_without_a_system_bus_only_the_screen_is_heard(qapp, buses) -> None:
    buses[1].there = False
    watcher = LinuxWatcher(session=buses[0], system=buses[1], session_id=SESSION_ID)
    watcher.start()
    assert (watcher.hears, buses[1].listening) == ({Reason.SCREEN}, [])


def test_without_any_bus_nothing_is_heard_and_nothing_breaks(qapp) -> None:
    watcher = LinuxWatcher(session=FakeBus(there=False), system=FakeBus(there=False))
    watcher.start()
    assert watcher.hears == frozenset()


def test_an_unknown_session_hears_every_lock_but_no_switching(qapp, buses) -> None:
    """Another user's switching would look like ours."""
    watcher = LinuxWatcher(session=buses[0], system=buses[1], session_id="")
    watcher.start()
    reasons = heard_by(watcher)
    buses[1].send("lock-other")
    buses[1].send("away")
    assert reasons == [Reason.SCREEN]
    assert Reason.SWITCH not in watcher.hears


def test_starting_twice_is_starting_once(buses, watcher) -> None:
    before = list(buses[0].listening)
    watcher.start()
    assert buses[0].listening == before


def test_stopping_takes_everything_back(buses, watcher) -> None:
    watcher.stop()
    assert (buses[0].listening, buses[1].listening) == ([], [])
    assert watcher.hears == frozenset()


def test_the_computer_is_asked_to_wait_with_its_sleep(buses, watcher) -> None:
    (message, timeout), = buses[1].calls
    assert (message.member(), timeout) == ("Inhibit", INHIBIT_MS)
    assert message.arguments()[0::3] == ["sleep:shutdown", "delay"]


def test_a_refused_delay_changes_nothing(watcher) -> None:
    watcher.refused(None, None)
    assert not watcher.delays_sleep


@pytest.mark.parametrize(("session", "path"), [
    ("7", "_37"), ("c2", "c2"), ("12", "_312"), ("a-b", "a_2db"), ("é", "_c3_a9")])
def test_paths_of_sessions_are_written_as_systemd_does(session: str, path: str) -> None:
    assert session_path(session) == f"/org/freedesktop/login1/session/{path}"


def test_the_session_of_the_environment_comes_first(monkeypatch) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "c9")
    assert own_session() == "c9"


def test_no_session_bus_is_started_where_there_is_none(tmp_path: Path) -> None:
    assert not has_session_bus({})
    assert not has_session_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    (tmp_path / "bus").touch()
    assert has_session_bus({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert has_session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=here"})


# On a real bus


class Speaker:
    """The process that plays the desktop."""

    def __init__(self, address: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, fake_desktop.__file__, address], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, bufsize=1)
        self.hear("ready")

    def hear(self, word: str) -> None:
        assert self._process.stdout.readline().strip() == word

    def send(self, name: str) -> None:
        self._process.stdin.write(f"{name}\n")

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


@pytest.fixture
def address() -> Iterator[str]:
    """A private bus; the program `dbus-daemon` must be there."""
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--nopidfile",
                            "--print-address"], stdout=subprocess.PIPE, text=True)
    assert bus.stdout is not None
    yield bus.stdout.readline().strip()
    bus.terminate()
    bus.wait(10)
    bus.stdout.close()


@pytest.fixture
def desktop(address: str) -> Iterator[Speaker]:
    speaker = Speaker(address)
    yield speaker
    speaker.close()


@pytest.fixture
def listening(qapp, address: str, desktop: Speaker) -> Iterator[LinuxWatcher]:
    connection = QDBusConnection.connectToBus(address, "private")
    watcher = LinuxWatcher(session=connection, system=connection, session_id=SESSION_ID)
    watcher.start()
    desktop.hear("inhibited")
    yield watcher
    watcher.stop()
    QDBusConnection.disconnectFromBus("private")


@pytest.mark.slow
def test_real_messages_from_another_process(qtbot, desktop, listening) -> None:
    for name, expected in EXPECTED.items():
        reasons = heard_by(listening)
        began = time.monotonic()
        desktop.send(name)
        if expected is None:
            desktop.hear("sent")
            desktop.send("unity")  # comes after it, so nothing is still on its way
            expected = Reason.SCREEN
        _until(qtbot, lambda heard=reasons: bool(heard))
        desktop.hear("sent")
        assert (name, reasons) == (name, [expected])
        assert time.monotonic() - began < 1
        listening.lock_asked.disconnect(reasons.append)


@pytest.mark.slow
def test_a_bus_without_logind_breaks_nothing(qtbot, address) -> None:
    connection = QDBusConnection.connectToBus(address, "alone")
    refusals: list[str] = []

    class Listening(LinuxWatcher):
        @Slot(QDBusError, QDBusMessage)
        def refused(self, error: QDBusError, asked: QDBusMessage) -> None:
            refusals.append(error.name())
            super().refused(error, asked)

    watcher = Listening(session=connection, system=connection, session_id=SESSION_ID)
    watcher.start()
    _until(qtbot, lambda: bool(refusals))
    assert (refusals, watcher.delays_sleep) == (
        ["org.freedesktop.DBus.Error.ServiceUnknown"], False)
    watcher.stop()
    QDBusConnection.disconnectFromBus("alone")


@pytest.mark.slow
def test_the_sleep_is_held_back_until_we_let_go(qtbot, desktop, listening) -> None:
    _until(qtbot, lambda: listening.delays_sleep)
    listening.stop()
    desktop.hear("released")


def _until(qtbot, done: Callable[[], bool]) -> None:
    qtbot.waitUntil(done, timeout=5000)


def test_the_path_of_the_session_that_is_played_is_ours() -> None:
    assert session_path(SESSION_ID) == SESSION
