"""Shares of two sets that bear one number by chance: no secret comes out of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldbook.crypto import slip39
from fieldbook.crypto.errors import SharesUnlike
from fieldbook.crypto.slip39_share import decode_share, encode_share


def test_shares_that_do_not_belong_together_give_nothing() -> None:
    first = [decode_share(one) for one in slip39.split(b"a" * 16, 2, 3)]
    second = [decode_share(one) for one in slip39.split(b"b" * 16, 2, 3)]
    alike = replace(second[1], identifier=first[0].identifier)
    with pytest.raises(SharesUnlike):
        slip39.combine([encode_share(first[0]), encode_share(alike)])
    assert slip39.combine([encode_share(one) for one in first[:2]]) == b"a" * 16
