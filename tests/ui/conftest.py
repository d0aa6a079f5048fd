"""Pages on a real, small vault; background work is done at once, in the test's thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane
from fieldbook.core.clock import FixedClock
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.ui import binding
from fieldbook.ui.language import CHOSEN, ENGLISH, Speech, compile_translations
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.page import PageContext
from fieldbook.ui.relay import EventRelay
from fieldbook.ui.theme import Mode, Theme
from fieldbook.ui.widgets.autosave import Autosave

SIZE = 4 << 20
PASSPHRASE = "six words for a test vault"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform cannot hand on size hints, and says so at every window."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def buried(qapp: QApplication) -> Iterator[None]:
    """Widgets of one test are gone before the next: without a running loop Qt keeps them all."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def unspoken(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test chooses where a passphrase is asked for is not chosen for the next."""
    monkeypatch.setenv(CHOSEN, "")


@pytest.fixture(scope="session")
def compiled() -> None:
    compile_translations()


@pytest.fixture
def background() -> Background:
    return Background(InlineLane(), InlineLane(), lambda closure: closure(), isValid)


@pytest.fixture
def threads(qapp: QApplication) -> Iterator[Background]:
    """Lanes of their own, as the window has them."""
    parent = QObject()
    background = binding.background(parent)
    yield background
    background.close()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Mode.LIGHT)
    yield theme
    theme.choose(Mode.LIGHT, 1.0)
    theme.deleteLater()


@pytest.fixture
def speech(qapp: QApplication, compiled: None) -> Iterator[Speech]:
    speech = Speech(qapp)
    yield speech
    speech.put_on(ENGLISH)
    speech.deleteLater()


@pytest.fixture
def app(tmp_path: Path, clock: FixedClock) -> App:
    return App(tmp_path / "vault", clock=clock)


@pytest.fixture
def session(app: App) -> Iterator[Session]:
    session = app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS)
    yield session
    session.lock()


@pytest.fixture
def locked(app: App, background: Background, speech: Speech) -> LockedContext:
    return LockedContext(app, background, speech)


@pytest.fixture
def context(qapp: QApplication, session: Session, background: Background, theme: Theme,
            speech: Speech) -> Iterator[PageContext]:
    relay = EventRelay(session.events)
    yield PageContext(session, background, relay, Autosave(background, session.store.drafts),
                      theme, speech, "desk")
    relay.close()
