"""What is said about a passphrase that is easy to guess: which part, why, what to do instead."""

from __future__ import annotations

from fieldbook.sentences.marking import QT_TRANSLATE_NOOP

CONTEXT = "guessing"

EASY = QT_TRANSLATE_NOOP("guessing", "This passphrase is easy to guess.")
"""For the command line; the window has more room."""

WEAK: dict[str, str] = {
    "password": QT_TRANSLATE_NOOP("guessing", "“{part}” is among the passwords tried first."),
    "word": QT_TRANSLATE_NOOP("guessing", "“{part}” is a common word."),
    "name": QT_TRANSLATE_NOOP("guessing", "“{part}” is a common name."),
    "backwards": QT_TRANSLATE_NOOP("guessing", "“{part}” is a common word written backwards."),
    "signs": QT_TRANSLATE_NOOP("guessing", "“{part}” is a common word with signs for letters."),
    "row": QT_TRANSLATE_NOOP("guessing", "“{part}” is a row of keys on the keyboard."),
    "keys": QT_TRANSLATE_NOOP("guessing", "“{part}” is keys beside each other on the keyboard."),
    "repeat": QT_TRANSLATE_NOOP("guessing", "“{part}” repeats itself."),
    "sequence": QT_TRANSLATE_NOOP("guessing", "“{part}” is a sequence."),
    "year": QT_TRANSLATE_NOOP("guessing", "“{part}” is a year."),
    "date": QT_TRANSLATE_NOOP("guessing", "“{part}” is a date."),
}
"""By the kind of a `Weakness`."""

_MORE_WORDS = QT_TRANSLATE_NOOP("guessing", "Add one or two words; rare words are better.")
_NO_ROWS = QT_TRANSLATE_NOOP("guessing", "Rows of keys are easy to guess.")
_NO_REPEATS = QT_TRANSLATE_NOOP("guessing", "What repeats itself is easy to guess.")
_NO_SEQUENCES = QT_TRANSLATE_NOOP(
    "guessing", "Letters or figures in their usual order are easy to guess.")
_NO_YEARS = QT_TRANSLATE_NOOP("guessing", "Years are easy to guess.")
_NO_DATES = QT_TRANSLATE_NOOP("guessing", "Dates are easy to guess.")
_NOT_YOURS = QT_TRANSLATE_NOOP(
    "guessing", "Leave out years and dates that have to do with you.")
_NO_NAMES = QT_TRANSLATE_NOOP("guessing", "Names are easy to guess.")
_COMMON = QT_TRANSLATE_NOOP("guessing", "Many people use this passphrase; it is tried first.")

ADVICE: dict[str, str] = {
    "Use a few words, avoid common phrases.": QT_TRANSLATE_NOOP(
        "guessing", "Use several words that do not belong together."),
    "No need for symbols, digits, or uppercase letters.": QT_TRANSLATE_NOOP(
        "guessing", "Signs, figures and capital letters are not needed."),
    "Add another word or two. Uncommon words are better.": _MORE_WORDS,
    "Straight rows of keys are easy to guess.": _NO_ROWS,
    "Short keyboard patterns are easy to guess.": _NO_ROWS,
    "Use a longer keyboard pattern with more turns.": QT_TRANSLATE_NOOP(
        "guessing", "Use words instead of keys that lie beside each other."),
    'Repeats like "aaa" are easy to guess.': _NO_REPEATS,
    'Repeats like "abcabcabc" are only slightly harder to guess than "abc".': _NO_REPEATS,
    "Avoid repeated words and characters.": QT_TRANSLATE_NOOP(
        "guessing", "Use each word and each sign once."),
    'Sequences like "abc" or "6543" are easy to guess.': _NO_SEQUENCES,
    "Avoid sequences.": QT_TRANSLATE_NOOP(
        "guessing", "Leave out letters and figures in their usual order."),
    "Recent years are easy to guess.": _NO_YEARS,
    "Avoid recent years.": QT_TRANSLATE_NOOP("guessing", "Leave out years."),
    "Avoid years that are associated with you.": _NOT_YOURS,
    "Dates are often easy to guess.": _NO_DATES,
    "Avoid dates and years that are associated with you.": _NOT_YOURS,
    "This is a top-10 common password.": _COMMON,
    "This is a top-100 common password.": _COMMON,
    "This is a very common password.": _COMMON,
    "This is similar to a commonly used password.": QT_TRANSLATE_NOOP(
        "guessing", "This is like a passphrase that many people use."),
    "A word by itself is easy to guess.": QT_TRANSLATE_NOOP(
        "guessing", "One word alone is easy to guess."),
    "Names and surnames by themselves are easy to guess.": _NO_NAMES,
    "Common names and surnames are easy to guess.": _NO_NAMES,
    "Capitalization doesn't help very much.": QT_TRANSLATE_NOOP(
        "guessing", "A capital letter at the beginning does not help much."),
    "All-uppercase is almost as easy to guess as all-lowercase.": QT_TRANSLATE_NOOP(
        "guessing", "Capital letters throughout do not help much."),
    "Reversed words aren't much harder to guess.": QT_TRANSLATE_NOOP(
        "guessing", "Words written backwards are hardly harder to guess."),
    "Predictable substitutions like '@' instead of 'a' don't help very much.": QT_TRANSLATE_NOOP(
        "guessing", "Signs in place of letters, like @ for a, do not help much."),
}
"""By the sentences of zxcvbn."""
