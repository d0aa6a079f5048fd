"""What the vault says."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[str, Sentences] = {
    "vault": (
        QT_TRANSLATE_NOOP("errors", "The vault cannot be used as it is."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Try again, or use a copy of the vault."),
    ),
    "wrong-passphrase": (
        QT_TRANSLATE_NOOP("errors", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Check the language of the keyboard and capital letters, and try again. If the "
            "vault needs a key file, choose it.",
        ),
    ),
    "passphrase-empty": (
        QT_TRANSLATE_NOOP("errors", "The passphrase is empty."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Type one, or take the one that is offered."),
    ),
    "passphrase-in-use": (
        QT_TRANSLATE_NOOP("errors", "This passphrase is already in use."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another one."),
    ),
    "slots-full": (
        QT_TRANSLATE_NOOP("errors", "There is no place for another passphrase: {places} are used."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Remove one that is no longer needed, or change it."),
    ),
    "last-passphrase": (
        QT_TRANSLATE_NOOP("errors", "This is the only passphrase, so it cannot be removed."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Add another one first, or change this one."),
    ),
    "passphrase-stays": (
        QT_TRANSLATE_NOOP(
            "errors",
            "This is the passphrase that shall go on opening the vault, so it was not removed.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Type another one to remove. To remove this one, begin again, and first type one "
            "that you keep.",
        ),
    ),
    "share-damaged": (
        QT_TRANSLATE_NOOP(
            "errors",
            "These words are not a share as it was written down. Look at word {position}.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Compare each word with the paper and correct it."),
    ),
    "share-damaged.count": (
        QT_TRANSLATE_NOOP("errors", "The number of words of a share is not right."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Type all words of each share from its paper, in their order, one share in "
            "a line."),
    ),
    "share-damaged.several": (
        QT_TRANSLATE_NOOP(
            "errors", "More than one word of a share is wrong, or words have changed places."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Compare each word with the paper and correct it."),
    ),
    "share-damaged.groups": (
        QT_TRANSLATE_NOOP(
            "errors", "This share was made by another program, in a way that is not known here."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Use shares that Fieldbook made for this vault."),
    ),
    "shares-unlike": (
        QT_TRANSLATE_NOOP("errors", "These shares do not belong together."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Use shares that were made on the same day for the same vault, each of them once.",
        ),
    ),
    "shares-too-few": (
        QT_TRANSLATE_NOOP("errors", "It takes {need} different shares; here are {have}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask another person who keeps one."),
    ),
    "destroy-not-confirmed": (
        QT_TRANSLATE_NOOP(
            "errors",
            "This would destroy the vault. Sent, but not yet accepted: {items}.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "If it shall be destroyed all the same, say so with --yes-destroy. A copy of the "
            "vault that somebody made before would still open with its passphrase.",
        ),
    ),
    "rows-lost": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Could not be read: {rows} entries and {runs} runs of entries in “{table}”.",
        ),
        QT_TRANSLATE_NOOP("errors", "The old vault was not changed."),
        QT_TRANSLATE_NOOP("errors", "Look for what is missing in a backup."),
    ),
    "recovery-not-begun": (
        QT_TRANSLATE_NOOP("errors", "There is no recovery sheet and no share to be typed back."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Make a recovery sheet or shares first."),
    ),
    "recovery-other": (
        QT_TRANSLATE_NOOP("errors", "These words are from another sheet or share."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Type the one that was made last. If it is lost, make a new one.",
        ),
    ),
    "recovery-opens-nothing": (
        QT_TRANSLATE_NOOP("errors", "These words do not open this vault."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Look whether the sheet or the shares belong to this vault and are the newest ones, "
            "typed back when they were made.",
        ),
    ),
    "keyfile-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The key file cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check that it is still there and that you may open it."),
    ),
    "vault-exists": (
        QT_TRANSLATE_NOOP("errors", "There is already a vault in this folder, or part of one."),
        QT_TRANSLATE_NOOP("errors", "It was not touched."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder."),
    ),
    "folder-not-empty": (
        QT_TRANSLATE_NOOP("errors", "This folder holds other files."),
        QT_TRANSLATE_NOOP("errors", "They were not touched."),
        QT_TRANSLATE_NOOP("errors", "Choose an empty folder, or a new one."),
    ),
    "vault-in-use": (
        QT_TRANSLATE_NOOP("errors", "The vault is already open in another window."),
        QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost."),
        QT_TRANSLATE_NOOP("errors", "Go to that window, or close it first."),
    ),
    "file-too-large": (
        QT_TRANSLATE_NOOP("errors", "This disk cannot hold a file this large."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose a smaller size, or a disk that can hold large files."),
    ),
    "hub-start": (
        QT_TRANSLATE_NOOP("errors", "The hub cannot start."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at the settings it was started with."),
    ),
}
