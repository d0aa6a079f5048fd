"""Checks, room, making and trying a backup, step by step."""

from __future__ import annotations

from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.words import word_list
from fieldbook.ui.pages.backup_opening import BackupFile, BackupOpener
from fieldbook.ui.pages.copies import BACKUP as MAKE
from fieldbook.ui.pages.copies import TRY, CopiesPage
from fieldbook.ui.pages.copies_keyfile import NewKeyFile
from fieldbook.ui.pages.copies_making import BackupWalk
from fieldbook.ui.pages.copies_who import NEW_FILE, WhoStep
from fieldbook.ui.pictures.sitting import Sitting, mistyped
from fieldbook.ui.pictures.step import steps_of
from fieldbook.ui.pictures.worlds import BACKUP, KEY

TARGET = "backup-2026-05-03.age"
OLD_KIND = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
"""A key of the older kind, from age's own documentation."""


def opened(sitting: Sitting) -> CopiesPage:
    """The cards: no backup, no check yet; or what was found."""
    return sitting.open("copies", CopiesPage)


def checking(sitting: Sitting) -> None:
    """Everything is being read."""
    page = opened(sitting)
    sitting.hold()
    sitting.press(page.check.button)
    page.check.progress.hear(37, 100)


def room(sitting: Sitting) -> None:
    """More room: how much?"""
    sitting.press(opened(sitting).room.more)


def room_other(sitting: Sitting) -> None:
    """Another size, and the disk has not enough."""
    page = opened(sitting)
    page.room.show_room(8 << 20, 5 << 20, 90_000_000)
    sitting.press(page.room.more)
    sitting.press(page.room.other)
    page.room.amount.setValue(200)


def growing(sitting: Sitting) -> None:
    """More room is being made."""
    room(sitting)
    page = sitting.only(CopiesPage)
    sitting.hold()
    sitting.press(page.room.grow_button)
    page.room.progress.hear(6_000_000, 16_800_000)


def who(sitting: Sitting) -> None:
    """Who can open the backup."""
    sitting.open("copies", CopiesPage, begin=MAKE)


def pasted(sitting: Sitting) -> None:
    """Somebody whose key was pasted."""
    who(sitting)
    step = sitting.only(WhoStep)
    sitting.press(step.paste)
    step.keys.setPlainText(str(HybridIdentity.generate().recipient))


def unlike(sitting: Sitting) -> None:
    """Keys of two kinds, which cannot open one file."""
    who(sitting)
    step = sitting.only(WhoStep)
    sitting.press(step.paste)
    step.keys.setPlainText(OLD_KIND)


def words(sitting: Sitting) -> None:
    """New words for the backup."""
    who(sitting)
    sitting.go_on()


def typing(sitting: Sitting) -> list[str]:
    """They are to be typed back."""
    words(sitting)
    found = sitting.shown_words()
    sitting.go_on()
    return found


def wrong(sitting: Sitting) -> None:
    """One of them is wrong."""
    found = typing(sitting)
    code = next(each for each in ("en", "fr", "ar", "es") if set(found) <= set(word_list(each)))
    sitting.type_words(mistyped(found, 12, word_list(code)))
    sitting.go_on()


def keyfile(sitting: Sitting) -> None:
    """A key file instead of words."""
    who(sitting)
    sitting.only(WhoStep).choose(NEW_FILE)
    sitting.go_on()


def keyfile_saved(sitting: Sitting) -> None:
    """The key file is saved."""
    keyfile(sitting)
    sitting.only(NewKeyFile).save(sitting.folder / "stick.txt")


def where(sitting: Sitting) -> None:
    """Where the backup goes."""
    sitting.type_words(typing(sitting))
    sitting.go_on()


def placed(sitting: Sitting) -> None:
    """A place was chosen."""
    where(sitting)
    sitting.only(BackupWalk).use_target(sitting.folder / TARGET)


def asked(sitting: Sitting) -> None:
    """The passphrase is asked for once more."""
    placed(sitting)
    sitting.go_on()


def writing(sitting: Sitting) -> None:
    """It is being written."""
    asked(sitting)
    sitting.hold(after=2)
    sitting.answer()
    sitting.progress(2_500_000, 4_100_000)


def written(sitting: Sitting) -> None:
    """It is written."""
    asked(sitting)
    sitting.answer()


def read_back(sitting: Sitting) -> None:
    """It was read back whole."""
    written(sitting)
    sitting.go_on()


def trial(sitting: Sitting) -> None:
    """Which backup to try?"""
    sitting.open("copies", CopiesPage, begin=TRY)


def trial_words(sitting: Sitting) -> None:
    """What opens it: words."""
    trial(sitting)
    sitting.only(BackupFile).use(sitting.folder / BACKUP)


def trial_file(sitting: Sitting) -> None:
    """What opens it: a key file."""
    trial_words(sitting)
    sitting.press(sitting.only(BackupOpener).by_file)
    sitting.only(BackupOpener).use_file(sitting.folder / KEY)


def trial_text(sitting: Sitting) -> None:
    """What opens it: a key that is pasted."""
    trial_words(sitting)
    sitting.press(sitting.only(BackupOpener).by_text)


def trial_other(sitting: Sitting) -> None:
    """A key that does not open it."""
    trial_text(sitting)
    sitting.only(BackupOpener).text.setPlainText(str(HybridIdentity.generate()))
    sitting.go_on()


def trial_reading(sitting: Sitting) -> None:
    """It is being read."""
    trial_file(sitting)
    sitting.hold()
    sitting.go_on()
    sitting.progress(2_500_000, 4_100_000)


def trial_done(sitting: Sitting) -> None:
    """It is whole."""
    trial_words(sitting)
    sitting.type_words(sitting.paper["backup"])
    sitting.go_on()


STEPS = steps_of("copies", (
    ("none", opened, "There is no backup yet."),
    ("found", opened, "What was found", "ill"),
    ("checking", checking, "Reading everything"),
    ("room", room, "Twice as large"),
    ("room-other", room_other, "That is not enough."),
    ("growing", growing, "Making room"),
    ("who", who, "New backup words, written on paper now"),
    ("pasted", pasted, "Their keys, one on each line"),
    ("unlike", unlike, "These keys are of an older kind"),
    ("words", words, "They are kept nowhere."),
    ("typing", typing, "only then is the backup made"),
    ("wrong", wrong, "is not the one that was written down"),
    ("keyfile", keyfile, "Put the key file on a stick"),
    ("keyfile-saved", keyfile_saved, "Saved:"),
    ("where", where, "Keep the backup where this computer is not"),
    ("placed", placed, "Choose another place"),
    ("asked", asked, "A backup takes everything out of the vault."),
    ("writing", writing, "Copying what is in the vault"),
    ("written", written, "The backup is written"),
    ("read-back", read_back, "It was read back whole."),
    ("trial", trial, "Choose the backup"),
    ("trial-words", trial_words, "The backup words, on paper", "with-backup"),
    ("trial-file", trial_file, "Key file:", "with-backup"),
    ("trial-text", trial_text, "The secret key", "with-backup"),
    ("trial-other", trial_other, "do not open this backup", "with-backup"),
    ("trial-reading", trial_reading, "Reading the backup", "with-backup"),
    ("trial-done", trial_done, "This backup is whole", "with-backup"),
))
