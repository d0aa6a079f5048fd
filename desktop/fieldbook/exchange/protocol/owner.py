"""The owner of a hub: who may invite, revoke and publish, and how the hub proves itself to it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

import msgspec

from fieldbook.crypto.hashing import keyed_hash, same, sha256
from fieldbook.crypto.signatures import SigningKey, verify
from fieldbook.exchange.protocol.encoding import Hex16, Hex32, from_json, to_json
from fieldbook.exchange.protocol.errors import HubNotProven, OwnerFileDamaged

HEADER = "X-Fieldbook-Owner"
REQUEST_CONTEXT = b"fieldbook-owner"
PROOF_CONTEXT = b"fieldbook-hub"
NONCE_SIZE = 32


class OwnerFile(msgspec.Struct, frozen=True, kw_only=True):
    """What `hub serve` is given (JSON, lower-case hex). `secret` proves the hub to its owner."""

    owner_key: Hex32
    secret: Hex32
    inbox: Hex16
    inbox_read: Hex32


class HubIdentity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer of GET /v1/hub (JSON, lower-case hex). `certificate_sha256` is empty over http."""

    hub_key: Hex32
    hub_epoch: Hex16
    certificate_sha256: str = ""
    proof: str = ""


@dataclass(frozen=True)
class OwnerCredential:
    """The owner's key, as something that permits requests."""

    key: SigningKey

    def headers(self, method: str, path: str, body: bytes) -> dict[str, str]:
        """Return the header with the signature over this very request."""
        return {HEADER: self.key.sign(owner_message(method, path, body)).hex()}


def owner_message(method: str, path: str, body: bytes) -> bytes:
    """Return the bytes that an owner signs; `path` as sent, with any query."""
    request = method.encode() + b" " + path.encode() + b"\n"
    return REQUEST_CONTEXT + request + sha256(body)


def verify_owner(owner_key: bytes, header: str, method: str, path: str, body: bytes) -> bool:
    """Say whether the header's signature (hex) is the owner's over this request."""
    try:
        signature = bytes.fromhex(header)
    except ValueError:
        return False
    return verify(owner_key, signature, owner_message(method, path, body))


def encode_owner_file(file: OwnerFile) -> bytes:
    """Return the JSON of an owner file."""
    return msgspec.json.format(to_json(file), indent=2) + b"\n"


def decode_owner_file(data: bytes) -> OwnerFile:
    """Return the owner file in these bytes. Raises OwnerFileDamaged."""
    return from_json(data, OwnerFile, OwnerFileDamaged())


def hub_id_of(hub_key: bytes) -> bytes:
    """Return the 16 bytes that name a hub: the start of SHA-256 of its public key."""
    return sha256(hub_key)[:16]


def new_nonce() -> bytes:
    """Return 32 random bytes for one question to a hub."""
    return secrets.token_bytes(NONCE_SIZE)


def prove(secret: bytes, nonce: bytes, hub_key: bytes, certificate: bytes) -> bytes:
    """Return HMAC-SHA256(secret, "fieldbook-hub" || nonce || hub_key || certificate), 32 bytes."""
    return keyed_hash(secret, PROOF_CONTEXT + nonce + hub_key + certificate)


def check_proof(identity: HubIdentity, secret: bytes, nonce: bytes) -> None:
    """Raise HubNotProven unless the hub's answer was made with the owner file's secret."""
    try:
        certificate = bytes.fromhex(identity.certificate_sha256)
        proof = bytes.fromhex(identity.proof)
    except ValueError:
        raise HubNotProven from None
    expected = prove(secret, nonce, bytes.fromhex(identity.hub_key), certificate)
    if len(nonce) != NONCE_SIZE or len(certificate) not in (0, 32) or not same(proof, expected):
        raise HubNotProven
