"""What is secret is not in what Python says of an object: it may end in a message or a log."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from fieldbook.crypto import kdf, slip39, slip39_share
from fieldbook.crypto.word_hints import Hint
from fieldbook.vault import backing_up, creating, entering, opening, recovering, renewing, slots
from fieldbook.vault.backup_file import Header
from fieldbook.vault.passphrases import Passphrases

SECRET = b"\x01secret, 32 bytes of it. .......\x02"
WORDS = "six words of mine"

PAYLOAD = slots.Payload(0, SECRET, SECRET[:16], SECRET, SECRET)
PREAMBLE = slots.fresh_preamble(kdf.FOR_TESTS)
HIT = slots.Hit(0, 0, bytes(512), PAYLOAD)
SHARES = slip39.split(SECRET[:16], 2, 3)

OBJECTS: list[object] = [
    PAYLOAD, HIT, entering.Entry(PREAMBLE, SECRET, HIT, frozenset()),
    creating.Plan(PREAMBLE, SECRET, PAYLOAD, 0, 1 << 20, 1),
    renewing.Typed(WORDS, SECRET),
    renewing.Half(PREAMBLE, PAYLOAD, PAYLOAD, [renewing.Carried(HIT, SECRET, 1, 0)]),
    Header(0, 0, 1, SECRET.hex(), SECRET[:16].hex(), 0, SECRET.hex(), SECRET.hex()),
    recovering.Waiting(2, [], [], SECRET.hex(), SHARES), Hint(1, WORDS, (WORDS,)),
    slip39_share.decode_share(SHARES[0])]


@pytest.mark.parametrize("one", OBJECTS, ids=lambda one: type(one).__name__)
def test_no_secret_in_the_words_for_an_object(one: object) -> None:
    assert dataclasses.is_dataclass(one)
    for said in (repr(one), str(one), f"{[one]}"):
        for size in range(8, len(SECRET) + 1, 8):
            assert repr(SECRET[:size])[2:-1] not in said
            assert SECRET[:size].hex() not in said
        assert WORDS not in said
        assert not any(share in said for share in SHARES)
    share = getattr(one, "value", b"")
    assert not share or repr(share)[2:-1] not in repr(one)


def test_no_key_in_the_words_for_what_is_open(folder: Path, passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        derived = Passphrases(vault).derive("another")
        recovery = recovering.Recovery(vault).new_sheet()
        for one in (vault, vault.__dict__, derived, recovery):
            said = repr(one)
            for key in (vault.kek(passphrase), derived.key):
                assert repr(key)[2:-1] not in said
                assert key.hex() not in said
            assert " ".join(recovery.words) not in said


def test_no_key_in_the_words_for_a_backup_under_way(folder: Path, passphrase: str,
                                                    tmp_path: Path) -> None:
    from fieldbook.crypto import age

    identity = age.HybridIdentity.generate()
    with (opening.unlock(folder, passphrase) as vault,
          backing_up.Backup(vault, tmp_path / "one.age", [str(identity.recipient)]) as backup):
        backup.copy()
        assert vault.blob_key.hex() not in repr(backup.__dict__)
        assert repr(vault.blob_key)[2:-1] not in repr(backup.__dict__)
