"""What store, documentation, contacts, messages, formats and library say."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[str, Sentences] = {
    "store-full": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The vault has no room for this: it needs {needed}, and {free} are free.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing is half done; what was saved before is not lost."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Make more room in the vault, or remove courses that you no longer need.",
        ),
    ),
    "store-read-only": (
        QT_TRANSLATE_NOOP("errors", "The vault may not be written to where it lies."),
        QT_TRANSLATE_NOOP("errors", "What is in it can be read."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Take the write protection off, or copy the vault to another place.",
        ),
    ),
    "store-damaged": (
        QT_TRANSLATE_NOOP("errors", "A part of the vault cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Copy the whole vault to another disk first. Then rescue what can still be "
            "read, or bring back a backup."),
    ),
    "store-too-new": (
        QT_TRANSLATE_NOOP("errors", "A newer Fieldbook wrote this vault."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Open it with the newer Fieldbook."),
    ),
    "record-erased": (
        QT_TRANSLATE_NOOP("errors", "This was erased for ever."),
        "",
        QT_TRANSLATE_NOOP("errors", "Write it anew if you need it."),
    ),
    "device-key-unusable": (
        QT_TRANSLATE_NOOP("errors", "What was given as another computer's key is not one."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Copy it again."),
    ),
    "blob-missing": (
        QT_TRANSLATE_NOOP("errors", "This file is not here. It was erased, or has not come yet."),
        QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost."),
        QT_TRANSLATE_NOOP("errors", "Exchange once more, or ask for it again."),
    ),
    "blob-damaged": (
        QT_TRANSLATE_NOOP("errors", "A stored file is damaged."),
        QT_TRANSLATE_NOOP("errors", "The other files are not touched."),
        QT_TRANSLATE_NOOP("errors", "Add the file again if you still have it."),
    ),
    "chain-broken": (
        QT_TRANSLATE_NOOP("errors", "The history of what was written has a gap."),
        QT_TRANSLATE_NOOP("errors", "What can be read is shown."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Somebody may have changed the vault from outside. Use a backup to compare.",
        ),
    ),
    "changeset-forged": (
        QT_TRANSLATE_NOOP(
            "errors",
            "An entry in the history was not written by the computer it names.",
        ),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Find out who could reach this vault."),
    ),
    "changeset-altered": (
        QT_TRANSLATE_NOOP("errors", "An entry in the history was changed afterwards."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Use a backup to compare, and find out who could reach this vault.",
        ),
    ),
    "changeset-unreadable": (
        QT_TRANSLATE_NOOP("errors", "An entry in the history cannot be read."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Use a backup for what is missing."),
    ),
    "changeset-newer": (
        QT_TRANSLATE_NOOP("errors", "A newer Fieldbook wrote an entry in the history."),
        QT_TRANSLATE_NOOP("errors", "It was kept for later."),
        QT_TRANSLATE_NOOP("errors", "Use the newer Fieldbook on this computer too."),
    ),
    "checkpoint-contradicted": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The history is not what it was when the vault was closed last.",
        ),
        QT_TRANSLATE_NOOP("errors", "What can be read is shown."),
        QT_TRANSLATE_NOOP("errors", "An old copy may have been put back. Use a backup to compare."),
    ),
    "body-missing": (
        QT_TRANSLATE_NOOP("errors", "An entry in the history lost its content."),
        QT_TRANSLATE_NOOP("errors", "Everything else can be read."),
        QT_TRANSLATE_NOOP("errors", "Use a backup for what is missing."),
    ),
    "body-survives": (
        QT_TRANSLATE_NOOP("errors", "Something that was erased can still be read in the history."),
        QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost."),
        QT_TRANSLATE_NOOP("errors", "Erase it again."),
    ),
    "record-differs": (
        QT_TRANSLATE_NOOP("errors", "A record is not what its history says."),
        QT_TRANSLATE_NOOP("errors", "Both are kept."),
        QT_TRANSLATE_NOOP("errors", "Open it and check what it says."),
    ),
    "record-unjournaled": (
        QT_TRANSLATE_NOOP("errors", "A record has no history."),
        QT_TRANSLATE_NOOP("errors", "It can be read."),
        QT_TRANSLATE_NOOP("errors", "Open it and check what it says."),
    ),
    "device-unknown": (
        QT_TRANSLATE_NOOP("errors", "Something came from a computer that is not known here."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Find out whose it is before you trust it."),
    ),
    "device-revoked": (
        QT_TRANSLATE_NOOP("errors", "Something came from a computer that was taken off the list."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Find out who has that computer."),
    ),
    "device-forked": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Two different entries carry the same number: this vault was copied.",
        ),
        QT_TRANSLATE_NOOP("errors", "Both are kept."),
        QT_TRANSLATE_NOOP("errors", "Find out who made the copy."),
    ),
    "clock-ahead": (
        QT_TRANSLATE_NOOP("errors", "Something was dated more than a day in the future."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        QT_TRANSLATE_NOOP("errors", "Check the clocks of your computers."),
    ),
    "no-such-record": (
        QT_TRANSLATE_NOOP("errors", "This is not in the vault."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look for it with the search at the top."),
    ),
    "unknown-field": (
        QT_TRANSLATE_NOOP("errors", "There is no field called “{field}”."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "It has these: {allowed}."),
    ),
    "unknown-value": (
        QT_TRANSLATE_NOOP("errors", "The field “{field}” cannot hold this."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "It takes one of these words: {allowed}."),
    ),
    "not-a-file": (
        QT_TRANSLATE_NOOP("errors", "This is no ordinary file, but a folder or a device."),
        QT_TRANSLATE_NOOP("errors", "Nothing of it was stored."),
        QT_TRANSLATE_NOOP("errors", "Choose a file."),
    ),
    "file-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The file cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Nothing of it was stored."),
        QT_TRANSLATE_NOOP("errors", "Check that it is still there and that you may open it."),
    ),
    "nothing-to-send": (
        QT_TRANSLATE_NOOP("errors", "There is nothing in it yet."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Write a few words first."),
    ),
    "evidence-damaged": (
        QT_TRANSLATE_NOOP("errors", "A stored file is no longer what came in."),
        QT_TRANSLATE_NOOP("errors", "The others are not touched."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Do not use it as evidence. Look for the original, or a backup.",
        ),
    ),
    "cannot-clean": (
        QT_TRANSLATE_NOOP(
            "errors",
            "“{name}” tells more than its picture, and it cannot be taken out.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Leave the file out, or choose to send it with what it tells."),
    ),
    "no-such-contact": (
        QT_TRANSLATE_NOOP("errors", "This contact is not in the vault."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look for it with the search at the top."),
    ),
    "unknown-contact-field": (
        QT_TRANSLATE_NOOP("errors", "A contact has no “{field}” of this kind."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Use name, kind, organisation, role, phone, email, address, safe_way, languages"
            " or notes.",
        ),
    ),
    "empty-message": (
        QT_TRANSLATE_NOOP("errors", "The message has no words."),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Write something first."),
    ),
    "unknown-kind": (
        QT_TRANSLATE_NOOP("errors", "There is no message of this kind."),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose advice, training, advocacy, litigation, urgent or other.",
        ),
    ),
    "no-such-message": (
        QT_TRANSLATE_NOOP("errors", "This message is not in the vault."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look for it with the search at the top."),
    ),
    "image-damaged": (
        QT_TRANSLATE_NOOP("errors", "The picture is damaged."),
        QT_TRANSLATE_NOOP("errors", "The file itself was not changed."),
        QT_TRANSLATE_NOOP("errors", "Look for another copy of it."),
    ),
    "image-unsupported": (
        QT_TRANSLATE_NOOP("errors", "What this kind of picture tells cannot be taken out."),
        QT_TRANSLATE_NOOP("errors", "The file itself was not changed."),
        QT_TRANSLATE_NOOP("errors", "Leave it out, or send it as it is."),
    ),
    "archive-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The packed file cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing of it was taken."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again."),
    ),
    "file-trouble": (
        QT_TRANSLATE_NOOP("errors", "A file could not be taken."),
        QT_TRANSLATE_NOOP("errors", "The others were."),
        QT_TRANSLATE_NOOP("errors", "Look at the list of what was left out."),
    ),
    "folder-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The folder cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check that it is there and that you may open it."),
    ),
    "course-folder-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The course's folder or file cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check that it is there and that you may open it."),
    ),
    "nothing-to-import": (
        QT_TRANSLATE_NOOP("errors", "There is no page, checklist or form in this folder."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose the folder that holds the languages (for example en, fr, ar).",
        ),
    ),
    "import-under-way": (
        QT_TRANSLATE_NOOP("errors", "Another import has not ended yet."),
        QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost."),
        QT_TRANSLATE_NOOP("errors", "Wait until it is done."),
    ),
    "export-failed": (
        QT_TRANSLATE_NOOP("errors", "The folder cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("errors", "The course is not changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder."),
    ),
    "export-not-empty": (
        QT_TRANSLATE_NOOP("errors", "There are files in this folder already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was written, and nothing overwritten."),
        QT_TRANSLATE_NOOP("errors", "Choose an empty folder, or a new one."),
    ),
    "course-changed": (
        QT_TRANSLATE_NOOP("errors", "The course was imported anew while it was being read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was published."),
        QT_TRANSLATE_NOOP("errors", "Publish it again."),
    ),
    "no-such-course": (
        QT_TRANSLATE_NOOP("errors", "This course is not in the library."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at the list of courses."),
    ),
    "no-such-item": (
        QT_TRANSLATE_NOOP("errors", "This page is not in the course."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at the contents of the course."),
    ),
    "item-not-here": (
        QT_TRANSLATE_NOOP("errors", "This page has not been fetched yet ({size})."),
        QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Fetch the course in this language when there is a connection.",
        ),
    ),
    "no-such-line": (
        QT_TRANSLATE_NOOP("errors", "The checklist has no line {line}; it has {of}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose one of its lines."),
    ),
    "content-refused": (
        QT_TRANSLATE_NOOP("errors", "What came for a course is not what its publisher signed."),
        QT_TRANSLATE_NOOP("errors", "It was not taken; what is here stays."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Exchange again later. If it comes back, tell the organisation.",
        ),
    ),
}
