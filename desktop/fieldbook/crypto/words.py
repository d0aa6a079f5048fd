"""Secrets and fingerprints as words of the reader's language.

Every list has 2,048 words, so that a word is 11 bits. Words are compared as people write them:
without marks and capitals, Arabic letter variants taken as one (see `fold`). A passphrase is not:
what opens is exactly what was drawn. So it is drawn of words that every keyboard types.
"""

from __future__ import annotations

import math
import re
import secrets
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from fieldbook.core.errors import BugError
from fieldbook.core.paths import shipped
from fieldbook.crypto import word_check
from fieldbook.crypto.errors import NoWordList, WordsDamaged
from fieldbook.crypto.hashing import sha256

_FALLBACK = "en"
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+")
_ARABIC = str.maketrans({"ى": "ي", "ة": "ه", "ء": None, "ـ": None, "ٱ": "ا"})


def _folder() -> Path:
    return shipped("resources") / "words"


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that have a word list, as codes of two letters, sorted."""
    return tuple(sorted(path.stem for path in _folder().glob("*.txt")))


@cache
def word_list(language: str) -> tuple[str, ...]:
    """Return the 2,048 words of a language. Raises NoWordList."""
    if language not in languages():
        raise NoWordList(language=language)
    words = tuple((_folder() / f"{language}.txt").read_text("utf-8").split())
    if len(words) != 1 << word_check.BITS:
        raise BugError(f"{len(words)} words in the list for {language}")
    return words


def closest_language(tag: str) -> str:
    """Return the list for a language tag like "pt-BR"; English where the language has none."""
    base = re.split("[-_]", tag.lower())[0]
    return base if base in languages() else _FALLBACK


@cache
def passphrase_list(language: str) -> tuple[str, ...]:
    """Return the words that passphrases are drawn of: in a Latin script those without marks.

    A computer in another country may have no é and no ñ. Raises NoWordList.
    """
    words = word_list(language)
    return tuple(word for word in words if word.isascii()) or words  # none: another script


def generate_passphrase(language: str = "en", words: int = 6) -> str:
    """Return random words with spaces between, in closest_language(language); see entropy_bits."""
    choices = passphrase_list(closest_language(language))
    return " ".join(secrets.choice(choices) for _ in range(words))


def entropy_bits(language: str, words: int) -> float:
    """Return how many bits of randomness a generated passphrase of so many words has.

    Six words: 66 bits; in French 64.3, in Spanish 64.5, where words with marks are left out.
    """
    return words * math.log2(len(passphrase_list(closest_language(language))))


def fingerprint_words(data: bytes, count: int = 6, language: str = "en") -> list[str]:
    """Return words that two people compare to see that they hold the same data (count 1 to 23)."""
    choices = word_list(closest_language(language))
    number = int.from_bytes(sha256(b"fieldbook fingerprint words\n" + data), "big")
    shifts = (256 - word_check.BITS * (i + 1) for i in range(count))
    return [choices[number >> shift & (len(choices) - 1)] for shift in shifts]


def fold(word: str) -> str:
    """Return what two spellings of one word have in common, for comparison only."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    kept = (letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Cf"))
    return "".join(kept).translate(_ARABIC)


@cache
def _numbers(language: str) -> dict[str, int]:
    return {fold(word): number for number, word in enumerate(word_list(language))}


def split_words(text: str) -> list[str]:
    """Return the words of typed or pasted text; numbers, signs and line breaks between them go.

    A Chinese character is a word of its own.
    """
    return _WORD.findall(_joined(text))


def _joined(text: str) -> str:
    """Return text with marks and invisible letters gone that would cut a word in two."""
    letters = unicodedata.normalize("NFC", text)
    return "".join(c for c in letters if unicodedata.category(c) not in ("Mn", "Cf"))


