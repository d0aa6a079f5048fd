"""Rescuing a damaged vault at the locked window, from the banner that says so to the new vault."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.ui.language import find
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.pages.way_rescue import RescueWay
from fieldbook.ui.pages.ways import way_out
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.window import MainWindow
from fieldbook.vault.errors import KeysDamaged, StoreTruncated, VaultDamaged, WrongPassphrase
from ui.test_way_renew import PressingLane
from unit.vault.flipping import flip, leaves, used_store

PASSPHRASE = "six words of the damaged vault"
SIZE = 4 << 20


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> tuple[Path, list[int]]:
    """A vault of which an incident and a photo will be lost, and the pages to damage for that."""
    folder = tmp_path_factory.mktemp("rescue") / "vault"
    session = App(folder).create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS)
    case = session.casework.new_case("Market square").id
    for number in range(12):
        session.casework.new_incident(case, title=f"Raid {number}", account="They came. " * 300)
    photo = folder.parent / "gate.jpg"
    photo.write_bytes(bytes(range(256)) * 2000)
    session.casework.evidence.attach(case, photo)
    session.lock()
    pages, _ = leaves(folder, PASSPHRASE)
    lost = [page for table in ("record", "part") for page in pages[table][1:]]
    return folder, [*lost, *pages["blob_chunk"]]


@pytest.fixture
def damaged(app, template) -> App:
    folder, pages = template
    shutil.copytree(folder, app.vault_folder)
    store = app.vault_folder / used_store(app.vault_folder, PASSPHRASE)
    for page in pages:
        flip(store, page)
    return app


@pytest.fixture
def way(qtbot, damaged, locked):
    way = RescueWay(locked)
    qtbot.addWidget(way)
    way.show()
    return way


def rescued(way):
    way.entry.field.line.setText(PASSPHRASE)
    way.entry.field.line.returnPressed.emit()
    assert way.banner.text() == ""
    assert way.report is not None
    return way.report


def lost(report):
    return [happened for happened, _ in report.lost_lines()]


def cases(folder):
    session = App(folder).unlock(PASSPHRASE)
    try:
        return {one.title: [each.account for each in session.casework.incidents(one.id)]
                for one in session.casework.cases()}
    finally:
        session.lock()


def test_it_says_by_name_what_is_lost_and_counts_what_is_there(way):
    before = {path.name: path.read_bytes() for path in way.context.app.vault_folder.iterdir()}
    report = rescued(way)
    said = lost(report)
    assert any("Raid" in line for line in said)
    assert any("gate.jpg" in line for line in said)
    assert any("history" in line for line in said)
    assert any("case" in line for line in report.read_lines())
    assert way.out.is_dir()
    after = {path.name: path.read_bytes() for path in way.context.app.vault_folder.iterdir()}
    assert after == before, "the damaged vault is not touched"


def test_the_list_is_kept_in_the_new_vault_and_nowhere_else(way, tmp_path):
    report = rescued(way)
    report.keep.click()
    assert "Documentation" in report.where.text()
    assert not report.keep.isVisible()
    kept, = cases(way.out)["What could not be rescued"]  # an incident, which can be read
    assert kept == report.text()
    assert "gate.jpg" in kept
    names = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert names == {"keys", "0", "1", "0-journal", "1-journal"}


def test_the_new_vault_takes_the_place_and_the_unlock_page_says_so(qtbot, damaged, locked, theme):
    window = MainWindow(damaged, locked.background, theme, locked.speech,
                        start_fresh=lambda: True, end=lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.show_way("rescue")
    report = rescued(window.view)
    out = window.view.out
    report.use.click()
    assert isinstance(window.view, UnlockPage)
    assert "vault-old" in window.view.banner.text()
    assert not out.exists()
    assert "Market square" in cases(damaged.vault_folder) or "Case" in cases(damaged.vault_folder)
    assert (damaged.vault_folder.with_name("vault-old") / "keys").exists()


def test_both_may_stay(way, qtbot):
    report = rescued(way)
    with qtbot.waitSignal(way.done) as told:
        report.both.click()
    assert way.out.name in told.args[0]
    assert way.out.is_dir()
    assert way.context.app.vault_folder.is_dir()


def test_a_folder_may_be_chosen(way, tmp_path):
    (tmp_path / "stick").mkdir()
    way.go_to(tmp_path / "stick")
    assert way.out == tmp_path / "stick", "an empty folder is taken as it is"
    (tmp_path / "stick" / "photo.jpg").write_bytes(b"mine")
    way.go_to(tmp_path / "stick")
    assert way.out == tmp_path / "stick" / "vault-rescued"
    rescued(way)
    assert (tmp_path / "stick" / "photo.jpg").read_bytes() == b"mine"


def test_a_wrong_passphrase_can_be_corrected(way):
    way.entry.field.line.setText("wrong")
    way.begin.click()
    assert "does not open" in way.banner.text()
    assert way.report is None
    assert way.form.isVisible()
    assert not way.out.exists()
    rescued(way)


def test_too_little_room_is_said_before(way):
    way.entry.field.line.setText(PASSPHRASE)
    way._say_place((way.out, 1000, 999))
    assert not way.begin.isEnabled()
    assert "make room" in way.room.text()


def test_stopped_it_leaves_nothing(qtbot, damaged, speech):
    lane = PressingLane(lambda: way.progress.button.click())
    background = Background(lane, InlineLane(), lambda closure: closure(), isValid)
    way = RescueWay(LockedContext(damaged, background, speech))
    qtbot.addWidget(way)
    way.show()
    way.entry.field.line.setText(PASSPHRASE)
    way.begin.click()
    assert "Nothing was changed" in way.banner.text()
    assert [path.name for path in damaged.vault_folder.parent.iterdir()] == ["vault"]
    assert way.form.isVisible()


def test_a_whole_vault_has_nothing_missing(qtbot, locked, template):
    shutil.copytree(template[0], locked.app.vault_folder)
    way = RescueWay(locked)
    qtbot.addWidget(way)
    way.show()
    report = rescued(way)
    assert lost(report) == []
    assert not report.keep.isVisible()
    assert "12 incidents" in report.read_lines()


def test_it_is_said_in_the_language_of_the_window(way):
    way.context.speech.put_on(find("fr"))
    report = rescued(way)
    said = lost(report)
    assert any("gate.jpg" in line and "pu être lu" in line for line in said)
    assert not any("could not" in line for line in said)
    assert any(QLocale().toString(QDate(2026, 2, 2), QLocale.FormatType.LongFormat) in line
               for line in said), "days are written as the language writes them"


@pytest.mark.parametrize(("error", "name"), [
    (VaultDamaged(part="0", reason="structure"), "rescue"),
    (VaultDamaged(part="0", reason="pages"), "rescue"),
    (StoreTruncated(part="0", size=1, expected=2), "rescue"),
    (VaultDamaged(part="0", reason="missing"), "restore"),
    (VaultDamaged(part="0", reason="swapped"), "restore"),
    (KeysDamaged(copy="both"), "restore"),
    (WrongPassphrase(damaged=True), "restore"),
    (WrongPassphrase(damaged=False), "recover")])
def test_which_way_leads_out(error, name):
    found = way_out(error)
    assert found is not None
    assert found.name == name


def test_a_wrong_passphrase_elsewhere_leads_nowhere():
    assert way_out(WrongPassphrase(damaged=False), unlocking=False) is None


def test_the_banner_of_a_damaged_vault_leads_to_the_rescue(qtbot, damaged, locked, theme):
    with (damaged.vault_folder / "0").open("r+b") as zero, \
            (damaged.vault_folder / "1").open("r+b") as one:
        for file in (zero, one):
            file.truncate(SIZE // 2)
    window = MainWindow(damaged, locked.background, theme, locked.speech,
                        start_fresh=lambda: True, end=lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.view.passphrase.line.setText(PASSPHRASE)
    window.view.open_vault()
    (button,) = [one for one in window.view.banner.findChildren(Button)
                 if one.text() == "Rescue it"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(window.view, RescueWay)
