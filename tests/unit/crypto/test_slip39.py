"""Shares against the vectors of the standard, and against ourselves."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.core.errors import BugError, WorldError
from fieldbook.crypto import slip39
from fieldbook.crypto.errors import ShareDamaged, SharesTooFew, SharesUnlike
from fieldbook.crypto.slip39_share import decode_share, encode_share, word_list

SECRET = bytes(range(16))
# vectors 4, 17 and 45 of the standard, passphrase "TREZOR"
BASIC = (["shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist"
          " rescue view short owner flip making coding armed",
          "shadow pistol academic acid actress prayer class unknown daughter sweater depict flip"
          " twice unkind craft early superior advocate guest smoking"],
         "b43ceb7e57a0ea8766221624d01b0864")


def test_the_list_is_the_standards() -> None:
    words = word_list()
    assert (words[0], words[-1]) == ("academic", "zero")
    assert list(words) == sorted(set(words))
    assert len({word[:4] for word in words}) == 1024


def test_a_vector_of_the_standard() -> None:
    assert slip39.combine(BASIC[0], b"TREZOR").hex() == BASIC[1]


def test_every_vector_of_the_standard(shared_data: Path) -> None:
    vectors = json.loads((shared_data / "vectors" / "slip39.json").read_text("utf-8"))
    assert len(vectors) >= 45
    for name, shares, expected, _ in vectors:
        if expected:
            assert slip39.combine(shares, b"TREZOR").hex() == expected, name
            again = [encode_share(decode_share(share)) for share in shares]
            assert again == shares, name
        else:
            with pytest.raises(WorldError):
                slip39.combine(shares, b"TREZOR")


@settings(max_examples=25, deadline=None)
@given(st.binary(min_size=8, max_size=16).map(lambda half: half + half[::-1]), st.data())
def test_any_k_of_n_give_it_back(secret: bytes, data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 7))
    need = data.draw(st.integers(2, count))
    shares = slip39.split(secret, need, count)
    chosen = data.draw(st.permutations(shares))[:need]
    assert slip39.combine(chosen) == secret
    assert slip39.combine(shares) == secret
    with pytest.raises(SharesTooFew) as caught:
        slip39.combine(chosen[1:])
    assert caught.value.facts == {"need": need, "have": need - 1}


def test_every_pair_of_2_of_5() -> None:
    shares = slip39.split(SECRET, 2, 5)
    assert all(len(share.split()) == 20 for share in shares)
    for pair in itertools.combinations(shares, 2):
        assert slip39.combine(pair) == SECRET


def test_the_same_share_twice_is_one() -> None:
    shares = slip39.split(SECRET, 2, 3)
    with pytest.raises(SharesTooFew):
        slip39.combine([shares[0], shares[0]])
    assert slip39.combine([shares[0], shares[0], shares[2]]) == SECRET


def test_shares_of_two_secrets_do_not_mix() -> None:
    one, two = slip39.split(SECRET, 2, 3), slip39.split(SECRET, 2, 3)
    with pytest.raises(SharesUnlike):
        slip39.combine([one[0], two[1]])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 19), st.integers(0, 1023))
def test_one_wrong_word_is_named(place: int, other: int) -> None:
    words = BASIC[0][0].split()
    changed = [*words[:place], word_list()[other], *words[place + 1:]]
    if changed == words:
        assert decode_share(" ".join(changed)).need == 2
        return
    with pytest.raises(ShareDamaged) as caught:
        decode_share(" ".join(changed))
    assert caught.value.facts in ({"reason": "wrong", "position": place + 1},
                                  {"reason": "several"})
    # the bit that chooses the customisation text stands in the second word
    assert caught.value.facts["reason"] == "wrong" or place == 1


def test_unknown_and_missing_words_are_named() -> None:
    words = BASIC[0][0].split()
    with pytest.raises(ShareDamaged) as caught:
        decode_share(" ".join([*words[:6], "fieldbook", *words[7:]]))
    assert caught.value.facts == {"reason": "unknown", "position": 7}
    with pytest.raises(ShareDamaged) as caught:
        decode_share(" ".join(words[:-1]))
    assert caught.value.facts == {"reason": "count"}


def test_capitals_numbers_and_lines_do_not_matter() -> None:
    typed = "\n".join(f"{place + 1}. {word.upper()}"
                      for place, word in enumerate(BASIC[0][0].split()))
    assert decode_share(typed) == decode_share(BASIC[0][0])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(word_list()), max_size=40).map(" ".join) | st.text(max_size=200))
def test_anything_typed_is_a_share_or_an_error_with_a_name(text: str) -> None:
    try:
        decode_share(text)
    except ShareDamaged:
        return
    assert encode_share(decode_share(text)).split() == text.casefold().split()


@pytest.mark.parametrize(("secret", "need", "count"), [
    (SECRET, 3, 2), (SECRET, 1, 3), (SECRET, 2, 17), (SECRET[:14], 2, 3), (SECRET + b"x", 2, 3)])
def test_what_the_standard_does_not_allow_is_a_mistake_of_ours(secret: bytes, need: int,
                                                               count: int) -> None:
    with pytest.raises(BugError):
        slip39.split(secret, need, count)


def test_shares_tell_nothing_of_the_secret_alone() -> None:
    """One of two shares is evenly spread, whatever the secret: over 120 splits."""
    seen = [decode_share(slip39.split(bytes(16), 2, 2)[0]).value[3] for _ in range(120)]
    assert len(set(seen)) > 70
