"""What sizes tell: as little as possible."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.core.errors import BugError
from fieldbook.crypto import padding
from fieldbook.crypto.errors import PaddingDamaged

BIG = st.integers(2, 1 << 50)


@given(BIG)
def test_padme_costs_at_most_12_percent(n: int) -> None:
    assert n <= padding.padme(n) <= n * 1.12


@given(BIG)
def test_padme_of_padme_is_itself_and_it_grows(n: int) -> None:
    size = padding.padme(n)
    assert padding.padme(size) == size
    assert padding.padme(n + 1) >= size


def test_padme_leaves_few_sizes() -> None:
    sizes = {padding.padme(n) for n in range(1 << 16, 1 << 17)}
    # The exponent is 16 and takes 5 bits: so many leading bits stay free.
    assert len(sizes) == 32 + 1


def test_padme_of_the_paper() -> None:
    assert [padding.padme(n) for n in (0, 1, 2, 9, 10, 1000, 1025)] == [0, 1, 2, 10, 10, 1024, 1088]


def test_blobs_hold_their_prefix_and_are_never_small() -> None:
    assert padding.blob_size(0) == padding.blob_size(65528) == 65536
    assert padding.blob_size(65529) == padding.padme(65537)
    assert padding.blob_size(10**9) == padding.padme(10**9 + 8)


def test_packet_classes() -> None:
    sizes = [0, 4096, 4097, 16384, 65536, 65537, 262144, 262145]
    found = [padding.packet_class(size) for size in sizes]
    assert found == [4096, 4096, 16384, 16384, 65536, 262144, 262144, None]


@given(st.binary(max_size=300), st.integers(0, 300))
def test_what_was_padded_comes_out(data: bytes, more: int) -> None:
    size = len(data) + 8 + more
    padded = padding.pad(data, size)
    assert len(padded) == size
    assert padding.unpad(padded) == data


def test_too_much_for_a_size_is_a_fault_of_ours() -> None:
    with pytest.raises(BugError):
        padding.pad(b"123", 10)


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        bytes(7),
        b"\0" * 7 + b"\x05" + b"1234",
        b"\xff" * 8 + b"1234",
        b"\0" * 7 + b"\x02" + b"12" + b"\0\0\x01",
        b"\0" * 7 + b"\x02" + b"12" + b"\x01\0\0",
    ],
)
def test_other_shapes_are_refused(damaged: bytes) -> None:
    with pytest.raises(PaddingDamaged):
        padding.unpad(damaged)