def encode_words(data: bytes, language: str = "en") -> list[str]:
    """Return data as words, three of them check words: 27 words for 32 bytes.

    At most 2,809 bytes. A 1 bit and zeros follow the data, so that the length is not lost.
    """
    choices = word_list(closest_language(language))
    count = len(data) * 8 // word_check.BITS + 1
    if count + word_check.CHECKS > word_check.LONGEST:
        raise BugError(f"{len(data)} bytes are too many for words")
    spare = count * word_check.BITS - len(data) * 8 - 1
    number = (int.from_bytes(data, "big") << 1 | 1) << spare
    mask = len(choices) - 1
    symbols = [number >> word_check.BITS * (count - 1 - i) & mask for i in range(count)]
    return [choices[symbol] for symbol in word_check.with_checks(symbols)]


def decode_words(words: Sequence[str], language: str | None = None) -> bytes:
    """Return the data that encode_words() turned into these words.

    Without a language, the list that knows most of the words is taken. Raises WordsDamaged, which
    names the word to look at; NoWordList for a language that has none.
    """
    symbols = _symbols(words, language or _language_of(words))
    if not word_check.CHECKS < len(symbols) <= word_check.LONGEST:
        raise WordsDamaged(reason="count")
    if -1 in symbols:
        raise WordsDamaged(reason="unknown", position=symbols.index(-1) + 1)
    fault = _fault(symbols)
    if fault is not None and fault.slip != "several":
        raise WordsDamaged(reason=fault.slip, position=fault.index + 1)
    data = None if fault else _to_bytes(symbols[: -word_check.CHECKS])
    if data is None:
        raise WordsDamaged(reason="several")
    return data


def repair_words(words: Sequence[str], language: str | None = None) -> list[str] | None:
    """Return the words as encode_words() wrote them, if one slip explains what is wrong.

    One slip is one word that is wrong, unreadable, missing or too many, or two neighbours that
    changed places. None: more than that, and nothing can be said.
    """
    language = language or _language_of(words)
    symbols = _symbols(words, language)
    if not word_check.CHECKS <= len(symbols) < word_check.LONGEST or symbols.count(-1) > 1:
        return None
    repaired = _repaired(symbols)
    if repaired is None or _to_bytes(repaired[: -word_check.CHECKS]) is None:
        return None
    return [word_list(language)[symbol] for symbol in repaired]


def _repaired(symbols: Sequence[int]) -> Sequence[int] | None:
    if -1 in symbols:
        return word_check.fill(symbols, symbols.index(-1))
    fault = _fault(symbols)
    return (fault.repaired or None) if fault else symbols


def _fault(symbols: Sequence[int]) -> word_check.Fault | None:
    """Return the slip in a list, or None.

    The list's first word (0) behind a sound list leaves it sound, as it only multiplies the
    polynomial by x; there what the words say tells that one is too many.
    """
    fault = word_check.find_fault(symbols)
    if fault is None and symbols[-1] == 0 and _to_bytes(symbols[: -word_check.CHECKS]) is None:
        return word_check.Fault("extra", len(symbols) - 1, tuple(symbols[:-1]))
    return fault


def _language_of(words: Sequence[str]) -> str:
    """Return the language whose list knows most of the words."""
    folded = [fold(word) for word in words]
    known = {name: sum(w in _numbers(name) for w in folded) for name in languages()}
    return max(known, key=lambda name: (known[name], name == _FALLBACK))


def _symbols(words: Sequence[str], language: str) -> list[int]:
    """Return the number of each word in its list, -1 for what is in none."""
    numbers = _numbers(language)
    return [numbers.get(fold(word), -1) for word in words]


def _to_bytes(symbols: Sequence[int]) -> bytes | None:
    """Return the bytes before the last 1 bit, or None where encode_words() cannot have put it."""
    number = 0
    for symbol in symbols:
        number = number << word_check.BITS | symbol
    spare = (number & -number).bit_length()
    bits = len(symbols) * word_check.BITS - spare
    if not 1 <= spare <= word_check.BITS or bits % 8:
        return None
    return (number >> spare).to_bytes(bits // 8, "big")
