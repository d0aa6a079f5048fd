"""Shares that come one after another."""

from __future__ import annotations

import secrets

import pytest

from fieldbook.crypto import slip39
from fieldbook.crypto.errors import ShareDamaged, SharesTooFew, SharesUnlike
from fieldbook.vault.gathering import Gathering


def test_it_counts_and_gives_the_secret() -> None:
    secret = secrets.token_bytes(16)
    shares = slip39.split(secret, 3, 5)
    gathering = Gathering()
    assert (gathering.have, gathering.missing) == (0, 1)
    assert gathering.add(shares[4])
    assert not gathering.add(shares[4].upper())
    assert (gathering.have, gathering.missing) == (1, 2)
    with pytest.raises(SharesTooFew):
        gathering.secret()
    assert gathering.add(shares[0])
    assert gathering.add(shares[2])
    assert gathering.missing == 0
    assert gathering.secret() == secret


def test_a_share_of_another_secret_is_refused_and_the_first_stays() -> None:
    first, other = (slip39.split(secrets.token_bytes(16), 2, 3) for _ in range(2))
    gathering = Gathering()
    gathering.add(first[0])
    with pytest.raises(SharesUnlike):
        gathering.add(other[1])
    with pytest.raises(ShareDamaged):
        gathering.add("no share at all")
    gathering.add(first[2])
    assert gathering.missing == 0
