from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.crypto.words import word_list
from fieldbook.session import App
from fieldbook.ui.language import find, system
from fieldbook.ui.opening import LOCK_AFTER, SCALE, THEME, Opened, read
from fieldbook.ui.pages.first_run import JOIN, RECOVERY, REPEAT, SPACE, FirstRunPage
from fieldbook.ui.pages.locked import LanguageButton
from fieldbook.ui.pages.strength import judge
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.theme import Mode
from fieldbook.vault import opening
from fieldbook.vault.recovering import secret_of_words
from ui.conftest import PASSPHRASE, SIZE
from ui.walks import complaints

ENGLISH_WORDS = ("human", "rights", "defend", "ishr", "secret", "encrypt")


@pytest.fixture
def vault(app: App) -> App:
    app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS).lock()
    return app


@pytest.fixture
def unlock(qtbot, vault, locked, theme) -> UnlockPage:
    page = UnlockPage(locked)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    return page


def enter(qtbot, page: UnlockPage, passphrase: str) -> list[Opened]:
    opened: list[Opened] = []
    page.opened.connect(opened.append)
    qtbot.keyClicks(page.passphrase.line, passphrase)
    qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    return opened


def test_the_right_passphrase_opens(qtbot, unlock) -> None:
    (opened,) = enter(qtbot, unlock, PASSPHRASE)
    assert (opened.role, opened.language, opened.lock_after_s) == (None, "", 300)
    assert unlock.passphrase.text() == ""
    opened.session.lock()


def test_a_wrong_one_says_so_and_waits_for_another(qtbot, unlock) -> None:
    assert enter(qtbot, unlock, "wrong") == []
    assert unlock.banner.isVisible()
    assert unlock.passphrase.line.selectedText() != ""
    (opened,) = enter(qtbot, unlock, PASSPHRASE)
    opened.session.lock()


def test_a_key_file_goes_with_the_passphrase(qtbot, app, locked, tmp_path: Path, theme) -> None:
    keyfile = tmp_path / "holiday.jpg"
    keyfile.write_bytes(b"a picture that is also a key")
    app.create_vault(PASSPHRASE, SIZE, keyfile.read_bytes(), parameters=FOR_TESTS).lock()
    page = UnlockPage(locked)
    qtbot.addWidget(page)
    page.show()
    assert enter(qtbot, page, PASSPHRASE) == []
    page.passphrase.use_keyfile(keyfile)
    assert "holiday.jpg" in page.passphrase.keyfile_button.text()
    (opened,) = enter(qtbot, page, PASSPHRASE)
    opened.session.lock()


def test_a_key_file_that_went_away_is_told(qtbot, unlock, tmp_path: Path) -> None:
    unlock.passphrase.use_keyfile(tmp_path / "gone")
    assert enter(qtbot, unlock, PASSPHRASE) == []
    assert unlock.banner.isVisible()


def test_the_page_is_neutral(unlock) -> None:
    from PySide6.QtWidgets import QLabel, QPushButton

    words = " ".join(each.text() for kind in (QLabel, QPushButton)
                     for each in unlock.findChildren(kind)).lower()
    assert "fieldbook" in words
    assert not [word for word in ENGLISH_WORDS if word in words]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_everybody_can_unlock(qtbot, vault, locked, theme, code: str) -> None:
    locked.speech.put_on(find(code))
    page = UnlockPage(locked)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    assert complaints(page) == []


def test_languages_are_listed_by_their_own_names(qtbot, locked, theme) -> None:
    button = LanguageButton(locked.speech)
    qtbot.addWidget(button)
    names = [action.text().split("  ")[0].strip("\u2068\u2069")
             for action in button.menu_of_languages().actions()]
    assert {"English", "Français", "العربية"} <= set(names)
    choice = next(action for action in button.menu_of_languages().actions()
                  if "Français" in action.text())
    choice.trigger()
    assert locked.speech.language.code == "fr"
    assert system().code == "fr"  # so that the page after the next lock speaks it too


