"""What other programs were built on must stay: our own committed vectors of the protocol."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path
from typing import Any

from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.hashing import sha256
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.protocol import bodies, invite, owner, receipts
from fieldbook.exchange.protocol.blobs import open_blob
from fieldbook.exchange.protocol.encoding import pack
from fieldbook.exchange.protocol.packet import BlobPointer, check_place, open_packet
from fieldbook.exchange.protocol.shares import ShareLetter, open_share

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "protocol"


def vectors(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


def raw(vector: dict[str, Any], *names: str) -> list[bytes]:
    return [bytes.fromhex(vector[name]) for name in names]


def test_invites():
    found = vectors("invite")
    assert len(found) == 2
    for v in found:
        hub_id, certificate, root, token = raw(v, "hub_id", "certificate", "root", "token")
        expected = invite.Invite(hubs=tuple(v["hubs"]), hub_id=hub_id, certificate=certificate,
                                 root=root, token=token, expires=v["expires"], role=v["role"])
        assert pack(expected).hex() == v["body"]
        assert invite.encode_invite(expected) == v["text"]
        assert invite.decode_invite(v["text"]) == expected


def test_tokens():
    for v in vectors("token"):
        [token] = raw(v, "token")
        assert invite.hub_token(token).hex() == v["hub"]
        assert invite.org_token(token).hex() == v["org"]
        assert sha256(bytes.fromhex(v["hub"])).hex() == v["hash"]


def test_receipts():
    v = vectors("signed")["receipt"]
    secret, hub_id, mailbox, packet = raw(v, "hub_secret", "hub_id", "mailbox", "packet")
    key = SigningKey.from_bytes(secret)
    assert owner.hub_id_of(key.public) == hub_id
    assert receipts.receipt_bytes(hub_id, mailbox, packet, v["day"]).hex() == v["message"]
    receipt = receipts.Receipt(packet=v["packet"], mailbox=v["mailbox"], day=v["day"],
                               signature=v["signature"])
    assert receipts.sign_receipt(key, mailbox, packet, v["day"]) == receipt
    receipts.check_receipt(receipt, key.public, mailbox, packet)


def test_owner_requests():
    v = vectors("signed")["owner"]
    secret, body = raw(v, "owner_secret", "body")
    key = SigningKey.from_bytes(secret)
    assert owner.owner_message(v["method"], v["path"], body).hex() == v["message"]
    assert owner.OwnerCredential(key).headers(v["method"], v["path"], body) == {
        "X-Fieldbook-Owner": v["header"]}
    assert owner.verify_owner(key.public, v["header"], v["method"], v["path"], body)


def test_proofs():
    v = vectors("signed")["proof"]
    secret, nonce, key, certificate = raw(v, "secret", "nonce", "hub_key", "certificate")
    assert owner.prove(secret, nonce, key, certificate).hex() == v["proof"]


def test_enrolments():
    v = vectors("enrolment")
    token, mailbox, signing, body, seed = raw(v, "token", "mailbox", "signing", "body",
                                              "recipient_seed")
    request = bodies.decode_enrolment(body, token)
    assert pack(request).hex() == v["request"]
    assert (request.mailbox, request.signing) == (mailbox, signing)
    assert request.recipient == str(HybridIdentity.from_seed(seed).recipient)
    assert bodies.encode_enrolment(request, token) == body


def test_packets():
    found = vectors("packet")
    assert {v["size"] for v in found} == {4096, 16384}
    for v in found:
        sealed = base64.b64decode(v["sealed"])
        assert (len(sealed), sha256(sealed).hex()) == (v["size"], v["sha256"])
        seed, recovery, hub, mailbox, sender = raw(v, "identity_seed", "recovery_seed", "hub",
                                                   "mailbox", "sender")
        opened = open_packet(sealed, [HybridIdentity.from_seed(seed)])
        assert pack(opened.packet).hex() == v["message"]
        check_place(opened, hub=hub, mailbox=mailbox, types=[v["type"]], signers=[sender],
                    recipients=[bytes.fromhex(v["recipients"][0])])
        assert (opened.packet.counter, opened.packet.clock) == (v["counter"], v["clock"])
        assert opened.packet.previous.hex() == v["previous"]
        assert opened.packet.body.hex() == v["body"]
        assert len(opened.packet.blobs) == v["blobs"]
        if len(v["recipients"]) == 2:
            assert open_packet(sealed, [HybridIdentity.from_seed(recovery)]) == opened


def test_shares():
    v = vectors("share")
    body = base64.b64decode(v["body"])
    for seed in raw(v, "identity_seed", "recovery_seed"):
        assert open_share(body, [HybridIdentity.from_seed(seed)]) == ShareLetter(
            **{name: v[name] for name in ("words", "need", "of", "created", "name")})


def test_blobs():
    v = vectors("blob")
    [seed, plain], sealed = raw(v, "seed", "plain"), base64.b64decode(v["sealed"])
    pointer = BlobPointer(sha256=bytes.fromhex(v["sha256"]), size=v["size"], seed=seed,
                          plain_sha256=sha256(plain), plain_size=len(plain))
    target = io.BytesIO()
    open_blob(io.BytesIO(sealed), target, pointer)
    assert target.getvalue() == plain
