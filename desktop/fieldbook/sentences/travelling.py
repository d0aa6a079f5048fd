"""What a journey says: packing, taking off, bringing back."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

_NO_PARCEL: Sentences = (
    QT_TRANSLATE_NOOP("errors", "This file is not a parcel, or its beginning is damaged."),
    QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "errors", "Choose the file that was made when you packed, or another copy of it."),
)

SENTENCES: dict[str, Sentences] = {
    "nothing-chosen": (
        QT_TRANSLATE_NOOP("errors", "Nothing was chosen."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose at least one thing."),
    ),
    "unknown-thing": (
        QT_TRANSLATE_NOOP("errors", "Nothing here has this name: {id}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at the list again; it may have been taken off already."),
    ),
    "not-safe-yet": (
        QT_TRANSLATE_NOOP(
            "errors",
            "Some of it is neither accepted by your organisation nor in a parcel as it is now: "
            "{count}.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken off."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Pack again and type the words back, or say for each one that it may go all the same.",
        ),
    ),
    "no-parcel": (
        QT_TRANSLATE_NOOP("errors", "No parcel was made that these words could belong to."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Make the parcel first."),
    ),
    "parcel-exists": (
        QT_TRANSLATE_NOOP("errors", "There is a file of this name already."),
        QT_TRANSLATE_NOOP("errors", "It was not touched."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
    ),
    "parcel-place-missing": (
        QT_TRANSLATE_NOOP("errors", "The folder where the parcel should go is not there."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check that the stick is plugged in, or choose another place."),
    ),
    "parcel-unreadable": (
        QT_TRANSLATE_NOOP("errors", "The parcel cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Check that the stick is plugged in, and choose the file again."),
    ),
    "parcel-damaged": (
        QT_TRANSLATE_NOOP("errors", "This is no parcel, or it is not whole."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken off. What had come back from it before is here."),
        QT_TRANSLATE_NOOP(
            "errors", "Use another copy of the parcel, or pack again, onto another stick."),
    ),
    "parcel-damaged.other": _NO_PARCEL,
    "parcel-damaged.age-header-damaged": _NO_PARCEL,
    "parcel-damaged.differs": (
        QT_TRANSLATE_NOOP("errors", "The stick or disk did not give back what was written to it."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken off, and no parcel was left there."),
        QT_TRANSLATE_NOOP("errors", "Pack again, onto another stick."),
    ),
    "parcel-damaged.file": (
        QT_TRANSLATE_NOOP("errors", "The parcel is no longer as it was made."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken off."),
        QT_TRANSLATE_NOOP("errors", "Pack again, onto another stick."),
    ),
    "parcel-damaged.forged": (
        QT_TRANSLATE_NOOP(
            "errors", "This parcel says that it was packed in this vault, and it was not."),
        QT_TRANSLATE_NOOP("errors", "What was here was not changed."),
        QT_TRANSLATE_NOOP("errors", "Do not take it in. Find out who made it."),
    ),
    "parcel-too-new": (
        QT_TRANSLATE_NOOP("errors", "A newer Fieldbook made this parcel."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed; the parcel is not touched."),
        QT_TRANSLATE_NOOP("errors", "Bring it back with the newer Fieldbook."),
    ),
    "parcel-words-wrong": (
        QT_TRANSLATE_NOOP("errors", "These words are whole, but belong to another parcel."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed; the parcel is not touched."),
        QT_TRANSLATE_NOOP(
            "errors", "Look for the sheet that was written with this parcel. If these are its "
            "words, the file is damaged: use another copy of it."),
    ),
    "parcel-from-elsewhere": (
        QT_TRANSLATE_NOOP("errors", "This parcel was packed in another vault."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "If you packed it yourself, on the computer that you had before, say so and try again. "
            "If somebody gave it to you, do not take it in.",
        ),
    ),
}
