"""Closing the vault while the store is busy: who is waited for, and for how long."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject

from fieldbook.core.background import Background, Priority
from fieldbook.ui import binding, leaving
from fieldbook.ui.leaving import Closing
from fieldbook.ui.widgets.autosave import Autosave


class Drafts:
    """Keeps text in a list."""

    def __init__(self) -> None:
        self.kept: list[str] = []

    def save(self, form: str, id: str, field: str, text: str) -> None:
        self.kept.append(text)


@pytest.fixture(autouse=True)
def short(monkeypatch) -> None:
    monkeypatch.setattr(leaving, "INTERRUPT_MS", 60)
    monkeypatch.setattr(leaving, "STUCK_MS", 120)


@pytest.fixture
def lanes(qapp) -> Iterator[Background]:
    parent = QObject()
    lanes = binding.background(parent)
    yield lanes
    lanes.close()


@pytest.fixture
def gate(lanes: Background) -> Iterator[threading.Event]:
    """A job of the store that goes on until the gate is opened."""
    gate, began = threading.Event(), threading.Event()

    def job() -> None:
        began.set()
        gate.wait(20)

    lanes.store.submit(job)
    began.wait(5)
    yield gate
    gate.set()


def closing(interrupt: Callable[[], None], kept: Autosave | None = None
            ) -> tuple[Closing, list[str]]:
    steps: list[str] = []
    made = Closing(lambda: steps.append("closed"), interrupt, kept)
    made.ended.connect(lambda: steps.append("ended"))
    return made, steps


def nothing() -> None:
    """There is no statement to break off."""


def test_a_job_that_does_not_give_way_is_not_waited_for(qtbot, lanes, gate) -> None:
    one, steps = closing(nothing)
    lanes.store.submit(one.job, Priority.TYPING)
    one.watch()
    qtbot.waitUntil(lambda: steps == ["ended"])


def test_what_keeps_the_vault_from_being_closed_is_broken_off(qtbot, lanes, gate) -> None:
    one, steps = closing(gate.set)
    lanes.store.submit(one.job, Priority.TYPING)
    one.watch()
    qtbot.waitUntil(lambda: steps == ["closed"])
    qtbot.wait(100)
    assert steps == ["closed"]


def test_typed_text_is_waited_for(qtbot, lanes, gate) -> None:
    drafts = Drafts()
    autosave = Autosave(lanes, drafts)
    autosave.save(("incident", "i1", "title"), "three men", lambda _: None)
    one, steps = closing(nothing, autosave)
    lanes.store.submit(one.job, Priority.TYPING)
    one.watch()
    qtbot.wait(250)
    assert steps == []
    gate.set()
    qtbot.waitUntil(lambda: steps == ["closed"])
    assert drafts.kept == ["three men"]


def test_text_that_is_kept_is_not_waited_for_again(qtbot, lanes, gate) -> None:
    one, steps = closing(nothing, Autosave(lanes, Drafts()))
    lanes.store.submit(one.job, Priority.TYPING)
    one.watch()
    qtbot.waitUntil(lambda: steps == ["ended"])


def test_before_sleep_it_waits_on_the_spot(lanes) -> None:
    one, steps = closing(nothing)
    one.wait(lanes.store.submit(one.job, Priority.TYPING))
    assert steps == ["closed", "ended"]


def test_before_sleep_nobody_is_waited_for_longer(lanes, gate) -> None:
    one, steps = closing(nothing)
    one.wait(lanes.store.submit(one.job, Priority.TYPING))
    assert steps == ["ended"]


def test_before_sleep_a_long_statement_is_broken_off(lanes, gate) -> None:
    one, steps = closing(gate.set)
    one.wait(lanes.store.submit(one.job, Priority.TYPING))
    assert steps == ["closed", "ended"]


def test_a_vault_that_cannot_be_closed_ends_all_the_same(lanes) -> None:
    def fail() -> None:
        raise OSError("the disk is gone")

    one = Closing(fail, fail, None)
    steps: list[str] = []
    one.ended.connect(lambda: steps.append("ended"))
    one.wait(lanes.store.submit(one.job, Priority.TYPING))
    assert steps == ["ended"]
