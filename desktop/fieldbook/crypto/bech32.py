"""Bech32 text for bytes (BIP 173), without its limit on length, as the age format wants it."""

from __future__ import annotations

from collections.abc import Iterable

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6
LONGEST = 4096
"""Characters; twice what the longest recipient has, so that hostile text costs little."""


def encode(prefix: str, data: bytes) -> str:
    """Return prefix (lower case), "1", data and checksum, all in lower case."""
    values = _regroup_up(data)
    remainder = _polymod([*_expand(prefix), *values, *([0] * _CHECKSUM)]) ^ 1
    check = [(remainder >> 5 * (_CHECKSUM - 1 - i)) & 31 for i in range(_CHECKSUM)]
    return f"{prefix}1" + "".join(_ALPHABET[value] for value in (*values, *check))


def decode(text: str) -> tuple[str, bytes] | None:
    """Return (prefix in lower case, data), or None for anything but sound Bech32.

    Text may be all lower or all upper case, and at most LONGEST characters long.
    """
    if len(text) > LONGEST or text not in (text.lower(), text.upper()):
        return None
    prefix, _, rest = text.lower().rpartition("1")
    if not prefix or not all("!" <= letter <= "~" for letter in prefix):
        return None
    if len(rest) < _CHECKSUM or not all(letter in _VALUES for letter in rest):
        return None
    values = [_VALUES[letter] for letter in rest]
    if _polymod([*_expand(prefix), *values]) != 1:
        return None
    data = _regroup_down(values[:-_CHECKSUM])
    return None if data is None else (prefix, data)


def _expand(prefix: str) -> list[int]:
    codes = prefix.encode()
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= term
    return check


def _regroup_up(data: bytes) -> list[int]:
    """Cut bytes into groups of 5 bits, zeros after the last."""
    count = -(-len(data) * 8 // 5)
    number = int.from_bytes(data, "big") << (count * 5 - len(data) * 8)
    return [number >> 5 * (count - 1 - i) & 31 for i in range(count)]


def _regroup_down(values: list[int]) -> bytes | None:
    """Join groups of 5 bits to bytes; None when what is left over is not less than 5 zero bits."""
    number = 0
    for value in values:
        number = number << 5 | value
    length, spare = divmod(len(values) * 5, 8)
    if spare >= 5 or number & ((1 << spare) - 1):
        return None
    return (number >> spare).to_bytes(length, "big")
