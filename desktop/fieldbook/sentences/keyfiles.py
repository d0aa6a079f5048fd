"""What is said about key files."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[str, Sentences] = {
    "keyfile-empty": (
        QT_TRANSLATE_NOOP(
            "errors",
            "This file is empty, so it cannot be a key file: any other empty file would be the "
            "same.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose a file that is not empty, or make a new key file."),
    ),
    "only-with-keyfile": (
        QT_TRANSLATE_NOOP("errors", "From now on nothing opens this vault without a key file."),
        QT_TRANSLATE_NOOP("errors", "As long as you have the file, everything opens as before."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Keep a copy of the file in another place, or add a passphrase without a key file.",
        ),
    ),
    "keyfile-too-large": (
        QT_TRANSLATE_NOOP("errors", "This file is too large: a key file has at most {limit} here."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose the key file. If it is really so large, the command line can use it.",
        ),
    ),
    "keyfile-exists": (
        QT_TRANSLATE_NOOP("errors", "There is already a file with this name."),
        QT_TRANSLATE_NOOP(
            "errors",
            "It was not touched: a key file that is written over opens nothing any more.",
        ),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
    ),
    "keyfile-not-written": (
        QT_TRANSLATE_NOOP("errors", "The key file could not be written there."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder or another stick."),
    ),
}
