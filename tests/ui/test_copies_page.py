"""The page Copies and checks, on a real vault: checks, findings, backups made and tried, room."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from fieldbook.crypto import age
from fieldbook.safekeeping import Opener
from fieldbook.ui.pages.copies import CopiesPage
from fieldbook.ui.pages.copies_making import BackupWalk
from fieldbook.ui.pages.copies_trying import TryWalk
from fieldbook.ui.pages.copies_who import NEW_FILE, NEW_WORDS, NOBODY
from fieldbook.ui.widgets.buttons import PrimaryButton
from fieldbook.upkeep import BACKUP_EVERY_MS, DAY_MS
from fieldbook.vault import backing_up, backup_keys
from ui.page_world import answer, press, put_up, words
from ui.walks import complaints

FRIEND = age.HybridIdentity(bytes(range(32)))


@pytest.fixture
def page(qtbot, context) -> CopiesPage:
    return put_up(qtbot, CopiesPage(context))


def walk(page: CopiesPage) -> BackupWalk:
    assert page.frame is not None
    assert isinstance(page.frame.walk, BackupWalk)
    return page.frame.walk


def type_words(page: CopiesPage, text: str) -> None:
    walk(page).back.grid.put(0, text.split())


def written(page: CopiesPage, target: Path) -> None:
    """From "where it goes" to the written backup."""
    walk(page).use_target(target)
    walk(page).go_on()
    answer(page)


def test_every_control_has_a_name_and_one_button_is_blue(page) -> None:
    assert complaints(page) == []
    assert [one.text() for one in page.findChildren(PrimaryButton)
            if one.isVisibleTo(page)] == ["Make a backup"]
    assert "no backup yet" in words(page)
    assert "Not everything has been read yet" in words(page)


def test_a_check_says_that_all_is_well_and_when(page, context, clock) -> None:
    page.check.button.click()
    assert "as it was written" in words(page)
    assert "today" in page.check.checked.text()
    assert page.check.button.isEnabled()
    clock.advance(3 * DAY_MS)
    page.open()
    assert "3 days ago" in page.check.checked.text()


def test_what_was_found_stays_with_its_name_and_leads_to_it(page, context) -> None:
    services = context.services
    case = services.casework.new_case("March").id
    file = services.casework.evidence.attach_stream(
        case, "gate.jpg", io.BytesIO(os.urandom(300_000))).id
    services.store.sql("UPDATE blob_chunk SET data = zeroblob(length(data))")
    page.check.button.click()
    for _ in range(2):
        shown = words(page.findings)
        assert "gate.jpg" in shown
        assert "Look for the original" in shown
        assert "as it was written" not in words(page)
        page.open()
    went = []
    page.navigate.connect(lambda name, arguments: went.append((name, arguments)))
    press(page.findings, "Show the file")
    assert went == [("documentation", {"kind": "evidence", "id": file})]
    assert complaints(page) == []


def test_an_old_copy_is_told_until_it_was_read(qtbot, app, context, page, background) -> None:
    from fieldbook.upkeep import Kept

    upkeep = context.services.upkeep
    kept = upkeep._found()
    kept.found = [Kept(kind="store-rolled-back", facts={"part": "0", "sessions": 3}, since=1,
                       noticed=True),
                  Kept(kind="pages-damaged", facts={"part": "1", "pages": 2, "first": 7,
                                                    "last": 9}, since=2)]
    upkeep._put("check-found", kept)
    page.open()
    assert "older than it was" in words(page.findings)
    locked, went = [], []
    page.lock_asked.connect(lambda: locked.append(True))
    page.navigate.connect(lambda name, arguments: went.append(name))
    press(page.findings, "Lock now")
    press(page.findings, "Change the passphrase")
    assert (locked, len(went)) == ([True], 1)
    press(page.findings, "I have read this")
    assert [one.kind for one in upkeep.state().found] == ["pages-damaged"]
    assert "older than it was" not in words(page)


def test_new_words_are_typed_back_and_open_the_backup(page, context, tmp_path, clock) -> None:
    context.services.casework.new_case("March on 2 May")
    page.begin("backup")
    making = walk(page)
    assert making.who.own == NEW_WORDS
    making.go_on()
    shown = making.words.accessibleName()
    written_down = " ".join(shown.replace(".", "").split()[1::2])
    assert len(written_down.split()) == 27
    making.go_on()
    assert written_down.split()[5] not in words(page)
    type_words(page, " ".join(written_down.split()[:26]))
    making.go_on()
    assert context.services.backups.openers() == []
    type_words(page, written_down)
    making.go_on()
    target = tmp_path / "stick" / "b.age"
    target.parent.mkdir()
    assert not making.is_ready()
    making.use_target(target)
    making.go_on()
    answer(page, "not the passphrase")
    assert not target.exists()
    answer(page)
    assert target.exists()
    assert "is written" in words(page)
    key = backup_keys.key_of_words(written_down)
    seen = backing_up.rehearse(target, [key], tmp_path / "beside")
    assert seen.bytes > 0
    making.go_on()  # try it out: nothing is typed for it
    assert "read back whole" in words(page)
    assert "1 case" in words(page)
    page.leave()
    state = context.services.upkeep.state()
    assert (state.backed_up, state.tried) == (clock.now_ms(), clock.now_ms())
    assert "Last backup" in page.backed_up.text()
    assert {path.name for path in target.parent.iterdir()} == {"b.age"}
    # the next one takes the words that there are
    page.begin("backup")
    assert isinstance(walk(page).who.own, Opener)
    walk(page).go_on()
    written(page, target.parent / "c.age")
    backing_up.rehearse(target.parent / "c.age", [key], tmp_path / "beside")


def test_a_key_file_on_a_stick_opens_it(page, context, tmp_path) -> None:
    page.begin("backup")
    walk(page).who.choose(NEW_FILE)
    walk(page).go_on()
    assert not walk(page).is_ready()
    walk(page).keyfile.save(tmp_path / "key.txt")
    assert walk(page).is_ready()
    walk(page).go_on()
    written(page, tmp_path / "b.age")
    page.leave()
    page.begin("try")
    trying = page.frame.walk
    assert isinstance(trying, TryWalk)
    trying.file.use(tmp_path / "b.age")
    trying.opener.use_file(tmp_path / "key.txt")
    trying.go_on()
    assert "what you typed opens it" in words(page)
    assert context.services.upkeep.state().tried


def test_others_can_open_it_and_kinds_that_do_not_mix_are_told(page, context, tmp_path) -> None:
    context.services.contacts.add(name="Omar", notes=str(FRIEND.recipient))
    page.begin("backup")
    making = walk(page)
    making.who.choose(NOBODY)
    assert not making.is_ready()
    next(check for check in making.who._others if "Omar" in check.text()).setChecked(True)
    assert making.is_ready()
    making.who.keys.setPlainText("age1nonsense")
    assert not making.is_ready()
    assert "copied whole" in making.who.field.complaint()
    classic = age.X25519Identity(bytes(range(32))).recipient
    making.who.keys.setPlainText(str(classic))
    assert not making.is_ready()
    making.who.keys.setPlainText("")
    making.go_on()
    written(page, tmp_path / "b.age")
    backing_up.rehearse(tmp_path / "b.age", [FRIEND], tmp_path / "beside")


def test_a_backup_that_cannot_be_written_leaves_nothing_and_says_why(page, tmp_path) -> None:
    page.begin("backup")
    making = walk(page)
    making.who.choose(NOBODY)
    making.who.keys.setPlainText(str(FRIEND.recipient))
    making.go_on()
    (tmp_path / "there.age").write_bytes(b"something else")
    written(page, tmp_path / "there.age")
    assert "already a file" in page.banner.text()
    assert (tmp_path / "there.age").read_bytes() == b"something else"
    assert making.is_ready()
    assert page.frame.cancel.isEnabled()
    written(page, tmp_path / "no" / "such" / "folder.age")
    assert page.banner.text()
    assert page.frame.next.isEnabled()
    page.leave()
    assert {path.name for path in tmp_path.iterdir()} == {"vault", "there.age"}


def test_leaving_the_page_takes_words_off_the_screen(page) -> None:
    page.begin("backup")
    making = walk(page)
    making.go_on()
    assert making.words.accessibleName()
    page.hide()
    assert page.frame is None
    page.show()
    assert not page.overview.isHidden()
    assert making.words.accessibleName() == ""


def test_a_month_without_a_backup_is_said_calmly(page, context, clock) -> None:
    context.services.upkeep.note_backup()
    clock.advance(21 * DAY_MS)
    page.open()
    assert "3 weeks ago" in page.backed_up.text()
    assert page.tag.text() == "Made"
    clock.advance(BACKUP_EVERY_MS)
    page.open()
    assert "only on this computer" in page.backed_up.text()
    assert page.tag.text() == "Due"


def test_wrong_words_are_pointed_at(page, context, tmp_path) -> None:
    context.services.backups.write(tmp_path / "b.age", [str(FRIEND.recipient)])
    page.begin("try")
    trying = page.frame.walk
    trying.file.use(tmp_path / "b.age")
    right = backup_keys.words_of(FRIEND)
    wrong = [*right[:3], "zebra" if right[3] != "zebra" else "zone", *right[4:]]
    trying.opener.words.grid.put(0, wrong)
    trying.go_on()
    assert "4" in trying.opener.words.trouble.text()
    assert trying.is_ready()
    trying.opener.words.grid.put(0, right)
    trying.go_on()
    assert "whole" in words(page)
    page.leave()
    page.begin("try")
    page.frame.walk.file.use(tmp_path / "b.age")
    page.frame.walk.opener.by_text.setChecked(True)
    page.frame.walk.opener.text.setPlainText(str(age.HybridIdentity.generate()))
    page.frame.walk.go_on()
    assert "do not open this backup" in page.banner.text()


def test_room_is_doubled_or_typed_and_a_small_disk_is_told_before(page, context) -> None:
    vault, room = context.services.vault, page.room
    before = vault.size
    press(room, "Make more room")
    assert "more on the disk" in room.cost.text()
    press(room, "Make it that large")
    assert vault.size == 2 * before
    press(room, "Make more room")
    room.other.setChecked(True)
    room.amount.setValue(12)
    press(room, "Make it that large")
    assert vault.size == 12 << 20  # 12 MB, in whole MiB
    room.show_room(vault.size, 0, 10_000_000)
    press(room, "Make more room")
    room.other.setChecked(True)
    room.amount.setValue(100)
    assert "not enough" in room.cost.text()
    assert not room.grow_button.isEnabled()
    press(room, "Not now")
    assert room.more.isVisibleTo(room)


def test_everybody_can_use_it_right_to_left_in_small_windows(qtbot, page) -> None:
    from PySide6.QtCore import Qt

    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.resize(560, 500)
    QApplication.processEvents()
    assert complaints(page) == []
    page.begin("backup")
    assert complaints(page) == []
    walk(page).go_on()
    assert complaints(page) == []
    assert page.findChildren(QDialog) == []
