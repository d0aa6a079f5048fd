"""Makes writings of one word alike: marks, letter variants, digits, the Arabic article.

Text is folded before it is indexed and before it is asked for, so folding may be coarse: what two
people may type for the same word becomes the same. Unicode: NFKC, casefold (UAX 15, UTR 30).
"""

from __future__ import annotations

import re
import unicodedata

_DROPPED = dict.fromkeys(map(ord, "\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))

_ARABIC = str.maketrans({
    # Arabic: seats of hamza, alef and its variants, dotless ya, ta marbuta
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا",
    "ؤ": "و", "ئ": "ي", "ى": "ي", "ة": "ه",
    # Persian, Urdu, Kurdish, Pashto, Uighur writings of the same letters
    "ی": "ي", "ې": "ي", "ۍ": "ي", "ێ": "ي", "ے": "ي", "ۓ": "ي", "ک": "ك", "ڪ": "ك", "ګ": "گ",
    "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۂ": "ه", "ۃ": "ه", "ۆ": "و", "ۇ": "و", "ۈ": "و",
    "ں": "ن", "ڵ": "ل", "ڕ": "ر",
})

_LETTERS = str.maketrans({
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "ŋ": "n", "æ": "ae", "œ": "oe",
    "þ": "th", "ё": "е", "ґ": "г", "ѐ": "е", "ѝ": "и", "’": None, "ʼ": None,
})

_KEPT = {"\u0306": "иИуУ", "\u0308": "іІ"}
"""Marks that make another letter: й and ў, ї. (ё is written е by most, so it is folded.)"""

_ARTICLE = re.compile(r"(?:[وف]?(?:[بك]?ال|لل))(?=..)")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_ARABIC_LETTER = re.compile("[\u0620-\u06d3]")
_FOLDED_MARKS = ((0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05C7), (0x0610, 0x061A),
                 (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED), (0x08D3, 0x08FF),
                 (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0xFE20, 0xFE2F))
_MARK = re.compile("[" + "".join(f"{chr(a)}-{chr(b)}" for a, b in _FOLDED_MARKS) + "]")


def clean(word: str) -> str:
    """Return a word in one Unicode form and in small letters, as a stemmer wants it."""
    if word.isascii():
        return word.lower()
    composed = unicodedata.normalize("NFKC", word.translate(_DROPPED)).casefold()
    return unicodedata.normalize("NFC", composed)


def fold(word: str) -> str:
    """Return a cleaned word without marks and letter variants; the article stays."""
    if word.isascii():
        return word
    folded = _unmarked(word).translate(_LETTERS)
    if _ARABIC_LETTER.search(folded):
        folded = folded.translate(_ARABIC)
    return _digits(folded)


def _unmarked(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    if not _MARK.search(decomposed):
        return word
    kept: list[str] = []
    for character in decomposed:
        if not _MARK.match(character) or (kept and kept[-1] in _KEPT.get(character, "")):
            kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def _digits(word: str) -> str:
    """Write the decimal digits of every script as 0-9."""
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.digit(found[0])), word)


def without_article(word: str) -> str:
    """Return a folded Arabic word without ال, وال, فال, بال, كال, لل; two letters must remain."""
    match = _ARTICLE.match(word)
    return word[match.end():] if match is not None else word
