"""Adding, changing and removing what opens this half, on a real small vault."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane, Job, Priority, drain
from fieldbook.crypto.words import word_list
from fieldbook.session import App, Session
from fieldbook.ui.language import find
from fieldbook.ui.pages.asking_again import AskAgain
from fieldbook.ui.pages.passphrases import PassphrasesPage
from fieldbook.ui.pages.passphrases_flow import NewPassphrase
from fieldbook.ui.pages.passphrases_removing import RemoveDialog
from fieldbook.ui.pages.settings import SettingsPage
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Recovery
from ui.conftest import PASSPHRASE
from ui.page_world import answer, put_up, words
from ui.walks import complaints

T = TypeVar("T")
STICK = b"what lies on the stick"
SECOND = "tulip rope annual sphere cement gaze"


@pytest.fixture
def page(qtbot, context) -> PassphrasesPage:
    return shown(qtbot, context)


def shown(qtbot, context) -> PassphrasesPage:
    return put_up(qtbot, PassphrasesPage(context))


def flow_of(page: PassphrasesPage) -> NewPassphrase:
    assert page.flow is not None
    return page.flow


def finish(page: PassphrasesPage) -> str:
    """Go through the steps from where they are; return the passphrase."""
    flow = flow_of(page)
    passphrase = flow.words.passphrase()
    while flow.number < 2:
        flow.next.click()
    assert not flow.next.isEnabled()
    flow.repeat.field.line.setText(passphrase)
    flow.next.click()
    return passphrase


def type_own(qtbot, flow: NewPassphrase, text: str) -> None:
    flow.words.chosen.setChecked(True)
    flow.words.own.line.setText(text)
    qtbot.waitUntil(lambda: flow.words.verdict.text() != "")


def opens(app: App, session: Session, passphrase: str, keyfile: bytes | None = None) -> bool:
    """Whether a process of its own would get in; the vault is locked for it."""
    session.lock()
    try:
        app.unlock(passphrase, keyfile).lock()
    except WrongPassphrase:
        return False
    return True


def test_what_opens_is_told_in_plain_words(qtbot, context, session) -> None:
    session.vault.add_passphrase(SECOND, keyfile=STICK)
    recovery = Recovery(session.vault)
    recovery.verify(" ".join(recovery.make_sheet("en")))
    told = words(shown(qtbot, context))
    for part in ("1 passphrase", "with a key file", "recovery sheet", "3 of 4 places"):
        assert part in told
    assert "slot" not in told.lower()


def test_a_drawn_passphrase_counts_once_it_was_typed_back(qtbot, page, app, session) -> None:
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    flow.next.click()
    flow.next.click()
    flow.repeat.field.line.setText("something else")
    assert not flow.next.isEnabled()
    assert session.vault.slot_uses() == [Use.PASSPHRASE]
    passphrase = finish(page)
    assert page.flow is None
    assert "2 passphrase" in words(page)
    assert opens(app, session, passphrase)
    assert opens(app, session, PASSPHRASE)


def test_nothing_begins_before_the_passphrase_was_typed_again(qtbot, page) -> None:
    for ask in (page.add_button, page.opens.change_button):
        ask.click()
        dialog = answer(page, "some other words")
        assert page.flow is None
        assert "does not open" in dialog.banner.text()
        dialog.reject()


def test_words_come_in_the_language_that_is_picked(qtbot, page) -> None:
    page.add_button.click()
    answer(page)
    step = flow_of(page).words
    for code in ("ar", "zh", "fr"):
        step.language.setCurrentIndex(step.language.findData(code))
        step.language.activated.emit(step.language.currentIndex())
        assert set(step.passphrase().split()) <= set(word_list(code))
    before = step.passphrase()
    step.again.click()
    assert step.passphrase() != before


def test_words_of_ones_own_are_judged(qtbot, page, app, session) -> None:
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    type_own(qtbot, flow, "letmein2024")
    assert not flow.next.isEnabled()
    assert "2024" in flow.words.verdict.text()
    assert "is a year" in flow.words.verdict.text()
    flow.words.verdict.setText("")
    type_own(qtbot, flow, SECOND)
    assert finish(page) == SECOND
    assert opens(app, session, SECOND)


def test_one_that_opens_already_is_refused_in_clear_words(qtbot, page, context, session) -> None:
    session.vault.add_passphrase(SECOND)
    page.add_button.click()
    answer(page)
    type_own(qtbot, flow_of(page), SECOND)
    finish(page)
    assert "already in use" in page.banner.text()
    assert flow_of(page).number == 0
    assert len(session.vault.slot_uses()) == 2


def test_a_new_key_file_goes_with_it(qtbot, page, app, session, tmp_path: Path) -> None:
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    flow.next.click()
    flow.keyfile.with_file.setChecked(True)
    assert not flow.next.isEnabled()
    assert "opens nothing any more" in words(flow)
    stick = tmp_path / "key.dat"
    flow.keyfile.make(stick)
    assert len(stick.read_bytes()) == 64
    passphrase = finish(page)
    assert "with a key file" in words(page)
    assert not opens(app, session, passphrase)
    assert opens(app, session, passphrase, stick.read_bytes())


def test_a_key_file_that_opens_nothing_is_not_left_behind(qtbot, page, tmp_path: Path) -> None:
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    flow.next.click()
    flow.keyfile.with_file.setChecked(True)
    flow.keyfile.make(tmp_path / "one.dat")
    flow.keyfile.make(tmp_path / "two.dat")
    assert [path.name for path in tmp_path.glob("*.dat")] == ["two.dat"]
    flow.cancel.click()
    assert list(tmp_path.glob("*.dat")) == []
    assert page.flow is None


def test_no_file_is_written_over_and_none_of_theirs_removed(qtbot, page, tmp_path: Path) -> None:
    theirs = tmp_path / "holiday.jpg"
    theirs.write_bytes(b"a picture")
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    flow.next.click()
    flow.keyfile.with_file.setChecked(True)
    flow.keyfile.make(theirs)
    assert "already a file" in flow.keyfile.banner.text()
    flow.keyfile.use(theirs)
    flow.cancel.click()
    assert theirs.read_bytes() == b"a picture"


def test_a_stick_that_was_pulled_meanwhile_is_told(qtbot, page, session, tmp_path: Path) -> None:
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    flow.next.click()
    flow.keyfile.with_file.setChecked(True)
    flow.keyfile.make(tmp_path / "key.dat")
    (tmp_path / "key.dat").unlink()
    finish(page)
    assert "key file cannot be read" in page.banner.text()
    assert flow.next.isEnabled()
    assert session.vault.slot_uses() == [Use.PASSPHRASE]


class Slow(InlineLane):
    """A store's lane that is busy with something else until it is told to go on."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.busy = False

    def submit(self, job: Job[T], priority: Priority = Priority.REST) -> Future[T]:
        if not self.busy:
            return super().submit(job, priority)
        future: Future[T] = Future()
        self.waiting.append(lambda: future.set_result(drain(job())))
        return future


