"""What any part of the program may say."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP, Sentences

SENTENCES: dict[str, Sentences] = {
    "world": (
        QT_TRANSLATE_NOOP("errors", "Something outside Fieldbook went wrong."),
        QT_TRANSLATE_NOOP("errors", "What was saved before is not lost."),
        QT_TRANSLATE_NOOP("errors", "Try again."),
    ),
    "cancelled": (
        QT_TRANSLATE_NOOP("errors", "Stopped, as you asked."),
        QT_TRANSLATE_NOOP("errors", "Nothing is half done."),
        "",
    ),
    "no-passphrase": (
        QT_TRANSLATE_NOOP("errors", "No passphrase could be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Type it when asked, or name a file that holds it."),
    ),
    "no-words": (
        QT_TRANSLATE_NOOP("errors", "No words could be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Type them when asked, or name a file that holds them: --words-file."),
    ),
    "passphrases-differ": (
        QT_TRANSLATE_NOOP("errors", "The two passphrases are not the same."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Type the same one twice."),
    ),
    "file-not-readable": (
        QT_TRANSLATE_NOOP("errors", "A file cannot be read or written: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check its name and whether you may open it."),
    ),
    "file-over-limit": (
        QT_TRANSLATE_NOOP("errors", "A file is longer than it may be here: {limit}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check that it is the right one, or take a shorter one."),
    ),
    "answer-not-written": (
        QT_TRANSLATE_NOOP("errors", "It was done, but the answer cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("errors", "What was saved is not lost."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again, to another place."),
    ),
    "no-word-list": (
        QT_TRANSLATE_NOOP(
            "errors",
            "There are no words for generated passphrases in this language yet.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another language for the words."),
    ),
    "words-damaged": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The words are not the ones that were written down. Look at word {position}.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Compare each word with the paper and correct it."),
    ),
    "words-damaged.count": (
        QT_TRANSLATE_NOOP("errors", "The number of words is not right."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Type all words from the paper, in their order."),
    ),
    "words-damaged.several": (
        QT_TRANSLATE_NOOP(
            "errors", "More than one word is wrong, or words have changed places."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Compare each word with the paper and correct it."),
    ),
    "not-enough-memory": (
        QT_TRANSLATE_NOOP("errors", "This computer has too little free memory to open the vault."),
        QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost."),
        QT_TRANSLATE_NOOP("errors", "Close other programs and try again."),
    ),
    "kdf-refused": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The keys of this vault ask for something that no vault of ours asks for. They "
            "are damaged, or somebody changed them.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Use a copy or a backup of the vault."),
    ),
    "key-unusable": (
        QT_TRANSLATE_NOOP("errors", "A key is damaged."),
        QT_TRANSLATE_NOOP("errors", "Nothing was sent or signed."),
        QT_TRANSLATE_NOOP("errors", "Lock, unlock and try again."),
    ),
    "crypto": (
        QT_TRANSLATE_NOOP("errors", "Something could not be decrypted."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again."),
    ),
    "padding-damaged": (
        QT_TRANSLATE_NOOP("errors", "Something that came is damaged. It was put aside."),
        QT_TRANSLATE_NOOP("errors", "What is on this computer is not lost."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender to send it again."),
    ),
    "source-changed": (
        QT_TRANSLATE_NOOP("errors", "The file changed while it was being read."),
        QT_TRANSLATE_NOOP("errors", "Nothing of it was stored."),
        QT_TRANSLATE_NOOP("errors", "Make a copy of the file, and add the copy."),
    ),
    "age": (
        QT_TRANSLATE_NOOP("errors", "A sealed file cannot be opened."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again."),
    ),
    "age-armor-damaged": (
        QT_TRANSLATE_NOOP("errors", "The sealed text was changed on its way, near line {line}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again, as a file."),
    ),
    "age-header-damaged": (
        QT_TRANSLATE_NOOP("errors", "This is not a sealed file, or its beginning is damaged."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again."),
    ),
    "age-header-forged": (
        QT_TRANSLATE_NOOP("errors", "The sealed file was changed after it was made."),
        QT_TRANSLATE_NOOP("errors", "Nothing of it was kept."),
        QT_TRANSLATE_NOOP("errors", "Do not trust it. Ask for it again another way."),
    ),
    "age-no-match": (
        QT_TRANSLATE_NOOP("errors", "The sealed file was made for another key or passphrase."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender whom it was made for."),
    ),
    "age-payload-damaged": (
        QT_TRANSLATE_NOOP("errors", "The sealed file was cut short or changed."),
        QT_TRANSLATE_NOOP("errors", "Nothing of it was kept."),
        QT_TRANSLATE_NOOP("errors", "Ask for it again."),
    ),
    "age-too-costly": (
        QT_TRANSLATE_NOOP(
            "errors",
            "The file would keep this computer busy for too long, so it was not opened.",
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Do not trust it unless you know who made it."),
    ),
    "age-recipient-unusable": (
        QT_TRANSLATE_NOOP("errors", "This is not an address that files can be sealed for."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check that it was copied whole."),
    ),
    "age-identity-unusable": (
        QT_TRANSLATE_NOOP("errors", "This is not a key that opens sealed files."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Check that it was copied whole."),
    ),
    "age-recipients-mixed": (
        QT_TRANSLATE_NOOP("errors", "These recipients cannot share one file."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Make one file for each of them."),
    ),
}
