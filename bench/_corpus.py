"""Makes up passages in five scripts, always the same ones, with words as unevenly used as in life.

Each vocabulary follows Zipf's law (rank r is used in proportion to 1 / (r + 2.7)), and its words
are built as its language builds them: endings, articles, syllables, pairs. Nothing is taken from
anywhere.
"""

from __future__ import annotations

import itertools
import random
from bisect import bisect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

PASSAGES = 100_000
LENGTH = 900
SCRIPTS = ("latin", "arabic", "cyrillic", "han", "myanmar")
SHARES = {"latin": 60, "arabic": 10, "cyrillic": 10, "han": 10, "myanmar": 10}
LANGUAGES = {"latin": ("en", "fr", "es"), "arabic": ("ar",), "cyrillic": ("ru",), "han": ("zh",),
             "myanmar": ("my",)}


@dataclass(frozen=True, slots=True)
class Passage:
    """One made-up text with its title."""

    script: str
    language: str
    title: str
    text: str


def _latin(chance: random.Random) -> str:
    onsets = ("b", "br", "c", "ch", "d", "f", "g", "gr", "l", "m", "n", "p", "pr", "r", "s", "st",
              "t", "tr", "v")
    nuclei = ("a", "e", "i", "o", "u", "ai", "é", "ou", "ño")
    endings = ("", "s", "r", "nt", "ment", "tion", "ing", "er", "ed", "ité", "able")
    middle = "".join(chance.choice(onsets) + chance.choice(nuclei)
                     for _ in range(chance.choice((1, 2, 2, 3))))
    return middle + chance.choice(endings)


def _arabic(chance: random.Random) -> str:
    letters = "بتجحدرسشصطعفقكلمنهوي"
    root = "".join(chance.sample(letters, 3))
    return chance.choice(("", "م", "ت", "است")) + root + chance.choice(("", "ة", "ات", "ون", "ين"))


def _cyrillic(chance: random.Random) -> str:
    onsets = "бвгдзклмнпрстфхчш"
    middle = "".join(chance.choice(onsets) + chance.choice("аеиоуыя")
                     for _ in range(chance.choice((2, 2, 3))))
    return middle + chance.choice(("", "й", "ть", "ник", "ость", "ение", "ов", "ами"))


def _han(chance: random.Random) -> str:
    return "".join(chr(0x4E00 + min(int(chance.expovariate(1 / 400)), 5000))
                   for _ in range(chance.choice((1, 2, 2, 2, 3))))


def _myanmar(chance: random.Random) -> str:
    def syllable() -> str:
        final = chance.choice(("", "", "", "\u1014\u103a", "\u1004\u103a", "\u1000\u103a"))
        return (chr(0x1000 + chance.randrange(0x21)) + chance.choice(("", "", "\u103b", "\u103c"))
                + chance.choice(("", "\u102c", "\u102d", "\u102f", "\u1031", "\u1030"))
                + final + chance.choice(("", "", "\u1038", "\u1037")))

    return "".join(syllable() for _ in range(chance.choice((1, 2, 2, 3))))


MAKERS: dict[str, Callable[[random.Random], str]] = {
    "latin": _latin, "arabic": _arabic, "cyrillic": _cyrillic, "han": _han, "myanmar": _myanmar}
SIZES = {"latin": 20_000, "arabic": 12_000, "cyrillic": 15_000, "han": 15_000, "myanmar": 12_000}


class Vocabulary:
    """Words of one script, the commonest first."""

    def __init__(self, script: str) -> None:
        chance = random.Random(f"words of {script}")
        made = dict.fromkeys(MAKERS[script](chance) for _ in range(SIZES[script] * 3))
        self.words = list(itertools.islice(made, SIZES[script]))
        self._sums = list(itertools.accumulate(1 / (n + 2.7) for n in range(len(self.words))))

    def draw(self, chance: random.Random) -> str:
        """Return a word, the common ones more often."""
        return self.words[bisect(self._sums, chance.random() * self._sums[-1])]


def _dressed(script: str, word: str, chance: random.Random) -> str:
    """Write a word as it stands in running text: with an article, a prefix, vowel marks."""
    if script == "arabic":
        if chance.random() < 0.4:
            word = chance.choice(("ال", "ال", "وال", "بال", "لل")) + word
        if chance.random() < 0.05:
            word = word[:1] + "\u064e" + word[1:]
    return word


def _drawn(script: str, words: Vocabulary, chance: random.Random, length: int) -> list[str]:
    """Draw words until they are `length` characters long; "" ends a sentence."""
    drawn: list[str] = []
    size = 0
    while size < length:
        drawn.append(_dressed(script, words.draw(chance), chance))
        size += len(drawn[-1]) + 1
        if chance.random() < 0.08:
            drawn.append("")
    return drawn


def _gap(script: str) -> str:
    return "" if script in ("han", "myanmar") else " "


def _written(script: str, drawn: list[str]) -> str:
    stop = {"han": "。", "myanmar": "။ "}.get(script, ". ")
    return "".join(word + _gap(script) if word else stop for word in drawn)


def _length(script: str) -> int:
    return LENGTH // 3 if script == "han" else LENGTH


def passages(count: int = PASSAGES) -> Iterator[Passage]:
    """Yield the first `count` passages, scripts mixed."""
    vocabularies = {script: Vocabulary(script) for script in SCRIPTS}
    chance = random.Random("passages")
    scripts, shares = list(SHARES), list(SHARES.values())
    for _ in range(count):
        script = chance.choices(scripts, shares)[0]
        words = vocabularies[script]
        yield Passage(script, chance.choice(LANGUAGES[script]),
                      _written(script, _drawn(script, words, chance, _length(script) // 20)),
                      _written(script, _drawn(script, words, chance, _length(script))))


def made_queries(each: int) -> Iterator[tuple[str, str]]:
    """Yield script and query, `each` for a script: one word, two, three, an unfinished last word,

    a phrase. Their words stand together in a text of the same making, and one of them is rare.
    """
    for script in SCRIPTS:
        words = Vocabulary(script)
        rank = {word: n for n, word in enumerate(words.words)}
        chance = random.Random(f"queries in {script}")
        for n in range(each):
            drawn: list[str] = []
            while not drawn:
                text = _drawn(script, words, chance, _length(script))
                drawn = _asked(text, rank, chance)
            yield script, _query(n % 5, drawn, text, _gap(script))


def _asked(text: list[str], rank: dict[str, int], chance: random.Random) -> list[str]:
    """Return two commoner words and, last, a rare one that are all in `text`; [] if it has none."""
    rare = [word for word in text if 300 <= rank.get(word, 0) < 4000 and len(word) > 1]
    common = [word for word in text if 20 <= rank.get(word, 0) < 300]
    if not rare or len(common) < 2:
        return []
    return [*chance.sample(common, 2), chance.choice(rare)]


def _query(kind: int, drawn: list[str], text: list[str], gap: str) -> str:
    rare = drawn[-1]
    if kind == 4:
        place = text.index(rare)
        before = text[place - 1] if place and text[place - 1] else ""
        return f'"{before}{gap if before else ""}{rare}"'
    if kind == 3:
        cut = rare if not gap else rare[:max(4, len(rare) * 3 // 4)]
        return f"{drawn[0]} {cut}"
    return " ".join(drawn[-1 - kind:])

