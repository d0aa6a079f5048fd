"""Hostile headers, armor and Bech32: an error of ours or a true answer, never anything else."""

from __future__ import annotations

import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldbook.crypto import age, bech32
from fieldbook.crypto.age_armor import ArmorReader, ArmorWriter
from fieldbook.crypto.age_format import (
    LARGEST_HEADER,
    Stanza,
    encode_header,
    read_header,
)
from fieldbook.crypto.age_source import LookAhead
from fieldbook.crypto.errors import AgeArmorDamaged, AgeError, AgeHeaderDamaged

IDENTITIES: list[age.Identity] = [
    age.HybridIdentity.from_seed(bytes(32)),
    age.X25519Identity.from_seed(bytes(32)),
    age.ScryptIdentity("p", max_work_factor=2),
]
VERSION = b"age-encryption.org/v1\n"

ARGUMENT = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)
NAME = ARGUMENT.filter(lambda name: name != "scrypt")
STANZA = st.builds(
    lambda name, more, body: Stanza((name, *more), body),
    NAME,
    st.lists(ARGUMENT, max_size=3),
    st.binary(max_size=200),
)
SMALL = (b"-> ", b"\n", b"\r\n", b" ", b"---", b"--- ", b"A", b"=", b"\xff", b"18", b"\0")
LARGE = (b"X25519", b"mlkem768x25519", b"scrypt", b"A" * 43, b"A" * 64, b"A" * 1494, VERSION)
PIECE = st.sampled_from(SMALL + LARGE)


def source(data: bytes) -> LookAhead:
    return LookAhead(io.BytesIO(data))


@given(st.lists(STANZA, min_size=1, max_size=5), st.binary(max_size=50))
def test_a_header_reads_back_and_leaves_the_payload(stanzas: list[Stanza], rest: bytes) -> None:
    key = bytes(16)
    opened = source(encode_header(key, stanzas) + rest)
    header = read_header(opened)
    assert list(header.stanzas) == stanzas
    header.check(key)
    assert opened.read(100) == rest


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 95, 96, 97])
def test_bodies_around_a_full_line(size: int) -> None:
    stanza = Stanza(("t",), bytes(size))
    lines = stanza.encode().split(b"\n")[1:-1]
    assert len(lines[-1]) < 64
    assert all(len(line) == 64 for line in lines[:-1])
    assert read_header(source(encode_header(bytes(16), [stanza]))).stanzas == (stanza,)


