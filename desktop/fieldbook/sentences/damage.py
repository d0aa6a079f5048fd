"""What is said about the files of a vault: which one is meant, what is safe, which way out.

Beside a kind there may be sentences for one case of it, under "kind.case": see
`fieldbook.text.explain_kind`.
"""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

_NOTHING = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
_SAFE = QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost.")
_RESCUE = QT_TRANSLATE_NOOP(
    "errors", "Copy the whole vault to another disk first. Then rescue what can still be read, or "
    "bring back a backup.")
_COPY_AGAIN = QT_TRANSLATE_NOOP(
    "errors", "Copy the whole folder again from where it came. If there is no other copy, rescue "
    "what can still be read, or bring back a backup.")
_ONE_COPY = QT_TRANSLATE_NOOP(
    "errors", "Put back “keys”, “0” and “1” from one and the same copy of the vault. If there is "
    "none, bring back a backup.")

SENTENCES: dict[str, Sentences] = {
    # the keys
    "keys-damaged": (
        QT_TRANSLATE_NOOP("errors", "Both copies of the keys, in the file “keys”, are damaged."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. The other files may be whole."),
        QT_TRANSLATE_NOOP(
            "errors", "Put back the file “keys” from a copy of this vault, also from an old one. "
            "If there is none, bring back a backup."),
    ),
    "wrong-passphrase.damaged": (
        QT_TRANSLATE_NOOP(
            "errors", "This passphrase does not open the vault, and the file “keys” is damaged."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Try again. If you are sure of the passphrase, put back the file “keys” from "
            "a copy of this vault, also from an old one, or bring back a backup."),
    ),
    "recovery-opens-nothing.damaged": (
        QT_TRANSLATE_NOOP(
            "errors", "These words do not open this vault, and the file “keys” is damaged."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "If the words belong to this vault, put back the file “keys” from a copy of "
            "it, also from an old one, or bring back a backup."),
    ),
    "keys-copy-repaired": (
        QT_TRANSLATE_NOOP(
            "errors", "Copy {copy} of the keys, in the file “keys”, was damaged, older or of "
            "another vault. It was written again from the other copy."),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "errors", "If it comes back, the disk is failing: copy the vault to another one."),
    ),
    "keys-copy-damaged": (
        QT_TRANSLATE_NOOP(
            "errors", "Copy {copy} of the keys, in the file “keys”, is not what was written."),
        QT_TRANSLATE_NOOP("errors", "What is open now can be read and goes on."),
        QT_TRANSLATE_NOOP(
            "errors", "Make a backup, then lock and unlock: the copy is written again from the "
            "other one. If it comes back, use another disk."),
    ),
    "keys-rolled-back": (
        QT_TRANSLATE_NOOP(
            "errors", "The file “keys” is older than the vault. Somebody, or a backup program, put "
            "an old one back."),
        QT_TRANSLATE_NOOP("errors", "What you wrote is here."),
        QT_TRANSLATE_NOOP(
            "errors", "Find out who could reach this computer. A passphrase that you changed since "
            "may have worked again: change it once more."),
    ),
    # the vault as a whole
    "no-vault": (
        QT_TRANSLATE_NOOP("errors", "There is no vault in this folder."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Choose the folder where your vault is, make a new one, or bring one back "
            "from a backup."),
    ),
    "no-vault.unfinished": (
        QT_TRANSLATE_NOOP(
            "errors", "There is no vault in this folder: making one was cut short."),
        _NOTHING,
        QT_TRANSLATE_NOOP("errors", "Make it again. What was left of it goes away then."),
    ),
    "vault-too-new": (
        QT_TRANSLATE_NOOP("errors", "A newer Fieldbook made this vault."),
        _NOTHING,
        QT_TRANSLATE_NOOP("errors", "Open it with the newer Fieldbook."),
    ),
    "vault-damaged": (
        QT_TRANSLATE_NOOP("errors", "The file “{part}” of the vault is damaged or missing."),
        _NOTHING,
        _COPY_AGAIN,
    ),
    "vault-damaged.missing": (
        QT_TRANSLATE_NOOP("errors", "The file “{part}” of the vault is missing."),
        QT_TRANSLATE_NOOP("errors", "The other files were not changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Look for it where the vault was copied from, and copy the whole folder "
            "again. If it is gone, bring back a backup."),
    ),
    "vault-damaged.swapped": (
        QT_TRANSLATE_NOOP("errors", "The files “0” and “1” of the vault have changed places."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed, and nothing is lost."),
        QT_TRANSLATE_NOOP(
            "errors", "Give each the name of the other, or copy the whole folder again from where "
            "it came."),
    ),
    "vault-damaged.foreign": (
        QT_TRANSLATE_NOOP(
            "errors", "The files “keys” and “{part}” do not belong together: one of them is from "
            "another vault, or the beginning of “{part}” is damaged."),
        _NOTHING,
        _ONE_COPY,
    ),
    "vault-damaged.unreadable": (
        QT_TRANSLATE_NOOP("errors", "A place in the file “{part}” that is needed is damaged."),
        _NOTHING,
        _RESCUE,
    ),
    "vault-damaged.structure": (
        QT_TRANSLATE_NOOP("errors", "The file “{part}” of the vault contradicts itself."),
        _NOTHING,
        _RESCUE,
    ),
    "vault-damaged.pages": (
        QT_TRANSLATE_NOOP("errors", "Places in the file “{part}” can no longer be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Everything else can be read."),
        _RESCUE,
    ),
    "store-truncated": (
        QT_TRANSLATE_NOOP("errors", "The end of the file “{part}” of the vault is missing."),
        _NOTHING,
        _COPY_AGAIN,
    ),
    "store-rolled-back": (
        QT_TRANSLATE_NOOP(
            "errors", "The vault is older than it was when you used it last: an old copy of the "
            "file “{part}” was put back."),
        QT_TRANSLATE_NOOP("errors", "What is in the old copy is here."),
        QT_TRANSLATE_NOOP(
            "errors", "Later work is missing. Look for the newer copy, and find out who could "
            "reach this computer."),
    ),
    "sizes-evened": (
        QT_TRANSLATE_NOOP(
            "errors", "The end of the file “{part}” was missing. It has its size again, with "
            "random bytes."),
        QT_TRANSLATE_NOOP("errors", "What this passphrase opens is in the other file."),
        QT_TRANSLATE_NOOP(
            "errors", "If another passphrase opened something in this vault, look for an older "
            "copy of the vault before you go on."),
    ),
    "sizes-differ": (
        QT_TRANSLATE_NOOP("errors", "The end of the file “{part}” of the vault is missing."),
        QT_TRANSLATE_NOOP("errors", "What is open now can be read and goes on."),
        QT_TRANSLATE_NOOP("errors", "Make room on the disk, then lock and unlock."),
    ),
    "pages-damaged": (
        QT_TRANSLATE_NOOP(
            "errors", "Parts of the file “{part}” can no longer be read: {pages} in all, between "
            "places {first} and {last}."),
        QT_TRANSLATE_NOOP("errors", "Everything else can be read."),
        _RESCUE,
    ),
    "structure-damaged": (
        QT_TRANSLATE_NOOP("errors", "The file “{part}” of the vault contradicts itself."),
        QT_TRANSLATE_NOOP("errors", "What can be read is not changed."),
        _RESCUE,
    ),
    "rows-damaged": (
        QT_TRANSLATE_NOOP("errors", "A list in the file “{part}” cannot be read to its end."),
        QT_TRANSLATE_NOOP("errors", "Everything else can be read."),
        _RESCUE,
    ),
    # the disk under it
    "folder-read-only": (
        QT_TRANSLATE_NOOP("errors", "This folder may not be written to."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Choose another folder, or take the write protection off the stick."),
    ),
    "folder-read-only.part": (
        QT_TRANSLATE_NOOP(
            "errors", "You may not read and write the file “{part}” of the vault, or its folder."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Take the write protection off the stick, have the permissions corrected, "
            "or copy the whole folder to a place of your own."),
    ),
    "disk-full": (
        QT_TRANSLATE_NOOP("errors", "The disk is full."),
        QT_TRANSLATE_NOOP("errors", "What was saved before is not lost."),
        QT_TRANSLATE_NOOP("errors", "Make room on the disk and try again."),
    ),
    "disk-full.needed": (
        QT_TRANSLATE_NOOP(
            "errors", "The disk has too little room: {needed} are needed, {free} are free."),
        QT_TRANSLATE_NOOP("errors", "What was saved before is not lost."),
        QT_TRANSLATE_NOOP("errors", "Make room on the disk and try again."),
    ),
    "disk-failed": (
        QT_TRANSLATE_NOOP("errors", "The disk did not read or write as it should."),
        QT_TRANSLATE_NOOP("errors", "What can be read is not changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Check the stick or disk, copy the vault to another one, and try again."),
    ),
    "disk-failed.part": (
        QT_TRANSLATE_NOOP(
            "errors", "The disk did not read or write the file “{part}” as it should."),
        QT_TRANSLATE_NOOP("errors", "What can be read is not changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Check the stick or disk, copy the vault to another one, and try again."),
    ),
    "disk-failed.ENAMETOOLONG": (
        QT_TRANSLATE_NOOP("errors", "The system does not take so long a name."),
        _NOTHING,
        QT_TRANSLATE_NOOP("errors", "Choose a shorter name."),
    ),
    "disk-failed.EISDIR": (
        QT_TRANSLATE_NOOP(
            "errors", "In the place of the file “{part}” of the vault there is a folder."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "errors", "Copy the whole folder of the vault again from where it came, or bring back "
            "a backup."),
    ),
}
