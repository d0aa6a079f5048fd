"""Under pressure: the other half, and a passphrase that destroys it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fieldbook.core.clock import FixedClock
from fieldbook.ui.pages.duress import DuressPage
from fieldbook.ui.pages.duress_destroy import DestroyPart, at_stake
from fieldbook.ui.pages.duress_half import HalfReady, HalfWalk
from fieldbook.ui.pages.duress_trap import TrapWalk, TryDialog
from fieldbook.ui.pages.page import PageContext
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.opening import Rehearsal, rehearse
from ui.conftest import PASSPHRASE
from ui.duress_world import answer, halves, shown, words
from ui.walks import complaints

DAY = 24 * 3600 * 1000
OTHER = "lentil soup, Tuesday 8"
STARTER = Path(__file__).resolve().parents[2] / "resources" / "starter" / "first-steps"


@pytest.fixture
def page(qtbot, context: PageContext) -> DuressPage:
    return shown(qtbot, context)


def type_own(qtbot, walk: HalfWalk | TrapWalk, text: str) -> None:
    walk.words.chosen.setChecked(True)
    walk.words.own.line.setText(text)
    qtbot.waitUntil(lambda: walk.words.verdict.text() != "")


def begun(qtbot, page: DuressPage, passphrase: str = OTHER) -> HalfWalk:
    """Go as far as the contents of the other half."""
    page.overview.half_button.click()
    answer(qtbot, page)
    walk = page.part
    assert isinstance(walk, HalfWalk)
    walk.next.click()
    type_own(qtbot, walk, passphrase)
    walk.next.click()
    walk.repeat.field.line.setText(passphrase)
    walk.next.click()
    return walk


def finish(walk: HalfWalk) -> None:
    walk.next.click()
    assert not walk.next.isEnabled()
    walk.make.understood.setChecked(True)
    walk.next.click()


def test_every_control_has_a_name(qtbot, page, session) -> None:
    assert complaints(page) == []
    walk = begun(qtbot, page)
    assert complaints(page) == []
    for number in range(len(walk.steps)):
        walk.show_step(number)
        assert complaints(page) == [], walk.steps[number].title
    page._ask_destroying(at_stake(session))
    assert complaints(page) == []


@pytest.mark.parametrize("button", ["half_button", "trap_button", "destroy_button"])
def test_nothing_begins_before_the_passphrase_was_typed_again(qtbot, page, button: str) -> None:
    getattr(page.overview, button).click()
    assert page.part is None
    dialog = answer(qtbot, page, "not it")
    assert page.part is None
    dialog.reject()
    assert page.part is None


def test_both_halves_say_the_same(qtbot, app, session, context, page) -> None:
    here = words(page)
    assert "Whatever another passphrase opens in the other half is destroyed." in here
    page._half(PASSPHRASE)
    steps = [words(step) for step in page.part.steps if step is not page.part.words]
    page.leave()
    walk = begun(qtbot, page)
    walk.contents.notes.forms[0].fill("Dentist")
    finish(walk)
    session.lock()
    other = app.unlock(OTHER)
    there = PageContext(other, context.background, context.relay, context.autosave,
                        context.theme, context.speech, context.role)
    second = shown(qtbot, there)
    assert words(second) == here
    second._half(OTHER)
    assert [words(step) for step in second.part.steps if step is not second.part.words] == steps
    other.lock()


def test_the_other_half_has_what_was_put_in_and_this_half_nothing_of_it(
        qtbot, app, session, page, clock: FixedClock) -> None:
    session.set_language("fr")
    session.import_course(STARTER)
    clock.advance(30 * DAY)
    records = session.store.sql("SELECT collection, id, body FROM record")
    walk = begun(qtbot, page)
    walk.contents.courses.tick(session.library.courses()[0].id)
    walk.contents.name.setText("Home")
    walk.contents.notes.forms[0].fill("Dentist", "2026-05-02", "Rue Haute", "Bring the card.")
    walk.contents.notes.more.click()
    walk.contents.notes.forms[1].fill("Rent", "", "", "Paid.")
    walk.contents.people.forms[0].fill("Karim", "0555 12 34 56", "brother of Salma")
    assert walk.contents.summary().startswith("1 course")
    finish(walk)
    assert isinstance(page.part, HalfReady)
    assert "Not put in" not in words(page)
    assert [tuple(row) for row in session.store.sql("SELECT collection, id, body FROM record")] == [
        tuple(row) for row in records]
    assert session.store.drafts.all() == []
    session.lock()
    other = app.unlock(OTHER)
    assert [case.title for case in other.casework.cases()] == ["Home"]
    assert [one.name for one in other.contacts.all()] == ["Karim"]
    assert len(other.library.courses()) == 1
    assert other.noticed() == []
    other.lock()
    app.unlock(PASSPHRASE).lock()


def test_a_day_in_the_other_half_changes_no_byte_of_this_one(qtbot, app, session, page) -> None:
    walk = begun(qtbot, page)
    walk.contents.people.forms[0].fill("Karim")
    finish(walk)
    session.lock()
    before = halves(app)
    day = app.unlock(OTHER)
    for number in range(5):
        day.contacts.add(name=f"Guest {number}")
    day.import_course(STARTER)
    day.check()
    day.lock()
    changed = {name for name, data in halves(app).items() if data != before[name]}
    [own] = changed & {"0", "1"}
    assert changed == {own, f"slots 0{own}", f"slots 1{own}"}


@pytest.mark.parametrize("typed", [
    f"{PASSPHRASE} and more", "green bottles in a vault, a long rope", "sixwords4atestvault"])
def test_a_passphrase_that_helps_to_guess_this_one_does_not_count(qtbot, page, typed: str) -> None:
    page.overview.half_button.click()
    answer(qtbot, page)
    walk = page.part
    walk.next.click()
    type_own(qtbot, walk, typed)
    assert not walk.next.isEnabled()
    assert "Too much like" in walk.words.verdict.text()
    type_own(qtbot, walk, OTHER)
    qtbot.waitUntil(walk.next.isEnabled)


def test_stopped_this_half_is_as_it_was_and_the_other_opens_for_nobody(
        qtbot, app, session, page) -> None:
    session.vault.set_decoy("what was there before")
    walk = begun(qtbot, page)
    walk.next.click()
    walk.make.understood.setChecked(True)
    heard: list[int] = []
    row = walk.make.progress

    def press_stop(done: int, total: int) -> None:
        heard.append(done)
        row.button.click()

    row.hear = press_stop  # as somebody who presses Stop when the first figure comes
    walk.next.click()
    assert heard
    assert "as it was" in page.banner.text()
    assert page.part is walk
    assert walk.next.isEnabled()
    session.lock()
    for typed in (OTHER, "what was there before"):
        with pytest.raises(WrongPassphrase):
            app.unlock(typed)
    app.unlock(PASSPHRASE).lock()


def test_return_goes_from_field_to_field_among_many_and_on_at_the_end(qtbot, page) -> None:
    walk = begun(qtbot, page)
    here = walk.number
    note = walk.contents.notes.forms[0]
    note.begin()
    qtbot.keyClick(walk.focusWidget(), Qt.Key.Key_Return)
    assert walk.number == here
    assert walk.focusWidget().accessibleName() == "When"
    walk.next.setFocus()
    qtbot.keyClick(walk.next, Qt.Key.Key_Return)
    assert walk.number == here + 1


def test_return_goes_one_step_and_skips_none(qtbot, page) -> None:
    page.overview.half_button.click()
    answer(qtbot, page)
    walk = page.part
    assert walk.focusWidget() is walk.next
    walk.next.click()
    type_own(qtbot, walk, OTHER)
    qtbot.keyClick(walk.words.own.line, Qt.Key.Key_Return)
    assert walk.steps[walk.number] is walk.repeat
    walk.repeat.field.line.setText(OTHER)
    qtbot.keyClick(walk.repeat.field.line, Qt.Key.Key_Return)
    assert walk.steps[walk.number] is walk.contents


def test_tab_goes_through_the_forms_as_they_stand(qtbot, page) -> None:
    contents = begun(qtbot, page).contents
    for card in (contents.notes, contents.people):
        card.more.click()
        qtbot.waitUntil(card.forms[1].isVisible)
    contents.name.setFocus()
    passed = []
    while page.focusWidget() is not contents.people.more:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        passed.append(page.focusWidget())
        assert len(passed) < 50
    expected = []
    for card in (contents.notes, contents.people):
        expected += [each for form in card.forms for each in form._fields]
        expected.append(card.more)
    assert passed == expected


def test_what_has_no_name_is_not_dropped(qtbot, page) -> None:
    contents = begun(qtbot, page).contents
    contents.notes.forms[0].fill("", "2026-05-02", "", "Paid at the kiosk.\nKept the slip.")
    contents.people.forms[0].fill("", "070 11 22", "")
    contents.people.another()
    found = contents.contents()
    (entry,) = found.notebooks[0].entries
    assert (entry.title, entry.text) == ("Paid at the kiosk.",
                                            "Paid at the kiosk.\nKept the slip.")
    assert [each.name for each in found.people] == ["070 11 22"]


def test_what_cannot_be_put_in_is_told(qtbot, page, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    walk = begun(qtbot, page)
    walk.contents.courses.use_folder(tmp_path / "empty")
    finish(walk)
    assert "Not put in: empty" in words(page)


def test_a_folder_that_is_gone_is_said_before_anything_is_destroyed(
        qtbot, app, session, page, tmp_path) -> None:
    session.vault.set_decoy("what was there before")
    walk = begun(qtbot, page)
    walk.contents.courses.use_folder(tmp_path / "gone")
    finish(walk)
    assert page.banner.text()
    assert page.part is walk
    session.lock()
    app.unlock("what was there before").lock()


# A passphrase that destroys


def trapped(qtbot, page: DuressPage, typed: str = OTHER) -> None:
    page.overview.trap_button.click()
    answer(qtbot, page)
    walk = page.part
    assert isinstance(walk, TrapWalk)
    assert "made in the half that you would show" in words(walk)
    assert not walk.next.isEnabled()
    walk.understood = walk.steps[0].understood
    walk.understood.setChecked(True)
    walk.next.click()
    type_own(qtbot, walk, typed)
    walk.next.click()
    walk.repeat.field.line.setText(typed)
    walk.next.click()


def test_it_opens_this_half_and_destroys_the_other(qtbot, app, session, page) -> None:
    session.vault.set_decoy("what is to be destroyed")
    uses = session.vault.slot_uses()
    trapped(qtbot, page)
    assert page.part is None
    assert session.vault.slot_uses() == [*uses, uses[0]]  # one more, and no word of what it does
    session.lock()
    app.unlock("what is to be destroyed").lock()
    device = app.unlock(OTHER)
    device.lock()
    with pytest.raises(WrongPassphrase):
        app.unlock("what is to be destroyed")
    app.unlock(PASSPHRASE).lock()


def test_without_room_it_is_refused_and_said(qtbot, session, page) -> None:
    for number in range(3):
        session.vault.add_passphrase(f"number {number}")
    trapped(qtbot, page)
    assert "no place" in page.banner.text()
    assert isinstance(page.part, TrapWalk)


def test_trying_one_says_what_it_would_do_and_changes_nothing(qtbot, app, session, page) -> None:
    session.vault.add_destroying_passphrase(OTHER)
    before = halves(app)
    page.overview.try_button.click()
    dialog = page.findChild(TryDialog)
    said = {}
    for typed in (PASSPHRASE, OTHER, "neither"):
        dialog.passphrase.line.setText(typed)
        dialog.accept_button.click()
        said[typed] = dialog.banner.text()
    assert "destroys nothing" in said[PASSPHRASE]
    assert "destroys the other half" in said[OTHER]
    assert "opens nothing" in said["neither"]
    assert all("Nothing was changed" in one for one in said.values())
    assert halves(app) == before
    assert rehearse(app.vault_folder, OTHER) == Rehearsal(opens=True, destroys_other=True)


def test_whoever_comes_back_to_the_page_is_asked_again(qtbot, page) -> None:
    """Its owner typed the passphrase, looked at another page, and was called away."""
    page.overview.destroy_button.click()
    answer(qtbot, page)
    assert isinstance(page.part, DestroyPart)
    page.hide()
    page.show()
    assert page.part is None
    assert page.overview.isVisible()
    page.begin_trap()
    answer(qtbot, page)
    assert isinstance(page.part, TrapWalk)
    page.hide()
    page.show()
    assert page.part is None


def test_what_was_typed_for_the_other_half_waits_behind_the_passphrase(qtbot, page) -> None:
    page.begin_half()
    answer(qtbot, page)
    walk = page.part
    assert isinstance(walk, HalfWalk)
    walk.show_step(1)
    page.hide()
    page.show()
    assert page.part is None
    assert not walk.isVisible()
    page.begin_half()
    assert page.part is None
    answer(qtbot, page)
    assert page.part is walk
    assert (walk.isVisible(), walk.number) == (True, 1)
