"""A vault with a course in the half that is in use, made once, copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.furnishing import DAY
from fieldbook.session import App, Session
from unit.furnishing.world import MADE, PRESENT, SIZE, STARTER


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MADE)


@pytest.fixture
def app(tmp_path: Path, clock: FixedClock) -> App:
    return App(tmp_path / "vault", clock=clock)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault of that day, with a course in the half that is in use."""
    app = App(tmp_path_factory.mktemp("template") / "vault", clock=FixedClock(MADE))
    session = app.create_vault(PRESENT, SIZE, parameters=FOR_TESTS)
    session.set_language("fr")
    session.import_course(STARTER)
    session.lock()
    return app.vault_folder


@pytest.fixture
def session(app: App, clock: FixedClock, template: Path) -> Iterator[Session]:
    """A half that has been in use for seven weeks."""
    shutil.copytree(template, app.vault_folder)
    clock.advance(49 * DAY)
    session = app.unlock(PRESENT)
    yield session
    session.lock()
