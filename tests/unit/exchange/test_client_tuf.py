"""The client's TUF workflow against a repository that lies in every way that the design names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange import tuf_sign
from fieldbook.exchange.refusals import (
    PublicationsMismatch,
    PublicationsMissing,
    PublicationsRolledBack,
    PublicationsTooLarge,
    PublicationsUnreadable,
    PublicationsUnsigned,
)
from fieldbook.exchange.signing_keys import OnlineKeys
from fieldbook.exchange.tuf_client import LIMITS, TufClient
from fieldbook.exchange.tuf_types import Targets, Timestamp

NOW = 1_770_000_000_000
DAY = 86_400_000
COLLECTION = "course"


def _key(name: str) -> SigningKey:
    return SigningKey(name.encode().ljust(32, b"-"))


ONLINE = OnlineKeys(_key("targets").raw, _key("snapshot").raw, _key("timestamp").raw)
ROOTS = [_key(f"root{number}") for number in range(3)]


@dataclass
class Repository:
    """A repository that signs what it is told to; `files` is what it serves."""

    files: dict[str, bytes] = field(default_factory=dict)
    now: int = NOW
    snapshot: int = 0
    timestamp: int = 0
    targets: Targets = field(default_factory=lambda: tuf_sign.first_targets(NOW))
    course: Targets = field(default_factory=lambda: tuf_sign.first_targets(NOW))
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.files["1.root.json"] = tuf_sign.first_root(ROOTS, ONLINE, NOW)
        tuf_sign.delegate(self.targets, COLLECTION, _key("course").public)
        self.put("course/manifest", b"first")
        self.publish()

    def put(self, path: str, data: bytes) -> None:
        role = self.course if path.startswith(COLLECTION) else self.targets
        role.targets[path] = tuf_sign.target(path, data)

    def publish(self, signer: SigningKey | None = None) -> None:
        """Sign and serve everything; `signer` stands in for the course's own key."""
        top = tuf_sign.sign(self.targets, [_key("targets")])
        course = tuf_sign.sign(self.course, [signer or _key("course")])
        self.files[f"{self.targets.version}.targets.json"] = top
        self.files[f"{self.course.version}.course.json"] = course
        self.sign_snapshot({"targets": top, COLLECTION: course})

    def sign_snapshot(self, roles: dict[str, bytes], key: SigningKey | None = None) -> None:
        self.snapshot += 1
        self.timestamp += 1
        data = tuf_sign.sign(tuf_sign.snapshot(self.snapshot, roles, self.now),
                             [key or _key("snapshot")])
        self.files[f"{self.snapshot}.snapshot.json"] = data
        self.files["timestamp.json"] = tuf_sign.sign(
            tuf_sign.timestamp(self.timestamp, data, self.now), [_key("timestamp")])

    def next_version(self, data: bytes) -> None:
        tuf_sign.follow(self.course, self.now)
        self.put("course/manifest", data)
        self.publish()

    def fetch(self, name: str, limit: int) -> bytes | None:
        self.asked.append(name)
        data = self.files.get(name)
        return None if data is None else data[:limit + 1]


@dataclass
class Reader:
    """A client with its memory."""

    repository: Repository
    kept: dict[str, bytes] = field(default_factory=dict)
    now: int = NOW

    def __post_init__(self) -> None:
        self.kept.setdefault("root", self.repository.files["1.root.json"])

    def client(self) -> TufClient:
        return TufClient(self.repository.fetch, dict(self.kept), self.now, self._keep)

    def read(self, path: str = "course/manifest") -> str | None:
        """Refresh and return the hash of a target."""
        client = self.client()
        client.refresh()
        found = client.find(path)
        return None if found is None else found.hashes["sha256"]

    def _keep(self, role: str, version: int, data: bytes) -> None:
        self.kept[role] = data


@pytest.fixture
def repository() -> Repository:
    return Repository()


@pytest.fixture
def reader(repository: Repository) -> Reader:
    return Reader(repository)


def _hash(data: bytes) -> str:
    return tuf_sign.target("x", data).hashes["sha256"]


def test_a_target_is_found_through_its_delegation(reader: Reader) -> None:
    assert reader.read() == _hash(b"first")
    assert reader.read("course/other") is None
    assert reader.read("elsewhere") is None


def test_nothing_new_asks_for_two_files_only(repository: Repository, reader: Reader) -> None:
    reader.read()
    repository.asked.clear()
    assert reader.client().refresh() is False
    assert repository.asked == ["2.root.json", "timestamp.json"]


