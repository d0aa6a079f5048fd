"""Bodies that both sides must read alike: enrolment, and the organisation's receipt."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from fieldbook.crypto.hashing import keyed_hash, same
from fieldbook.exchange.protocol.encoding import (
    Bytes16,
    Bytes32,
    Count,
    Hex16,
    Hex32,
    from_json,
    pack,
    to_json,
    unpack,
)
from fieldbook.exchange.protocol.errors import BodyDamaged, EnrolmentForged
from fieldbook.exchange.protocol.invite import hub_token, org_token, token_hash

ENROL_CONTEXT = b"fieldbook-enrol"

Status = Literal["received", "accepted", "refused"]
RecipientText = Annotated[str, msgspec.Meta(max_length=4096, pattern=r"^age1[0-9a-z]+\Z")]


class EnrolRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who wants to join: the token hash of the invite, mailbox, keys, a name to be called by."""

    invite: Bytes32
    mailbox: Bytes16
    signing: Bytes32
    recipient: RecipientText
    name: Annotated[str, msgspec.Meta(max_length=200)] = ""
    language: Annotated[str, msgspec.Meta(max_length=35)] = ""


class EnrolBody(msgspec.Struct, frozen=True, kw_only=True):
    """Body of an `enrol` packet: the exact bytes of an EnrolRequest and what vouches for them."""

    request: bytes
    mac: Bytes32


class ReceiptBody(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Body of a `receipt` packet: what became of one packet. `why` is text for the sender."""

    packet: Bytes32
    status: Status
    day: Count
    why: Annotated[str, msgspec.Meta(max_length=4000)] = ""


class OrganisationKeys(msgspec.Struct, frozen=True, kw_only=True):
    """The published target "keys/current" (JSON): how to write to the organisation.

    inbox: mailbox. signing: Ed25519 key that signs the desk's packets. current, next, recovery:
    age1pq recipients; a submission is sealed to current and recovery.
    """

    name: Annotated[str, msgspec.Meta(max_length=200)]
    inbox: Hex16
    signing: Hex32
    current: RecipientText
    next: RecipientText
    recovery: RecipientText


def encode_enrolment(request: EnrolRequest, token: bytes) -> bytes:
    """Return the body of an `enrol` packet, vouched for with the invite's token (16 bytes)."""
    raw = pack(request)
    return pack(EnrolBody(request=raw, mac=_mac(token, raw)))


def named_invite(body: bytes) -> bytes:
    """Return the token hash that an enrolment names, unverified: to look its token up by."""
    return _request(_enrol_body(body).request).invite


def decode_enrolment(body: bytes, token: bytes) -> EnrolRequest:
    """Return the request in an `enrol` body. Raises BodyDamaged, EnrolmentForged."""
    outer = _enrol_body(body)
    request = _request(outer.request)
    good = same(outer.mac, _mac(token, outer.request))
    if not good or not same(request.invite, token_hash(hub_token(token))):
        raise EnrolmentForged
    return request


def encode_receipt(receipt: ReceiptBody) -> bytes:
    """Return the body of a `receipt` packet."""
    return pack(receipt)


def decode_receipt(body: bytes) -> ReceiptBody:
    """Return the receipt in a body. Raises BodyDamaged."""
    return unpack(body, ReceiptBody, BodyDamaged(type="receipt"))


def encode_keys(keys: OrganisationKeys) -> bytes:
    """Return the bytes of the target "keys/current"."""
    return to_json(keys)


def decode_keys(data: bytes) -> OrganisationKeys:
    """Return the organisation's keys. Raises BodyDamaged."""
    return from_json(data, OrganisationKeys, BodyDamaged(type="keys"))


def _mac(token: bytes, raw: bytes) -> bytes:
    return keyed_hash(org_token(token), ENROL_CONTEXT + raw)


def _enrol_body(body: bytes) -> EnrolBody:
    return unpack(body, EnrolBody, BodyDamaged(type="enrol"))


def _request(raw: bytes) -> EnrolRequest:
    return unpack(raw, EnrolRequest, BodyDamaged(type="enrol"))
