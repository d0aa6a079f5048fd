"""The stock tools open our files, and we open theirs: `age` and, for post-quantum, typage.

Files have to stay readable in ten years without this program. A missing tool is a failure here.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from fieldbook.crypto import age

pytestmark = pytest.mark.slow

SIZES = (0, 1, 65535, 65536, 65537, 1_000_000)

TYPAGE = """
import { readFileSync, writeFileSync } from "node:fs";
const [, , library, job, key, input, output] = process.argv;
const age = await import(library);
const data = readFileSync(input);
let result;
if (job === "encrypt") {
  const encrypter = new age.Encrypter();
  for (const one of key.split(",")) encrypter.addRecipient(one);
  result = await encrypter.encrypt(data);
} else if (job === "decrypt") {
  const decrypter = new age.Decrypter();
  decrypter.addIdentity(key);
  result = await decrypter.decrypt(data);
} else if (job === "encrypt-passphrase") {
  const encrypter = new age.Encrypter();
  encrypter.setPassphrase(key);
  encrypter.setScryptWorkFactor(10);
  result = await encrypter.encrypt(data);
} else if (job === "decrypt-passphrase") {
  const decrypter = new age.Decrypter();
  decrypter.addPassphrase(key);
  result = await decrypter.decrypt(data);
} else if (job === "dearmor") {
  result = age.armor.decode(data.toString());
} else if (job === "armor") {
  result = age.armor.encode(data);
} else if (job === "recipient") {
  result = await age.identityToRecipient(key);
} else {
  result = await age.generateHybridIdentity();
}
writeFileSync(output, result);
"""


def sample(size: int) -> bytes:
    return bytes(i * 31 % 256 for i in range(256)) * (size // 256) + bytes(size % 256)


def program(name: str) -> str:
    found = shutil.which(name)
    assert found, f"{name} is not installed"
    return found


def npm_library() -> Path:
    """Return the entry of typage: in FIELDBOOK_NPM, else node_modules here or in the home."""
    named = os.environ.get("FIELDBOOK_NPM")
    folders = [Path(named)] if named else [Path.cwd(), Path.home()]
    places = [
        folder / middle / "age-encryption" / "dist" / "index.js"
        for folder in folders
        for middle in ("", "node_modules")
    ]
    found = next((place for place in places if place.is_file()), None)
    assert found, "npm's age-encryption is not installed; FIELDBOOK_NPM names its folder"
    return found


class Typage:
    """The TypeScript implementation of age, run by node."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._library = folder, npm_library().as_uri()
        self._script = folder / "typage.mjs"
        self._script.write_text(TYPAGE)

    def run(self, job: str, key: str = "", data: bytes = b"") -> bytes:
        given, result = self._folder / "in", self._folder / "out"
        given.write_bytes(data)
        command = [program("node"), self._script, self._library, job, key, given, result]
        subprocess.run(command, check=True, timeout=120)
        return result.read_bytes()


@pytest.fixture
def typage(tmp_path: Path) -> Typage:
    return Typage(tmp_path)


def run_age(*arguments: str | Path, data: bytes) -> bytes:
    command = [program("age"), *arguments]
    return subprocess.run(command, check=True, timeout=120, input=data, capture_output=True).stdout


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("armored", [False, True])
def test_age_opens_ours(tmp_path: Path, size: int, armored: bool) -> None:
    identity = age.X25519Identity.generate()
    key = tmp_path / "key"
    key.write_text(f"# ours\n{identity}\n")
    people = [age.X25519Identity.generate().recipient, identity.recipient]
    sealed = age.encrypt_bytes(sample(size), people, armored=armored)
    assert run_age("--decrypt", "--identity", key, data=sealed) == sample(size)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("armored", [False, True])
def test_we_open_what_age_made(size: int, armored: bool) -> None:
    identity = age.X25519Identity.generate()
    options = ["--armor"] if armored else []
    other = str(age.X25519Identity.generate().recipient)
    people = ["--recipient", other, "--recipient", str(identity.recipient)]
    sealed = run_age(*options, *people, data=sample(size))
    assert age.decrypt_bytes(sealed, [identity]) == sample(size)


def test_keys_of_age_keygen_are_ours() -> None:
    made = subprocess.run([program("age-keygen")], check=True, capture_output=True, text=True)
    (identity,) = age.parse_identities(made.stdout)
    assert f"# public key: {identity.recipient}\n" in made.stdout


@pytest.mark.parametrize("size", SIZES)
def test_typage_opens_our_hybrid_files(typage: Typage, size: int) -> None:
    identity = age.HybridIdentity.generate()
    people = [age.dummy_recipient(), identity.recipient]
    sealed = age.encrypt_bytes(sample(size), people)
    assert typage.run("decrypt", str(identity), sealed) == sample(size)


@pytest.mark.parametrize("size", SIZES)
def test_we_open_the_hybrid_files_of_typage(typage: Typage, size: int) -> None:
    identity = age.HybridIdentity.generate()
    people = f"{age.dummy_recipient()},{identity.recipient}"
    sealed = typage.run("encrypt", people, sample(size))
    assert age.decrypt_bytes(sealed, [identity]) == sample(size)
    assert len(sealed) == age.sealed_size(size, 2)


def test_hybrid_keys_of_typage_are_ours(typage: Typage) -> None:
    made = typage.run("generate").decode()
    identity = age.parse_identity(made)
    assert isinstance(identity, age.HybridIdentity)
    assert str(identity) == made
    assert typage.run("recipient", made).decode() == str(identity.recipient)


def test_our_committed_files_open_with_typage(typage: Typage) -> None:
    path = Path(__file__).resolve().parents[2] / "vectors" / "crypto" / "age.json"
    for v in json.loads(path.read_text("utf-8")):
        plain = typage.run("decrypt", v["identity"], base64.b64decode(v["file"]))
        assert hashlib.sha256(plain).hexdigest() == v["plain_sha256"]


def test_x25519_with_typage_both_ways(typage: Typage) -> None:
    identity = age.X25519Identity.generate()
    ours = age.encrypt_bytes(b"text", [identity.recipient])
    assert typage.run("decrypt", str(identity), ours) == b"text"
    theirs = typage.run("encrypt", str(identity.recipient), b"text")
    assert age.decrypt_bytes(theirs, [identity]) == b"text"


def test_passphrases_with_typage_both_ways(typage: Typage) -> None:
    ours = age.encrypt_bytes(b"text", [age.ScryptRecipient("pässword", work_factor=10)])
    assert typage.run("decrypt-passphrase", "pässword", ours) == b"text"
    theirs = typage.run("encrypt-passphrase", "pässword", b"text")
    assert age.decrypt_bytes(theirs, [age.ScryptIdentity("pässword")]) == b"text"


def test_armor_with_typage_both_ways(typage: Typage) -> None:
    identity = age.HybridIdentity.generate()
    ours = age.encrypt_bytes(sample(1000), [identity.recipient], armored=True)
    plain = typage.run("dearmor", data=ours)
    assert age.decrypt_bytes(plain, [identity]) == sample(1000)
    assert age.decrypt_bytes(typage.run("armor", data=plain), [identity]) == sample(1000)
