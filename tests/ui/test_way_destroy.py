"""Destroying a locked vault: nothing opens it afterwards, and the window begins anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fieldbook.session import App
from fieldbook.ui.pages.first_run import FirstRunPage
from fieldbook.ui.pages.way_destroy import DestroyWay
from fieldbook.ui.window import MainWindow
from fieldbook.vault import opening
from fieldbook.vault.errors import NoVault
from ui.conftest import PASSPHRASE


@pytest.fixture
def way(qtbot, locked, session):
    session.lock()
    way = DestroyWay(locked)
    qtbot.addWidget(way)
    way.show()
    return way


def test_it_says_what_is_lost_and_that_it_cannot_know_what_waits(way):
    words = " ".join(label.text() for label in way.findChildren(type(way.kept)))
    for part in ("both halves", "waits to be sent", "copy that somebody made", "crime"):
        assert part in words
    assert not way.kept.isVisible()


def test_held_long_enough_nothing_opens_it_any_more(way, qtbot):
    folder = way.context.app.vault_folder
    keys = (folder / "keys").read_bytes()
    way.hold.button.seconds = 0.1
    with qtbot.waitSignal(way.back):
        qtbot.mousePress(way.hold.button, Qt.MouseButton.LeftButton)
    assert not folder.exists()
    with pytest.raises(NoVault):
        opening.unlock(folder, PASSPHRASE)
    assert keys


def test_let_go_too_early_nothing_happens(way, qtbot):
    folder = way.context.app.vault_folder
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    qtbot.mousePress(way.hold.button, Qt.MouseButton.LeftButton)
    qtbot.wait(100)
    qtbot.mouseRelease(way.hold.button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(way.hold.line, "destr")
    qtbot.keyClick(way.hold.line, Qt.Key.Key_Return)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_the_word_does_it_for_who_cannot_hold_and_the_first_run_follows(qtbot, locked, session,
                                                                        theme):
    session.lock()
    window = MainWindow(locked.app, locked.background, theme, locked.speech,
                        start_fresh=lambda: True, end=lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.show_way("destroy")
    qtbot.keyClicks(window.view.hold.line, "destroy")
    qtbot.keyClick(window.view.hold.line, Qt.Key.Key_Return)
    assert isinstance(window.view, FirstRunPage)
    assert not locked.app.vault_exists()


def test_a_vault_that_is_open_elsewhere_is_not_destroyed(way, qtbot):
    with opening.unlock(way.context.app.vault_folder, PASSPHRASE):
        way.destroy_vault()
        assert "open" in way.banner.text()
    assert way.hold.isEnabled()
    opening.unlock(way.context.app.vault_folder, PASSPHRASE).lock()


def test_older_vaults_beside_it_go_with_it_and_are_named_before(qtbot, locked, session):
    session.lock()
    folder = locked.app.vault_folder
    folder.rename(folder.with_name("vault-old"))
    App(folder, clock=locked.app.clock).create_vault(
        PASSPHRASE, 4 << 20, parameters=_parameters()).lock()
    unlike = folder.with_name("vault-oldest")
    unlike.mkdir()
    (unlike / "keys").write_bytes(b"not one of ours")
    way = DestroyWay(locked)
    qtbot.addWidget(way)
    way.show()
    assert way.kept.isVisibleTo(way)
    assert "vault-old" in way.kept.text()
    assert "vault-oldest" not in way.kept.text()
    way.destroy_vault()
    assert [path.name for path in folder.parent.iterdir()] == ["vault-oldest"]


def _parameters():
    from fieldbook.crypto.kdf import FOR_TESTS

    return FOR_TESTS