def test_a_key_file_stays_when_the_page_is_left_while_it_is_put_in(
        qtbot, context, app, session, tmp_path: Path) -> None:
    store = Slow()
    background = Background(store, InlineLane(), lambda closure: closure(), isValid)
    page = shown(qtbot, replace(context, background=background))
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    flow.next.click()
    flow.keyfile.with_file.setChecked(True)
    flow.keyfile.make(tmp_path / "key.dat")
    passphrase = flow.words.passphrase()
    store.busy = True
    finish(page)
    page.open()  # somebody went to another page and came back
    assert page.flow is None
    store.busy = False
    for waits in store.waiting:
        waits()
    assert opens(app, session, passphrase, (tmp_path / "key.dat").read_bytes())


def test_changing_takes_the_place_of_the_old_one(qtbot, page, app, session) -> None:
    page.opens.change_button.click()
    answer(page)
    passphrase = finish(page)
    assert session.vault.slot_uses() == [Use.PASSPHRASE]
    assert not opens(app, session, PASSPHRASE)
    assert opens(app, session, passphrase)


@pytest.mark.parametrize("kept", [True, False])
def test_changing_keeps_the_key_file_or_drops_it(qtbot, page, app, session, tmp_path: Path,
                                                 kept: bool) -> None:
    session.vault.change_passphrase(PASSPHRASE, PASSPHRASE, new_keyfile=STICK)
    stick = tmp_path / "stick"
    stick.write_bytes(STICK)
    page.open()
    page.opens.change_button.click()
    answer(page, PASSPHRASE, stick)
    flow = flow_of(page)
    assert flow.keyfile.keep.isChecked()
    assert not flow.keyfile.keep.isHidden()
    if not kept:
        flow.keyfile.without.setChecked(True)
    passphrase = finish(page)
    assert opens(app, session, passphrase, STICK) is kept
    assert opens(app, session, passphrase) is not kept


