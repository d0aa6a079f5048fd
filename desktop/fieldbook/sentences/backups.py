"""What is said about backups and their keys."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

_NOTHING = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
_ANOTHER = QT_TRANSLATE_NOOP(
    "errors", "Copy it again from where it was kept, or use another backup.")

SENTENCES: dict[str, Sentences] = {
    "backup-for-nobody": (
        QT_TRANSLATE_NOOP("errors", "A backup needs somebody who can open it."),
        _NOTHING,
        QT_TRANSLATE_NOOP("errors", "Choose at least one key that opens it."),
    ),
    "backup-exists": (
        QT_TRANSLATE_NOOP("errors", "There is already a file with this name."),
        QT_TRANSLATE_NOOP("errors", "It was not touched."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
    ),
    "backup-place-missing": (
        QT_TRANSLATE_NOOP("errors", "The folder where the backup should go is not there."),
        _NOTHING,
        QT_TRANSLATE_NOOP("errors", "Check that the stick is plugged in, or choose another place."),
    ),
    "place-in-vault": (
        QT_TRANSLATE_NOOP("errors", "This is the folder of a vault itself."),
        _NOTHING,
        QT_TRANSLATE_NOOP("errors", "Choose another place, best on a stick: whoever takes or "
                          "destroys the vault would have this file with it."),
    ),
    "backup-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The file of the backup cannot be read."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Check that the stick or disk is there and that you may open the file."),
    ),
    "backup-for-others": (
        QT_TRANSLATE_NOOP("errors", "These words, or this key, do not open this backup."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Look for the words or the key that belong to this backup, or for a backup "
            "that belongs to these. If they do belong together, the file is damaged: use another "
            "copy of it."),
    ),
    "backup-damaged": (
        QT_TRANSLATE_NOOP("errors", "This file is no backup, or not a whole one."),
        _NOTHING,
        _ANOTHER,
    ),
    "backup-damaged.other": (
        QT_TRANSLATE_NOOP("errors", "This file is not a backup of a vault."),
        _NOTHING,
        QT_TRANSLATE_NOOP("errors", "Choose the file that was written as a backup."),
    ),
    "backup-damaged.changed": (
        QT_TRANSLATE_NOOP("errors", "This backup was cut short or changed after it was written."),
        _NOTHING,
        _ANOTHER,
    ),
    "backup-damaged.cut": (
        QT_TRANSLATE_NOOP("errors", "The end of this backup is missing."),
        _NOTHING,
        _ANOTHER,
    ),
    "backup-damaged.header": (
        QT_TRANSLATE_NOOP("errors", "The beginning of this backup cannot be understood."),
        _NOTHING,
        _ANOTHER,
    ),
    "backup-damaged.store": (
        QT_TRANSLATE_NOOP("errors", "What is inside this backup is damaged."),
        _NOTHING,
        _ANOTHER,
    ),
    "backup-too-new": (
        QT_TRANSLATE_NOOP("errors", "A newer Fieldbook made this backup."),
        _NOTHING,
        QT_TRANSLATE_NOOP("errors", "Restore it with the newer Fieldbook."),
    ),
    "backup-key-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The file of the backup key cannot be read."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Check that the stick or disk is there and that you may open the file."),
    ),
    "backup-key-locked": (
        QT_TRANSLATE_NOOP("errors", "This backup key is closed with a passphrase of its own."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Type the passphrase that was chosen when the key was saved. It may be "
            "another one than that of the vault."),
    ),
}
