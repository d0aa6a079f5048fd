"""macOS, played by a fake that sends the documented notifications.

That macOS sends them, and the bridge to its runtime, can only be seen on a Mac.
"""

from __future__ import annotations

import pytest

from fieldbook.ui.platform.macos import MacWatcher
from fieldbook.ui.platform.pasteboard import Pasteboard
from fieldbook.ui.platform.watching import Reason
from ui.fake_mac import FakeMac

TEXT, CONCEALED = "public.utf8-plain-text", "org.nspasteboard.ConcealedType"


@pytest.fixture
def mac() -> FakeMac:
    return FakeMac()


@pytest.fixture
def watcher(qapp, mac) -> MacWatcher:
    watcher = MacWatcher(None, mac)
    watcher.start()
    return watcher


@pytest.mark.parametrize(("centre", "name", "reason"), [
    ("distributed", "com.apple.screenIsLocked", Reason.SCREEN),
    ("distributed", "com.apple.screenIsUnlocked", None),
    ("distributed", "com.apple.screensaver.didstart", Reason.SCREEN),
    ("workspace", "NSWorkspaceWillSleepNotification", Reason.SLEEP),
    ("workspace", "NSWorkspaceDidWakeNotification", None),
    ("workspace", "NSWorkspaceScreensDidSleepNotification", Reason.LID),
    ("workspace", "NSWorkspaceSessionDidResignActiveNotification", Reason.SWITCH),
    ("workspace", "NSWorkspaceSessionDidBecomeActiveNotification", None),
    ("workspace", "NSWorkspaceWillPowerOffNotification", Reason.SHUTDOWN),
])
def test_what_locks_and_what_does_not(mac, watcher, centre: str, name: str,
                                      reason: Reason | None) -> None:
    reasons: list[str] = []
    watcher.lock_asked.connect(reasons.append)
    mac.post(centre, name)
    assert reasons == ([] if reason is None else [reason])


def test_a_program_in_the_background_hears_of_the_lock_at_once(mac, watcher) -> None:
    assert {each.behaviour for each in mac.centres["distributed"]} == {4}


def test_it_listens_once_and_stops(mac, watcher) -> None:
    before = {name: list(each) for name, each in mac.centres.items()}
    watcher.start()
    assert mac.centres == before
    assert watcher.hears == {Reason.SCREEN, Reason.SLEEP, Reason.LID, Reason.SWITCH,
                             Reason.SHUTDOWN}
    watcher.stop()
    assert (mac.centres, watcher.hears) == ({"distributed": [], "workspace": []}, frozenset())


def test_what_is_copied_is_concealed_and_stays_on_this_computer(mac) -> None:
    board = Pasteboard(mac)
    board.put("six words")
    assert mac.board == {TEXT: "six words", CONCEALED: ""}
    assert (mac.only_here, board.is_ours()) == (True, True)


def test_what_somebody_else_copied_is_not_ours(mac) -> None:
    board = Pasteboard(mac)
    assert not board.is_ours()
    board.put("six words")
    mac.count += 1
    assert not board.is_ours()


def test_clearing_leaves_nothing(mac) -> None:
    board = Pasteboard(mac)
    board.put("six words")
    board.clear()
    assert (mac.board, board.is_ours()) == ({}, False)