@given(st.lists(PIECE, max_size=30).map(b"".join))
@example(b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n--- " + b"A" * 43 + b"\n")
@example(b"-> scrypt AAAAAAAAAAAAAAAAAAAAAA 2\n" + b"A" * 43 + b"\n--- " + b"A" * 43 + b"\n")
def test_a_hostile_header_raises_errors_of_age_only(tail: bytes) -> None:
    for data in (tail, VERSION + tail):
        with pytest.raises(AgeError):
            age.decrypt_bytes(data, IDENTITIES)


@given(st.binary(max_size=200))
def test_any_bytes_raise_errors_of_age_only(data: bytes) -> None:
    with pytest.raises(AgeError):
        age.decrypt_bytes(data, IDENTITIES)
    with pytest.raises(AgeError):
        age.decrypt_bytes(data, IDENTITIES, armored=True)


class Endless:
    """A source that repeats a line after a beginning and never ends."""

    def __init__(self, start: bytes, line: bytes) -> None:
        self._start, self._line = start, line
        self.given_out = 0

    def read(self, size: int, /) -> bytes:
        self.given_out += size
        start, self._start = self._start, b""
        return start or self._line * (size // len(self._line))


@pytest.mark.parametrize(
    ("start", "line"),
    [(VERSION + b"-> x\n", b"A" * 64 + b"\n"), (VERSION, b"-> x\n\n")],
)
def test_an_endless_header_is_given_up(start: bytes, line: bytes) -> None:
    endless = Endless(start, line)
    with pytest.raises(AgeHeaderDamaged) as caught:
        read_header(LookAhead(endless))
    assert caught.value.facts == {"reason": "too-long"}
    assert endless.given_out < 2 * LARGEST_HEADER


def test_a_header_without_line_ends_is_given_up() -> None:
    with pytest.raises(AgeHeaderDamaged) as caught:
        read_header(source(VERSION + b"-> " + b"x" * 2 * LARGEST_HEADER))
    assert caught.value.facts == {"reason": "too-long"}


def armored(data: bytes) -> bytes:
    target = io.BytesIO()
    writer = ArmorWriter(target)
    writer.write(data)
    writer.close()
    return target.getvalue()


def dearmored(text: bytes) -> bytes:
    reader = ArmorReader(source(text))
    return b"".join(iter(lambda: reader.read(1000), b""))


@given(st.binary(max_size=400), st.sampled_from([b"", b"\n", b" \r\n\t"]), st.booleans())
def test_armor_reads_back_with_space_around(data: bytes, space: bytes, windows: bool) -> None:
    text = armored(data)
    if windows:
        text = text.replace(b"\n", b"\r\n")
    assert dearmored(space + text + space) == data


@pytest.mark.parametrize("size", [49_152, 49_153, 100_000])
def test_long_armor_reads_back(size: int) -> None:
    data = bytes(i * i % 251 for i in range(size))
    assert dearmored(armored(data)) == data
    assert dearmored(armored(data).replace(b"\n", b"\r\n")) == data


@given(st.binary(min_size=1, max_size=200), st.integers(1, 70))
def test_armor_is_the_same_however_it_is_written(data: bytes, step: int) -> None:
    target = io.BytesIO()
    writer = ArmorWriter(target)
    for i in range(0, len(data), step):
        writer.write(data[i : i + step])
    writer.close()
    assert target.getvalue() == armored(data)


@given(st.binary(min_size=1, max_size=200), st.data())
def test_armor_has_one_form(data: bytes, draw: st.DataObject) -> None:
    text = bytearray(armored(data))
    place = draw.draw(st.integers(0, len(text) - 1))
    text[place] = draw.draw(st.integers(0, 255).filter(lambda byte: byte != text[place]))
    try:
        changed = dearmored(bytes(text))
    except AgeArmorDamaged:
        return
    assert changed != data or bytes(text).strip() == armored(data).strip()


def test_the_line_of_the_fault_is_named() -> None:
    text = armored(bytes(200)).split(b"\n")
    text[2] = text[2][:-1] + b"*"
    with pytest.raises(AgeArmorDamaged) as caught:
        dearmored(b"\n\n" + b"\n".join(text))
    assert 3 <= int(caught.value.facts["line"]) <= 9


@given(st.sampled_from(["age", "age1pq", "x"]), st.binary(max_size=200))
def test_bech32_reads_back(prefix: str, data: bytes) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == (prefix, data)
    assert bech32.decode(text.upper()) == (prefix, data)


@given(st.binary(min_size=1, max_size=60), st.data())
def test_bech32_notices_up_to_four_wrong_letters(data: bytes, draw: st.DataObject) -> None:
    text = list(bech32.encode("age", data[:50]))
    places = draw.draw(st.sets(st.integers(4, min(len(text), 90) - 1), min_size=1, max_size=4))
    for place in places:
        others = [letter for letter in "qpzry9x8gf2tvdw0s3jn54khce6mua7l" if letter != text[place]]
        text[place] = draw.draw(st.sampled_from(others))
    assert bech32.decode("".join(text)) is None


@given(st.text(max_size=100))
def test_any_text_is_bech32_or_not(text: str) -> None:
    decoded = bech32.decode(text)
    assert decoded is None or bech32.encode(*decoded) == text.lower()


SOUND = """A12UEL5L ?1ezyfcl split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w
abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"""
UNSOUND = """pzry9x0s0muk 1pzry9x0s0muk x1b4n0q5v li1dgmt3 A1G7SGD8 10a06t8 1qzzfhee a12UEL5L"""


@pytest.mark.parametrize("text", SOUND.split())
def test_the_sound_examples_of_bip_173(text: str) -> None:
    assert bech32.decode(text) is not None


@pytest.mark.parametrize(
    "text", [*UNSOUND.split(), "\x201nwldj5", "\x7f1axkwrx", "\x801eym55h", "de1lg7wt\xff"]
)
def test_the_unsound_examples_of_bip_173(text: str) -> None:
    assert bech32.decode(text) is None


def test_a_passphrase_beside_others_is_refused_for_every_identity() -> None:
    hybrid = age.HybridIdentity.from_seed(bytes(32))
    key = bytes(16)
    stanzas = [age.ScryptRecipient("p", work_factor=1).wrap(key), hybrid.recipient.wrap(key)]
    with pytest.raises(AgeHeaderDamaged) as caught:
        age.decrypt_bytes(encode_header(key, stanzas) + bytes(32), [hybrid])
    assert caught.value.facts == {"reason": "passphrase-not-alone"}


@pytest.mark.parametrize("columns", [65, 68, 128])
def test_a_body_line_is_never_longer_than_64(columns: int) -> None:
    with pytest.raises(AgeHeaderDamaged) as caught:
        read_header(source(VERSION + b"-> x\n" + b"A" * columns + b"\n--- " + b"A" * 43 + b"\n"))
    assert caught.value.facts == {"reason": "body"}
