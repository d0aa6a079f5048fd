"""Invites: text and words there and back, damage noticed, the token split in two."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.crypto.errors import WordsDamaged
from fieldbook.crypto.hashing import sha256
from fieldbook.exchange.protocol.encoding import pack
from fieldbook.exchange.protocol.errors import InviteDamaged, InviteExpired, InviteTooNew
from fieldbook.exchange.protocol.invite import (
    Invite,
    decode_invite,
    encode_invite,
    hub_token,
    org_token,
    token_hash,
)
from fieldbook.exchange.protocol.spoken import invite_from_words, invite_words

INVITE = Invite(hubs=("https://hub.example.org:8443",), hub_id=bytes(range(16)),
                certificate=bytes(range(32)), root=bytes(range(32, 64)),
                token=bytes(range(64, 80)), expires=1_780_000_000, role="defender")

invites = st.builds(
    Invite,
    hubs=st.lists(st.from_regex(r"https?://[a-z0-9.-]{1,60}(:[0-9]{1,5})?", fullmatch=True),
                  min_size=1, max_size=8).map(tuple),
    hub_id=st.binary(min_size=16, max_size=16),
    certificate=st.one_of(st.just(b""), st.binary(min_size=32, max_size=32)),
    root=st.binary(min_size=32, max_size=32), token=st.binary(min_size=16, max_size=16),
    expires=st.integers(0, 2**50), role=st.sampled_from(["defender", "trainer", "staff"]))


def text_of(body: bytes) -> str:
    """Return a text with a true checksum around any body."""
    import base64

    raw = body + sha256(body)[:4]
    return "FB1" + base64.b32encode(raw).decode().rstrip("=").lower()


@given(invites)
def test_an_invite_comes_out_as_it_went_in(invite):
    assert decode_invite(encode_invite(invite)) == invite


def test_an_invite_is_small_enough_for_a_code_of_squares():
    assert len(pack(INVITE)) <= 200
    assert len(encode_invite(INVITE)) <= 330


def test_how_it_was_copied_does_not_matter():
    text = encode_invite(INVITE)
    for copied in (text.upper(), text.lower(), f"  {text}\n", " ".join(text[i:i + 4] for i in
                   range(0, len(text), 4)), text[:20] + "-\r\n" + text[20:]):
        assert decode_invite(copied) == INVITE


@settings(max_examples=200)
@given(st.data())
def test_one_wrong_letter_is_noticed(data):
    text = encode_invite(INVITE)
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz234567"))
    changed = text[:place] + letter + text[place + 1:]
    if changed.lower() != text.lower():
        with pytest.raises(InviteDamaged):
            decode_invite(changed)


@given(st.data())
def test_a_part_of_an_invite_is_noticed(data):
    text = encode_invite(INVITE)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(0, len(text)))
    if (start, end) != (0, len(text)):
        with pytest.raises(InviteDamaged):
            decode_invite(text[start:end])


@given(st.text(max_size=200))
def test_any_text_is_an_invite_or_named_damage(text):
    for candidate in (text, "FB1" + text):
        with pytest.raises(InviteDamaged):
            decode_invite(candidate)


@given(st.binary(max_size=200))
def test_any_body_is_an_invite_or_a_named_error(body):
    with pytest.raises((InviteDamaged, InviteTooNew)):
        decode_invite(text_of(body))


def test_endless_text_is_refused_quickly():
    with pytest.raises(InviteDamaged):
        decode_invite("FB1" + "a" * 10_000_000)


def test_a_newer_format_is_named_and_not_misread():
    with pytest.raises(InviteTooNew) as error:
        decode_invite(text_of(msgspec.msgpack.encode({"v": 2, "hubs": "quite different"})))
    assert error.value.facts == {"version": 2}


def test_fields_of_a_later_program_are_passed_over():
    body = {**msgspec.to_builtins(INVITE, builtin_types=(bytes,)), "colour": "green"}
    assert decode_invite(text_of(msgspec.msgpack.encode(body))) == INVITE


@pytest.mark.parametrize("change", [
    {"hubs": []}, {"hubs": ["ftp://x.org"]}, {"hubs": ["https://a b"]}, {"hubs": ["https://x"] * 9},
    {"hub_id": b"short"}, {"certificate": bytes(33)}, {"root": b""}, {"token": bytes(15)},
    {"expires": -1}, {"role": "king"}, {"hubs": ["https://x.org\n"]}])
def test_fields_out_of_bounds_are_damage(change):
    body = {**msgspec.to_builtins(INVITE, builtin_types=(bytes,)), **change}
    with pytest.raises(InviteDamaged):
        decode_invite(text_of(msgspec.msgpack.encode(body)))


def test_expiry_is_looked_at_when_asked():
    INVITE.check(1_779_999_999)
    with pytest.raises(InviteExpired) as error:
        INVITE.check(1_780_000_000)
    assert error.value.facts == {"expired": 1_780_000_000}


def test_an_invite_can_be_read_out_and_a_wrong_word_is_named():
    words = invite_words(INVITE)
    assert len(words) <= 160
    assert invite_from_words(words) == INVITE
    wrong = "abandon" if words[70] != "abandon" else "zoo"
    with pytest.raises(WordsDamaged) as error:
        invite_from_words([*words[:70], wrong, *words[71:]])
    assert error.value.facts.get("position", 71) == 71


@given(st.binary(min_size=16, max_size=16))
def test_neither_half_of_a_token_gives_the_other(token):
    halves = {hub_token(token), org_token(token), token_hash(hub_token(token)), token}
    assert len(halves) == 4
    assert all(len(half) == 32 for half in (hub_token(token), org_token(token)))
