"""Fixtures that every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from fieldbook.core.clock import FixedClock  # the platform is set before Qt loads
from fieldbook.core.collecting import collect_due, only_when_asked


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--shared", default=None, help="folder with real material to run on")
    parser.addoption("--slow", action="store_true", help="run the long tests too")


def pytest_configure(config: pytest.Config) -> None:
    only_when_asked()  # as in the program with a window: threads of tests must not collect widgets
    config.addinivalue_line("markers", "slow: takes minutes; run with --slow")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    long = [item for item in items if item.get_closest_marker("slow")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    collect_due()


@pytest.fixture(scope="session")
def shared_data(request: pytest.FixtureRequest) -> Path:
    """The folder of real material; absent on most machines, and then said so."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = Path(request.config.getoption("--shared") or beside)
    if not folder.is_dir():
        pytest.skip(f"no real material at {folder}: name its folder with --shared")
    return folder


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()
