"""Write the vectors in this folder from fixed inputs: `python tests/vectors/crypto/make.py`.

They freeze what is on disks and on paper already: a change here means that old vaults, packets or
recovery sheets no longer open. Everything is made again the same, except the hybrid age files,
whose encapsulation is random: those are kept as they are, and only made where there are none.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "desktop"))

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305  # noqa: E402

from fieldbook.crypto import age, hashing, kdf, padding, words  # noqa: E402

Vectors = list[dict[str, Any]]


def run_of(start: int, size: int) -> bytes:
    """Return bytes that count up from start."""
    return bytes((start + i) % 256 for i in range(size))


def make_kdf() -> Vectors:
    decomposed = "cle\u0301 n\u0303andu\u0301"
    passphrases = ["", "correct horse", "clé ñandú", decomposed, "كلمة السر", "ﬁeld"]
    inputs = [(text, keyfile) for text in passphrases for keyfile in (None, b"", run_of(7, 100))]
    cheap = kdf.FOR_TESTS
    vectors = [_kdf_vector(text, keyfile, cheap) for text, keyfile in inputs]
    return [*vectors, _kdf_vector("correct horse", None, kdf.MINIMUM)]


def _kdf_vector(
    text: str, keyfile: bytes | None, parameters: kdf.KdfParameters
) -> dict[str, Any]:
    salt = run_of(1, kdf.SALT_SIZE)
    return {
        "passphrase": text,
        "keyfile": None if keyfile is None else keyfile.hex(),
        "salt": salt.hex(),
        "memory_kib": parameters.memory_kib,
        "iterations": parameters.iterations,
        "lanes": parameters.lanes,
        "key": kdf.derive(text, keyfile, salt, parameters).hex(),
    }


def make_hkdf() -> Vectors:
    secret = run_of(3, 32)
    return [
        {
            "secret": secret.hex(),
            "label": label,
            "length": length,
            "salt": salt.hex(),
            "key": hashing.hkdf(secret, label, length, salt).hex(),
        }
        for label in ("hub", "org", "ключ")
        for length in (16, 32, 64)
        for salt in (b"", run_of(9, 32))
    ]


def make_aead() -> Vectors:
    """Sealed pieces, the last one of the size of a key slot (512 bytes)."""
    key, nonce = run_of(11, 32), run_of(77, 12)
    vectors = []
    for size, aad in ((0, b""), (5, b""), (5, b"preamble"), (484, run_of(0, 64))):
        plain = run_of(size, size)
        sealed = nonce + ChaCha20Poly1305(key).encrypt(nonce, plain, aad)
        vectors.append(
            {"key": key.hex(), "aad": aad.hex(), "plain": plain.hex(), "sealed": sealed.hex()}
        )
    return vectors


def make_padding() -> Vectors:
    sizes = [0, 1, 2, 9, 100, 4095, 4097, 65528, 65529, 65537, 10**6, 10**9, 2**40 + 1]
    return [
        {
            "size": size,
            "padme": padding.padme(size),
            "blob": padding.blob_size(size),
            "packet": padding.packet_class(size),
        }
        for size in sizes
    ]


def make_words() -> Vectors:
    codes = [(language, run_of(size, size)) for language in words.languages() for size in (16, 32)]
    return [
        {
            "language": language,
            "data": data.hex(),
            "words": " ".join(words.encode_words(data, language)),
            "fingerprint": " ".join(words.fingerprint_words(data, 6, language)),
        }
        for language, data in codes
    ]


def make_age(kept: Vectors) -> Vectors:
    return kept or [_age_vector(start, size) for start, size in ((5, 0), (6, 100), (7, 66_000))]


def _age_vector(start: int, size: int) -> dict[str, Any]:
    seed, plain = run_of(start, 32), run_of(size, size)
    identity = age.HybridIdentity.from_seed(seed)
    sealed = age.encrypt_bytes(plain, [identity.recipient, age.dummy_recipient()])
    return {
        "seed": seed.hex(),
        "identity": str(identity),
        "recipient": str(identity.recipient),
        "plain_sha256": hashing.sha256(plain).hex(),
        "size": size,
        "file": base64.b64encode(sealed).decode(),
    }


def read(name: str) -> Vectors:
    """Return the vectors of one file of this folder; none where there is no file."""
    path = HERE / f"{name}.json"
    return json.loads(path.read_text("utf-8")) if path.is_file() else []


MAKERS: dict[str, Callable[[], Vectors]] = {
    "kdf": make_kdf,
    "hkdf": make_hkdf,
    "aead": make_aead,
    "padding": make_padding,
    "words": make_words,
    "age": lambda: make_age(read("age")),
}


def main() -> None:
    for name, make in MAKERS.items():
        text = json.dumps(make(), ensure_ascii=False, indent=1)
        (HERE / f"{name}.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
