"""What rescuing a damaged vault says of what did not come over, or not wholly."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

_BACKUP = QT_TRANSLATE_NOOP("errors", "Look for it in a backup.")

SENTENCES: dict[str, Sentences] = {
    "lost-case": (
        QT_TRANSLATE_NOOP("errors", "The case “{title}” could not be read."), "", _BACKUP),
    "lost-case-adopted": (
        QT_TRANSLATE_NOOP("errors", "The title and summary of a case could not be read."),
        QT_TRANSLATE_NOOP("errors", "What is in the case is there, under “{title}”."), _BACKUP),
    "lost-incident": (
        QT_TRANSLATE_NOOP("errors", "The incident “{title}” could not be read."), "", _BACKUP),
    "lost-contact": (
        QT_TRANSLATE_NOOP("errors", "The contact “{title}” could not be read."), "", _BACKUP),
    "lost-message": (
        QT_TRANSLATE_NOOP("errors", "The message “{title}” could not be read."), "", _BACKUP),
    "lost-entries": (
        QT_TRANSLATE_NOOP("errors", "Entries without a name could not be read: {count} in all."),
        "", QT_TRANSLATE_NOOP("errors", "Compare with a backup.")),
    "older-entry": (
        QT_TRANSLATE_NOOP("errors", "“{title}” was made anew from its history. Its latest changes "
                                    "may be missing."),
        "", QT_TRANSLATE_NOOP("errors", "Compare it with a backup.")),
    "torn-file": (
        QT_TRANSLATE_NOOP("errors", "The file “{title}” could not be read whole."),
        QT_TRANSLATE_NOOP("errors", "What was written about it is there."),
        QT_TRANSLATE_NOOP("errors", "Add the file again if you still have it.")),
    "torn-files": (
        QT_TRANSLATE_NOOP("errors", "Files without a name could not be read whole: "
                                    "{count} in all."),
        "", QT_TRANSLATE_NOOP("errors", "Compare with a backup.")),
    "torn-course": (
        QT_TRANSLATE_NOOP("errors", "Parts of the course “{title}” could not be read."), "",
        QT_TRANSLATE_NOOP("errors", "Fetch the course again, or import it again.")),
    "torn-courses": (
        QT_TRANSLATE_NOOP("errors", "Parts of courses could not be read."), "",
        QT_TRANSLATE_NOOP("errors", "Look through the library. Fetch what is missing, or import it "
                                    "again.")),
    "journal-gap": (
        QT_TRANSLATE_NOOP("errors", "A part of the history could not be read when the vault was "
                                    "rescued on {day}. Missing changes: {entries}."),
        QT_TRANSLATE_NOOP("errors", "What they had led to is there, where it could be read."),
        QT_TRANSLATE_NOOP("errors", "Who changed what, and when, is not known for those changes.")),
    "lost-drafts": (
        QT_TRANSLATE_NOOP("errors", "Text that was typed and not yet saved may be missing."), "",
        QT_TRANSLATE_NOOP("errors", "Look at what you wrote last.")),
    "lost-keys": (
        QT_TRANSLATE_NOOP("errors", "Keys for the exchange with your organisation could not be "
                                    "read."),
        QT_TRANSLATE_NOOP("errors", "What is in the vault is not touched by this."),
        QT_TRANSLATE_NOOP("errors", "If an exchange fails, ask for a new invite and join again.")),
    "lost-exchange": (
        QT_TRANSLATE_NOOP("errors", "A part of what was on its way, in or out, could not be read."),
        QT_TRANSLATE_NOOP("errors", "What you had written is there, where it could be read."),
        QT_TRANSLATE_NOOP("errors", "Look at the page Exchange, and send again what did not "
                                    "arrive.")),
}
