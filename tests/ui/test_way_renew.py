"""Putting a new vault in the place of the old one, at the locked window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane, Priority
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.pages.way_renew import RenewWay
from fieldbook.vault import opening, renewing
from fieldbook.vault.errors import WrongPassphrase
from unit.vault.flipping import flip, leaves, used_store

MINE, SECOND, DECOY = "mine and only mine", "the second of mine", "another half of it"
SIZE = 2 << 20


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("renew") / "vault"
    session = App(folder).create_vault(MINE, SIZE, parameters=FOR_TESTS)
    session.contacts.add(name="Amina")
    session.vault.add_passphrase(SECOND, keyfile=b"a stick")
    session.vault.set_decoy(DECOY)
    session.lock()
    session = App(folder).unlock(DECOY)
    session.contacts.add(name="Baker")
    session.lock()
    return folder


@pytest.fixture
def way(qtbot, locked, template):
    shutil.copytree(template, locked.app.vault_folder)
    way = RenewWay(locked)
    qtbot.addWidget(way)
    way.show()
    return way


def type_in(way, passphrase, keyfile=None):
    way.entry.field.line.setText(passphrase)
    way.entry.use_keyfile(keyfile)
    way.entry.field.line.returnPressed.emit()


def names(folder, passphrase, keyfile=None):
    session = App(folder).unlock(passphrase, keyfile)
    try:
        return [one.name for one in session.contacts.all()]
    finally:
        session.lock()


def rows(way):
    return [way._rows.itemAt(n).widget().findChildren(type(way.sheet))[0].text()
            for n in range(way._rows.count()) if way.living]


def test_what_was_typed_lives_on_and_nothing_else(way, qtbot, tmp_path):
    stick = tmp_path / "stick.key"
    stick.write_bytes(b"a stick")
    folder = way.context.app.vault_folder
    before = (folder / "keys").read_bytes()
    type_in(way, MINE)
    type_in(way, SECOND, stick)
    assert way.living == 2
    assert not way.begin.isEnabled(), "nobody has said that the list is complete"
    way.all_typed.setChecked(True)
    with qtbot.waitSignal(way.done, timeout=30_000) as told:
        way.begin.click()
    assert "recovery words" in told.args[1]
    assert names(folder, MINE) == ["Amina"]
    assert names(folder, SECOND, b"a stick") == ["Amina"]
    with pytest.raises(WrongPassphrase):
        names(folder, DECOY)
    after = (folder / "keys").read_bytes()
    assert not {before[at:at + 64] for at in range(0, len(before), 64)} & {
        after[at:at + 64] for at in range(0, len(after), 64)}


def test_both_halves_live_on_when_both_are_typed(way, qtbot):
    folder = way.context.app.vault_folder
    for passphrase in (DECOY, MINE):
        type_in(way, passphrase)
    way.all_typed.setChecked(True)
    with qtbot.waitSignal(way.done, timeout=30_000):
        way.begin.click()
    assert (names(folder, MINE), names(folder, DECOY)) == (["Amina"], ["Baker"])


def test_the_two_halves_look_alike(way):
    """Nothing tells which half a passphrase opens, or how many there are."""
    type_in(way, MINE)
    mine, words = rows(way), way.banner.text()
    way.forget(0)
    type_in(way, DECOY)
    assert (rows(way), way.banner.text()) == (mine, words)
    type_in(way, MINE)
    assert [row.replace("2", "1") for row in rows(way)] == mine * 2


def test_a_wrong_one_is_not_taken_and_can_be_corrected(way):
    type_in(way, "wrong")
    assert way.living == 0
    assert "does not open" in way.banner.text()
    assert way.entry.text() == "wrong"
    type_in(way, SECOND)
    assert way.living == 0, "without its key file it opens nothing"
    assert not way.begin.isEnabled()


def test_the_same_one_is_in_the_list_once(way):
    type_in(way, MINE)
    type_in(way, MINE)
    assert way.living == 1
    assert "already" in way.banner.text()


def test_words_that_were_not_tried_hold_it_back(way):
    type_in(way, MINE)
    way.all_typed.setChecked(True)
    assert way.begin.isEnabled()
    way.entry.field.line.setText("another that I nearly forgot")
    assert not way.begin.isEnabled()


def test_another_passphrase_asks_again_whether_the_list_is_complete(way):
    type_in(way, MINE)
    way.all_typed.setChecked(True)
    type_in(way, DECOY)
    assert not way.all_typed.isChecked()


def test_too_little_room_is_said_before(way):
    needed, _ = renewing.room_for(way.context.app.vault_folder)
    type_in(way, MINE)
    way.all_typed.setChecked(True)
    way._say_room((needed, needed - 1))
    assert not way.begin.isEnabled()
    assert "Make room" in way.room.text()
    way._say_room((needed, needed))
    assert way.begin.isEnabled()


def test_a_damaged_vault_is_not_renewed_and_the_way_to_its_rescue_is_shown(way, qtbot):
    folder = way.context.app.vault_folder
    pages, _ = leaves(folder, MINE)
    flip(folder / used_store(folder, MINE), pages["record"][0])
    type_in(way, MINE)
    way.all_typed.setChecked(True)
    way.begin.click()
    (button,) = [one for one in way.banner.findChildren(type(way.add)) if one.text()]
    with qtbot.waitSignal(way.way_asked) as asked:
        button.click()
    assert asked.args == ["rescue"]
    assert opening.rehearse(folder, MINE).opens


def test_older_vaults_beside_it_are_said_not_to_be_renewed(qtbot, locked, template):
    folder = locked.app.vault_folder
    shutil.copytree(template, folder)
    shutil.copytree(template, folder.with_name("vault-old"))
    way = RenewWay(locked)
    qtbot.addWidget(way)
    way.show()
    assert "vault-old" in way.kept.text()
    type_in(way, MINE)
    way.all_typed.setChecked(True)
    way.begin.click()
    assert names(folder.with_name("vault-old"), MINE) == ["Amina"]


class PressingLane(InlineLane):
    """Runs a job at once, after somebody has pressed a button."""

    def __init__(self, press):
        self.press = press

    def submit(self, job, priority=Priority.REST):
        self.press()
        return super().submit(job, priority)


def test_stopped_it_leaves_the_old_vault(qtbot, app, speech, template):
    shutil.copytree(template, app.vault_folder)
    lane = PressingLane(lambda: way.progress.button.click())
    background = Background(lane, InlineLane(), lambda closure: closure(), isValid)
    way = RenewWay(LockedContext(app, background, speech))
    qtbot.addWidget(way)
    way.show()
    folder = app.vault_folder
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    type_in(way, MINE)
    way.all_typed.setChecked(True)
    way.begin.click()
    assert "as it was" in way.banner.text()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert way.living == 1
    assert way.form.isVisible()


def test_afterwards_the_unlock_page_says_what_to_do(qtbot, locked, template, theme):
    from fieldbook.ui.window import MainWindow

    shutil.copytree(template, locked.app.vault_folder)
    window = MainWindow(locked.app, locked.background, theme, locked.speech,
                        start_fresh=lambda: True, end=lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.show_way("renew")
    way = window.view
    type_in(way, MINE)
    way.all_typed.setChecked(True)
    way.begin.click()
    assert isinstance(window.view, UnlockPage)
    assert "new recovery words" in window.view.banner.text()
    assert opening.rehearse(locked.app.vault_folder, MINE).opens
