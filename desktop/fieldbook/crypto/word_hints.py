"""Which word looks wrong, and what it may have been: for people who copy words from paper.

The check words find one wrong word and tell which one was meant. Where they cannot, the words of
the list that are spelt almost like it are offered. A hint is no proof: whoever gets it looks at the
paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from fieldbook.crypto import slip39_share, words
from fieldbook.crypto.errors import ShareDamaged

FEW = 3
_ALIKE = 0.7


@dataclass(frozen=True, slots=True)
class Hint:
    """The word at `position` (from 1), as it was typed, and what it may have been."""

    position: int
    typed: str = field(repr=False)
    near: tuple[str, ...] = field(repr=False)


class Lexicon:
    """The words that may stand on a paper: one list, or several, the likeliest first."""

    def __init__(self, *lists: Sequence[str]) -> None:
        self._lists = [{words.fold(word): word for word in choices} for choices in lists]

    def knows(self, word: str) -> bool:
        """Tell whether a word is in a list, in whatever spelling."""
        folded = words.fold(word)
        return any(folded in each for each in self._lists)

    def near(self, word: str) -> tuple[str, ...]:
        """Return words that are spelt almost like one, the likeliest first, all of one list."""
        folded = words.fold(word)
        for each in self._lists:
            begins = [one for one in each if len(folded) > 2 and one.startswith(folded[:4])]
            close = get_close_matches(folded, each, FEW, _ALIKE)
            if begins or close:
                return tuple(each[one] for one in dict.fromkeys([*begins, *close]))[:FEW]
        return ()


def of_sheet(language: str) -> Lexicon:
    """Return the words of a sheet in closest_language(language)."""
    return Lexicon(words.word_list(words.closest_language(language)))


def of_any_sheet(language: str) -> Lexicon:
    """Return the words of sheets in every language, closest_language(language) first."""
    first = words.closest_language(language)
    return Lexicon(*(words.word_list(each) for each in dict.fromkeys(
        [first, *words.languages()])))


def of_shares() -> Lexicon:
    """Return the words of shares, which are English in every language."""
    return Lexicon(slip39_share.word_list())


def hint_for_sheet(text: str, language: str | None = None) -> Hint | None:
    """Return a hint for a sheet with one slip; None where nothing can be said of one word."""
    typed = words.split_words(text)
    repaired = words.repair_words(typed, language)
    if repaired is None or len(repaired) != len(typed):
        return None
    differ = [place for place, pair in enumerate(zip(typed, repaired, strict=True))
              if words.fold(pair[0]) != words.fold(pair[1])]
    if len(differ) != 1:
        return None
    return Hint(differ[0] + 1, typed[differ[0]], (repaired[differ[0]],))


def hint_for_share(text: str) -> Hint | None:
    """Return a hint for a share with one wrong word; None where nothing can be said of one."""
    typed = words.split_words(text)
    try:
        slip39_share.decode_share(text)
    except ShareDamaged as error:
        position = error.facts.get("position")
        if not isinstance(position, int):
            return None
    else:
        return None
    meant = slip39_share.meant_at(typed, position - 1)
    near = (meant,) if meant else of_shares().near(typed[position - 1])
    return Hint(position, typed[position - 1], near)
