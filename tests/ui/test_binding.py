"""The only tests of the window that use threads."""

import sys
import threading

import pytest
from PySide6.QtCore import QObject, Signal

from fieldbook.core.events import Changed, Events, ExchangeFinished
from fieldbook.ui import binding
from fieldbook.ui.relay import EventRelay


@pytest.fixture
def threaded(qapp):
    parent = QObject()
    background = binding.background(parent)
    yield background
    background.close()


@pytest.mark.parametrize("parallel", [False, True])
def test_an_answer_lands_in_the_windows_thread(qtbot, threaded, parallel: bool) -> None:
    seen = []
    owner = QObject()
    threaded.run(threading.get_ident, owner=owner, parallel=parallel,
                 on_done=lambda worker: seen.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: len(seen) == 1)
    worker, here = seen[0]
    assert worker != here == threading.get_ident()


def test_a_dead_owner_hears_nothing(qtbot, threaded) -> None:
    heard = []
    gate = threading.Event()
    dying, living = QObject(), QObject()
    threaded.run(gate.wait, owner=dying, on_done=lambda _: heard.append("dead"))
    threaded.run(lambda: None, owner=living, on_done=lambda _: heard.append("alive"))
    dying.deleteLater()
    qtbot.waitUntil(lambda: not binding.isValid(dying))
    gate.set()
    qtbot.waitUntil(lambda: heard != [])
    assert heard == ["alive"]


def test_an_error_lands_too(qtbot, threaded) -> None:
    errors = []
    threaded.run(lambda: 1 / 0, owner=QObject(threaded_parent := QObject()),
                 on_error=errors.append)
    qtbot.waitUntil(lambda: errors != [])
    assert isinstance(errors[0], ZeroDivisionError)
    assert threaded_parent is not None


def test_many_answers_all_land(qtbot, threaded) -> None:
    seen = []
    owner = QObject()
    for number in range(500):
        threaded.run(lambda number=number: number, owner=owner, on_done=seen.append, parallel=True)
    qtbot.waitUntil(lambda: len(seen) == 500)
    assert sorted(seen) == list(range(500))


def test_facts_from_any_thread_reach_the_page(qtbot) -> None:
    events = Events()
    relay = EventRelay(events)
    changed, exchanged, threads = [], [], []
    relay.changed.connect(changed.append)
    relay.changed.connect(lambda _: threads.append(threading.get_ident()))
    relay.exchanged.connect(exchanged.append)
    telling = threading.Thread(target=lambda: (
        events.publish(Changed("case", frozenset({"a"}))), events.publish(ExchangeFinished(1, 2))))
    telling.start()
    qtbot.waitUntil(lambda: exchanged != [])
    telling.join()
    assert changed == [Changed("case", frozenset({"a"}))]
    assert threads == [threading.get_ident()]


def test_a_closed_relay_hears_nothing(qtbot) -> None:
    events = Events()
    closed, open_ = EventRelay(events), EventRelay(events)
    heard = []
    closed.changed.connect(lambda _: heard.append("closed"))
    open_.changed.connect(lambda _: heard.append("open"))
    closed.close()
    events.publish(Changed("case"))
    qtbot.waitUntil(lambda: heard != [])
    assert heard == ["open"]


def test_emitting_keeps_true_alive(qtbot) -> None:
    """PySide6 6.12.0 drops a reference to True at each emit on Python 3.11, and then aborts."""
    class Sender(QObject):
        sent = Signal(int)

    sender = Sender()
    sender.sent.connect(lambda _: None)
    before = sys.getrefcount(True)
    for number in range(100):
        sender.sent.emit(number)
    assert sys.getrefcount(True) > before - 50
