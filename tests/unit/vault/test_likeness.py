"""A passphrase that may be given away tells nothing of one that may not."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.crypto.words import generate_passphrase
from fieldbook.vault.likeness import PassphraseAlike, distance, require_unlike

PRESENT = "copper lantern Orchard seven windy plum"


@pytest.mark.parametrize(("new", "reason"), [
    (PRESENT, "words"),
    ("plum windy seven orchard lantern copper", "words"),
    ("a LANTERN on the table, and nobody there", "words"),
    ("lánte\u0301rn by night, and nobody there", "words"),
    ("copperlanternorchardsevenwindyplum", "letters"),
    ("coppermine lanterns orchardist sevenfold", "letters"),
])
def test_what_helps_to_guess_it_is_refused(new: str, reason: str) -> None:
    with pytest.raises(PassphraseAlike) as caught:
        require_unlike(PRESENT, new)
    assert caught.value.facts == {"reason": reason}


@pytest.mark.parametrize(("present", "new"), [
    ("tr0ub4dor&3x!k", "tr0ub4dor&4x!k"),
    ("Sommer2024!xyz", "sommer2025!xyz"),
    ("النافذة القديمة تطل على البحر", "البَحْر بعيد عن هنا"),
    ("苹果 河流 山谷", "山谷 钟表 铅笔"),
])
def test_other_scripts_and_signs_too(present: str, new: str) -> None:
    with pytest.raises(PassphraseAlike):
        require_unlike(present, new)


@pytest.mark.parametrize("new", [
    "the bicycle of my aunt is green", "صباح الخير يا جاري العزيز", "", "7",
    "in the end we all ate soup"])
def test_small_words_and_little_in_common_are_no_matter(new: str) -> None:
    require_unlike("the old man and a boat in a storm", new)


@pytest.mark.parametrize("language", ["en", "fr", "ar", "ru", "zh"])
def test_words_drawn_at_random_are_hardly_ever_refused(language: str) -> None:
    refused = 0
    for _ in range(60):
        try:
            require_unlike(generate_passphrase(language, 6), generate_passphrase(language, 6))
        except PassphraseAlike:
            refused += 1
    assert refused <= 9


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_distance_is_one(first: str, second: str) -> None:
    found = distance(first, second)
    assert found == distance(second, first)
    assert abs(len(first) - len(second)) <= found <= max(len(first), len(second))
    assert (found == 0) == (first == second)


def test_each_edit_counts() -> None:
    chance = random.Random(3)
    text = "copper lantern orchard"
    for edits in range(1, 6):
        changed = list(text)
        for place in chance.sample(range(len(text)), edits):
            changed[place] = "#"
        assert distance(text, "".join(changed)) == edits
