"""What is signed or vouched for beside packets: receipts, owner requests, proofs, enrolments."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.protocol.bodies import (
    EnrolRequest,
    OrganisationKeys,
    ReceiptBody,
    decode_enrolment,
    decode_keys,
    decode_receipt,
    encode_enrolment,
    encode_keys,
    encode_receipt,
    named_invite,
)
from fieldbook.exchange.protocol.capabilities import Capability, parse_bearer
from fieldbook.exchange.protocol.errors import (
    BodyDamaged,
    EnrolmentForged,
    HubNotProven,
    OwnerFileDamaged,
    ReceiptForged,
)
from fieldbook.exchange.protocol.invite import hub_token, token_hash
from fieldbook.exchange.protocol.owner import (
    HEADER,
    HubIdentity,
    OwnerCredential,
    OwnerFile,
    check_proof,
    decode_owner_file,
    encode_owner_file,
    prove,
    verify_owner,
)
from fieldbook.exchange.protocol.receipts import Receipt, check_receipt, sign_receipt

HUB, OWNER = (SigningKey.from_bytes(bytes([n] * 32)) for n in (1, 2))
BOX, PACKET, TOKEN = bytes([3] * 16), bytes([4] * 32), bytes([5] * 16)
SECRET, NONCE, CERTIFICATE = bytes([6] * 32), bytes([7] * 32), bytes([8] * 32)
RECIPIENT = str(HybridIdentity.from_seed(bytes(32)).recipient)
RECEIPT = sign_receipt(HUB, BOX, PACKET, 20_000)
REQUEST = EnrolRequest(invite=token_hash(hub_token(TOKEN)), mailbox=BOX, signing=OWNER.public,
                       recipient=RECIPIENT, name="Amina", language="ar")


def test_a_receipt_holds_for_its_packet():
    check_receipt(RECEIPT, HUB.public, BOX, PACKET)


@pytest.mark.parametrize("change", [
    {"day": 20_001}, {"day": 2**32}, {"mailbox": "00" * 16}, {"packet": "00" * 32},
    {"signature": "00" * 64}])
def test_a_changed_receipt_is_a_forgery(change):
    with pytest.raises(ReceiptForged):
        check_receipt(msgspec.structs.replace(RECEIPT, **change), HUB.public, BOX, PACKET)


def test_a_receipt_for_another_packet_mailbox_or_hub_is_a_forgery():
    for key, box, packet in ((OWNER.public, BOX, PACKET), (HUB.public, bytes(16), PACKET),
                             (HUB.public, BOX, bytes(32)), (bytes(32), BOX, PACKET)):
        with pytest.raises(ReceiptForged):
            check_receipt(RECEIPT, key, box, packet)


def test_receipts_of_another_shape_are_not_read():
    for text in (b"{}", b'{"packet":"xx"}', msgspec.json.encode(RECEIPT).replace(b"0", b"g", 1)):
        with pytest.raises(msgspec.ValidationError):
            msgspec.json.decode(text, type=Receipt)


def owner_header(method: str, path: str, body: bytes) -> str:
    return OwnerCredential(OWNER).headers(method, path, body)[HEADER]


def test_the_owner_signs_method_path_and_body():
    header = owner_header("PUT", "/tuf/1.root.json", b"body")
    assert verify_owner(OWNER.public, header, "PUT", "/tuf/1.root.json", b"body")
    for method, path, body in (("POST", "/tuf/1.root.json", b"body"),
                               ("PUT", "/tuf/2.root.json", b"body"),
                               ("PUT", "/tuf/1.root.json?x=1", b"body"),
                               ("PUT", "/tuf/1.root.json", b"bodY")):
        assert not verify_owner(OWNER.public, header, method, path, body)
    assert not verify_owner(HUB.public, header, "PUT", "/tuf/1.root.json", b"body")


@given(st.text(max_size=200))
def test_any_other_header_proves_nothing(header):
    assert not verify_owner(OWNER.public, header, "GET", "/", b"")


def identity(proof: bytes, certificate: bytes = CERTIFICATE) -> HubIdentity:
    return HubIdentity(hub_key=HUB.public.hex(), hub_epoch="00" * 16,
                       certificate_sha256=certificate.hex(), proof=proof.hex())


def test_a_hub_proves_key_and_certificate_for_one_question():
    good = prove(SECRET, NONCE, HUB.public, CERTIFICATE)
    check_proof(identity(good), SECRET, NONCE)
    check_proof(identity(prove(SECRET, NONCE, HUB.public, b""), b""), SECRET, NONCE)
    for told, secret, nonce in (
        (identity(good), bytes(32), NONCE), (identity(good), SECRET, bytes(32)),
        (identity(good, bytes(32)), SECRET, NONCE), (identity(good, b""), SECRET, NONCE),
        (identity(b""), SECRET, NONCE), (identity(good[:-1]), SECRET, NONCE),
        (identity(prove(SECRET, NONCE[:16], HUB.public, CERTIFICATE)), SECRET, NONCE[:16]),
        (msgspec.structs.replace(identity(good), hub_key=OWNER.public.hex()), SECRET, NONCE),
        (msgspec.structs.replace(identity(good), proof="zz"), SECRET, NONCE),
        (msgspec.structs.replace(identity(good), certificate_sha256="é"), SECRET, NONCE),
    ):
        with pytest.raises(HubNotProven):
            check_proof(told, secret, nonce)


def test_the_owner_file_comes_out_as_it_went_in():
    file = OwnerFile(owner_key="00" * 32, secret="11" * 32, inbox="22" * 16, inbox_read="33" * 32)
    assert decode_owner_file(encode_owner_file(file)) == file


@given(st.binary(max_size=300))
def test_anything_else_is_no_owner_file(data):
    with pytest.raises(OwnerFileDamaged):
        decode_owner_file(data)


def test_an_owner_file_with_capitals_or_a_short_key_is_damaged():
    good = {"owner_key": "00" * 32, "secret": "11" * 32, "inbox": "22" * 16,
            "inbox_read": "33" * 32}
    for change in ({"secret": "AA" * 32}, {"owner_key": "00" * 31}, {"inbox": "22" * 16 + "\n"}):
        with pytest.raises(OwnerFileDamaged):
            decode_owner_file(msgspec.json.encode({**good, **change}))


def test_a_capability_goes_through_its_header():
    capability = Capability.generate(BOX)
    header = capability.headers("GET", "/", b"")["Authorization"]
    assert parse_bearer(header) == capability
    assert capability.secret.hex() not in repr(capability)


@given(st.text(max_size=120))
def test_any_other_header_holds_no_capability(header):
    assert parse_bearer(header) is None
    assert parse_bearer("Bearer " + header) is None


def test_an_enrolment_is_vouched_for_by_the_invite():
    body = encode_enrolment(REQUEST, TOKEN)
    assert named_invite(body) == token_hash(hub_token(TOKEN))
    assert decode_enrolment(body, TOKEN) == REQUEST


def test_an_enrolment_with_another_token_or_changed_is_a_forgery():
    body = encode_enrolment(REQUEST, TOKEN)
    with pytest.raises(EnrolmentForged):
        decode_enrolment(body, bytes(16))
    with pytest.raises(EnrolmentForged):
        decode_enrolment(body.replace(b"Amina", b"Basma"), TOKEN)
    named_other = msgspec.structs.replace(REQUEST, invite=bytes(32))
    with pytest.raises(EnrolmentForged):
        decode_enrolment(encode_enrolment(named_other, TOKEN), TOKEN)


def test_the_hubs_half_of_the_token_cannot_vouch():
    """A hub knows hub_token(token) and nothing else; whatever it makes of it is refused."""
    body = encode_enrolment(REQUEST, hub_token(TOKEN)[:16])
    with pytest.raises(EnrolmentForged):
        decode_enrolment(body, TOKEN)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_body_or_named_damage(data):
    for read in (named_invite, decode_receipt, decode_keys):
        with pytest.raises(BodyDamaged):
            read(data)
    with pytest.raises(BodyDamaged):
        decode_enrolment(data, TOKEN)


@pytest.mark.parametrize("status", ["received", "accepted", "refused"])
def test_the_organisations_receipt_comes_out_as_it_went_in(status):
    receipt = ReceiptBody(packet=PACKET, status=status, day=20_000, why="no photograph")
    assert decode_receipt(encode_receipt(receipt)) == receipt


def test_the_organisations_keys_come_out_as_they_went_in():
    keys = OrganisationKeys(name="ISHR", inbox="00" * 16, signing="11" * 32, current=RECIPIENT,
                            next=RECIPIENT, recovery=RECIPIENT)
    assert decode_keys(encode_keys(keys)) == keys
    with pytest.raises(BodyDamaged):
        decode_keys(encode_keys(keys).replace(b"age1", b"AGE1"))
