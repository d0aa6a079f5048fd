"""Writes the vectors of the exchange protocol beside this file: `python make.py`.

Everything is made from fixed inputs. Sealing draws random numbers, so packet.json and blob.json
would come out otherwise each time; an old one must open for ever, so they are only made where there
are none.
"""

from __future__ import annotations

import base64
import io
import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "desktop"))

from fieldbook.crypto import slip39  # noqa: E402
from fieldbook.crypto.age import HybridIdentity  # noqa: E402
from fieldbook.crypto.hashing import sha256  # noqa: E402
from fieldbook.crypto.signatures import SigningKey  # noqa: E402
from fieldbook.exchange.protocol import bodies, invite, owner, receipts  # noqa: E402
from fieldbook.exchange.protocol.blobs import seal_blob  # noqa: E402
from fieldbook.exchange.protocol.encoding import pack  # noqa: E402
from fieldbook.exchange.protocol.packet import (  # noqa: E402
    BlobPointer,
    Packet,
    fingerprint,
    open_packet,
    seal_packet,
)
from fieldbook.exchange.protocol.shares import ShareLetter, seal_share  # noqa: E402


def fill(byte: int, size: int) -> bytes:
    """Return a value that is easy to recognise."""
    return bytes([byte] * size)


TOKEN, HUB_KEY, OWNER_KEY, SENDER = fill(1, 16), fill(2, 32), fill(3, 32), fill(4, 32)
ORG_SEED, RECOVERY_SEED, BOX, SECRET = fill(5, 32), fill(6, 32), fill(7, 16), fill(8, 32)
NONCE, CERTIFICATE, ROOT, BLOB_SEED = fill(9, 32), fill(10, 32), fill(11, 32), fill(12, 32)

HUB, OWNER = SigningKey.from_bytes(HUB_KEY), SigningKey.from_bytes(OWNER_KEY)
HUB_ID = owner.hub_id_of(HUB.public)
ORG, RECOVERY = (HybridIdentity.from_seed(seed) for seed in (ORG_SEED, RECOVERY_SEED))


def invites() -> list[dict[str, Any]]:
    """Return invites with their MessagePack and their text."""
    shapes = (
        invite.Invite(hubs=("https://hub.example.org:8443", "http://" + "a" * 56 + ".onion"),
                      hub_id=HUB_ID, certificate=CERTIFICATE, root=ROOT, token=TOKEN,
                      expires=1_780_000_000, role="trainer"),
        invite.Invite(hubs=("http://127.0.0.1:8080",), hub_id=HUB_ID, root=ROOT, token=TOKEN,
                      expires=1_780_000_000, role="defender"),
    )
    return [{
        "hubs": list(one.hubs), "hub_id": one.hub_id.hex(), "certificate": one.certificate.hex(),
        "root": one.root.hex(), "token": one.token.hex(), "expires": one.expires,
        "role": one.role, "body": pack(one).hex(), "text": invite.encode_invite(one),
    } for one in shapes]


def tokens() -> list[dict[str, Any]]:
    """Return both halves of tokens."""
    return [{"token": token.hex(), "hub": invite.hub_token(token).hex(),
             "org": invite.org_token(token).hex(),
             "hash": invite.token_hash(invite.hub_token(token)).hex()}
            for token in (TOKEN, bytes(range(16)))]


def signed() -> dict[str, Any]:
    """Return a receipt, an owner's request, a hub's proof."""
    packet, body = fill(13, 32), b'{"signed":{"version":1}}'
    receipt = receipts.sign_receipt(HUB, BOX, packet, 20_000)
    path = "/tuf/1.root.json"
    return {
        "receipt": {
            "hub_secret": HUB_KEY.hex(), "hub_key": HUB.public.hex(), "hub_id": HUB_ID.hex(),
            "mailbox": BOX.hex(), "packet": packet.hex(), "day": 20_000,
            "message": receipts.receipt_bytes(HUB_ID, BOX, packet, 20_000).hex(),
            "signature": receipt.signature},
        "owner": {
            "owner_secret": OWNER_KEY.hex(), "owner_key": OWNER.public.hex(), "method": "PUT",
            "path": path, "body": body.hex(),
            "message": owner.owner_message("PUT", path, body).hex(),
            "header": owner.OwnerCredential(OWNER).headers("PUT", path, body)[owner.HEADER]},
        "proof": {
            "secret": SECRET.hex(), "nonce": NONCE.hex(), "hub_key": HUB.public.hex(),
            "certificate": CERTIFICATE.hex(),
            "proof": owner.prove(SECRET, NONCE, HUB.public, CERTIFICATE).hex()},
    }