def test_a_new_version_is_taken(repository: Repository, reader: Reader) -> None:
    reader.read()
    repository.next_version(b"second")
    repository.asked.clear()
    assert reader.read() == _hash(b"second")
    assert repository.asked == ["2.root.json", "timestamp.json", "2.snapshot.json",
                                "2.course.json"]


def test_a_cut_costs_the_file_under_way_only(repository: Repository, reader: Reader) -> None:
    whole = dict(repository.files)
    del repository.files["1.course.json"]
    with pytest.raises(PublicationsMissing):
        reader.read()
    repository.files = whole
    repository.asked.clear()
    reader.read()
    assert repository.asked == ["2.root.json", "timestamp.json", "1.course.json"]


class TestRollback:
    def test_an_old_timestamp(self, repository: Repository, reader: Reader) -> None:
        old = repository.files["timestamp.json"]
        repository.next_version(b"second")
        reader.read()
        repository.files["timestamp.json"] = old
        with pytest.raises(PublicationsRolledBack) as caught:
            reader.read()
        assert caught.value.facts == {"role": "timestamp", "have": 2, "got": 1}

    def test_a_new_timestamp_for_an_old_snapshot(self, repository: Repository,
                                                 reader: Reader) -> None:
        old = repository.files["1.snapshot.json"]
        repository.next_version(b"second")
        reader.read()
        again = tuf_sign.timestamp(9, old, NOW)
        repository.files["timestamp.json"] = tuf_sign.sign(again, [_key("timestamp")])
        with pytest.raises(PublicationsRolledBack):
            reader.read()

    def test_a_new_snapshot_with_an_old_role(self, repository: Repository,
                                             reader: Reader) -> None:
        old = repository.files["1.course.json"]
        repository.next_version(b"second")
        reader.read()
        repository.sign_snapshot({"targets": repository.files["1.targets.json"],
                                  COLLECTION: old})
        with pytest.raises(PublicationsRolledBack) as caught:
            reader.read()
        assert caught.value.facts["role"] == COLLECTION

    def test_a_role_that_vanishes_from_the_snapshot(self, repository: Repository,
                                                    reader: Reader) -> None:
        reader.read()
        repository.sign_snapshot({"targets": repository.files["1.targets.json"]})
        with pytest.raises(PublicationsRolledBack):
            reader.read()

    def test_what_was_here_stays(self, repository: Repository, reader: Reader) -> None:
        old = repository.files["timestamp.json"]
        repository.next_version(b"second")
        reader.read()
        kept = dict(reader.kept)
        repository.files["timestamp.json"] = old
        with pytest.raises(PublicationsRolledBack):
            reader.read()
        assert reader.kept == kept


class TestForgery:
    @pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", "course"])
    def test_a_stranger_signs(self, repository: Repository, reader: Reader, role: str) -> None:
        reader.read()
        stranger = _key("stranger")
        tuf_sign.follow(repository.course, NOW)
        tuf_sign.follow(repository.targets, NOW)
        repository.publish(stranger if role == "course" else None)
        if role == "timestamp":
            data = repository.files["2.snapshot.json"]
            repository.files["timestamp.json"] = tuf_sign.sign(
                tuf_sign.timestamp(2, data, NOW), [stranger])
        elif role == "snapshot":
            repository.sign_snapshot({COLLECTION: repository.files["2.course.json"],
                                      "targets": repository.files["2.targets.json"]}, stranger)
        elif role == "targets":
            top = tuf_sign.sign(repository.targets, [stranger])
            repository.files["2.targets.json"] = top
            repository.sign_snapshot({COLLECTION: repository.files["2.course.json"],
                                      "targets": top})
        with pytest.raises(PublicationsUnsigned) as caught:
            reader.read()
        assert caught.value.facts == {"role": role}

    def test_a_collection_key_signs_for_another_path(self, repository: Repository,
                                                     reader: Reader) -> None:
        repository.course.targets["keys/current"] = tuf_sign.target("keys/current", b"evil")
        repository.publish()
        assert reader.read("keys/current") is None

    @pytest.mark.parametrize("spoil", [
        lambda data: data[:-2], lambda data: b"", lambda data: b"[]", lambda data: b"\xff" * 50,
        lambda data: data.replace(b'"_type"', b'"_kind"'),
    ])
    def test_damaged_files(self, repository: Repository, reader: Reader,
                           spoil: Callable[[bytes], bytes]) -> None:
        repository.files["timestamp.json"] = spoil(repository.files["timestamp.json"])
        with pytest.raises(PublicationsUnreadable):
            reader.read()

    def test_a_changed_date(self, repository: Repository, reader: Reader) -> None:
        data = repository.files["timestamp.json"]
        later = data.replace(b'"expires":"2026', b'"expires":"2036')
        assert later != data
        repository.files["timestamp.json"] = later
        with pytest.raises(PublicationsUnsigned):
            reader.read()

    @pytest.mark.parametrize("name", ["1.snapshot.json", "1.targets.json", "1.course.json"])
    def test_mix_and_match(self, repository: Repository, reader: Reader, name: str) -> None:
        other = Repository()
        other.now += DAY
        other.course.expires = tuf_sign.expiry("targets", NOW + DAY)
        other.targets.expires = tuf_sign.expiry("targets", NOW + DAY)
        other.snapshot = 0
        other.publish()
        assert other.files[name] != repository.files[name]
        repository.files[name] = other.files[name]
        with pytest.raises(PublicationsMismatch):
            reader.read()

    @pytest.mark.parametrize(("name", "role"), [
        ("timestamp.json", "timestamp"), ("1.snapshot.json", "snapshot"),
        ("1.targets.json", "targets"), ("1.course.json", "course"), ("2.root.json", "root")])
    def test_endless_data(self, repository: Repository, reader: Reader, name: str,
                          role: str) -> None:
        repository.files[name] = b" " * (LIMITS["targets"] + 2)
        with pytest.raises(PublicationsTooLarge) as caught:
            reader.read()
        assert caught.value.facts["role"] == role

    def test_one_kind_of_file_in_place_of_another(self, repository: Repository,
                                                  reader: Reader) -> None:
        repository.files["timestamp.json"] = repository.files["1.snapshot.json"]
        with pytest.raises(PublicationsUnreadable):
            reader.read()


