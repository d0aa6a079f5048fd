"""Check words that name the wrong word: a Reed-Solomon code over GF(2^11), one word a symbol.

Three check symbols give distance 4: one wrong symbol is found and can be put right, two are
noticed for certain, and so are all but one in billions of the other slips of people who copy.
A list of symbols is read as a polynomial, highest power first, with an unwritten 1 in front so
that zeros there count; sound lists are multiples of (x - 1)(x - a)(x - a^2), where a is a root of
the primitive polynomial x^11 + x^2 + 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

BITS = 11
CHECKS = 3
LONGEST = (1 << BITS) - 2
"""Symbols in the longest list, check symbols included."""

_POLYNOMIAL = 0b1000_0000_0101
_ORDER = (1 << BITS) - 1

Slip = Literal["wrong", "swapped", "missing", "extra", "several"]


@dataclass(frozen=True)
class Fault:
    """What was found: the kind of slip and the index where it is; "several" has index -1.

    `repaired` is the list as it was before the slip, for every kind but "several".
    """

    slip: Slip
    index: int
    repaired: tuple[int, ...] = ()


@cache
def _tables() -> tuple[list[int], list[int]]:
    """Return powers of a (twice around, so that sums of logarithms need no modulo) and logs."""
    powers, logarithms, value = [0] * (2 * _ORDER), [0] * (_ORDER + 1), 1
    for exponent in range(_ORDER):
        powers[exponent] = powers[exponent + _ORDER] = value
        logarithms[value] = exponent
        value <<= 1
        if value >> BITS:
            value ^= _POLYNOMIAL
    return powers, logarithms


def _times(a: int, b: int) -> int:
    powers, logarithms = _tables()
    return powers[logarithms[a] + logarithms[b]] if a and b else 0


def _over(a: int, b: int) -> int:
    powers, logarithms = _tables()
    return powers[logarithms[a] - logarithms[b] + _ORDER] if a else 0


@cache
def _generator() -> tuple[int, ...]:
    """Return the coefficients of the generator after the leading 1, highest power first."""
    powers, _ = _tables()
    product = [1]
    for root in powers[:CHECKS]:
        shifted = [*product, 0]
        product = [a ^ _times(b, root) for a, b in zip(shifted, [0, *product], strict=True)]
    return tuple(product[1:])


def with_checks(symbols: Sequence[int]) -> list[int]:
    """Return symbols and the three check symbols after them."""
    remainder = [0] * CHECKS
    for symbol in (1, *symbols):
        lead = symbol ^ remainder[0]
        remainder = [
            a ^ _times(lead, b) for a, b in zip([*remainder[1:], 0], _generator(), strict=True)
        ]
    return [*symbols, *remainder]


def _syndromes(symbols: Sequence[int]) -> list[int]:
    """Return the polynomial's values at 1, a and a^2: all 0 for a sound list."""
    powers, _ = _tables()
    values = []
    for root in powers[:CHECKS]:
        value = 1
        for symbol in symbols:
            value = _times(value, root) ^ symbol
        values.append(value)
    return values


def find_fault(symbols: Sequence[int]) -> Fault | None:
    """Return what is wrong with a list that check symbols end; None: it is sound."""
    syndromes = _syndromes(symbols)
    if not any(syndromes):
        return None
    # In the order of how unlikely it is that each explains the list by chance.
    for found in (_extras(symbols), _swaps(symbols, syndromes), _gaps(symbols)):
        if len({fault.repaired for fault in found}) == 1:
            return found[0]
    return _wrong(symbols, syndromes) or Fault("several", -1)


def _wrong(symbols: Sequence[int], syndromes: list[int]) -> Fault | None:
    """Return the one wrong symbol that explains the syndromes."""
    first, second, third = syndromes
    if not first or not second or _times(second, second) != _times(first, third):
        return None
    _, logarithms = _tables()
    index = len(symbols) - 1 - logarithms[_over(second, first)]
    if index < 0:
        return None
    return Fault("wrong", index, _replaced(symbols, index, symbols[index] ^ first))


def fill(symbols: Sequence[int], index: int) -> tuple[int, ...] | None:
    """Return the list with the one value at index that makes it sound; None: no value does."""
    blank = _replaced(symbols, index, 0)
    filled = _replaced(symbols, index, _syndromes(blank)[0])
    return None if any(_syndromes(filled)) else filled


def _replaced(symbols: Sequence[int], index: int, value: int) -> tuple[int, ...]:
    return (*symbols[:index], value, *symbols[index + 1 :])


def _swaps(symbols: Sequence[int], syndromes: list[int]) -> list[Fault]:
    """Two symbols that changed places differ by one value, so the first syndrome is 0."""
    if syndromes[0]:
        return []
    found = []
    for index in range(len(symbols) - 1):
        swapped = [*symbols]
        swapped[index : index + 2] = symbols[index + 1], symbols[index]
        if not any(_syndromes(swapped)):
            found.append(Fault("swapped", index, tuple(swapped)))
    return found


def _extras(symbols: Sequence[int]) -> list[Fault]:
    shorter = ((i, (*symbols[:i], *symbols[i + 1 :])) for i in range(len(symbols)))
    return [Fault("extra", i, left) for i, left in shorter if not any(_syndromes(left))]


def _gaps(symbols: Sequence[int]) -> list[Fault]:
    found = []
    for index in range(len(symbols) + 1):
        filled = fill((*symbols[:index], 0, *symbols[index:]), index)
        if filled is not None:
            found.append(Fault("missing", index, filled))
    return found
