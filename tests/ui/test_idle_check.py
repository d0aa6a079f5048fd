"""The full check in idle time: only while nobody is there, in slices, to its end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from fieldbook.core.background import Background
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import Session
from fieldbook.ui import binding, opening
from fieldbook.ui.idle_check import QUIET_S, IdleCheck
from fieldbook.ui.window import MainWindow
from ui.conftest import PASSPHRASE, SIZE


class Clockwork:
    """A steady clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def steady() -> Clockwork:
    return Clockwork()


@pytest.fixture
def check(qapp, background: Background, session: Session, steady: Clockwork) -> IdleCheck:
    return IdleCheck(background, session.upkeep, steady=steady)


def test_nothing_is_done_while_somebody_is_there(check, session, steady) -> None:
    for _ in range(200):
        steady.now += QUIET_S - 1
        check.active()
        check.turn()
    assert session.upkeep.state().checked == 0
    assert session.upkeep.state().share is None


def test_quiet_moments_bring_it_to_its_end(check, session, steady, clock) -> None:
    with session.store.change() as change:
        for number in range(600):
            change.create("contact", {"name": f"name {number}"})
    steady.now += QUIET_S
    turns = 0
    while not session.upkeep.state().checked:
        check.turn()
        turns += 1
        assert turns < 500  # how many it takes is a matter of the computer
    assert session.upkeep.state().checked == clock.now_ms()
    check.turn()  # not due any more: the day stays
    clock.advance(1000)
    check.turn()
    assert session.upkeep.state().checked == clock.now_ms() - 1000


def test_it_makes_way_for_a_check_that_somebody_asked_for(check, session, steady) -> None:
    steady.now += QUIET_S
    check.turn()
    for _ in session.upkeep.check_sliced(anew=True):
        check.turn()
    assert session.upkeep.state().checked
    check.turn()


def test_the_window_checks_by_itself_when_nobody_is_there(qtbot, app, theme, speech) -> None:
    app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS).lock()
    parent, ended = QObject(), []
    threads = binding.background(parent)
    window = MainWindow(app, threads, theme, speech, start_fresh=lambda: True,
                        end=lambda: ended.append(True))
    qtbot.addWidget(window, before_close_func=lambda closing: closing.idle.stop())
    opened = threads.store.call(opening.opener(threads, lambda: app.unlock(PASSPHRASE)))
    window.open(opened)
    upkeep, check = opened.session.upkeep, window.findChild(IdleCheck)
    check.quiet_s = 0.0
    check.start()
    qtbot.waitUntil(lambda: threads.store.call(upkeep.state).checked > 0, timeout=20_000)
    window.lock()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    threads.close()
