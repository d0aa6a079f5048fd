"""Anything may stand in the keys file and in a slot: it opens as it should, or has a name."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faults.keys_file import opened
from fieldbook.core.errors import WorldError
from fieldbook.crypto import aead, hashing, kdf
from fieldbook.vault import opening, slots
from fieldbook.vault.errors import VaultDamaged, WrongPassphrase
from fieldbook.vault.files import MIB
from fieldbook.vault.slots import COPY_SIZE, PREAMBLE_SIZE, SLOT_SIZE, SLOTS

PASSPHRASE = "passphrase"
USED = PREAMBLE_SIZE + SLOTS * SLOT_SIZE


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fuzz") / "vault"
    with opening.create(folder, PASSPHRASE, store_size=MIB, parameters=kdf.FOR_TESTS) as vault:
        vault.connection.execute("CREATE TABLE note (text)")
        vault.connection.execute("INSERT INTO note VALUES ('kept')")
        vault.add_passphrase("another")
    return folder


def mangled(raw: bytes, draw: random.Random) -> bytes:
    """Return a keys file with something done to it, mostly where it means something."""
    data = bytearray(raw)
    for _ in range(draw.choice((1, 1, 2, 5))):
        copy = draw.randrange(2) * COPY_SIZE
        at = copy + draw.randrange(draw.choice((USED, COPY_SIZE)))
        size = draw.choice((1, 1, 16, SLOT_SIZE, USED))
        act = draw.randrange(5)
        if act == 0:
            data[at:at + 1] = bytes([data[at] ^ 1 << draw.randrange(8)]) if at < len(data) else b""
        elif act == 1:
            data[at:at + size] = draw.randbytes(len(data[at:at + size]))
        elif act == 2:
            data[at:at + size] = bytes(len(data[at:at + size]))
        elif act == 3:
            begin = draw.randrange(USED)
            data[at:at + size] = data[begin:begin + len(data[at:at + size])]
        else:
            data = data[:draw.randrange(len(data) + 1)] or bytearray(b"\0")
    return bytes(data)


def opens_or_is_named(folder: Path, passphrase: str) -> bool:
    try:
        vault = opening.unlock(folder, passphrase)
    except WorldError:
        return False
    with vault:
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
    raw = (folder / "keys").read_bytes()
    assert len(raw) == 2 * COPY_SIZE
    assert raw[:PREAMBLE_SIZE] == raw[COPY_SIZE:][:PREAMBLE_SIZE]
    with opening.unlock(folder, passphrase) as vault:
        assert vault.findings == ()
    return True


def fuzz_keys(template: Path, tmp_path: Path, times: int) -> None:
    draw = random.Random(random.getrandbits(32))
    folder = Path(shutil.copytree(template, tmp_path / "vault"))
    raw, store = (folder / "keys").read_bytes(), {n: (folder / n).read_bytes() for n in "01"}
    opened = 0
    for _ in range(times):
        for name, data in store.items():
            (folder / name).write_bytes(data)
        changed = mangled(raw, draw)
        (folder / "keys").write_bytes(changed)
        done = opens_or_is_named(folder, PASSPHRASE)
        opened += done
        assert done or changed != raw
    assert times // 4 < opened


def test_a_mangled_keys_file(template: Path, tmp_path: Path) -> None:
    fuzz_keys(template, tmp_path, 30)


@pytest.mark.slow
def test_3000_mangled_keys_files(template: Path, tmp_path: Path) -> None:
    fuzz_keys(template, tmp_path, 3000)


@settings(max_examples=40, deadline=None)
@given(plain=st.binary(min_size=484, max_size=484) | st.tuples(
    st.sampled_from((0, 1, 1, 1, 1, 2)), st.integers(0, 1), st.integers(0, 3), st.integers(0, 3),
    st.integers(0, (1 << 48) + 3), st.binary(min_size=472, max_size=472)).map(
        lambda parts: bytes(parts[:4]) + parts[4].to_bytes(8, "little") + parts[5]),
    index=st.integers(0, 7))
def test_anything_sealed_in_a_slot_is_a_payload_or_nothing(plain: bytes, index: int) -> None:
    preamble = slots.fresh_preamble(kdf.FOR_TESTS)
    key = hashing.hkdf(bytes(32), f"fieldbook vault slot {index}")
    sealed = aead.seal(key, plain, preamble.raw + bytes([index]))
    payload = slots.open_slot(bytes(32), preamble, index, sealed)
    if payload is None:
        count = int.from_bytes(plain[4:12], "little")
        assert plain[0] != 1 or plain[1] != index // 4 or plain[2] > 1 or count > 1 << 48
    else:
        assert slots.unpack(slots.pack(payload)) == payload
        assert payload.store == index // 4
        assert payload.hmac in (0, 1)
        assert payload.generation <= 1 << 48
    assert slots.open_slot(bytes(32), preamble, (index + 1) % 8, sealed) is None


NONSENSE: dict[str, tuple[dict[str, Any], type[WorldError] | None]] = {
    "key": ({"store_key": bytes(32)}, VaultDamaged),
    "salt": ({"store_salt": bytes(16)}, VaultDamaged),
    "action": ({"action": 77}, None),
    "generation": ({"generation": (1 << 64) - 1}, WrongPassphrase),
    "next generation": ({"generation": 1 << 40}, None)}


@pytest.mark.parametrize("name", NONSENSE)
def test_a_slot_that_opens_but_is_wrong_is_named(template: Path, tmp_path: Path,
                                                 name: str) -> None:
    """Somebody who knows the passphrase sealed nonsense."""
    folder = Path(shutil.copytree(template, tmp_path / "vault"))
    raw = (folder / "keys").read_bytes()
    preamble, kek, hit = opened(raw, PASSPHRASE)
    change, error = NONSENSE[name]
    sealed = slots.seal_slot(kek, preamble, hit.index, replace(hit.payload, **change))
    at = slots.slot_offset(hit.index)
    copy = raw[:at] + sealed + raw[at + SLOT_SIZE:COPY_SIZE]
    (folder / "keys").write_bytes(copy + copy)
    if error is not None:
        with pytest.raises(error):
            opening.unlock(folder, PASSPHRASE)
        return
    with opening.unlock(folder, PASSPHRASE) as vault:
        assert vault.connection.execute("SELECT text FROM note").fetchone()[0] == "kept"
