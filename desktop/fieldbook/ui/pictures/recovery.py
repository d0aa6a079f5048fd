"""Making a recovery sheet and shares, and trying them out, step by step."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from fieldbook.crypto.words import word_list
from fieldbook.ui.pages.recovery import RecoveryPage
from fieldbook.ui.pages.recovery_choosing import ChoosingPart
from fieldbook.ui.pages.recovery_entry import SecretEntry
from fieldbook.ui.pages.recovery_overview import MAKE_SHARES, MAKE_SHEET, TRY
from fieldbook.ui.pictures.sitting import NotShown, Sitting, mistyped
from fieldbook.ui.pictures.step import steps_of
from fieldbook.vault.recovering import Recovery


def opened(sitting: Sitting, begin: str = "") -> RecoveryPage:
    """The overview, or the first step of something."""
    arguments: dict[str, object] = {"begin": begin} if begin else {}
    return sitting.open("recovery", RecoveryPage, **arguments)


def sheet(sitting: Sitting) -> None:
    """What a sheet is, and in which language."""
    opened(sitting, MAKE_SHEET)


def asked(sitting: Sitting) -> None:
    """The passphrase is asked for once more."""
    sheet(sitting)
    sitting.go_on()


def words(sitting: Sitting) -> None:
    """The words of the sheet."""
    asked(sitting)
    sitting.answer()


def typing(sitting: Sitting) -> list[str]:
    """The words are to be typed back."""
    words(sitting)
    found = sitting.shown_words()
    sitting.go_on()
    return found


def unknown(sitting: Sitting) -> None:
    """One of them is in no list."""
    found = typing(sitting)
    sitting.type_words([*found[:6], found[6][:-1] + "q", *found[7:]])


def wrong(sitting: Sitting) -> None:
    """One of them is another word of the list."""
    found = typing(sitting)
    code = next(each for each in ("en", "fr", "ar", "es")
                if set(found) <= set(word_list(each)))
    sitting.type_words(mistyped(found, 8, word_list(code)))
    sitting.go_on()


def half_made(sitting: Sitting) -> None:
    """A sheet was left before it was typed back."""
    typing(sitting)
    _page(sitting).leave()


def given_up(sitting: Sitting) -> None:
    """A sheet was given up; it can be undone."""
    half_made(sitting)
    page = _page(sitting)
    (button,) = [each for each in page.findChildren(QPushButton)
                 if each.isVisible() and each.property("kind") == "link"
                 and page.overview is not None and page.overview.isAncestorOf(each)]
    sitting.press(button)


def sheet_done(sitting: Sitting) -> None:
    """The sheet counts."""
    sitting.type_words(typing(sitting))
    sitting.go_on()


def shares(sitting: Sitting) -> None:
    """How many people, and who."""
    opened(sitting, MAKE_SHARES)
    names = sitting.only(ChoosingPart).names
    for line, name in zip(names, ("Lina H.", "Omar", "Aunt Samira"), strict=False):
        line.setText(name)


def entrusting(sitting: Sitting) -> None:
    """The organisation keeps one of them."""
    shares(sitting)
    sitting.press(sitting.only(ChoosingPart).entrust)


def first_share(sitting: Sitting) -> None:
    """The shares are made; the first is shown on request."""
    shares(sitting)
    sitting.go_on()
    sitting.answer()
    if sitting.seen(ChoosingPart):
        raise NotShown("the shares")


def share_words(sitting: Sitting) -> None:
    """The words of the first share."""
    first_share(sitting)
    sitting.go_on()


def share_typing(sitting: Sitting) -> list[str]:
    """The share is to be typed back."""
    share_words(sitting)
    found = sitting.shown_words()
    sitting.go_on()
    return found


def share_unlike(sitting: Sitting) -> None:
    """Another person's share was typed."""
    share_typing(sitting)
    sitting.type_words(Recovery(sitting.session.vault).share(2).split())
    sitting.go_on()


def share_wrong(sitting: Sitting) -> None:
    """A word of the share is wrong."""
    found = share_typing(sitting)
    sitting.type_words([*found[:4], "academic" if found[4] != "academic" else "acid", *found[5:]])
    sitting.go_on()


def second_share(sitting: Sitting) -> None:
    """The first counts; the second comes."""
    sitting.type_words(share_typing(sitting))
    sitting.go_on()


def sealing(sitting: Sitting) -> None:
    """The organisation's share is to be sealed."""
    entrusting(sitting)
    sitting.go_on()
    sitting.answer()
    for _ in range(2):
        sitting.go_on()
        sitting.copy_and_type()
        sitting.go_on()


def sealed(sitting: Sitting) -> None:
    """All shares count; the organisation's waits for an exchange."""
    sealing(sitting)
    sitting.go_on()


def shares_left(sitting: Sitting) -> None:
    """Some shares wait to be typed back."""
    second_share(sitting)
    _page(sitting).leave()


def trial(sitting: Sitting) -> None:
    """Trying a paper out."""
    opened(sitting, TRY)


def trial_shares(sitting: Sitting) -> None:
    """Trying shares out."""
    trial(sitting)
    sitting.press(sitting.only(SecretEntry).by_shares)


def one_good(sitting: Sitting) -> None:
    """One share is good; another is needed."""
    trial_shares(sitting)
    sitting.type_words(sitting.paper["share 1"])
    sitting.go_on()


def twice(sitting: Sitting) -> None:
    """The same share was typed again."""
    one_good(sitting)
    sitting.type_words(sitting.paper["share 1"])
    sitting.go_on()


def trial_done(sitting: Sitting) -> None:
    """It would open the vault."""
    trial(sitting)
    sitting.type_words(sitting.paper["sheet"])
    sitting.go_on()


def _page(sitting: Sitting) -> RecoveryPage:
    return sitting.only(RecoveryPage)


STEPS = steps_of("recovery", (
    ("none", opened, "If you forget your passphrase"),
    ("sheet", sheet, "Language of the words"),
    ("asked", asked, "These words open the vault."),
    ("words", words, "Copy the words in their order"),
    ("typing", typing, "Type the words from your paper."),
    ("unknown", unknown, "is not in the list"),
    ("wrong", wrong, "is not the one that was written down"),
    ("half-made", half_made, "Waits to be typed back"),
    ("given-up", given_up, "Given up. What is on paper opens nothing."),
    ("sheet-done", sheet_done, "The sheet counts from now on."),
    ("sheet-anew", sheet, "opens the vault until the new one was typed back", "with-paper"),
    ("shares", shares, "Who keeps each?"),
    ("entrusting", entrusting, "keeps one of them, sealed", "joined"),
    ("first-share", first_share, "Be alone with this person, or alone."),
    ("share-words", share_words, "for this person alone"),
    ("share-typing", share_typing, "Type the share from the paper."),
    ("share-unlike", share_unlike, "This is another person's share."),
    ("share-wrong", share_wrong, "is not the one that was written down"),
    ("second-share", second_share, "Typed back"),
    ("shares-left", shares_left, "Go on with the shares"),
    ("sealing", sealing, "This share is sealed now", "joined"),
    ("sealed", sealed, "The shares count from now on.", "joined"),
    ("both", opened, "A forgotten passphrase is not a lost vault.", "with-paper"),
    ("trial", trial, "I have the sheet", "with-paper"),
    ("trial-shares", trial_shares, "Type the first share.", "with-paper"),
    ("one-good", one_good, "is good", "with-paper"),
    ("twice", twice, "This share was typed already.", "with-paper"),
    ("trial-done", trial_done, "This would open your vault today.", "with-paper"),
))
