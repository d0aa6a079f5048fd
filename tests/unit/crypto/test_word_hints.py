"""Which word on a paper looks wrong, and what it may have been."""

from __future__ import annotations

import secrets

import pytest

from fieldbook.crypto import slip39, words
from fieldbook.crypto.word_hints import hint_for_share, hint_for_sheet, of_shares, of_sheet


@pytest.fixture
def share() -> list[str]:
    return slip39.split(secrets.token_bytes(16), 2, 3)[1].split()


@pytest.mark.parametrize("place", range(20))
def test_a_word_that_is_in_no_list_is_named_with_the_right_one(share: list[str],
                                                               place: int) -> None:
    right, share[place] = share[place], "qqqq"
    hint = hint_for_share(" ".join(share))
    assert hint is not None
    assert (hint.position, hint.typed, hint.near) == (place + 1, "qqqq", (right,))


@pytest.mark.parametrize("place", range(20))
def test_another_word_of_the_list_is_found_by_the_check_words(share: list[str],
                                                              place: int) -> None:
    right = share[place]
    share[place] = "academic" if right != "academic" else "acid"
    hint = hint_for_share(" ".join(share))
    # the second word says how the check words are reckoned: then two explanations may be left
    assert hint is not None or place == 1
    if hint is not None:
        assert (hint.position, hint.near) == (place + 1, (right,))


def test_two_wrong_words_give_what_is_spelt_alike() -> None:
    share = slip39.split(secrets.token_bytes(16), 2, 2)[0].split()
    share[3], share[9] = "acadmic", "zzzz"
    hint = hint_for_share(" ".join(share))
    assert hint is not None
    assert hint.position == 4
    assert hint.near[0] == "academic"


def test_what_is_whole_needs_no_hint(share: list[str]) -> None:
    assert hint_for_share(" ".join(share)) is None
    sheet = words.encode_words(secrets.token_bytes(16), "fr")
    assert hint_for_sheet(" ".join(sheet), "fr") is None


@pytest.mark.parametrize("language", ["en", "fr", "ar", "zh"])
def test_one_wrong_word_of_a_sheet(language: str) -> None:
    sheet = words.encode_words(secrets.token_bytes(16), language)
    right = sheet[6]
    sheet[6] = next(one for one in words.word_list(language) if one not in sheet)
    hint = hint_for_sheet(" ".join(sheet), language)
    assert hint is not None
    assert (hint.position, hint.near) == (7, (right,))


def test_a_missing_word_is_no_wrong_word() -> None:
    sheet = words.encode_words(secrets.token_bytes(16))
    assert hint_for_sheet(" ".join(sheet[:-1])) is None


def test_words_are_known_in_whatever_spelling() -> None:
    french, arabic = of_sheet("fr"), of_sheet("ar")
    accented = next(one for one in words.word_list("fr") if words.fold(one) != one)
    assert french.knows(words.fold(accented).upper())
    assert not french.knows("xyzzy")
    assert arabic.knows(words.word_list("ar")[5])
    assert of_shares().knows("ACADEMIC")
    assert "academic" in of_shares().near("acadmic")
    assert of_shares().near("acad")[0] == "academic"
    assert of_shares().near("") == ()
