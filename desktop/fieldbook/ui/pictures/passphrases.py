"""Adding, changing and removing a passphrase, step by step."""

from __future__ import annotations

from fieldbook.ui.pages.passphrases import PassphrasesPage
from fieldbook.ui.pages.passphrases_steps import KeyfileStep, WordsStep
from fieldbook.ui.pictures.sitting import Sitting
from fieldbook.ui.pictures.step import steps_of
from fieldbook.ui.pictures.worlds import PASSPHRASE, SECOND

KEY = "key.dat"


def opened(sitting: Sitting) -> PassphrasesPage:
    """The list."""
    return sitting.open("passphrases", PassphrasesPage)


def asked(sitting: Sitting) -> None:
    """The passphrase is asked for once more."""
    sitting.press(opened(sitting).add_button)


def refused(sitting: Sitting) -> None:
    """Another passphrase was typed."""
    asked(sitting)
    sitting.answer("not the one")


def trying(sitting: Sitting) -> None:
    """It is being tried."""
    asked(sitting)
    sitting.hold()
    sitting.answer()


def drawn(sitting: Sitting) -> None:
    """Words drawn at random."""
    asked(sitting)
    sitting.answer()


def own(sitting: Sitting, text: str) -> None:
    """Words of one's own, judged."""
    drawn(sitting)
    step = sitting.only(WordsStep)
    sitting.press(step.chosen)
    sitting.type_passphrase(text)
    sitting.until(lambda: bool(step.verdict.text()), "a judgement")


def weak(sitting: Sitting) -> None:
    """Words of one's own that are easy to guess."""
    own(sitting, "letmein2024")


def strong(sitting: Sitting) -> None:
    """Words of one's own that are good."""
    own(sitting, "copper lantern drifts past nine islands")


def without_file(sitting: Sitting) -> list[str]:
    """Whether a key file goes with it."""
    drawn(sitting)
    words = sitting.shown_words()
    sitting.go_on()
    return words


def with_file(sitting: Sitting) -> list[str]:
    """A key file goes with it; which one?"""
    words = without_file(sitting)
    sitting.press(sitting.only(KeyfileStep).with_file)
    return words


def file_made(sitting: Sitting) -> list[str]:
    """A new key file was made."""
    words = with_file(sitting)
    sitting.only(KeyfileStep).make(sitting.folder / KEY)
    return words


def file_in_the_way(sitting: Sitting) -> None:
    """Where the key file should go, there is a file."""
    with_file(sitting)
    (sitting.folder / KEY).write_bytes(b"a picture")
    sitting.only(KeyfileStep).make(sitting.folder / KEY)


def repeat(sitting: Sitting) -> str:
    """To be typed back."""
    words = " ".join(without_file(sitting))
    sitting.go_on()
    return words


def repeat_wrong(sitting: Sitting) -> None:
    """Typed back, and not the same."""
    repeat(sitting)
    sitting.type_passphrase("not the same words")


def repeat_right(sitting: Sitting) -> None:
    """Typed back, and the same."""
    sitting.type_passphrase(repeat(sitting))


def adding(sitting: Sitting) -> None:
    """It is being added."""
    repeat_right(sitting)
    sitting.hold()
    sitting.go_on()


def added(sitting: Sitting) -> None:
    """It was added."""
    words = " ".join(file_made(sitting))
    sitting.go_on()
    sitting.type_passphrase(words)
    sitting.go_on()


def known(sitting: Sitting) -> None:
    """It opens the vault already."""
    own(sitting, PASSPHRASE)
    sitting.go_on(2)
    sitting.type_passphrase(PASSPHRASE)
    sitting.go_on()


def no_room(sitting: Sitting) -> None:
    """There is no place for another one."""
    asked(sitting)


def change(sitting: Sitting) -> None:
    """The one to change is asked for."""
    sitting.press(opened(sitting).opens.change_button)


def keep_file(sitting: Sitting) -> str:
    """The one that is changed has a key file: does it go on?"""
    change(sitting)
    sitting.use_keyfile(sitting.folder / "stick.key")
    sitting.answer(SECOND)
    words = " ".join(sitting.shown_words())
    sitting.go_on()
    return words


def changed(sitting: Sitting) -> None:
    """It was changed."""
    words = keep_file(sitting)
    sitting.go_on()
    sitting.type_passphrase(words)
    sitting.go_on()


def only_one(sitting: Sitting) -> None:
    """The only one cannot be removed."""
    sitting.press(opened(sitting).opens.remove_button)


def remove(sitting: Sitting) -> None:
    """Which one shall open nothing any more?"""
    only_one(sitting)
    sitting.answer()


def remove_wrong(sitting: Sitting) -> None:
    """What was typed opens nothing as it is."""
    remove(sitting)
    sitting.type_passphrase(SECOND)
    sitting.go_on()


def remove_kept(sitting: Sitting) -> None:
    """The one that shall stay was typed as the one to remove."""
    remove(sitting)
    sitting.type_passphrase(PASSPHRASE)
    sitting.go_on()


def only_with_file(sitting: Sitting) -> None:
    """It was removed, and the other one needs its key file."""
    only_one(sitting)
    sitting.use_keyfile(sitting.folder / "stick.key")
    sitting.answer(SECOND)
    sitting.type_passphrase(PASSPHRASE)
    sitting.go_on()


def removed(sitting: Sitting) -> None:
    """It was removed."""
    remove(sitting)
    sitting.type_passphrase(SECOND)
    sitting.use_keyfile(sitting.folder / "stick.key")
    sitting.go_on()


STEPS = steps_of("passphrases", (
    ("asked", asked, "To add a passphrase, type one"),
    ("refused", refused, "This passphrase does not open the vault."),
    ("trying", trying, "One moment…"),
    ("drawn", drawn, "Six words drawn at random"),
    ("weak", weak, "Too easy to guess."),
    ("strong", strong, "Hard to guess."),
    ("without-file", without_file, "With a key file?"),
    ("with-file", with_file, "Make a new key file"),
    ("file-made", file_made, "New key file:"),
    ("file-in-the-way", file_in_the_way, "There is already a file with this name."),
    ("repeat", repeat, "Type it back"),
    ("repeat-wrong", repeat_wrong, "Not the same yet."),
    ("repeat-right", repeat_right, "It is the same."),
    ("adding", adding, "Adding…"),
    ("added", added, "The passphrase was added."),
    ("known", known, "This passphrase is already in use."),
    ("no-room", no_room, "There is no place for another passphrase.", "full"),
    ("change", change, "The passphrase until now", "with-two"),
    ("keep-file", keep_file, "Keep the key file it has", "with-two"),
    ("changed", changed, "The passphrase was changed.", "with-two"),
    ("only-one", only_one, "This is the only passphrase"),
    ("remove", remove, "The passphrase to remove", "with-two"),
    ("remove-wrong", remove_wrong, "This passphrase does not open the vault.", "with-two"),
    ("remove-kept", remove_kept, "so it was not removed.", "with-two"),
    ("only-with-file", only_with_file, "From now on nothing opens", "with-two"),
    ("removed", removed, "The passphrase was removed.", "with-two"),
))
