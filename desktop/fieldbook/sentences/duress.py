"""What is said about passphrases that may be given away, and about destroying."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[str, Sentences] = {
    "passphrase-alike": (
        QT_TRANSLATE_NOOP(
            "errors", "This passphrase is too much like the one that you typed before."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Whoever knows one of the two must not be able to guess the other. Take other words.",
        ),
    ),
    "vault-not-destroyed": (
        QT_TRANSLATE_NOOP("errors", "Not all of the vault could be removed. Still there: {files}."),
        QT_TRANSLATE_NOOP("errors", "Nothing opens it any more: its keys were written over."),
        QT_TRANSLATE_NOOP(
            "errors", "Make sure that the disk can be written to and try again, or remove these "
            "files yourself."),
    ),
    "old-vault-left": (
        QT_TRANSLATE_NOOP(
            "errors", "The new vault is in its place, but not all of the old one could be removed: "
            "{files}."),
        QT_TRANSLATE_NOOP("errors", "The new one opens with the passphrases that you typed."),
        QT_TRANSLATE_NOOP(
            "errors", "Open it: that tries once more. If the files stay, remove them yourself, and "
            "give the disk or stick to nobody."),
    ),
    "vault-not-destroyed.read": (
        QT_TRANSLATE_NOOP(
            "errors", "The disk did not let the keys be written over. They were only removed: "
            "{files}."),
        QT_TRANSLATE_NOOP("errors", "As it is now, the vault does not open."),
        QT_TRANSLATE_NOOP(
            "errors", "Whoever examines the disk and knows a passphrase may bring it back. Write "
            "over the whole disk, or destroy the disk or stick itself."),
    ),
    "vault-not-destroyed.opens": (
        QT_TRANSLATE_NOOP(
            "errors", "The vault could not be destroyed. Still there: {files}."),
        QT_TRANSLATE_NOOP("errors", "It may still open with its passphrase."),
        QT_TRANSLATE_NOOP(
            "errors", "Close other windows of Fieldbook, take the write protection off, and try "
            "again. If that does not help, destroy the disk or stick itself."),
    ),
}
