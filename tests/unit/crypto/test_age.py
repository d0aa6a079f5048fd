"""age files of our own making."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.core.errors import Cancelled
from fieldbook.crypto import age
from fieldbook.crypto import errors as e
from fieldbook.crypto.padding import PACKET_CLASSES

HYBRID = age.HybridIdentity.from_seed(bytes(range(32)))
OTHER = age.HybridIdentity.from_seed(bytes(range(1, 33)))
CLASSIC = age.X25519Identity.from_seed(bytes(range(32)))
CHUNK = 65536
EDGES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5)


class Trickle:
    """A source that gives a few bytes at a time, as a pipe or a slow stick does."""

    def __init__(self, data: bytes, step: int) -> None:
        self._inner, self._step = io.BytesIO(data), step

    def read(self, size: int, /) -> bytes:
        return self._inner.read(min(size, self._step))


def sample(size: int) -> bytes:
    return bytes(i * 7 % 251 for i in range(256)) * (size // 256 + 1)


@pytest.mark.parametrize("size", EDGES)
@pytest.mark.parametrize("identity", [HYBRID, CLASSIC])
@pytest.mark.parametrize("armored", [False, True])
def test_every_size_around_a_chunk_comes_back(
    size: int, identity: age.HybridIdentity | age.X25519Identity, armored: bool
) -> None:
    plain = sample(size)[:size]
    sealed = age.encrypt_bytes(plain, [identity.recipient], armored=armored)
    assert age.decrypt_bytes(sealed, [identity]) == plain


@pytest.mark.parametrize("step", [1, 7, 4096])
def test_short_reads_change_nothing(step: int) -> None:
    plain = sample(CHUNK + 100)
    for armored in (False, True):
        sealed, opened = io.BytesIO(), io.BytesIO()
        age.encrypt(Trickle(plain, step), sealed, [HYBRID.recipient], armored=armored)
        age.decrypt(Trickle(sealed.getvalue(), step), opened, [HYBRID])
        assert opened.getvalue() == plain


def test_each_of_several_recipients_opens_it_and_nobody_else() -> None:
    people = [age.HybridIdentity.generate() for _ in range(4)]
    sealed = age.encrypt_bytes(b"text", [person.recipient for person in people])
    for person in people:
        assert age.decrypt_bytes(sealed, [HYBRID, person]) == b"text"
    with pytest.raises(e.AgeNoMatch):
        age.decrypt_bytes(sealed, [HYBRID, CLASSIC, OTHER])
    with pytest.raises(e.AgeNoMatch):
        age.decrypt_bytes(sealed, [])


def mixtures() -> list[list[age.Recipient]]:
    passphrase = age.ScryptRecipient("p", work_factor=1)
    hybrid, classic = HYBRID.recipient, CLASSIC.recipient
    return [[], [hybrid, classic], [passphrase, classic], [passphrase, hybrid], [passphrase] * 2]


@pytest.mark.parametrize("recipients", mixtures())
def test_kinds_that_must_not_be_mixed(recipients: list[age.Recipient]) -> None:
    target = io.BytesIO()
    with pytest.raises(e.AgeRecipientsMixed) as caught:
        age.encrypt(io.BytesIO(b"x"), target, recipients)
    assert caught.value.facts == {"count": len(recipients)}
    assert target.getvalue() == b""


def test_a_passphrase_opens_what_it_closed() -> None:
    sealed = age.encrypt_bytes(b"text", [age.ScryptRecipient("pässword", work_factor=4)])
    assert age.decrypt_bytes(sealed, [age.ScryptIdentity("pässword")]) == b"text"
    with pytest.raises(e.AgeNoMatch):
        age.decrypt_bytes(sealed, [age.ScryptIdentity("password"), HYBRID])


def test_a_costly_passphrase_file_is_refused_before_the_work() -> None:
    sealed = age.encrypt_bytes(b"text", [age.ScryptRecipient("p", work_factor=5)])
    with pytest.raises(e.AgeTooCostly) as caught:
        age.decrypt_bytes(sealed, [age.ScryptIdentity("p", max_work_factor=4)])
    assert caught.value.facts == {"work_factor": 5, "most": 4}


def test_stanzas_added_from_outside_are_kept_under_the_mac() -> None:
    grease = age.Stanza(("example.com/note", "argument"), b"b" * 48)
    target = io.BytesIO()
    age.encrypt(io.BytesIO(b"x"), target, [HYBRID.recipient], extra_stanzas=[grease])
    sealed = target.getvalue()
    assert b"-> example.com/note argument\n" in sealed
    assert age.decrypt_bytes(sealed, [HYBRID]) == b"x"
    with pytest.raises(e.AgeHeaderForged):
        age.decrypt_bytes(sealed.replace(b"argument", b"argumenu"), [HYBRID])


def test_the_order_of_stanzas_does_not_tell_the_dummy() -> None:
    first = set()
    for _ in range(40):
        sealed = age.encrypt_bytes(b"", [HYBRID.recipient, age.dummy_recipient()])
        header = sealed.split(b"---")[0]
        one, _ = header.split(b"-> ")[1:]
        alone = b"age-encryption.org/v1\n-> " + one
        first.add(opens(alone))
    assert first == {True, False}


def opens(header: bytes) -> bool:
    """Say whether our stanza is in the header; its MAC is wrong either way."""
    try:
        age.decrypt_bytes(header + b"--- " + b"A" * 43 + b"\n", [HYBRID])
    except e.AgeHeaderForged:
        return True
    except e.AgeNoMatch:
        return False
    raise AssertionError("a forged header was taken")


@pytest.mark.parametrize("stanzas", [1, 2, 5])
def test_sizes_are_foretold_to_the_byte(stanzas: int) -> None:
    recipients = [age.dummy_recipient() for _ in range(stanzas)]
    for size in EDGES:
        sealed = age.encrypt_bytes(bytes(size), recipients)
        assert len(sealed) == age.sealed_size(size, stanzas)
        assert age.plaintext_room(len(sealed), stanzas) == size


@pytest.mark.parametrize("size", PACKET_CLASSES)
def test_every_packet_class_can_be_filled_exactly(size: int) -> None:
    room = age.plaintext_room(size, 2)
    assert room is not None
    sealed = age.encrypt_bytes(bytes(room), [HYBRID.recipient, age.dummy_recipient()])
    assert len(sealed) == size


def test_sizes_that_no_file_has() -> None:
    header = age.header_size(1)
    assert age.plaintext_room(header, 1) is None
    assert age.plaintext_room(header + 31, 1) is None
    assert age.plaintext_room(header + 32, 1) == 0
    # A second chunk is never empty.
    assert age.plaintext_room(age.sealed_size(CHUNK) + 16, 1) is None
    assert age.plaintext_room(age.sealed_size(CHUNK) + 17, 1) == CHUNK + 1


def test_a_file_costs_little_more_than_its_content() -> None:
    assert age.sealed_size(0, 1) < 1700
    assert age.sealed_size(0, 2) < 3300


def test_progress_is_told_for_each_chunk() -> None:
    plain, seen = sample(2 * CHUNK)[: 2 * CHUNK + 10], []
    sealed, opened = io.BytesIO(), io.BytesIO()
    total = len(plain)

    def heard(done: int, of: int) -> None:
        seen.append((done, of))

    age.encrypt(io.BytesIO(plain), sealed, [HYBRID.recipient], progress=heard, total=total)
    steps = [(CHUNK, total), (2 * CHUNK, total), (total, total)]
    assert seen == steps
    sealed.seek(0)
    age.decrypt(sealed, opened, [HYBRID], progress=heard)
    assert seen[3:] == [(done, 0) for done, _ in steps]


def test_it_stops_between_chunks() -> None:
    plain = sample(5 * CHUNK)
    sealed = age.encrypt_bytes(plain, [HYBRID.recipient])
    for answers in (
        lambda stop, target: age.encrypt(
            io.BytesIO(plain), target, [HYBRID.recipient], cancelled=stop
        ),
        lambda stop, target: age.decrypt(io.BytesIO(sealed), target, [HYBRID], cancelled=stop),
    ):
        asked: list[None] = []

        def third_time(asked: list[None] = asked) -> bool:
            asked.append(None)
            return len(asked) == 3

        target = io.BytesIO()
        with pytest.raises(Cancelled):
            answers(third_time, target)
        assert 2 * CHUNK <= len(target.getvalue()) < 3 * CHUNK


@settings(max_examples=200)
@given(st.data())
def test_one_changed_bit_and_nothing_comes_out(data: st.DataObject) -> None:
    sealed = bytearray(FILE)
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(e.AgeError):
        age.decrypt_bytes(bytes(sealed), [HYBRID])


def test_every_beginning_of_a_file_is_refused() -> None:
    for end in range(len(FILE)):
        with pytest.raises(e.AgeError):
            age.decrypt_bytes(FILE[:end], [HYBRID])


def test_what_follows_a_file_is_refused() -> None:
    with pytest.raises(e.AgePayloadDamaged):
        age.decrypt_bytes(FILE + b"\0", [HYBRID])


def test_chunks_cannot_be_cut_away_swapped_or_doubled() -> None:
    sealed = age.encrypt_bytes(sample(3 * CHUNK)[: 3 * CHUNK], [HYBRID.recipient])
    header = age.header_size(1) + 16
    full = CHUNK + 16
    a, b, c = (sealed[header + i * full : header + (i + 1) * full] for i in range(3))
    for chunks in ((a, b), (a, c), (b, a, c), (a, b, b, c), (a, b, c, c), (c,), ()):
        released = io.BytesIO()
        with pytest.raises(e.AgePayloadDamaged):
            age.decrypt(io.BytesIO(sealed[:header] + b"".join(chunks)), released, [HYBRID])
        assert sample(3 * CHUNK).startswith(released.getvalue())


def test_two_files_of_one_text_have_nothing_in_common() -> None:
    one, two = (age.encrypt_bytes(bytes(64), [HYBRID.recipient]) for _ in range(2))
    assert not {one[i : i + 16] for i in range(50, len(one) - 16)} & {
        two[i : i + 16] for i in range(50, len(two) - 16)
    }


@pytest.mark.parametrize("identity", [HYBRID, CLASSIC])
def test_text_forms_read_back(identity: age.HybridIdentity | age.X25519Identity) -> None:
    public, secret = str(identity.recipient), str(identity)
    assert age.parse_recipient(f" {public}\n") == identity.recipient
    assert age.parse_recipient(public.upper()) == identity.recipient
    assert hash(age.parse_recipient(public)) == hash(identity.recipient)
    assert age.parse_identity(f"{secret}\n").seed == identity.seed
    assert type(age.parse_identity(secret)) is type(identity)


def test_text_forms_have_the_prefixes_of_the_format() -> None:
    assert str(HYBRID.recipient).startswith("age1pq1")
    assert len(str(HYBRID.recipient)) == 1959
    assert str(HYBRID).startswith("AGE-SECRET-KEY-PQ-1")
    assert str(CLASSIC.recipient).startswith("age1")
    assert str(CLASSIC).startswith("AGE-SECRET-KEY-1")


def test_recipients_have_their_raw_bytes() -> None:
    assert age.HybridRecipient.from_bytes(HYBRID.recipient.raw) == HYBRID.recipient
    assert age.X25519Recipient.from_bytes(CLASSIC.recipient.raw) == CLASSIC.recipient
    assert HYBRID.recipient != OTHER.recipient
    assert age.HybridRecipient.parse(str(HYBRID.recipient)) == HYBRID.recipient


def bad_recipients() -> Sequence[str]:
    good = str(CLASSIC.recipient)
    return [
        "",
        "age1",
        good[:-1],
        good[:-1] + ("q" if good[-1] != "q" else "p"),
        good[:6] + good[6:].upper(),
        str(CLASSIC),
        str(HYBRID.recipient)[:-7],
        "age1" + "q" * 5000,
        "agé1qqqqqq",
        "ssh-ed25519 AAAA",
    ]


@pytest.mark.parametrize("text", bad_recipients())
def test_other_text_is_no_recipient(text: str) -> None:
    with pytest.raises(e.AgeRecipientUnusable):
        age.parse_recipient(text)


def test_a_kind_is_not_taken_for_another() -> None:
    with pytest.raises(e.AgeRecipientUnusable):
        age.HybridRecipient.parse(str(CLASSIC.recipient))
    with pytest.raises(e.AgeRecipientUnusable):
        age.X25519Recipient.parse(str(HYBRID.recipient))
    with pytest.raises(e.AgeIdentityUnusable):
        age.parse_identity(str(CLASSIC.recipient))
    with pytest.raises(e.AgeIdentityUnusable):
        age.parse_identity("AGE-PLUGIN-YUBIKEY-1QQQQ")


@pytest.mark.parametrize("raw", [b"", bytes(31), bytes(1215), b"\xff" * 1216])
def test_bytes_that_are_no_hybrid_recipient(raw: bytes) -> None:
    with pytest.raises(e.AgeRecipientUnusable):
        age.HybridRecipient.from_bytes(raw)


def test_recipients_of_small_order_are_refused_when_used() -> None:
    mlkem = HYBRID.recipient.raw[:1184]
    for weak in (bytes(32), b"\x01" + bytes(31)):
        with pytest.raises(e.AgeRecipientUnusable):
            age.encrypt_bytes(b"x", [age.X25519Recipient.from_bytes(weak)])
        with pytest.raises(e.AgeRecipientUnusable):
            age.encrypt_bytes(b"x", [age.HybridRecipient.from_bytes(mlkem + weak)])


def test_a_seed_of_another_length_is_no_identity() -> None:
    for kind in (age.HybridIdentity, age.X25519Identity):
        with pytest.raises(e.AgeIdentityUnusable):
            kind.from_seed(bytes(31))


def test_identity_files_may_hold_remarks_and_several_keys() -> None:
    text = f"# created: today\n# public key: {CLASSIC.recipient}\n{CLASSIC}\n\r\n  {HYBRID}\r\n"
    found = age.parse_identities(text)
    assert [identity.seed for identity in found] == [CLASSIC.seed, HYBRID.seed]
    with pytest.raises(e.AgeIdentityUnusable):
        age.parse_identities(f"{CLASSIC}\nnonsense")


def test_a_look_at_an_identity_does_not_show_its_secret() -> None:
    for identity in (HYBRID, CLASSIC, age.ScryptIdentity("hunter2")):
        shown = repr(identity)
        assert "hunter2" not in shown
        assert "SECRET" not in shown
        assert repr(bytes(range(32))) not in shown


def test_a_dummy_is_never_the_same() -> None:
    assert age.dummy_recipient() != age.dummy_recipient()


FILE = age.encrypt_bytes(b"The quick brown fox", [HYBRID.recipient])


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_a_file_is_made_again_from_its_head_and_its_content(size):
    plain = sample(size)[:size]
    sealed = age.encrypt_bytes(plain, [HYBRID.recipient])
    again = io.BytesIO()
    age.encrypt_again(sealed[:age.head_size(1)], io.BytesIO(plain), again, [HYBRID])
    assert again.getvalue() == sealed


def test_a_head_that_was_changed_or_is_another_ones_makes_nothing():
    sealed = age.encrypt_bytes(b"text", [HYBRID.recipient])
    head = sealed[:age.head_size(1)]
    other = age.HybridIdentity.generate()
    for bad, identity in ((head[:-1], HYBRID), (head[:100], HYBRID), (head, other),
                          (head[:200] + bytes([head[200] ^ 1]) + head[201:], HYBRID)):
        target = io.BytesIO()
        with pytest.raises(e.AgeError):
            age.encrypt_again(bad, io.BytesIO(b"text"), target, [identity])
        assert target.getvalue() == b""