def test_a_passphrase_is_removed_by_typing_it(qtbot, page, app, session) -> None:
    session.vault.add_passphrase(SECOND)
    page.open()
    page.opens.remove_button.click()
    answer(page)
    dialog = page.findChild(RemoveDialog)
    dialog.passphrase.line.setText("not one of them")
    dialog.accept_button.click()
    assert "does not open" in dialog.banner.text()
    dialog.passphrase.line.setText(SECOND)
    dialog.accept_button.click()
    assert "1 passphrase" in words(page)
    assert not opens(app, session, SECOND)
    assert opens(app, session, PASSPHRASE)


def test_the_last_one_cannot_be_removed(qtbot, page, context, session) -> None:
    page.opens.remove_button.click()
    assert page.findChildren(AskAgain) == []
    assert "only passphrase" in page.banner.text()
    # also when the page does not know yet
    session.vault.add_passphrase(SECOND)
    page.open()
    page.opens.remove_button.click()
    answer(page)
    session.vault.remove_passphrase(SECOND)
    dialog = page.findChild(RemoveDialog)
    dialog.passphrase.line.setText(PASSPHRASE)
    dialog.accept_button.click()
    assert "only passphrase" in dialog.banner.text()
    assert session.vault.slot_uses() == [Use.PASSPHRASE]


def test_when_there_is_no_place_left_it_says_what_to_do(qtbot, page, session) -> None:
    for number in range(3):
        session.vault.add_passphrase(f"{SECOND} {number}")
    page.open()
    assert "4 of 4" in page.opens.room.text()
    assert "Changing one takes no place" in page.opens.room.text()
    page.add_button.click()
    assert page.findChildren(AskAgain) == []
    assert "no place" in page.banner.text()
    page.opens.change_button.click()
    answer(page)
    finish(page)
    assert len(session.vault.slot_uses()) == 4


def test_it_looks_the_same_in_both_halves(qtbot, page, app, context, session) -> None:
    here = words(page)
    session.vault.set_decoy(SECOND)
    page.open()
    assert words(page) == here
    session.lock()
    other = app.unlock(SECOND)
    there = PassphrasesPage(context)
    there.services = other
    there._passphrases = type(there._passphrases)(other.vault)
    qtbot.addWidget(there)
    there.resize(1000, 700)
    there.show()
    there.open()
    assert words(there) == here
    other.lock()


def test_nothing_typed_stays_on_the_page(qtbot, page) -> None:
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    passphrase = finish(page)
    assert flow.words.passphrase() == ""
    assert flow.repeat.field.text() == ""
    assert passphrase not in words(page)


def test_settings_lead_here(qtbot, context) -> None:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    went: list[str] = []
    page.navigate.connect(lambda name, _: went.append(name))
    page.passphrases.click()
    assert went == ["passphrases"]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_everybody_can_use_it(qtbot, context, speech, code: str) -> None:
    speech.put_on(find(code))
    page = shown(qtbot, context)
    assert complaints(page) == []
    page.add_button.click()
    answer(page)
    flow = flow_of(page)
    assert complaints(page) == []
    flow.words.chosen.setChecked(True)
    assert complaints(page) == []
    flow.words.drawn.setChecked(True)
    flow.next.click()
    flow.keyfile.with_file.setChecked(True)
    assert complaints(page) == []
    flow.back.click()
    assert flow.number == 0
