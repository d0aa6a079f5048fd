"""How hard a typed passphrase is to guess, in the user's words."""

from __future__ import annotations

from functools import cache
from math import log10

from PySide6.QtCore import QCoreApplication

from fieldbook.crypto import words
from fieldbook.crypto.guessing import ENOUGH, Judgement, judge
from fieldbook.sentences import guessing

__all__ = ["ENOUGH", "WORDS", "Judgement", "guessing_time", "judge", "verdict"]

WORDS = 6
"""Words of a passphrase that is drawn."""
MOST_PARTS, MOST_ADVICE = 2, 2
COMPUTERS = 1000
_UNITS = (("minute", 60.0), ("hour", 3600.0), ("day", 86_400.0), ("month", 2_629_800.0),
          ("year", 31_557_600.0))
_YEAR = _UNITS[-1][1]


def verdict(judgement: Judgement) -> str:
    """Return what is shown under a typed passphrase, some sentences in the user's language.

    Parts of it are named only while it is too easy, and so is not going to be used.
    """
    if judgement.guesses >= _drawn():
        head = QCoreApplication.translate("Strength", "Hard to guess.")
    elif judgement.is_enough:
        head = QCoreApplication.translate(
            "Strength", "Hard to guess. Six words drawn at random are harder still.")
    else:
        head = " ".join([QCoreApplication.translate("Strength", "Too easy to guess."),
                         *_reasons(judgement)])
    return f"{head}\n{_effort(judgement)}"


@cache
def _drawn() -> float:
    """Return the power of ten of as many tries as six drawn words need in every language."""
    bits = min(words.entropy_bits(language, WORDS) for language in words.languages())
    return bits * log10(2)


def _reasons(judgement: Judgement) -> list[str]:
    parts = [_say(guessing.WEAK[one.kind]).format(part=_isolated(one.part))
             for one in judgement.weak[:MOST_PARTS]]
    if not parts and judgement.warning in guessing.ADVICE:
        parts = [_say(guessing.ADVICE[judgement.warning])]
    known = [guessing.ADVICE[one] for one in judgement.advice if one in guessing.ADVICE]
    return [*parts, *(_say(one) for one in dict.fromkeys(known[:MOST_ADVICE]))]


def _effort(judgement: Judgement) -> str:
    tries = 10.0 ** min(judgement.guesses, 300.0)
    return QCoreApplication.translate(
        "Strength", "At one try a second, a computer needs: {time}. A thousand computers need: "
        "{less}.").format(time=guessing_time(tries), less=guessing_time(tries / COMPUTERS))


def guessing_time(seconds: float) -> str:
    """Return a time in words: about how long, not how long to the second."""
    if seconds < _UNITS[0][1]:
        return QCoreApplication.translate("Strength", "less than a minute")
    if seconds >= 1e9 * _YEAR:
        return QCoreApplication.translate("Strength", "more than a thousand million years")
    if seconds >= 2e6 * _YEAR:
        return QCoreApplication.translate("Strength", "millions of years")
    if seconds >= 2e3 * _YEAR:
        return QCoreApplication.translate("Strength", "thousands of years")
    unit, size = next((name, size) for name, size in reversed(_UNITS) if seconds >= size)
    return _counted(unit, round(seconds / size))


def _counted(unit: str, count: int) -> str:
    if unit == "minute":
        return QCoreApplication.translate("Strength", "%n minute(s)", "", count)
    if unit == "hour":
        return QCoreApplication.translate("Strength", "%n hour(s)", "", count)
    if unit == "day":
        return QCoreApplication.translate("Strength", "%n day(s)", "", count)
    if unit == "month":
        return QCoreApplication.translate("Strength", "%n month(s)", "", count)
    return QCoreApplication.translate("Strength", "%n year(s)", "", count)


def _say(source: str) -> str:
    return QCoreApplication.translate(guessing.CONTEXT, source)


def _isolated(part: str) -> str:
    """Keep a part together, whichever way the sentence is read (UAX 9)."""
    return f"\u2068{part}\u2069"
