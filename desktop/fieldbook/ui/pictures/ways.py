"""The ways at the locked window, step by step."""

from __future__ import annotations

from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.crypto.words import word_list
from fieldbook.ui.pages.backup_opening import BackupFile, BackupOpener
from fieldbook.ui.pages.recovery_entry import SecretEntry
from fieldbook.ui.pages.unlock import UnlockPage
from fieldbook.ui.pages.way_destroy import DestroyWay
from fieldbook.ui.pages.way_recover import RecoverWay
from fieldbook.ui.pages.way_renew import RenewWay
from fieldbook.ui.pages.way_rescue import RescueWay
from fieldbook.ui.pages.way_restore import RestoreWay
from fieldbook.ui.pages.ways import Way
from fieldbook.ui.pictures.duress import hold_down
from fieldbook.ui.pictures.sitting import NotShown, Sitting, mistyped
from fieldbook.ui.pictures.step import steps_of
from fieldbook.ui.pictures.worlds import BACKUP, KEY, OTHER, PASSPHRASE, SECOND
from fieldbook.ui.widgets.choices import Check
from fieldbook.ui.widgets.hold import HoldOrType


def shown(sitting: Sitting, way: Way) -> None:
    """Show a way; when it is done, the unlock page says so, as in the window."""
    def done(happened: str, to_do: str) -> None:
        sitting.show(UnlockPage(sitting.locked())).say(happened, to_do)

    way.done.connect(done)
    sitting.show(way)


def recover(sitting: Sitting) -> None:
    """A sheet or shares?"""
    shown(sitting, RecoverWay(sitting.locked()))


def recover_wrong(sitting: Sitting) -> None:
    """A word is wrong."""
    recover(sitting)
    sitting.type_words(mistyped(sitting.paper["sheet"], 8, word_list("en")))
    sitting.go_on()


def recover_shares(sitting: Sitting) -> None:
    """One share is good."""
    recover(sitting)
    sitting.press(sitting.only(SecretEntry).by_shares)
    sitting.type_words(sitting.paper["share 1"])
    sitting.go_on()


def recover_trying(sitting: Sitting) -> None:
    """The words are tried."""
    recover(sitting)
    sitting.type_words(sitting.paper["sheet"])
    sitting.hold(after=1)
    sitting.go_on()


def recover_choose(sitting: Sitting) -> None:
    """A new passphrase."""
    recover(sitting)
    sitting.type_words(sitting.paper["sheet"])
    sitting.go_on()


def recover_repeat(sitting: Sitting) -> str:
    """It is to be typed back."""
    recover_choose(sitting)
    words = " ".join(sitting.shown_words())
    sitting.go_on()
    return words


def recover_opening(sitting: Sitting) -> None:
    """The vault opens."""
    sitting.type_passphrase(recover_repeat(sitting))
    sitting.hold()
    sitting.go_on()


def restore(sitting: Sitting) -> None:
    """Which backup?"""
    shown(sitting, RestoreWay(sitting.locked(), parameters=FOR_TESTS))


def restore_words(sitting: Sitting) -> None:
    """What opens it: words."""
    restore(sitting)
    sitting.only(BackupFile).use(sitting.folder / BACKUP)


def restore_file(sitting: Sitting) -> None:
    """What opens it: a key file."""
    restore_words(sitting)
    sitting.only(BackupOpener).use_file(sitting.folder / KEY)


def restore_text(sitting: Sitting) -> None:
    """What opens it: a key that is pasted."""
    restore_words(sitting)
    sitting.press(sitting.only(BackupOpener).by_text)


def restore_wrong(sitting: Sitting) -> None:
    """A word is wrong."""
    restore_words(sitting)
    sitting.type_words(mistyped(sitting.paper["backup"], 12, word_list("en")))
    sitting.go_on()


def restore_reading(sitting: Sitting) -> None:
    """It is being read."""
    restore_file(sitting)
    sitting.hold()
    sitting.go_on()
    sitting.progress(2_500_000, 4_100_000)


def restore_inside(sitting: Sitting) -> None:
    """What it brings back."""
    restore_words(sitting)
    sitting.type_words(sitting.paper["backup"])
    sitting.go_on()


def restore_choose(sitting: Sitting) -> None:
    """A new passphrase."""
    restore_inside(sitting)
    sitting.go_on()


def restore_repeat(sitting: Sitting) -> str:
    """It is to be typed back."""
    restore_choose(sitting)
    words = " ".join(sitting.shown_words())
    sitting.go_on()
    return words


def restore_working(sitting: Sitting) -> None:
    """The vault is brought back."""
    sitting.type_passphrase(restore_repeat(sitting))
    sitting.hold()
    sitting.go_on()
    sitting.progress(3_000_000, 16_800_000)


def rescue(sitting: Sitting) -> None:
    """A passphrase, and where the new vault goes."""
    shown(sitting, RescueWay(sitting.locked()))
    sitting.type_passphrase(PASSPHRASE)


