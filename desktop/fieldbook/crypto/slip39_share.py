"""One share of a secret as words: SLIP-0039, "Format of the share mnemonic".

https://github.com/satoshilabs/slips/blob/master/slip-0039.md
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from fieldbook.core.errors import BugError
from fieldbook.core.paths import shipped
from fieldbook.crypto.errors import ShareDamaged
from fieldbook.crypto.words import fold, split_words

BITS = 10
CHECKS = 3
LEAST_SECRET = 16
_HEAD = 4
_LEAST_WORDS = _HEAD + -(-LEAST_SECRET * 8 // BITS) + CHECKS
_ONE = 1
_GENERATOR = (0xE0E040, 0x1C1C080, 0x3838100, 0x7070200, 0xE0E0009,
              0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x3F3F120)


@dataclass(frozen=True, slots=True)
class Share:
    """What one share holds. Thresholds and counts are from 1, indexes from 0.

    `common` is what all shares of one secret have alike.
    """

    identifier: int
    extendable: bool
    exponent: int
    group: int
    group_need: int
    groups: int
    member: int
    need: int
    value: bytes = field(repr=False)

    @property
    def common(self) -> tuple[int, bool, int, int, int, int]:
        """What all shares of one secret have alike."""
        return (self.identifier, self.extendable, self.exponent, self.group_need, self.groups,
                len(self.value))


@cache
def word_list() -> tuple[str, ...]:
    """Return the 1,024 words of the standard."""
    words = tuple((shipped("resources") / "slip39" / "words.txt").read_text("utf-8").split())
    if len(words) != 1 << BITS:
        raise BugError(f"{len(words)} words in the list for shares")
    return words


@cache
def _numbers() -> dict[str, int]:
    return {word: number for number, word in enumerate(word_list())}


def encode_share(share: Share) -> str:
    """Return a share as words with spaces between: 20 words for a secret of 16 bytes."""
    head = share.identifier << 25 | int(share.extendable) << 24 | share.exponent << 20
    head |= share.group << 16 | (share.group_need - 1) << 12 | (share.groups - 1) << 8
    head |= share.member << 4 | (share.need - 1)
    size = -(-len(share.value) * 8 // BITS)
    symbols = _symbols(head, _HEAD) + _symbols(int.from_bytes(share.value, "big"), size)
    checks = _residue(share.extendable, [*symbols, *[0] * CHECKS]) ^ _ONE
    return " ".join(word_list()[symbol] for symbol in [*symbols, *_symbols(checks, CHECKS)])


def decode_share(text: str) -> Share:
    """Return the share that these words are.

    Raises ShareDamaged, which names the word to look at where that can be known.
    """
    symbols = _read(text)
    head = 0
    for symbol in symbols[:_HEAD]:
        head = head << BITS | symbol
    share = Share(head >> 25, bool(head >> 24 & 1), head >> 20 & 15, head >> 16 & 15,
                  (head >> 12 & 15) + 1, (head >> 8 & 15) + 1, head >> 4 & 15, (head & 15) + 1,
                  b"")
    _check(share.extendable, symbols)
    if share.group_need > share.groups:
        raise ShareDamaged(reason="groups")
    return Share(*share.common[:3], share.group, share.group_need, share.groups, share.member,
                 share.need, _value(symbols[_HEAD:-CHECKS]))


def meant_at(words: Sequence[str], place: int) -> str | None:
    """Return the word that makes these words a share when it stands at `place` (from 0)."""
    symbols = [_numbers().get(fold(word), -1) for word in words]
    if len(symbols) < _LEAST_WORDS or -1 in [*symbols[:place], *symbols[place + 1:]]:
        return None
    blank = [*symbols[:place], 0, *symbols[place + 1:]]
    for extendable in (True, False):
        fault = _residue(extendable, blank) ^ _ONE
        weights = [_step_all(1 << bit, len(symbols) - 1 - place) for bit in range(BITS)]
        for symbol, word in enumerate(word_list()):
            added = 0
            for bit, weight in enumerate(weights):
                added ^= weight if symbol >> bit & 1 else 0
            if added == fault and _is_share([*words[:place], word, *words[place + 1:]]):
                return word
    return None


def _is_share(words: Sequence[str]) -> bool:
    try:
        decode_share(" ".join(words))
    except ShareDamaged:
        return False
    return True


def _read(text: str) -> list[int]:
    symbols = [_numbers().get(fold(word), -1) for word in split_words(text)]
    if -1 in symbols:
        raise ShareDamaged(reason="unknown", position=symbols.index(-1) + 1)
    if len(symbols) < _LEAST_WORDS:
        raise ShareDamaged(reason="count")
    return symbols


def _value(symbols: Sequence[int]) -> bytes:
    size = len(symbols) * BITS // 16 * 2
    spare = len(symbols) * BITS - size * 8
    number = 0
    for symbol in symbols:
        number = number << BITS | symbol
    # padding is zeros in front, and never a whole byte or more
    if spare > 8 or number >> size * 8:
        raise ShareDamaged(reason="count")
    return number.to_bytes(size, "big")


def _symbols(number: int, count: int) -> list[int]:
    return [number >> BITS * (count - 1 - place) & (1 << BITS) - 1 for place in range(count)]


def _check(extendable: bool, symbols: Sequence[int]) -> None:
    fault = _residue(extendable, symbols) ^ _ONE
    if fault:
        place = _one_wrong_word(fault, len(symbols))
        if place is None:
            raise ShareDamaged(reason="several")
        raise ShareDamaged(reason="wrong", position=place + 1)


def _one_wrong_word(fault: int, count: int) -> int | None:
    """Return which word it is if one wrong word explains the fault; the code tells it for sure.

    The checksum is linear: a wrong word adds what that change alone would give.
    """
    for place in range(count):
        weights = [_step_all(1 << bit, count - 1 - place) for bit in range(BITS)]
        if _spans(weights, fault):
            return place
    return None


def _spans(weights: Sequence[int], target: int) -> bool:
    """Tell whether some of `weights`, added without carry, give `target`."""
    basis: list[int] = []
    for weight in weights:
        reduced = _reduce(weight, basis)
        if reduced:
            basis.append(reduced)
    return _reduce(target, basis) == 0


def _reduce(number: int, basis: Sequence[int]) -> int:
    for one in basis:
        number = min(number, number ^ one)
    return number


def _residue(extendable: bool, symbols: Sequence[int]) -> int:
    """Return the RS1024 checksum of the words behind the customisation text of the standard."""
    state = 1
    for symbol in (b"shamir_extendable" if extendable else b"shamir"):
        state = _step(state) ^ symbol
    for symbol in symbols:
        state = _step(state) ^ symbol
    return state


def _step(state: int) -> int:
    top = state >> 20
    state = (state & 0xFFFFF) << BITS
    for bit, generator in enumerate(_GENERATOR):
        if top >> bit & 1:
            state ^= generator
    return state


def _step_all(state: int, times: int) -> int:
    for _ in range(times):
        state = _step(state)
    return state
