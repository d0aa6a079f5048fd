"""Filler looks random, never repeats, and no two streams are alike."""

from __future__ import annotations

import zlib

from fieldbook.crypto.noise import Noise


def test_pieces_follow_each_other_without_repeating():
    noise = Noise()
    made = b"".join(bytes(noise.take(size)) for size in (1, 15, 16, 100_000, 7, 100_000))
    assert len(made) == 200_039
    blocks = [made[start:start + 16] for start in range(0, len(made), 16)]
    assert len(set(blocks)) == len(blocks)
    assert len(zlib.compress(made, 9)) >= len(made)


def test_every_stream_is_another():
    first = bytes(Noise().take(64))
    assert all(bytes(Noise().take(64)) != first for _ in range(50))