def rescue_wrong(sitting: Sitting) -> None:
    """The passphrase opens nothing."""
    shown(sitting, RescueWay(sitting.locked()))
    sitting.type_passphrase("not the one")
    sitting.go_on()


def rescue_working(sitting: Sitting) -> None:
    """Reading and writing."""
    rescue(sitting)
    sitting.hold()
    sitting.go_on()
    sitting.progress(5_000_000, 8_400_000)


def rescue_report(sitting: Sitting) -> RescueWay:
    """What came over, and what did not."""
    rescue(sitting)
    sitting.go_on()
    way = sitting.window
    if not isinstance(way, RescueWay) or way.report is None:
        raise NotShown("a report")
    return way


def rescue_kept(sitting: Sitting) -> None:
    """The list is kept in the new vault."""
    way = rescue_report(sitting)
    assert way.report is not None
    sitting.press(way.report.keep)


def rescue_used(sitting: Sitting) -> None:
    """The new vault is in its place."""
    rescue_report(sitting)
    sitting.go_on()


def renew(sitting: Sitting) -> None:
    """Which passphrases live on?"""
    shown(sitting, RenewWay(sitting.locked()))


def renew_wrong(sitting: Sitting) -> None:
    """One opens nothing."""
    renew(sitting)
    _add(sitting, "not the one")


def renew_typed(sitting: Sitting) -> None:
    """Three of them, one with its key file; the list is complete."""
    renew(sitting)
    _add(sitting, PASSPHRASE)
    sitting.use_keyfile(sitting.folder / "stick.key")
    _add(sitting, SECOND)
    _add(sitting, OTHER)
    sitting.press(sitting.only(Check))


def renew_working(sitting: Sitting) -> None:
    """It is being made."""
    renew_typed(sitting)
    sitting.hold()
    sitting.go_on()
    sitting.progress(9_000_000, 16_800_000)


def renew_done(sitting: Sitting) -> None:
    """It is in its place."""
    renew_typed(sitting)
    sitting.go_on()


def destroy(sitting: Sitting) -> None:
    """What is lost."""
    shown(sitting, DestroyWay(sitting.locked()))


def destroy_typed(sitting: Sitting) -> None:
    """The word is typed."""
    destroy(sitting)
    hold = sitting.only(HoldOrType)
    hold.line.setText(hold.word)


def destroy_held(sitting: Sitting) -> None:
    """The button is held."""
    destroy(sitting)
    hold_down(sitting)


def _add(sitting: Sitting, passphrase: str) -> None:
    sitting.type_passphrase(passphrase)
    sitting.press(sitting.only(RenewWay).add)


STEPS = steps_of("way", (
    ("recover-sheet", recover, "I have the sheet", "with-paper"),
    ("recover-wrong", recover_wrong, "is not the one that was written down", "with-paper"),
    ("recover-shares", recover_shares, "is good", "with-paper"),
    ("recover-trying", recover_trying, "Trying…", "with-paper"),
    ("recover-choose", recover_choose, "These words open your vault.", "with-paper"),
    ("recover-repeat", recover_repeat, "Type the passphrase from your paper.", "with-paper"),
    ("recover-opening", recover_opening, "Opening…", "with-paper"),
    ("restore-file", restore, "Choose the backup", "with-backup"),
    ("restore-words", restore_words, "What opens this backup?", "with-backup"),
    ("restore-keyfile", restore_file, "Key file:", "with-backup"),
    ("restore-text", restore_text, "The secret key", "with-backup"),
    ("restore-wrong", restore_wrong, "is not the one that was written down", "with-backup"),
    ("restore-reading", restore_reading, "Reading the backup", "with-backup"),
    ("restore-inside", restore_inside, "This is what it brings back:", "with-backup"),
    ("restore-choose", restore_choose, "The restored vault gets a new passphrase", "with-backup"),
    ("restore-repeat", restore_repeat, "Type the passphrase from your paper.", "with-backup"),
    ("restore-working", restore_working, "Bringing the vault back", "with-backup"),
    ("rescue-begin", rescue, "Where the new vault goes", "damaged"),
    ("rescue-wrong", rescue_wrong, "This passphrase does not open the vault.", "damaged"),
    ("rescue-working", rescue_working, "Reading and writing", "damaged"),
    ("rescue-report", rescue_report, "What could not be read", "damaged"),
    ("rescue-whole", rescue_report, "Everything could be read."),
    ("rescue-kept", rescue_kept, "The list is in the new vault", "damaged"),
    ("rescue-used", rescue_used, "The rescued vault is in its place.", "damaged"),
    ("renew-none", renew, "Nothing yet.", "with-two"),
    ("renew-wrong", renew_wrong, "This passphrase does not open the vault.", "with-two"),
    ("renew-typed", renew_typed, "with the key file", "with-two"),
    ("renew-working", renew_working, "Making the new vault", "with-two"),
    ("renew-done", renew_done, "The new vault is in its place.", "with-two"),
    ("destroy-begin", destroy, "What this cannot do"),
    ("destroy-typed", destroy_typed, "Letting go earlier does nothing."),
    ("destroy-held", destroy_held, "more second"),
))
