"""The unlock page, the first run, and the shares that a desk keeps, step by step."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from fieldbook.crypto.kdf import FOR_TESTS, KdfParameters
from fieldbook.ui.pages.desk_shares import HeldSharesPage, WhoAsks
from fieldbook.ui.pages.first_run import FirstRunPage
from fieldbook.ui.pages.first_run_steps import PassphraseStep
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.pictures.sitting import NotShown, Sitting
from fieldbook.ui.pictures.step import steps_of
from fieldbook.ui.pictures.worlds import NOTHING, PASSPHRASE, SIZE


def unlock(sitting: Sitting) -> UnlockPage:
    """The passphrase is asked for."""
    return sitting.show(UnlockPage(sitting.locked()))


def wrong(sitting: Sitting) -> None:
    """Another one was typed."""
    unlock(sitting)
    sitting.type_passphrase("not the one")
    sitting.go_on()


def opening(sitting: Sitting) -> None:
    """It is being tried."""
    unlock(sitting)
    sitting.type_passphrase(PASSPHRASE)
    sitting.hold()
    sitting.go_on()


def keyfile(sitting: Sitting) -> None:
    """A key file goes with it."""
    unlock(sitting)
    sitting.use_keyfile(sitting.folder / "stick.key")
    sitting.type_passphrase(PASSPHRASE)


def keyfile_gone(sitting: Sitting) -> None:
    """The key file cannot be read."""
    keyfile(sitting)
    sitting.go_on()


def found(sitting: Sitting) -> None:
    """A file of the vault is cut: the way out is offered."""
    unlock(sitting)
    sitting.type_passphrase(PASSPHRASE)
    sitting.go_on()


def in_use(sitting: Sitting) -> None:
    """Another window has it open."""
    assert sitting.session is not None
    found(sitting)


def first_own(sitting: Sitting) -> None:
    """Words of one's own, too easy to guess."""
    _first(sitting)
    step = sitting.only(PassphraseStep)
    sitting.press(step.switch)
    sitting.type_passphrase("letmein2024")
    sitting.until(lambda: bool(step.verdict.text()), "a judgement")


def first_repeat(sitting: Sitting) -> None:
    """To be typed back; something else was typed."""
    _first(sitting)
    sitting.go_on()
    sitting.type_passphrase("something else")


def first_space(sitting: Sitting, parameters: KdfParameters | None = FOR_TESTS) -> None:
    """How much room."""
    _first(sitting, parameters)
    words = " ".join(sitting.shown_words())
    sitting.go_on()
    sitting.type_passphrase(words)
    sitting.go_on()


def first_measuring(sitting: Sitting) -> None:
    """The vault is being made; nothing can be counted yet."""
    first_space(sitting, None)
    sitting.hold()
    sitting.go_on()


def first_making(sitting: Sitting) -> None:
    """The vault is being made."""
    first_measuring(sitting)
    sitting.progress(120_000_000, 536_870_912)


def first_sheet(sitting: Sitting) -> None:
    """A recovery sheet?"""
    first_space(sitting)
    sitting.go_on()


def first_words(sitting: Sitting) -> None:
    """Its words."""
    first_sheet(sitting)
    sitting.go_on()


def first_typing(sitting: Sitting) -> list[str]:
    """They are to be typed back."""
    first_words(sitting)
    words = sitting.shown_words()
    sitting.go_on()
    return words


def first_join(sitting: Sitting) -> None:
    """The sheet counts; an invite?"""
    sitting.type_words(first_typing(sitting))
    sitting.go_on()


def shares(sitting: Sitting) -> HeldSharesPage:
    """Shares that the desk keeps."""
    return sitting.open("shares", HeldSharesPage)


def who_asks(sitting: Sitting) -> None:
    """Who asks for it?"""
    _press_first(sitting, shares(sitting), "share-hand-out")
    sitting.only(WhoAsks).why.setText("He came in person, with his passport.")


def share_asked(sitting: Sitting) -> None:
    """The passphrase is asked for once more."""
    who_asks(sitting)
    sitting.go_on()


def share_words(sitting: Sitting) -> None:
    """The words of the share."""
    share_asked(sitting)
    sitting.answer()


def share_erasing(sitting: Sitting) -> None:
    """Before it is erased."""
    _press_first(sitting, shares(sitting), "share-forget")


def share_erased(sitting: Sitting) -> None:
    """It is erased."""
    share_erasing(sitting)
    sitting.answer()


def _first(sitting: Sitting, parameters: KdfParameters | None = FOR_TESTS) -> None:
    page = sitting.show(FirstRunPage(sitting.locked(), parameters=parameters, sizes=(SIZE, SIZE)))
    page.made.connect(lambda opened: sitting.keep(opened.session))


def _press_first(sitting: Sitting, page: HeldSharesPage, name: str) -> None:
    buttons = page.findChildren(QPushButton, name)
    if not buttons:
        raise NotShown(name)
    sitting.press(buttons[0])


STEPS = (
    *steps_of("unlock", (
        ("wrong", wrong, "This passphrase does not open the vault."),
        ("opening", opening, "Opening…"),
        ("keyfile", keyfile, "Key file:"),
        ("keyfile-gone", keyfile_gone, "The key file cannot be read."),
        ("found", found, "Rescue it", "cut"),
        ("in-use", in_use, "already open in another window"),
    )),
    *steps_of("first-run", (
        ("own", first_own, "Too easy to guess.", NOTHING),
        ("repeat", first_repeat, "Not the same yet.", NOTHING),
        ("space", first_space, "How much room?", NOTHING),
        ("measuring", first_measuring, "That takes some seconds.", NOTHING),
        ("making", first_making, "Making your vault", NOTHING),
        ("sheet", first_sheet, "Language of the words", NOTHING),
        ("words", first_words, "Copy the words in their order", NOTHING),
        ("typing", first_typing, "Type the words from your paper.", NOTHING),
        ("join", first_join, "Have you been invited?", NOTHING),
    )),
    *steps_of("shares", (
        ("who", who_asks, "Make sure who asks", "desk"),
        ("asked", share_asked, "are shown, and the log says so", "desk"),
        ("words", share_words, "Read the words out in this order", "desk"),
        ("erasing", share_erasing, "is erased here for ever", "desk"),
        ("erased", share_erased, "is erased.", "desk"),
    )))
