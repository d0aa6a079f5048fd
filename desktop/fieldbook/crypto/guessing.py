"""How hard a typed passphrase is to guess, and which parts of it make it easy.

By zxcvbn (Wheeler, USENIX Security 2016), which knows how people choose in English. To its lists
come the word lists of this program in all their languages: whoever tries passphrases has them too.
The parts that it finds are counted more strictly than it does itself.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from fieldbook.crypto import words

ENOUGH = 12.0
"""Guesses needed, as a power of ten; each guess costs about a second of a good computer."""
LONGEST = 72
"""zxcvbn takes quadratic time; what follows the first 72 characters only makes it harder."""

_SIGNS = frozenset("4@8({[<3691!|70$5+%2")
"""What zxcvbn takes for letters; it tries every way to do so, and they multiply."""
_MANY_SIGNS = 6
_SHORT = 24
"""Characters of a passphrase with many different signs that are looked at: seconds otherwise."""
_OURS = "fieldbook_words"
_NAMES = frozenset({"surnames", "male_names", "female_names"})
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_RECENT = re.compile(r"19\d\d|20[0-4]\d")
_LEAST_PART = 3
"""Letters of a part that are worth naming beside a year."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_PER_HAN, _PER_SPACE, _PER_SIGN = 2.0, 0.3, 1.0
"""Powers of ten of what stands in one place of a part in which nothing was recognised. A Chinese
character is one of a hundred at least, also in a text that makes sense."""
_LETTERS = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_PER_WORD = 5.0
"""The power of ten of words that somebody tries in a language that zxcvbn has no list of."""
_RANDOM_LATIN = re.compile(r"[bcdfghjklmnpqrstvwxz]{5}|^[^aeiouy]*$")


@dataclass(frozen=True, slots=True)
class Weakness:
    """A part of a passphrase, and what it is: `fieldbook.sentences.guessing` has the sentences."""

    kind: str
    part: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Judgement:
    """`guesses` is the power of ten of tries that somebody needs who knows how people choose.

    `advice` are sentences of zxcvbn, its warning first; none when the passphrase is good enough.
    """

    text: str = field(repr=False)
    guesses: float
    weak: tuple[Weakness, ...] = ()
    warning: str = ""
    advice: tuple[str, ...] = ()

    @property
    def is_enough(self) -> bool:
        """Whether it may close a vault."""
        return self.guesses >= ENOUGH


def judge(text: str) -> Judgement:
    """Judge a passphrase, which is not empty."""
    from zxcvbn import feedback, zxcvbn  # here: its word lists take a fifth of a second

    _teach()
    normal = unicodedata.normalize("NFKC", text)[:LONGEST]
    if len(_SIGNS & set(normal)) >= _MANY_SIGNS:
        normal = normal[:_SHORT]
    found = zxcvbn(_plain_digits(normal))
    sequence: list[Mapping[str, Any]] = found["sequence"]
    guesses = _guesses(sequence)
    if guesses >= ENOUGH:
        return Judgement(text, guesses)
    told = feedback.get_feedback(0, sequence)  # 0: zxcvbn itself is content with less than we are
    return Judgement(text, guesses, _weaknesses(normal, sequence), told["warning"],
                     tuple(told["suggestions"]))


@cache
def _teach() -> None:
    """Give zxcvbn our word lists, and the years since it was written.

    A word of ours is one of those that passphrases are drawn of, wherever it stands in its list.
    """
    from zxcvbn import matching

    known: dict[str, int] = {}
    for language in words.languages():
        count = len(words.passphrase_list(language))
        for word in words.word_list(language):
            for form in {word, words.fold(word)} if len(word) > 1 else ():
                known[form] = min(count, known.get(form, count))
    matching.RANKED_DICTIONARIES[_OURS] = known
    matching.REGEXEN["recent_year"] = _RECENT


def _plain_digits(text: str) -> str:
    """Return text with 0 to 9 for the digits of other scripts, character for character."""
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in text)


def _guesses(sequence: Sequence[Mapping[str, Any]]) -> float:
    """Return the power of ten of guesses: each part's, and in which order the parts stand.

    zxcvbn itself adds ten thousand for each part beyond the first, which makes three names with
    spaces between them hard to guess; whoever guesses puts words together, with spaces.
    """
    total, parts = 0.0, 0
    for match in sequence:
        if match["pattern"] == "bruteforce":
            unknown, words_in_it = _unknown(match["token"])
            total += unknown
            parts += words_in_it
        else:
            total += math.log10(match["guesses"])
            parts += 1
    return total + math.log10(math.factorial(parts))


def _unknown(text: str) -> tuple[float, int]:
    """Return the guesses for a part in which nothing was recognised, and how many words it has."""
    runs = _LETTERS.findall(text)
    total = sum(min(len(run), _PER_WORD) if _may_be_a_word(run) else len(run) for run in runs)
    rest = _LETTERS.sub("", text)
    hans, spaces = len(_HAN.findall(rest)), sum(sign.isspace() for sign in rest)
    signs = len(rest) - hans - spaces
    return (total + hans * _PER_HAN + spaces * _PER_SPACE + signs * _PER_SIGN, len(runs))


def _may_be_a_word(run: str) -> bool:
    """Tell whether letters can be a word of some language, and not drawn one by one."""
    if not (run.islower() or run.istitle() or run.isupper() or run.lower() == run.upper()):
        return False
    folded = words.fold(run)
    return not folded.isascii() or _RANDOM_LATIN.search(folded) is None


def _weaknesses(text: str, sequence: Sequence[Mapping[str, Any]]) -> tuple[Weakness, ...]:
    """Return what is weak, what is weakest first: anything is worse than a word among others."""
    years = [found.span() for found in _YEAR.finditer(_plain_digits(text))]
    found = [Weakness("year", text[begin:end]) for begin, end in years]
    for match in sequence:
        kind = kind_of(match)
        begin, end = _beside(match["i"], match["j"] + 1, years)
        if kind and end > begin:
            found.append(Weakness(kind, text[begin:end]))
    once = list(dict.fromkeys(found))
    return tuple(sorted(once, key=lambda one: (one.kind == "word", -len(one.part))))


def _beside(begin: int, end: int, years: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return what of a part lies beside the years, which are named by themselves; (0, 0): nothing.

    A date that holds a year stays whole.
    """
    for first, last in years:
        if begin <= first and last <= end and end - begin > last - first:
            continue
        if first < end and begin < last:
            begin, end = (begin, first) if begin < first else (last, end)
            if end - begin < _LEAST_PART:
                return 0, 0
    return begin, end


def kind_of(match: Mapping[str, Any]) -> str:
    """Return what a match of zxcvbn is, "" for a part in which nothing was recognised."""
    pattern = match["pattern"]
    if pattern == "dictionary":
        return _kind_of_word(match)
    if pattern == "spatial":
        return "row" if match["turns"] == 1 else "keys"
    kinds = {"repeat": "repeat", "sequence": "sequence", "regex": "year", "date": "date"}
    return kinds.get(pattern, "")


def _kind_of_word(match: Mapping[str, Any]) -> str:
    if len(match["token"]) < 2:
        return ""
    if match.get("l33t"):
        return "signs"
    if match["reversed"]:
        return "backwards"
    if match["dictionary_name"] == "passwords":
        return "password"
    return "name" if match["dictionary_name"] in _NAMES else "word"
