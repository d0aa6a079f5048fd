"""How hard a typed passphrase is to guess."""

from __future__ import annotations

from dataclasses import dataclass

ENOUGH = 12.0
"""Guesses needed, as a power of ten; each guess costs about a second of a good computer."""
LONGEST = 72
"""zxcvbn takes quadratic time; what follows the first 72 characters only makes it harder."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """`guesses` is the power of ten of tries that somebody needs who knows how people choose."""

    text: str
    guesses: float

    @property
    def is_enough(self) -> bool:
        """Whether it may close a vault."""
        return self.guesses >= ENOUGH


def judge(text: str) -> Judgement:
    """Judge a passphrase by zxcvbn (Wheeler, USENIX Security 2016)."""
    from zxcvbn import zxcvbn  # here: its word lists take a fifth of a second

    return Judgement(text, float(zxcvbn(text[:LONGEST])["guesses_log10"]))
