"""The public test vectors of the age format, every one of them."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.crypto import age
from fieldbook.crypto import errors as e

COUNT = 143

EXPECTED = {
    "no match": e.AgeNoMatch,
    "HMAC failure": e.AgeHeaderForged,
    "header failure": (e.AgeHeaderDamaged, e.AgeTooCostly),
    "payload failure": e.AgePayloadDamaged,
    "armor failure": e.AgeArmorDamaged,
}


@dataclass(frozen=True)
class Vector:
    name: str
    expect: str
    payload: str | None
    armored: bool
    identities: list[age.Identity]
    data: bytes


def read_vector(path: Path) -> Vector:
    head, _, data = path.read_bytes().partition(b"\n\n")
    fields = [line.split(": ", 1) for line in head.decode().splitlines()]
    single = dict(fields)
    identities: list[age.Identity] = []
    for key, value in fields:
        if key == "identity":
            identities.append(age.parse_identity(value))
        if key == "passphrase":
            identities.append(age.ScryptIdentity(value))
    if single.get("compressed") == "zlib":
        data = zlib.decompress(data)
    return Vector(
        path.name,
        single["expect"],
        single.get("payload"),
        single.get("armored") == "yes",
        identities,
        data,
    )


@pytest.fixture(scope="module")
def vectors(shared_data: Path) -> list[Vector]:
    return [read_vector(path) for path in sorted((shared_data / "vectors" / "age").iterdir())]


def streamed(vector: Vector) -> tuple[str, bytes]:
    """Decrypt to a stream; return the kind of outcome and what was released until then."""
    target = io.BytesIO()
    try:
        age.decrypt(io.BytesIO(vector.data), target, vector.identities, armored=vector.armored)
    except e.AgeError as error:
        kinds = [kind for kind, classes in EXPECTED.items() if isinstance(error, classes)]
        return kinds[0], target.getvalue()
    return "success", target.getvalue()


def test_all_vectors_are_there(vectors: list[Vector]) -> None:
    assert len(vectors) == COUNT
    assert {vector.expect for vector in vectors} == {"success", *EXPECTED}


def test_every_vector_ends_as_it_must_and_releases_what_it_may(vectors: list[Vector]) -> None:
    wrong = []
    for vector in vectors:
        kind, released = streamed(vector)
        fits = vector.payload in (None, hashlib.sha256(released).hexdigest())
        if kind != vector.expect or not fits or (vector.payload is None and released):
            wrong.append((vector.name, vector.expect, kind, len(released)))
    assert wrong == []


def test_bytes_are_released_only_on_success(vectors: list[Vector]) -> None:
    for vector in vectors:
        if vector.expect == "success":
            plain = age.decrypt_bytes(vector.data, vector.identities)
            assert hashlib.sha256(plain).hexdigest() == vector.payload, vector.name
        else:
            with pytest.raises(e.AgeError):
                age.decrypt_bytes(vector.data, vector.identities)
