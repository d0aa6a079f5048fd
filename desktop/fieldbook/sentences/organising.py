"""What studio, desk and hub say."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[str, Sentences] = {
    "nothing-to-publish": (
        QT_TRANSLATE_NOOP("errors", "The course has no page yet."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Import pages first."),
    ),
    "course-not-ours": (
        QT_TRANSLATE_NOOP(
            "errors",
            "This course came from its publisher; only they can publish it.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Import your own copy under another name."),
    ),
    "already-a-desk": (
        QT_TRANSLATE_NOOP("errors", "This vault is an organisation's desk already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        "",
    ),
    "not-a-desk": (
        QT_TRANSLATE_NOOP("errors", "This vault is not an organisation's desk."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Use the desk's vault."),
    ),
    "already-decided": (
        QT_TRANSLATE_NOOP("errors", "This was decided before."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Write to the sender to explain a change."),
    ),
    "empty-reply": (
        QT_TRANSLATE_NOOP("errors", "There are no words in it."),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Write something first."),
    ),
    "enrolment-late": (
        QT_TRANSLATE_NOOP("errors", "Somebody joined with an invite that was too old."),
        QT_TRANSLATE_NOOP("errors", "They were not let in."),
        QT_TRANSLATE_NOOP("errors", "Make a new invite for them."),
    ),
    "enrolment-repeated": (
        QT_TRANSLATE_NOOP("errors", "An invite was used a second time by somebody else."),
        QT_TRANSLATE_NOOP("errors", "They were not let in."),
        QT_TRANSLATE_NOOP("errors", "Ask the person you invited whether the first was theirs."),
    ),
    "enrolment-unknown": (
        QT_TRANSLATE_NOOP("errors", "Somebody joined with an invite that this desk did not make."),
        QT_TRANSLATE_NOOP("errors", "They were not let in."),
        "",
    ),
    "no-such-letter": (
        QT_TRANSLATE_NOOP("errors", "This is not in the inbox."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at the list."),
    ),
    "no-such-share": (
        QT_TRANSLATE_NOOP("errors", "No recovery share is kept for this member."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at the list."),
    ),
    "not-a-submission": (
        QT_TRANSLATE_NOOP("errors", "Messages are answered, not accepted or refused."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Write a reply."),
    ),
    "sender-unknown": (
        QT_TRANSLATE_NOOP("errors", "Something came from somebody who has not joined here."),
        QT_TRANSLATE_NOOP("errors", "It was put aside."),
        "",
    ),
    "certificate-unusable": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The certificate or its key cannot be read, or they do not belong together.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check both files."),
    ),
    "hub-too-new": (
        QT_TRANSLATE_NOOP("errors", "A newer program wrote this hub's data."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Start the newer program."),
    ),
    "no-hub-here": (
        QT_TRANSLATE_NOOP("errors", "This folder holds no hub's data."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check the folder."),
    ),
    "owner-changed": (
        QT_TRANSLATE_NOOP("errors", "This folder belongs to the hub of another owner."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Use another folder, or the owner file it was begun with."),
    ),
    "owner-file-missing": (
        QT_TRANSLATE_NOOP("errors", "The owner file cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Write it with the desk and name it with --owner."),
    ),
    "plain-http-not-local": (
        QT_TRANSLATE_NOOP("errors", "Without TLS the hub may only be reached from this computer."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Leave --plain-http out, or use a loopback address."),
    ),
    "port-taken": (
        QT_TRANSLATE_NOOP("errors", "Port {port} is in use."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another port."),
    ),
    "storage-unusable": (
        QT_TRANSLATE_NOOP("errors", "The hub's database or folder cannot be opened."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check the addresses and whether they may be written to."),
    ),
}
