"""Contacts as the window has them: the store on its own lane, and somebody who types on at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from fieldbook.core.background import Background
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from fieldbook.ui.pages.contacts import ContactsPage
from fieldbook.ui.pages.page import PageContext
from fieldbook.ui.relay import EventRelay
from fieldbook.ui.widgets.autosave import Autosave, AutosaveLine
from ui.conftest import PASSPHRASE, SIZE


@pytest.fixture
def session(app: App, threads: Background) -> Iterator[Session]:  # type: ignore[override]
    session = threads.store.call(
        lambda: app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS))
    session.in_store = threads.store.call
    yield session
    threads.store.call(session.lock)


@pytest.mark.parametrize("others", [0, 2])
def test_what_is_typed_after_new_contact_is_the_name(qtbot, session, threads, theme, speech,
                                                     others) -> None:
    for number in range(others):
        threads.store.call(lambda number=number: session.contacts.add(name=f"Person {number}"))
    relay = EventRelay(session.events)
    page = ContactsPage(PageContext(session, threads, relay,
                                    Autosave(threads, session.store.drafts), theme, speech, "desk"))
    qtbot.addWidget(page)
    page.show()
    page.open()
    qtbot.waitUntil(lambda: page.is_made and len(page.list.rows) == others)
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)

    def name() -> AutosaveLine | None:
        focus = page.focusWidget()
        return focus if isinstance(focus, AutosaveLine) else None

    qtbot.waitUntil(lambda: name() is not None)
    qtbot.keyClicks(name(), "Zed Neighbour")
    name().editingFinished.emit()
    qtbot.waitUntil(lambda: "Zed Neighbour" in [row.title for row in page.list.rows])
    names = threads.store.call(lambda: [one.name for one in session.contacts.all()])
    assert sorted(names) == [*(f"Person {number}" for number in range(others)), "Zed Neighbour"]
    relay.close()
