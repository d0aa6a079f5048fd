"""What is said about passphrases that may be given away."""

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
}