def enrolment() -> dict[str, Any]:
    """Return the body of an enrol packet."""
    request = bodies.EnrolRequest(
        invite=invite.token_hash(invite.hub_token(TOKEN)), mailbox=BOX,
        signing=SigningKey.from_bytes(SENDER).public, recipient=str(ORG.recipient),
        name="Amina", language="ar")
    return {"token": TOKEN.hex(), "mailbox": BOX.hex(), "signing": request.signing.hex(),
            "recipient_seed": ORG_SEED.hex(), "name": "Amina", "language": "ar",
            "request": pack(request).hex(),
            "body": bodies.encode_enrolment(request, TOKEN).hex()}


def packets() -> list[dict[str, Any]]:
    """Return sealed packets and what is in them."""
    pointer = BlobPointer(sha256=fill(14, 32), size=67_242, seed=BLOB_SEED, name="photo.jpg",
                          plain_sha256=fill(15, 32), plain_size=1000)
    shapes = (
        ({"type": "message", "counter": 1, "body": b"hello"}, [ORG.recipient]),
        ({"type": "submission", "counter": 2, "previous": fill(16, 32), "body": bytes(5000),
          "blobs": (pointer,)}, [ORG.recipient, RECOVERY.recipient]),
    )
    made = []
    for fields, recipients in shapes:
        packet = Packet(hub=HUB_ID, mailbox=BOX, clock=1_770_000_000_000 << 16, **fields)
        sealed = seal_packet(packet, SigningKey.from_bytes(SENDER), recipients)
        inside = open_packet(sealed, [ORG]).packet
        made.append({
            "identity_seed": ORG_SEED.hex(), "recovery_seed": RECOVERY_SEED.hex(),
            "sender_secret": SENDER.hex(), "sender": inside.sender.hex(),
            "recipients": [fingerprint(one).hex() for one in recipients], "type": inside.type,
            "hub": HUB_ID.hex(), "mailbox": BOX.hex(), "counter": inside.counter,
            "previous": inside.previous.hex(), "clock": inside.clock, "body": inside.body.hex(),
            "blobs": len(inside.blobs), "message": pack(inside).hex(),
            "size": len(sealed), "sha256": sha256(sealed).hex(),
            "sealed": base64.b64encode(sealed).decode()})
    return made


def blob() -> dict[str, Any]:
    """Return a sealed blob; its bytes as base64."""
    content, target = b"content of a blob", io.BytesIO()
    pointer = seal_blob(io.BytesIO(content), target, len(content), seed=BLOB_SEED)
    return {"seed": BLOB_SEED.hex(), "plain": content.hex(), "size": pointer.size,
            "sha256": pointer.sha256.hex(), "sealed": base64.b64encode(target.getvalue()).decode()}


def share() -> dict[str, Any]:
    """Return the body of a share packet, for two recipients; its words are of SLIP-0039."""
    words = slip39.split(fill(17, 16), 2, 3)[1]
    letter = ShareLetter(words=words, need=2, of=3, created=1_770_000_000_000, name="Amina")
    body = seal_share(letter, [ORG.recipient, RECOVERY.recipient])
    return {"identity_seed": ORG_SEED.hex(), "recovery_seed": RECOVERY_SEED.hex(), "words": words,
            "need": 2, "of": 3, "created": letter.created, "name": "Amina",
            "body": base64.b64encode(body).decode()}


def main() -> None:
    """Write every file, except sealed ones that are here already."""
    made = {"invite": invites, "token": tokens, "signed": signed, "enrolment": enrolment,
            "packet": packets, "blob": blob, "share": share}
    for name, make in made.items():
        path = HERE / f"{name}.json"
        if name not in ("packet", "blob", "share") or not path.exists():
            path.write_text(json.dumps(make(), indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
