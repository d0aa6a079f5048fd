"""What the page of passphrases does not take, or takes and warns of, on a real small vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldbook.ui.pages.passphrases import PassphrasesPage
from fieldbook.ui.pages.passphrases_removing import RemoveDialog
from fieldbook.vault.meta import Use
from ui.conftest import PASSPHRASE
from ui.page_world import answer
from ui.test_passphrases_page import SECOND, STICK, finish, flow_of, opens, shown


@pytest.fixture
def page(qtbot, context) -> PassphrasesPage:
    return shown(qtbot, context)


def test_an_empty_file_is_not_taken_as_a_key_file(qtbot, page, session, tmp_path: Path) -> None:
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    flow.next.click()
    flow.keyfile.with_file.setChecked(True)
    empty, full = tmp_path / "empty.txt", tmp_path / "full.txt"
    empty.touch()
    full.write_bytes(STICK)
    flow.keyfile.use(empty)
    assert "file is empty" in flow.keyfile.banner.text()
    assert not flow.next.isEnabled()
    flow.keyfile.use(full)
    assert flow.keyfile.banner.text() == ""
    full.write_bytes(b"")  # also when that happens after it was chosen
    finish(page)
    assert "file is empty" in page.banner.text()
    assert flow.number == 1
    assert session.vault.slot_uses() == [Use.PASSPHRASE]


def test_the_one_that_was_typed_first_is_not_removed(qtbot, page, app, session) -> None:
    session.vault.add_passphrase(SECOND, keyfile=STICK)
    page.open()
    page.opens.remove_button.click()
    answer(page)
    dialog = page.findChild(RemoveDialog)
    dialog.passphrase.line.setText(PASSPHRASE)
    dialog.accept_button.click()
    assert "shall go on opening the vault" in dialog.banner.text()
    assert "Nothing was changed." in dialog.banner.text()
    assert dialog.isVisible()
    assert session.vault.slot_uses() == [Use.PASSPHRASE, Use.KEYFILE]
    assert opens(app, session, PASSPHRASE)


def test_it_warns_when_what_is_left_needs_a_key_file(qtbot, page, session,
                                                     tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.write_bytes(STICK)
    session.vault.add_passphrase(SECOND, keyfile=STICK)
    page.open()
    page.opens.remove_button.click()
    answer(page, SECOND, stick)
    dialog = page.findChild(RemoveDialog)
    dialog.passphrase.line.setText(PASSPHRASE)
    dialog.accept_button.click()
    assert session.vault.slot_uses() == [Use.KEYFILE]
    assert "without a key file" in page.banner.text()
    assert page.banner.tone == "warn"
