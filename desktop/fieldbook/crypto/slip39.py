"""A secret in shares, so that any few of several people can bring it back: SLIP-0039.

https://github.com/satoshilabs/slips/blob/master/slip-0039.md . Shares are made with one group
(k of n people); shares of several groups made elsewhere are put together all the same.
Why this is our own: docs/decisions.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping, Sequence

from fieldbook.core.errors import BugError
from fieldbook.crypto.errors import SharesTooFew, SharesUnlike
from fieldbook.crypto.hashing import keyed_hash, same
from fieldbook.crypto.slip39_share import LEAST_SECRET, Share, decode_share, encode_share

MOST_SHARES = 16
_DIGEST_AT, _SECRET_AT = 254, 255
_DIGEST_SIZE = 4
_ROUNDS = 4
_ROUND_ITERATIONS = 2500
_POLYNOMIAL = 0x11B


def split(secret: bytes, need: int, count: int, passphrase: bytes = b"") -> list[str]:
    """Return `count` shares, as words, of which any `need` give the secret back.

    The secret has an even number of bytes, 16 or more. 2 <= need <= count <= 16, or one share of
    one. Fewer than `need` shares tell nothing of the secret.
    """
    _require(secret, need, count)
    identifier = secrets.randbelow(1 << 15)
    master = _encrypt(secret, passphrase, 0)
    values = _points(need, count, master)
    return [encode_share(Share(identifier, True, 0, 0, 1, 1, place, need, values[place]))
            for place in range(count)]


def _require(secret: bytes, need: int, count: int) -> None:
    fits = 2 <= need <= count <= MOST_SHARES or need == count == 1
    if not fits or len(secret) < LEAST_SECRET or len(secret) % 2:
        raise BugError(f"{need} of {count} shares of {len(secret)} bytes")


def combine(shares: Sequence[str], passphrase: bytes = b"") -> bytes:
    """Return the secret that these shares give.

    Raises ShareDamaged for words that are no share, SharesUnlike for shares that do not belong
    together, SharesTooFew (need, have; counting groups where there are several).
    """
    read = [decode_share(share) for share in shares]
    if not read:
        raise SharesTooFew(need=1, have=0)
    first = read[0]
    if any(share.common != first.common for share in read):
        raise SharesUnlike
    groups = {number: [share for share in read if share.group == number]
              for number in sorted({share.group for share in read})}
    if len(groups) < first.group_need:
        raise SharesTooFew(need=first.group_need, have=len(groups))
    points = {number: _group_secret(members) for number, members in groups.items()}
    chosen = dict(list(points.items())[:first.group_need])
    master = _recover(first.group_need, chosen)
    return _decrypt(master, passphrase, first)


def _group_secret(members: Sequence[Share]) -> bytes:
    need = members[0].need
    values: dict[int, bytes] = {}
    for share in members:
        if share.need != need or values.setdefault(share.member, share.value) != share.value:
            raise SharesUnlike
    if len(values) < need:
        raise SharesTooFew(need=need, have=len(values))
    return _recover(need, dict(list(values.items())[:need]))


def _points(need: int, count: int, secret: bytes) -> list[bytes]:
    if need == 1:
        return [secret] * count
    size = len(secret)
    values = {place: secrets.token_bytes(size) for place in range(need - 2)}
    filler = secrets.token_bytes(size - _DIGEST_SIZE)
    base = {**values, _DIGEST_AT: _digest(filler, secret) + filler, _SECRET_AT: secret}
    return [values[place] if place in values else _interpolate(base, place)
            for place in range(count)]


def _recover(need: int, points: Mapping[int, bytes]) -> bytes:
    if need == 1:
        return next(iter(points.values()))
    secret = _interpolate(points, _SECRET_AT)
    digest = _interpolate(points, _DIGEST_AT)
    if not same(digest[:_DIGEST_SIZE], _digest(digest[_DIGEST_SIZE:], secret)):
        raise SharesUnlike
    return secret


def _digest(filler: bytes, secret: bytes) -> bytes:
    return keyed_hash(filler, secret)[:_DIGEST_SIZE]


def _interpolate(points: Mapping[int, bytes], at: int) -> bytes:
    """Return the value at `at` of the polynomial of least degree through the points."""
    size = len(next(iter(points.values())))
    total = bytearray(size)
    for place, value in points.items():
        weight = 1
        for other in points:
            if other != place:
                weight = _times(weight, _times(other ^ at, _inverse(other ^ place)))
        for index in range(size):
            total[index] ^= _times(weight, value[index])
    return bytes(total)


def _times(a: int, b: int) -> int:
    """Multiply in GF(256) without tables and branches, so that no access depends on a secret."""
    product = 0
    for bit in range(8):
        product ^= -(b >> bit & 1) & a
        a = a << 1 ^ -(a >> 7 & 1) & _POLYNOMIAL
    return product & 0xFF


def _inverse(a: int) -> int:
    """Return 1 / a in GF(256): a to the power of 254."""
    power = a
    for _ in range(6):
        power = _times(_times(power, power), a)
    return _times(power, power)


def _encrypt(secret: bytes, passphrase: bytes, exponent: int) -> bytes:
    return _feistel(secret, passphrase, exponent, b"", range(_ROUNDS))


def _decrypt(master: bytes, passphrase: bytes, share: Share) -> bytes:
    prefix = b"" if share.extendable else b"shamir" + share.identifier.to_bytes(2, "big")
    return _feistel(master, passphrase, share.exponent, prefix, reversed(range(_ROUNDS)))


def _feistel(data: bytes, passphrase: bytes, exponent: int, prefix: bytes,
             rounds: Iterable[int]) -> bytes:
    half = len(data) // 2
    left, right = data[:half], data[half:]
    for number in rounds:
        mask = hashlib.pbkdf2_hmac("sha256", bytes([number]) + passphrase, prefix + right,
                                   _ROUND_ITERATIONS << exponent, half)
        left, right = right, bytes(a ^ b for a, b in zip(left, mask, strict=True))
    return right + left
