"""Backups: the words and files that open one, who can, and writing it while others write."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.crypto import age
from fieldbook.crypto.errors import (
    AgeIdentityUnusable,
    AgeRecipientsMixed,
    AgeRecipientUnusable,
    WordsDamaged,
)
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.crypto.words import encode_words
from fieldbook.session import App, Session
from fieldbook.vault import backup_keys
from fieldbook.vault.errors import (
    BackupExists,
    BackupForNobody,
    BackupForOthers,
    BackupKeyLocked,
    BackupKeyUnreadable,
    DiskFull,
    VaultError,
)
from unit.backups_world import KEY, MIB, NEW, OLD, STRANGER, content


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(tmp_path / "vault", clock=FixedClock())


@pytest.fixture
def session(app: App) -> Iterator[Session]:
    session = app.create_vault(OLD, 6 * MIB, parameters=FOR_TESTS)
    yield session
    session.lock()


def test_words_bring_the_key_back_in_every_language_and_name_what_is_wrong() -> None:
    for language in ("en", "fr", "ar", "zh"):
        words = backup_keys.words_of(KEY, language)
        assert len(words) == 27
        typed = " ".join(f"{number}. {word.upper()}" for number, word in enumerate(words, 1))
        assert backup_keys.key_of_words(typed).seed == KEY.seed
    words = backup_keys.words_of(KEY)
    words[4] = "zebra" if words[4] != "zebra" else "zone"
    with pytest.raises(WordsDamaged) as caught:
        backup_keys.key_of_words(" ".join(words))
    assert caught.value.facts["position"] == 5
    with pytest.raises(WordsDamaged):  # a recovery sheet is no backup key
        backup_keys.key_of_words(" ".join(encode_words(bytes(16))))


def test_a_key_file_may_have_a_passphrase(tmp_path: Path) -> None:
    backup_keys.save_key_file(tmp_path / "plain", KEY)
    found, = backup_keys.keys_of_file(tmp_path / "plain")
    assert str(found) == str(KEY)
    assert (tmp_path / "plain").stat().st_mode & 0o077 == 0
    (tmp_path / "closed").write_bytes(age.encrypt_bytes(
        f"{KEY}\n".encode(), [age.ScryptRecipient("تفاح", work_factor=10)], armored=True))
    for passphrase, tried in (("", False), ("other", True)):
        with pytest.raises(BackupKeyLocked) as caught:
            backup_keys.keys_of_file(tmp_path / "closed", passphrase)
        assert caught.value.facts == {"tried": tried}
    found, = backup_keys.keys_of_file(tmp_path / "closed", "تفاح")
    assert str(found) == str(KEY)
    with pytest.raises(BackupExists):
        backup_keys.save_key_file(tmp_path / "closed", STRANGER)
    with pytest.raises(BackupKeyUnreadable):
        backup_keys.keys_of_file(tmp_path / "none", "x")
    for data in (b"", os.urandom(2000), (tmp_path / "closed").read_bytes()[:90]):
        (tmp_path / "other").write_bytes(data)
        with pytest.raises(AgeIdentityUnusable):
            backup_keys.keys_of_file(tmp_path / "other", "x")


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
def test_a_key_that_finds_no_room_leaves_no_half(tmp_path: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(VaultError):
            backup_keys.save_key_file(tmp_path / "key", KEY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []
    backup_keys.save_key_file(tmp_path / "key", KEY)  # the name is free
    assert str(backup_keys.keys_of_file(tmp_path / "key")[0]) == str(KEY)


def test_pasted_keys_are_taken_as_words_or_as_lines() -> None:
    found, = backup_keys.keys_of_text(f"# made today\n{KEY}\n")
    assert str(found) == str(KEY)
    with pytest.raises(AgeIdentityUnusable):
        backup_keys.keys_of_text("AGE-SECRET-KEY-1TRUNCATED")
    with pytest.raises(WordsDamaged):
        backup_keys.keys_of_text("good morning")


# Who can open one


def test_whoever_can_open_a_backup_is_offered(session: Session) -> None:
    assert session.backups.openers() == []
    session.backups.keep_key(str(KEY.recipient), "words")
    session.contacts.add(name="Omar", notes=f"His key for files: {STRANGER.recipient}.")
    session.contacts.add(name="Lina", notes="age1notakeyatall")
    found = session.backups.openers()
    assert [(one.kind, one.name) for one in found] == [("words", ""), ("contact", "Omar")]
    assert found[1].recipients == (str(STRANGER.recipient),)
    other = age.HybridIdentity.generate()
    session.backups.keep_key(str(other.recipient), "words")  # the newest of a kind is kept
    assert [one.recipients for one in session.backups.openers() if one.kind == "words"] == [
        (str(other.recipient),)]


def test_the_secret_of_a_backup_is_not_in_the_vault(session: Session, tmp_path: Path) -> None:
    key = age.HybridIdentity.generate()
    session.backups.keep_key(str(key.recipient), "words")
    prepared = session.backups.copy(tmp_path / "b.age", [str(key.recipient)])
    session.backups.seal(prepared)
    rows = "\n".join(str(tuple(row)) for table, in session.store.sql(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")
        for row in session.store.sql(f'SELECT * FROM "{table}"'))
    for secret in (key, prepared.trial):
        assert str(secret) not in rows
        assert str(secret.seed)[2:-1] not in rows
        assert secret.seed.hex() not in rows


def test_a_backup_is_read_back_with_the_key_that_is_in_memory_only(session: Session,
                                                                   tmp_path: Path) -> None:
    session.casework.new_case("March")
    for recipient in (str(KEY.recipient), str(age.X25519Identity(bytes(range(32))).recipient)):
        target = tmp_path / f"{len(recipient)}.age"
        prepared = session.backups.copy(target, [recipient])
        assert not target.exists()
        assert session.backups.seal(prepared) == target.stat().st_size
        assert session.backups.rehearse(target, [prepared.trial]).content["case"] == 1
    assert {path.suffix for path in tmp_path.iterdir()} == {"", ".age"}


def test_writing_goes_on_while_a_backup_is_copied_and_it_is_one_moment(
        app: App, tmp_path: Path) -> None:
    session = app.create_vault(OLD, 80 * MIB, parameters=FOR_TESTS)
    case = session.casework.new_case("March").id
    attach = session.casework.evidence.attach_stream
    files = [attach(case, f"{number}.jpg", io.BytesIO(os.urandom(2 * MIB))).id
             for number in range(20)]
    slices = 0
    work = session.backups.copy_sliced(tmp_path / "b.age", [str(KEY.recipient)])
    while True:
        try:
            next(work)
        except StopIteration as end:
            prepared = end.value
            break
        slices += 1
        session.store.drafts.save("incident", "new", "account", f"typed in slice {slices}")
        if slices % 2 == 1 and files:  # its chunks go, and their numbers are used again
            session.casework.evidence.take_back([session.casework.evidence.get(files.pop())])
            files.insert(0, attach(case, f"late {slices}.jpg", io.BytesIO(os.urandom(MIB))).id)
    assert slices > 1
    assert session.store.sql("SELECT count(*) FROM temp.sqlite_schema")[0][0] == 0
    session.backups.seal(prepared)
    now = content(session)
    session.lock()
    twin = App(tmp_path / "twin", clock=FixedClock()).restore(
        tmp_path / "b.age", [KEY], NEW, parameters=FOR_TESTS)
    assert content(twin) == now
    assert twin.store.drafts.get("incident", "new") == {"account": f"typed in slice {slices}"}
    assert twin.check() == []
    twin.lock()


def test_kinds_that_cannot_share_a_file_are_told_before_anything_is_copied(
        session: Session, tmp_path: Path) -> None:
    classic = str(age.X25519Identity(bytes(range(32))).recipient)
    for recipients, error in (([str(KEY.recipient), classic], AgeRecipientsMixed),
                              (["age1nobody"], AgeRecipientUnusable)):
        with pytest.raises(error):
            session.backups.copy(tmp_path / "b.age", recipients)
    with pytest.raises(BackupForNobody):
        session.backups.copy(tmp_path / "b.age", [])
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]


def test_the_desk_opens_a_members_backup_with_new_words_and_reads_nothing(
        app: App, tmp_path: Path) -> None:
    desk = App(tmp_path / "desk").create_vault(OLD, 4 * MIB, parameters=FOR_TESTS)
    desk.desk.init("Office", "https://hub.example")
    for_desk = tmp_path / "member.age"
    member = app.create_vault(OLD, 4 * MIB, parameters=FOR_TESTS)
    member.casework.new_case("March")
    member.backups.write(for_desk, [str(KEY.recipient), desk.desk.keys_shown()["current"]])
    words = desk.backups.reseal(for_desk, tmp_path / "again.age", "fr")
    key = backup_keys.key_of_words(" ".join(words))
    assert member.backups.rehearse(tmp_path / "again.age", [key]).content["case"] == 1
    with pytest.raises(BackupForOthers):
        member.backups.rehearse(tmp_path / "again.age", [KEY])
    member.backups.write(tmp_path / "own.age", [str(KEY.recipient)])
    with pytest.raises(BackupForOthers):
        desk.backups.reseal(tmp_path / "own.age", tmp_path / "no.age", "fr")
    with pytest.raises(BackupExists):
        desk.backups.reseal(for_desk, tmp_path / "again.age", "fr")
    assert {path.name for path in tmp_path.iterdir()} == {
        "desk", "vault", "member.age", "again.age", "own.age"}
    for one in (desk, member):
        one.lock()


def test_a_stick_without_room_keeps_no_half_of_a_backup(session: Session,
                                                        tmp_path: Path) -> None:
    prepared = session.backups.copy(tmp_path / "b.age", [str(KEY.recipient)])
    heard = []

    def pulled(done: int, total: int) -> None:
        heard.append(done)
        raise OSError(28, "No space left on device")

    with pytest.raises(DiskFull):
        session.backups.seal(prepared, progress=pulled)
    assert heard
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]
