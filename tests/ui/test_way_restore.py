"""Bringing back a vault from a backup at the locked window, with real backups."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fieldbook.crypto import age
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.ui import binding
from fieldbook.ui.language import find
from fieldbook.ui.opening import Opened
from fieldbook.ui.pages.first_run import FirstRunPage
from fieldbook.ui.pages.way_restore import CHOOSE, FILE, INSIDE, KEY, REPEAT, RestoreWay
from fieldbook.ui.pages.ways import way, ways
from fieldbook.ui.window import MainWindow
from fieldbook.vault import backup_keys
from fieldbook.vault.backing_up import Described, Rehearsed
from ui.conftest import PASSPHRASE, SIZE
from ui.walks import complaints

MINE = age.HybridIdentity(bytes(range(32)))
WORDS = backup_keys.words_of(MINE)


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    session = App(home / "vault").create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS)
    session.casework.new_case("March on 2 May")
    session.set_language("fr")
    session.backups.write(home / "b.age", [str(MINE.recipient)])
    session.lock()
    return home / "b.age"


@pytest.fixture
def page(qtbot, locked, theme) -> RestoreWay:
    page = RestoreWay(locked, parameters=FOR_TESTS)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel)
                    if label.isVisibleTo(widget))


def look_inside(page: RestoreWay, backup: Path) -> None:
    page.file.use(backup)
    page.key.words.grid.put(0, WORDS)
    page.go_on()


def to_the_end(page: RestoreWay) -> list[Opened]:
    opened: list[Opened] = []
    page.opened.connect(opened.append)
    page.go_on()
    assert page.number == CHOOSE
    page.go_on()
    assert page.number == REPEAT
    page.repeat.field.line.setText(page.choose.passphrase())
    page.go_on()
    return opened


def test_it_is_offered_where_there_is_no_vault_too(qtbot, locked, theme) -> None:
    assert "restore" in [one.name for one in ways(with_vault=False)]
    entry = way("restore")
    assert entry is not None
    made = entry.make(locked)
    qtbot.addWidget(made)
    assert isinstance(made, RestoreWay)
    first = FirstRunPage(locked, parameters=FOR_TESTS)
    qtbot.addWidget(first)
    first.show()
    assert first.ways.isVisibleTo(first)


def test_a_vault_comes_back_after_it_was_looked_into(page, app, backup) -> None:
    assert page.number == FILE
    look_inside(page, backup)
    assert page.number == INSIDE
    shown = words(page)
    assert "1 case" in shown
    assert "Free there" in shown
    assert f"“\u2068{app.vault_folder}\u2069”" in shown
    assert "already" not in shown
    assert not app.vault_folder.exists()
    passphrase = None
    page.go_on()
    passphrase = page.choose.passphrase()
    page.go_back()
    opened, = to_the_end(page)
    assert opened.language == "fr"
    assert [one.title for one in opened.session.casework.cases()] == ["March on 2 May"]
    assert page.repeat.field.text() == ""
    assert page.key.words.text() == ""
    opened.session.lock()
    app.unlock(passphrase).lock()
    assert [path.name for path in app.vault_folder.parent.iterdir()] == ["vault"]


def test_a_vault_that_is_here_is_kept_and_that_is_said_before(page, app, backup) -> None:
    app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS).lock()
    before = (app.vault_folder / "keys").read_bytes()
    look_inside(page, backup)
    assert "“\u2068vault-old\u2069”" in page.inside.kept.text()
    assert (app.vault_folder / "keys").read_bytes() == before
    opened, = to_the_end(page)
    opened.session.lock()
    kept = app.vault_folder.parent / "vault-old"
    assert (kept / "keys").read_bytes() == before
    App(kept).unlock(PASSPHRASE).lock()


def test_wrong_words_are_pointed_at_and_anothers_key_is_told(page, backup) -> None:
    page.file.use(backup)
    page.key.words.grid.put(0, [*WORDS[:6], "zebra" if WORDS[6] != "zebra" else "zone",
                                *WORDS[7:]])
    page.go_on()
    assert "7" in page.key.words.trouble.text()
    assert page.number == KEY
    page.key.words.grid.put(0, backup_keys.words_of(age.HybridIdentity.generate()))
    page.go_on()
    assert "do not open this backup" in page.banner.text()
    page.key.words.grid.put(0, WORDS)
    page.go_on()
    assert page.number == INSIDE


def test_a_key_file_and_a_pasted_key_open_it(qtbot, page, backup, tmp_path) -> None:
    page.file.use(backup)
    (tmp_path / "closed.txt").write_bytes(age.encrypt_bytes(
        f"{MINE}\n".encode(), [age.ScryptRecipient("apple", work_factor=10)], armored=True))
    page.key.use_file(tmp_path / "closed.txt")
    page.go_on()
    assert "passphrase of its own" in page.banner.text()
    page.key.passphrase.line.setText("apple")
    page.key.passphrase.setFocus()
    qtbot.keyClick(page.key.passphrase.line, Qt.Key.Key_Return)
    assert page.number == INSIDE  # one step, though the line and the page both hear it
    page.go_back()
    page.key.by_text.setChecked(True)
    assert not page.next.isEnabled()
    page.key.text.setPlainText(str(MINE))
    page.go_on()
    assert page.number == INSIDE


@pytest.mark.parametrize("share", [0.0, 0.4, 0.999])
def test_a_cut_backup_is_told_before_anything_is_asked_for(page, app, backup, tmp_path,
                                                           share) -> None:
    cut = tmp_path / "cut.age"
    cut.write_bytes(backup.read_bytes()[:int(backup.stat().st_size * share)])
    look_inside(page, cut)
    assert page.number == KEY
    assert "Nothing was changed" in page.banner.text()
    assert not app.vault_folder.exists()


def test_a_changed_backup_and_another_file_are_told(page, backup, tmp_path) -> None:
    raw = bytearray(backup.read_bytes())
    raw[len(raw) // 2] ^= 4
    for data, said in ((bytes(raw), "changed after it was written"),
                       (os.urandom(5000), "not a backup"), (b"letter", "not a backup")):
        (tmp_path / "other.age").write_bytes(data)
        look_inside(page, tmp_path / "other.age")
        assert said in page.banner.text()
    (tmp_path / "other.age").unlink()
    page.go_on()
    assert "cannot be read" in page.banner.text()


def test_a_disk_without_room_ends_it_before_a_passphrase_is_asked_for(page) -> None:
    told = Described(1_770_000_000_000, 5_000_000, SIZE, needed=2 * SIZE, free=SIZE)
    page.inside.show_found(Rehearsed(told.made, told.bytes, SIZE, {}), told, None)
    page.show_step(INSIDE)
    assert "not enough" in words(page)
    assert not page.next.isEnabled()
    page.go_on()
    assert page.number == INSIDE


def test_stopped_nothing_is_left(page, app, backup) -> None:
    look_inside(page, backup)
    begin = page.progress.begin

    def begin_and_stop(title: str = "") -> None:
        begin(title)
        page.progress.button.click()

    page.progress.begin = begin_and_stop
    assert to_the_end(page) == []
    assert "Nothing was left" in page.banner.text()
    assert not app.vault_folder.exists()
    assert list(app.vault_folder.parent.iterdir()) == []


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_everybody_can_use_it(qtbot, locked, theme, backup, code) -> None:
    locked.speech.put_on(find(code))
    page = RestoreWay(locked, parameters=FOR_TESTS)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    assert complaints(page) == []
    look_inside(page, backup)
    QApplication.processEvents()
    assert complaints(page) == []
    page.go_back()
    QApplication.processEvents()
    assert complaints(page) == []


@pytest.mark.parametrize("has_vault", [False, True])
def test_in_the_window_it_ends_with_an_open_vault(qtbot, app, theme, speech, backup,
                                                  has_vault) -> None:
    """With the store on its own lane, from the first page or from the one that unlocks."""
    if has_vault:
        app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS).lock()
    parent, ended = QObject(), []
    threads = binding.background(parent)
    window = MainWindow(app, threads, theme, speech, start_fresh=lambda: True,
                        end=lambda: ended.append(True))
    qtbot.addWidget(window, before_close_func=lambda closing: closing.idle.stop())
    window.show()
    window.show_way("restore")
    page = window.view
    assert isinstance(page, RestoreWay)
    page._parameters = FOR_TESTS
    look_inside(page, backup)
    qtbot.waitUntil(lambda: page.number == INSIDE, timeout=20_000)
    assert page.inside.kept.isVisibleTo(page) == has_vault
    page.go_on()
    page.go_on()
    page.repeat.field.line.setText(page.choose.passphrase())
    with qtbot.waitSignal(window.unlocked, timeout=20_000):
        page.go_on()
    assert window.shell is not None
    assert speech.language.code == "fr"  # the vault says how its owner reads
    cases = threads.store.call(window.opened.session.casework.cases)
    assert [one.title for one in cases] == ["March on 2 May"]
    window.lock()
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    threads.close()
    assert {path.name for path in app.vault_folder.parent.iterdir()} == (
        {"vault", "vault-old"} if has_vault else {"vault"})
