"""The passphrase, once more, on a real small vault and on real lanes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from fieldbook.core.background import Background, ParallelLane, Priority, SerialLane
from fieldbook.session import Session
from fieldbook.ui import binding
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.page import Page
from ui.conftest import PASSPHRASE
from ui.walks import complaints

KEYFILE = b"a file on a stick"
OTHER = "another six words for this half"


@pytest.fixture
def page(qtbot, context) -> Page:
    page = Page(context)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def asked(qtbot, page) -> tuple[AskAgain, list[tuple[str, bytes | None]]]:
    return ask(qtbot, page)


def ask(qtbot, page: Page) -> tuple[AskAgain, list[tuple[str, bytes | None]]]:
    given: list[tuple[str, bytes | None]] = []
    dialog = AskAgain(page, "Everything is written out.", "Go on",
                      lambda *found: given.append(found))
    dialog.open()
    return dialog, given


def enter(qtbot, dialog: AskAgain, passphrase: str) -> None:
    dialog.passphrase.line.setText(passphrase)
    qtbot.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)


def test_the_right_one_goes_on_once(qtbot, asked) -> None:
    dialog, given = asked
    enter(qtbot, dialog, PASSPHRASE)
    assert given == [(PASSPHRASE, None)]
    assert dialog.passphrase.text() == ""
    assert not dialog.isVisible()


def test_a_wrong_one_says_so_and_goes_nowhere(qtbot, asked) -> None:
    dialog, given = asked
    enter(qtbot, dialog, "some other words")
    assert given == []
    assert "does not open" in dialog.banner.text()
    assert dialog.passphrase.line.selectedText() == "some other words"
    enter(qtbot, dialog, PASSPHRASE)
    assert given == [(PASSPHRASE, None)]


def test_an_empty_one_is_not_tried(qtbot, asked) -> None:
    dialog, given = asked
    dialog.accept_button.click()
    assert given == []
    assert dialog.isVisible()
    assert dialog.banner.isHidden()


def test_a_key_file_goes_with_it(qtbot, page, session: Session, tmp_path: Path) -> None:
    session.vault.add_passphrase(OTHER, keyfile=KEYFILE)
    stick = tmp_path / "holiday.jpg"
    stick.write_bytes(KEYFILE)
    dialog, given = ask(qtbot, page)
    enter(qtbot, dialog, OTHER)
    assert given == []
    dialog.passphrase.use_keyfile(stick)
    assert "holiday.jpg" in dialog.passphrase.keyfile_button.text()
    enter(qtbot, dialog, OTHER)
    assert given == [(OTHER, KEYFILE)]


def test_a_key_file_that_went_away_is_told(qtbot, asked, tmp_path: Path) -> None:
    dialog, given = asked
    dialog.passphrase.use_keyfile(tmp_path / "gone")
    enter(qtbot, dialog, PASSPHRASE)
    assert given == []
    assert "key file cannot be read" in dialog.banner.text()
    dialog.passphrase.use_keyfile(None)
    enter(qtbot, dialog, PASSPHRASE)
    assert given == [(PASSPHRASE, None)]


def test_what_opens_the_other_half_is_wrong_here(qtbot, asked, session: Session) -> None:
    session.vault.set_decoy(OTHER)
    dialog, given = asked
    enter(qtbot, dialog, OTHER)
    assert given == []
    assert "does not open" in dialog.banner.text()


def test_everybody_can_answer(asked) -> None:
    assert complaints(asked[0]) == []


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[Background]:
    background = binding.background(qapp)
    yield background
    background.close()


@pytest.fixture
def on_lanes(qtbot, app, lanes: Background, context) -> Iterator[Page]:
    """A page whose session lives on a real serial lane."""
    context.services.lock()
    assert isinstance(lanes.store, SerialLane)
    opened = lanes.store.call(lambda: app.unlock(PASSPHRASE))
    page = Page(context)
    page.services, page.background = opened, lanes
    qtbot.addWidget(page)
    page.show()
    yield page
    lanes.store.call(opened.lock)


class Held(ParallelLane):
    """A parallel lane that begins when the test says so: a slow computer."""

    def __init__(self) -> None:
        super().__init__(1)
        self.go = threading.Event()
        self.submit(lambda: self.go.wait(20))


def test_typing_is_kept_while_the_key_is_derived(qtbot, on_lanes: Page) -> None:
    held = Held()
    store = on_lanes.background.store
    on_lanes.background = Background(store, held, on_lanes.background._deliver, isValid)
    dialog, given = ask(qtbot, on_lanes)
    enter(qtbot, dialog, PASSPHRASE)
    drafts = on_lanes.services.store.drafts
    kept = store.submit(lambda: drafts.save("case", "c", "title", "typed meanwhile"),
                        Priority.TYPING)
    kept.result(timeout=5)
    assert given == []
    assert not dialog.accept_button.isEnabled()
    held.go.set()
    qtbot.waitUntil(lambda: bool(given))
    assert given == [(PASSPHRASE, None)]
    held.close()


def test_nothing_comes_of_a_try_that_was_given_up(qtbot, on_lanes: Page) -> None:
    held = Held()
    on_lanes.background = Background(on_lanes.background.store, held,
                                     on_lanes.background._deliver, isValid)
    dialog, given = ask(qtbot, on_lanes)
    enter(qtbot, dialog, PASSPHRASE)
    dialog.cancel_button.click()
    held.go.set()
    qtbot.wait(100)
    assert given == []
    held.close()