@pytest.fixture
def first(qtbot, locked, theme) -> FirstRunPage:
    page = FirstRunPage(locked, parameters=FOR_TESTS, sizes=(SIZE, 2 * SIZE))
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def press(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def to_space(qtbot, page: FirstRunPage) -> str:
    passphrase = page.passphrase.passphrase()
    press(qtbot, page.next)
    page.repeat.field.line.setText(passphrase)  # keys of QTest are ASCII only
    press(qtbot, page.next)
    return passphrase


@pytest.mark.parametrize("number", [0, REPEAT, SPACE, JOIN])
def test_on_a_small_screen_no_button_is_out_of_sight(qtbot, locked, theme, speech, number) -> None:
    speech.put_on(find("fr"))  # longer than English
    page = FirstRunPage(locked, parameters=FOR_TESTS, sizes=(SIZE, 2 * SIZE))
    qtbot.addWidget(page)
    page.resize(1008, 552)  # 1024x600 less the frame that a window manager draws
    page.show_step(number)
    if number == SPACE:
        page.progress.begin("Création de votre coffre")
    elif number == JOIN:
        page.banner.say("La feuille compte à partir de maintenant. Une plus ancienne n’ouvre plus "
                        "rien.", tone="ok")
    page.show()
    qtbot.waitExposed(page)
    for button in (page.progress.button, page.later, page.back, page.next):
        if button.isVisible():
            assert button.visibleRegion().boundingRect() == button.rect(), button.text()


def test_a_vault_in_four_steps(qtbot, first, app) -> None:
    opened: list[Opened] = []
    first.opened.connect(opened.append)
    passphrase = to_space(qtbot, first)
    assert first.number == SPACE
    press(qtbot, first.next)
    assert first.number == RECOVERY
    press(qtbot, first.later)
    assert first.number == JOIN
    assert opened == []
    press(qtbot, first.later)
    opened[0].session.lock()
    assert app.vault_exists()
    app.unlock(passphrase).lock()


def test_the_first_run_makes_a_sheet_that_opens_the_vault(qtbot, first, app) -> None:
    to_space(qtbot, first)
    press(qtbot, first.next)
    assert first.where.text() == "Step 3 of 4"
    assert not first.language.isVisible()
    first.next.setFocus()
    press(qtbot, first.next)
    sheet = list(first.recovery.walk.words.shown)
    assert len(sheet) == 15
    assert first.focusWidget() is first.next  # not Later, which would let go of the words
    press(qtbot, first.next)
    assert first.recovery.walk.words.isVisible() is False
    assert not first.next.isEnabled()
    first.recovery.walk.back.grid.put(0, ["wrong", *sheet[1:]])
    press(qtbot, first.next)
    assert first.number == RECOVERY
    assert "Word 1" in first.recovery.walk.back.trouble.text()
    first.recovery.walk.back.grid.put(0, sheet)
    qtbot.keyClick(first.recovery.walk.back.grid.lines[-1], Qt.Key.Key_Return)
    assert first.number == JOIN
    assert first.banner.isVisible()
    first._opened.session.lock()
    app.recover(secret_of_words(" ".join(sheet)), "another passphrase").lock()
    app.unlock("another passphrase").lock()


def test_return_goes_on_and_never_two_steps_at_once(qtbot, first, app) -> None:
    passphrase = first.passphrase.passphrase()
    qtbot.keyClick(first.focusWidget(), Qt.Key.Key_Return)
    assert first.number == REPEAT
    first.repeat.field.line.setText(passphrase)
    qtbot.keyClick(first.repeat.field.line, Qt.Key.Key_Return)
    assert first.number == SPACE
    assert not app.vault_exists()
    qtbot.keyClick(first.focusWidget(), Qt.Key.Key_Return)
    assert first.number == RECOVERY
    first._opened.session.lock()


def test_the_language_stays_while_a_vault_is_open_here(qtbot, first) -> None:
    assert first.language.isVisible()
    to_space(qtbot, first)
    press(qtbot, first.next)
    assert not first.language.isVisible()
    press(qtbot, first.later)
    assert not first.language.isVisible()
    first._opened.session.lock()


def test_the_words_are_drawn_anew(qtbot, first) -> None:
    before = first.passphrase.passphrase()
    assert set(before.split()) <= set(word_list("en"))
    assert len(before.split()) == 6
    press(qtbot, first.passphrase.again)
    assert first.passphrase.passphrase() != before


def test_the_words_are_of_the_users_language(qtbot, locked, theme) -> None:
    locked.speech.put_on(find("ar"))
    page = FirstRunPage(locked)
    qtbot.addWidget(page)
    assert set(page.passphrase.passphrase().split()) <= set(word_list("ar"))


@pytest.mark.parametrize("code", ["fr", "es", "pt"])
def test_the_words_can_be_typed_where_no_key_has_an_accent(qtbot, locked, theme, code: str) -> None:
    locked.speech.put_on(find(code))
    page = FirstRunPage(locked)
    qtbot.addWidget(page)
    page.show()
    for _ in range(40):  # with accents in the list, all of these would have one word or another
        passphrase = page.passphrase.passphrase()
        page.repeat.expect(passphrase)
        qtbot.keyClicks(page.repeat.field.line, passphrase)
        assert page.repeat.is_done(), passphrase
        page.passphrase.again.click()


def test_a_passphrase_with_accents_still_opens_as_it_was_written(qtbot, app, locked, theme) -> None:
    """It was drawn by an older version: nothing is folded before it opens."""
    app.create_vault("écureuil gâteau forêt", SIZE, parameters=FOR_TESTS).lock()
    page = UnlockPage(locked)
    qtbot.addWidget(page)
    page.show()
    opened: list[Opened] = []
    page.opened.connect(opened.append)
    for typed in ("ecureuil gateau foret", "e\u0301cureuil ga\u0302teau fore\u0302t"):
        page.passphrase.line.setText(typed)
        qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    (one,) = opened  # of the second only: letters and marks may come apart, but not be left out
    one.session.lock()


def test_what_was_typed_back_must_be_the_same(qtbot, first) -> None:
    press(qtbot, first.next)
    assert not first.next.isEnabled()
    qtbot.keyClicks(first.repeat.field.line, "something else")
    assert not first.next.isEnabled()
    assert first.repeat.verdict.text() != ""
    qtbot.keyClick(first.repeat.field.line, Qt.Key.Key_Return)
    assert first.number == 1
    press(qtbot, first.back)
    assert first.number == 0


def test_spaces_that_differ_are_told(first) -> None:
    first.repeat.expect("six words")
    for typed in ("six  words", " six words", "six words "):
        first.repeat.field.line.setText(typed)
        assert not first.repeat.is_done()  # it would not open the vault either
        assert "Only the spaces" in first.repeat.verdict.text()


def test_letters_composed_otherwise_are_the_same(qtbot, first) -> None:
    first.repeat.expect("caf\u00e9 noir")
    first.repeat.field.line.setText("cafe\u0301 noir")
    assert first.repeat.is_done()


def test_a_passphrase_of_ones_own_is_judged(qtbot, first) -> None:
    press(qtbot, first.passphrase.switch)
    assert not first.next.isEnabled()
    qtbot.keyClicks(first.passphrase.own.line, "liberty1")
    qtbot.waitUntil(lambda: first.passphrase.verdict.text() != "")
    assert not first.next.isEnabled()
    first.passphrase.own.line.setText("")
    qtbot.keyClicks(first.passphrase.own.line, "nine grey goats argue under lamps")
    qtbot.waitUntil(lambda: first.next.isEnabled())
    assert first.passphrase.passphrase() == "nine grey goats argue under lamps"
    press(qtbot, first.passphrase.switch)
    assert first.next.isEnabled()
    assert len(first.passphrase.passphrase().split()) == 6


def test_known_passwords_are_not_enough() -> None:
    for weak in ("password", "12345678901234567890", "qwertyuiopasdfgh", "letmein2024"):
        assert not judge(weak).is_enough, weak
    assert judge("x" * 200).guesses < 12
    assert judge("tulip rope annual sphere cement gaze").is_enough


def test_the_larger_vault(qtbot, first, app) -> None:
    to_space(qtbot, first)
    first.space.large.setChecked(True)
    press(qtbot, first.next)
    first._opened.session.lock()
    assert opening.info(app.vault_folder).store_size == 2 * SIZE


def test_stopping_leaves_nothing_and_can_begin_again(qtbot, first, app) -> None:
    to_space(qtbot, first)
    begin = first.progress.begin

    def begin_and_stop(*words: str) -> None:
        begin(*words)
        first.progress._stop_now()

    first.progress.begin = begin_and_stop
    press(qtbot, first.next)
    assert first.number == SPACE
    assert first.banner.isVisible()
    assert not app.vault_exists()
    first.progress.begin = begin
    press(qtbot, first.next)
    assert first.number == RECOVERY
    first._opened.session.lock()


def test_the_vault_remembers_the_language(qtbot, locked, theme) -> None:
    locked.speech.put_on(find("fr"))
    page = FirstRunPage(locked, parameters=FOR_TESTS, sizes=(SIZE, SIZE))
    qtbot.addWidget(page)
    page.show()
    to_space(qtbot, page)
    press(qtbot, page.next)
    assert page._opened.language == "fr"
    page._opened.session.lock()


def test_a_damaged_invite_is_told_and_can_be_left_for_later(qtbot, first) -> None:
    opened: list[Opened] = []
    first.opened.connect(opened.append)
    to_space(qtbot, first)
    press(qtbot, first.next)
    press(qtbot, first.later)
    assert not first.next.isEnabled()
    first.join.text.setPlainText("FB1 not an\ninvite")
    assert first.join.invite() == "FB1notaninvite"
    press(qtbot, first.next)
    assert first.banner.isVisible()
    assert opened == []
    press(qtbot, first.later)
    opened[0].session.lock()


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_everybody_can_begin(qtbot, locked, theme, number: int, code: str) -> None:
    locked.speech.put_on(find(code))
    page = FirstRunPage(locked)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    page.show_step(number)
    assert complaints(page) == []


def test_settings_that_make_no_sense_are_ignored(session) -> None:
    settings = session.store.settings
    for name, value in ((THEME, "pink"), (SCALE, 40), (LOCK_AFTER, "never"), ("window", [1])):
        settings.put(name, value)
    opened = read(session)
    assert (opened.mode, opened.scale, opened.lock_after_s, opened.window) == \
        (Mode.SYSTEM, 1.0, 300, None)
    for name, value in ((THEME, "dark"), (SCALE, 1.5), (LOCK_AFTER, 60), ("window", [900, 700])):
        settings.put(name, value)
    opened = read(session)
    assert (opened.mode, opened.scale, opened.lock_after_s, opened.window) == \
        (Mode.DARK, 1.5, 60, (900, 700))
