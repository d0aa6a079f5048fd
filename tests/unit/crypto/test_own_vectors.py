"""What is on disks and on paper already must open for ever: our own committed vectors."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from fieldbook.crypto import aead, age, hashing, kdf, padding, words

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "crypto"


def vectors(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    assert found
    return found


@pytest.mark.parametrize("v", vectors("kdf"))
def test_keys_from_passphrases(v: dict[str, Any]) -> None:
    keyfile = None if v["keyfile"] is None else bytes.fromhex(v["keyfile"])
    parameters = kdf.KdfParameters(v["memory_kib"], v["iterations"], v["lanes"])
    key = kdf.derive(v["passphrase"], keyfile, bytes.fromhex(v["salt"]), parameters)
    assert key.hex() == v["key"]


def test_keys_from_secrets() -> None:
    for v in vectors("hkdf"):
        secret, salt = bytes.fromhex(v["secret"]), bytes.fromhex(v["salt"])
        assert hashing.hkdf(secret, v["label"], v["length"], salt).hex() == v["key"]


def test_sealed_pieces_and_slots_open() -> None:
    found = vectors("aead")
    assert len(found[-1]["sealed"]) == 2 * 512
    for v in found:
        key, sealed, aad = (bytes.fromhex(v[name]) for name in ("key", "sealed", "aad"))
        opened = aead.unseal(key, sealed, aad)
        assert opened is not None
        assert opened.hex() == v["plain"]


def test_sizes() -> None:
    for v in vectors("padding"):
        size = v["size"]
        assert padding.padme(size) == v["padme"]
        assert padding.blob_size(size) == v["blob"]
        assert padding.packet_class(size) == v["packet"]


def test_words_on_paper() -> None:
    found = vectors("words")
    assert {v["language"] for v in found} == set(words.languages())
    for v in found:
        data = bytes.fromhex(v["data"])
        assert words.decode_words(v["words"].split()) == data
        assert " ".join(words.encode_words(data, v["language"])) == v["words"]
        assert " ".join(words.fingerprint_words(data, 6, v["language"])) == v["fingerprint"]


def test_hybrid_files_open_with_their_seed() -> None:
    for v in vectors("age"):
        identity = age.HybridIdentity.from_seed(bytes.fromhex(v["seed"]))
        assert str(identity) == v["identity"]
        assert str(identity.recipient) == v["recipient"]
        plain = age.decrypt_bytes(base64.b64decode(v["file"]), [identity])
        assert len(plain) == v["size"]
        assert hashing.sha256(plain).hex() == v["plain_sha256"]
