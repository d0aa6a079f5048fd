"""The way back from the unlock page: words from paper, a new passphrase, and the vault opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.crypto.words import word_list
from fieldbook.session import App
from fieldbook.ui.language import find
from fieldbook.ui.opening import Opened
from fieldbook.ui.pages.way_recover import CHOOSE, PAPER, REPEAT, RecoverWay
from fieldbook.ui.pages.ways import way
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Recovery
from ui.conftest import PASSPHRASE, SIZE
from ui.walks import complaints


@pytest.fixture
def papers(app: App) -> dict[Use, list[str]]:
    """A vault with a sheet in French and two of three shares; what is on the papers."""
    session = app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS)
    session.casework.new_case("kept")
    recovery = Recovery(session.vault)
    made = {Use.SHEET: [" ".join(recovery.make_sheet("fr"))],
            Use.SHARES: recovery.make_shares(2, 3)}
    for use, parts in made.items():
        for part in parts:
            recovery.verify(part, use)
    session.lock()
    return made


@pytest.fixture
def page(qtbot, papers, locked, theme) -> RecoverWay:
    page = RecoverWay(locked)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def seen(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel)
                     if label.isVisibleTo(widget))


def type_words(page: RecoverWay, words: str) -> None:
    page.entry.entry.grid.put(0, words.split())
    page.next.click()


def finish(qtbot, page: RecoverWay, passphrase: str = "") -> Opened:
    opened: list[Opened] = []
    page.opened.connect(opened.append)
    assert page.number == CHOOSE
    new = page.choose.passphrase()
    page.next.click()
    assert page.number == REPEAT
    page.repeat.field.line.setText(new)
    qtbot.keyClick(page.repeat.field.line, Qt.Key.Key_Return)
    (found,) = opened
    found.session.lock()
    page.setProperty("new", new)
    return found


def test_a_sheet_opens_the_vault_for_a_new_passphrase(qtbot, page, app, papers) -> None:
    type_words(page, papers[Use.SHEET][0])
    finish(qtbot, page)
    with pytest.raises(WrongPassphrase):
        app.unlock(PASSPHRASE)
    session = app.unlock(page.property("new"))
    assert [case.title for case in session.casework.cases()] == ["kept"]
    assert session.vault.findings == ()
    assert Recovery(session.vault).state().sheet  # the paper stays valid
    session.lock()


def test_the_vault_is_another_device_afterwards(qtbot, page, app, papers) -> None:
    session = app.unlock(PASSPHRASE)
    before = session.store.device_id
    session.lock()
    type_words(page, papers[Use.SHEET][0])
    finish(qtbot, page)
    session = app.unlock(page.property("new"))
    assert session.store.device_id != before
    session.lock()


def test_shares_one_after_another(qtbot, page, app, papers) -> None:
    page.entry.by_shares.setChecked(True)
    type_words(page, papers[Use.SHARES][2])
    assert "Share 1 is good" in seen(page)
    assert "1 more share needed." in seen(page)
    assert page.number == PAPER
    type_words(page, papers[Use.SHARES][0])
    finish(qtbot, page)
    app.unlock(page.property("new")).lock()


def test_wrong_words_say_which_and_nothing_changes(page, app, papers) -> None:
    before = (app.vault_folder / "keys").read_bytes()
    words = papers[Use.SHEET][0].split()
    other = next(one for one in word_list("fr") if one not in words)
    type_words(page, " ".join([*words[:8], other, *words[9:]]))
    shown = page.entry.sheet.trouble.text()
    assert "Word 9" in shown
    assert "Nothing was changed" in shown
    assert page.number == PAPER
    assert (app.vault_folder / "keys").read_bytes() == before


def test_a_whole_sheet_of_another_vault_is_told(page, app, papers) -> None:
    from fieldbook.crypto.words import encode_words

    type_words(page, " ".join(encode_words(b"another vault 16", "en")))
    assert "do not open this vault" in page.entry.sheet.trouble.text()
    assert page.number == PAPER
    assert page.next.isEnabled()


def test_the_passphrase_that_was_never_forgotten_is_no_new_one(qtbot, page, app, papers) -> None:
    type_words(page, papers[Use.SHEET][0])
    page.choose.choose_own(True)
    page.choose.own.line.setText(PASSPHRASE)
    qtbot.waitUntil(page.choose.is_done)
    page.choose.own.setFocus()
    qtbot.keyClick(page.choose.own.line, Qt.Key.Key_Return)
    assert page.number == REPEAT
    page.repeat.field.line.setText(PASSPHRASE)
    page.next.click()
    assert page.number == CHOOSE
    assert "already in use" in page.banner.text()
    app.unlock(PASSPHRASE).lock()


def test_going_back_lets_go_of_the_words(page, papers) -> None:
    type_words(page, papers[Use.SHEET][0])
    page.before.click()
    assert page.number == PAPER
    assert page.entry.sheet.grid.words() == []
    assert not page.next.isEnabled()


def test_the_unlock_page_offers_it() -> None:
    entry = way("recover")
    assert entry is not None
    assert "recovery" in entry.text()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_everybody_can_use_it(qtbot, papers, locked, theme, code: str) -> None:
    locked.speech.put_on(find(code))
    page = RecoverWay(locked)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    for number in (PAPER, CHOOSE, REPEAT):
        page.show_step(number)
        assert complaints(page) == []