class TestRootRotation:
    def _rotate(self, repository: Repository, signers: list[SigningKey],
                roots: list[SigningKey], online: OnlineKeys = ONLINE) -> None:
        version = max(int(name.split(".")[0]) for name in repository.files if ".root." in name)
        repository.files[f"{version + 1}.root.json"] = tuf_sign.next_root(
            repository.files[f"{version}.root.json"], signers, roots, online, NOW)

    def test_two_rotations_are_followed(self, repository: Repository, reader: Reader) -> None:
        fresh = [_key(f"fresh{number}") for number in range(3)]
        later = [_key(f"later{number}") for number in range(3)]
        self._rotate(repository, ROOTS, fresh)
        self._rotate(repository, fresh, later)
        assert reader.read() == _hash(b"first")
        assert reader.client().trusted.root.version == 3

    def test_a_root_that_the_old_keys_did_not_sign(self, repository: Repository,
                                                   reader: Reader) -> None:
        fresh = [_key(f"fresh{number}") for number in range(3)]
        self._rotate(repository, fresh, fresh)
        with pytest.raises(PublicationsUnsigned):
            reader.read()

    def test_one_of_three_old_keys_is_not_enough(self, repository: Repository,
                                                 reader: Reader) -> None:
        fresh = [_key(f"fresh{number}") for number in range(3)]
        self._rotate(repository, ROOTS[:1], fresh)
        with pytest.raises(PublicationsUnsigned):
            reader.read()

    def test_a_skipped_version(self, repository: Repository, reader: Reader) -> None:
        self._rotate(repository, ROOTS, ROOTS)
        self._rotate(repository, ROOTS, ROOTS)
        repository.files["2.root.json"] = repository.files.pop("3.root.json")
        with pytest.raises(PublicationsRolledBack):
            reader.read()

    def test_new_online_keys_make_a_fast_forward_void(self, repository: Repository,
                                                      reader: Reader) -> None:
        """A stolen timestamp key pushed the version far up; new keys begin again (5.3.11)."""
        high: Timestamp = tuf_sign.timestamp(10**6, repository.files["1.snapshot.json"], NOW)
        repository.files["timestamp.json"] = tuf_sign.sign(high, [_key("timestamp")])
        reader.read()
        new = OnlineKeys(ONLINE.targets, ONLINE.snapshot, _key("timestamp2").raw)
        self._rotate(repository, ROOTS, ROOTS, new)
        low = tuf_sign.timestamp(2, repository.files["1.snapshot.json"], NOW)
        repository.files["timestamp.json"] = tuf_sign.sign(low, [_key("timestamp2")])
        assert reader.read() == _hash(b"first")


class TestExpiry:
    def test_expired_metadata_stays_in_use_and_says_so(self, reader: Reader) -> None:
        reader.read()
        reader.now += 40 * DAY
        client = reader.client()
        client.refresh()
        assert client.find("course/manifest") is not None
        assert client.trusted.expired == {"timestamp", "snapshot"}

    def test_fresh_metadata_is_not_expired(self, reader: Reader) -> None:
        client = reader.client()
        client.refresh()
        assert client.trusted.expired == frozenset()
