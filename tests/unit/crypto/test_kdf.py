"""Keys from passphrases."""

from __future__ import annotations

import threading
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.core.errors import BugError
from fieldbook.crypto import kdf
from fieldbook.crypto.errors import KdfRefused
from fieldbook.crypto.kdf import FOR_TESTS, MINIMUM, KdfParameters

SALT = bytes(range(32))


def key(passphrase: str, keyfile: bytes | None = None, salt: bytes = SALT) -> bytes:
    return kdf.derive(passphrase, keyfile, salt, FOR_TESTS)


def test_every_input_changes_the_key() -> None:
    other = KdfParameters(FOR_TESTS.memory_kib, 2, FOR_TESTS.lanes)
    keys = {
        key("one"),
        key("two"),
        key(""),
        key("one", b""),
        key("one", b"file"),
        key("one", salt=bytes(32)),
        kdf.derive("one", None, SALT, other),
    }
    assert len(keys) == 7
    assert {len(k) for k in keys} == {32}


def test_one_text_has_one_key_however_it_is_typed() -> None:
    for text in ("clé de ñandú", "كلمة السر ﻻ", "пароль й", "ﬁeld book"):
        forms = {key(unicodedata.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")}
        assert len(forms) == 1


def test_half_a_surrogate_pair_is_a_passphrase_too() -> None:
    assert key("\ud83d") != key("\ud83e")


@settings(max_examples=10)
@given(st.text(max_size=20), st.binary(max_size=40))
def test_passphrase_and_keyfile_cannot_be_moved_into_each_other(text: str, file: bytes) -> None:
    assert key(text, file) != key(text)
    assert key(text, file) == key(text, bytes(file))


@pytest.mark.parametrize(
    "absurd",
    [
        KdfParameters(FOR_TESTS.memory_kib - 1, 1, 4),
        KdfParameters(kdf.MOST_MEMORY_KIB + 1, 1, 4),
        KdfParameters(65536, 0, 4),
        KdfParameters(65536, 10**9, 4),
        KdfParameters(65536, 1, 0),
        KdfParameters(65536, 1, 65),
        KdfParameters(-65536, -3, 4),
    ],
)
def test_a_file_cannot_ask_for_too_little_or_too_much(absurd: KdfParameters) -> None:
    with pytest.raises(KdfRefused) as caught:
        kdf.derive("p", None, SALT, absurd)
    assert caught.value.facts["memory_kib"] == absurd.memory_kib


def test_a_short_salt_is_a_fault_of_ours() -> None:
    with pytest.raises(BugError):
        key("p", salt=bytes(15))


def test_what_is_strong_enough_for_a_real_vault() -> None:
    assert kdf.strong_enough(MINIMUM)
    assert kdf.strong_enough(KdfParameters(1 << 20, 1, 4))
    assert not kdf.strong_enough(FOR_TESTS)
    assert not kdf.strong_enough(KdfParameters(65536, 2, 4))
    assert not kdf.strong_enough(KdfParameters(65535, 100, 4))


def test_calibration_never_goes_below_the_minimum() -> None:
    assert kdf.calibrate(0) == MINIMUM
    assert kdf.strong_enough(kdf.calibrate(0.02))
    assert 65536 <= kdf.memory_limit_kib() <= 1 << 20


@pytest.mark.slow
def test_calibration_takes_about_the_time_that_was_asked_for() -> None:
    chosen = kdf.calibrate(1.0)
    assert chosen.memory_kib >= min(kdf.memory_limit_kib(), 128 * 1024)
    begin, worked = time.perf_counter(), time.process_time()
    kdf.derive("p", None, SALT, chosen)
    # other work on the computer must not count: the shorter of time and processor time
    assert 0.25 < min(time.perf_counter() - begin, time.process_time() - worked) < 4


def test_two_at_once_both_give_their_key() -> None:
    """A dialog may derive a key while another is derived: neither stands still, nor fails."""
    expected = {word: kdf.derive(word, None, bytes(32), kdf.FOR_TESTS) for word in ("one", "two")}
    found: dict[str, set[bytes]] = {word: set() for word in expected}

    def derive_often(word: str) -> None:
        for _ in range(15):
            found[word].add(kdf.derive(word, None, bytes(32), kdf.FOR_TESTS))

    threads = [threading.Thread(target=derive_often, args=(word,), daemon=True) for word in found]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    assert found == {word: {key} for word, key in expected.items()}
