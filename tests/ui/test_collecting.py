"""Widgets in cyclic garbage end in the window's thread, whoever allocates meanwhile."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldbook.core.collecting import collect_due
from fieldbook.ui.collecting import Collector


class Page:
    """A page that holds itself, as pages do through their slots; tells who buries it."""

    def __init__(self, buried: list[int]) -> None:
        self.widget = QWidget()
        self.me = self
        self._buried = buried

    def __del__(self) -> None:
        self._buried.append(threading.get_ident())


def _allocate_elsewhere() -> list[object]:
    """Let another thread make more containers than Python lets pass without a full collection."""
    first, second, third = gc.get_threshold()
    kept: list[object] = []
    count = (first + 1) * (second + 1) * (third + 2)
    thread = threading.Thread(target=lambda: kept.extend([] for _ in range(count)))
    thread.start()
    thread.join()
    return kept


@pytest.fixture
def buried(qapp: QCoreApplication) -> list[int]:
    buried: list[int] = []
    gc.collect()
    Page(buried)
    return buried


def test_without_it_another_thread_would_bury_the_page(buried: list[int]) -> None:
    """What the rest of this file is about does happen."""
    here = threading.get_ident()
    gc.enable()
    try:
        _allocate_elsewhere()
    finally:
        gc.disable()
    assert buried
    assert buried[0] != here


def test_other_threads_bury_nothing(qtbot, buried: list[int]) -> None:
    collector = Collector()
    kept = _allocate_elsewhere()
    assert buried == []
    qtbot.waitUntil(lambda: buried != [])
    assert buried == [threading.get_ident()]
    collector.deleteLater()
    assert kept


def test_what_is_due_is_collected_when_asked(buried: list[int]) -> None:
    kept = _allocate_elsewhere()
    assert buried == []
    collect_due()
    assert buried == [threading.get_ident()]
    assert kept
