"""The vaults that the steps begin with: each is made once, and copied for every picture."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from fieldbook.core.background import drain
from fieldbook.core.clock import FixedClock
from fieldbook.core.paths import shipped
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.exchange.account import Account, save_account
from fieldbook.exchange.protocol.bodies import OrganisationKeys, encode_keys
from fieldbook.session import App, Session
from fieldbook.vault import sql
from fieldbook.vault.backup_keys import save_key_file, words_of
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Recovery

MAY_2026 = 1_777_800_000_000
PASSPHRASE = "river candle seven mountains quiet bread"  # noqa: S105  (nobody keeps these vaults)
SECOND = "a second one for a picture"
STICK = b"a file on a stick"
OTHER = "lentil soup, Tuesday 8"
VAULT, BACKUP, KEY = "vault", "backup-2026-04-20.age", "key.txt"
PARCEL = "papers-2026-04-20.age"
SIZE = 8 << 20


Paper = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class World:
    """A folder with a vault, and the words that somebody wrote down, by their name."""

    folder: Path
    paper: Mapping[str, list[str]] = field(default_factory=dict)


class Worlds:
    """Makes each world at its first use, in a folder of its own, and copies it on request."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, World] = {}
        self._copies = 0

    def copy(self, name: str) -> World:
        """Return a copy of a world, for one picture."""
        made = self._made.get(name) or self._make(name)
        self._copies += 1
        folder = self._folder / f"{name}-{self._copies}"
        shutil.copytree(made.folder, folder)
        return World(folder, made.paper)

    def remove(self, copy: World) -> None:
        """Remove a copy whose picture was taken."""
        shutil.rmtree(copy.folder)

    def _make(self, name: str) -> World:
        folder = self._folder / name
        if name == NOTHING:
            folder.mkdir(parents=True)
            paper: Paper = {}
        elif name == USED:
            _begin(folder)
            paper = {}
        else:
            folder = self.copy(USED).folder
            paper = WORLDS[name](folder)
        world = self._made[name] = World(folder, paper)
        return world


NOTHING, USED = "nothing", "used"
"""No vault yet; and cases, contacts, a draft, a course, where one case was accepted."""


def with_paper(folder: Path) -> Paper:
    """A recovery sheet and two shares of three count."""
    with _opened(folder) as session:
        recovery = Recovery(session.vault)
        sheet = recovery.make_sheet("en")
        recovery.verify(" ".join(sheet), Use.SHEET)
        shares = recovery.make_shares(2, 3, ["Lina H.", "Omar", "Aunt Samira"])
        for share in shares:
            recovery.verify(share, Use.SHARES)
    return {"sheet": list(sheet), "share 1": shares[0].split(), "share 2": shares[1].split()}


def with_two(folder: Path) -> Paper:
    """A second passphrase has a key file; a third one opens the other half."""
    with _opened(folder) as session:
        session.vault.add_passphrase(SECOND, keyfile=STICK)
        session.vault.set_decoy(OTHER)
    (folder / "stick.key").write_bytes(STICK)
    return {}


def full(folder: Path) -> Paper:
    """There is no place for another passphrase."""
    with _opened(folder) as session:
        for number in range(3):
            session.vault.add_passphrase(f"{SECOND} {number}")
    return {}


def joined(folder: Path) -> Paper:
    """A member of an organisation whose hub cannot be reached."""
    with _opened(folder) as session:
        recipient = str(HybridIdentity.generate().recipient)
        keys = OrganisationKeys(name="ISHR", inbox="00" * 16, signing="00" * 32, current=recipient,
                                next=recipient, recovery=recipient)
        save_account(session.store, Account(
            hubs=("http://127.0.0.1:9",), hub_id=b"h" * 16, certificate=b"", root=b"r" * 32,
            token=b"t" * 16, role="defender", mailbox=b"m" * 16, read=b"r" * 32, write=b"w" * 32,
            signing=b"s" * 32, seed=b"e" * 32, hub_key=b"k" * 32, keys=encode_keys(keys),
            joined=True))
    return {}


def with_backup(folder: Path) -> Paper:
    """A backup lies beside the vault, with words and a key file that open it."""
    key = HybridIdentity.generate()
    with _opened(folder) as session:
        session.backups.write(folder / BACKUP, [str(key.recipient)])
    save_key_file(folder / KEY, key, "")
    return {"backup": list(words_of(key, "en"))}


def with_parcel(folder: Path) -> Paper:
    """A parcel lies beside the vault that was packed in another one."""
    session = App(folder / "other", clock=FixedClock(MAY_2026)).create_vault(
        PASSPHRASE, SIZE // 2, parameters=FOR_TESTS)
    case = session.casework.new_case("Visit to the prison").id
    session.casework.new_incident(case, title="What the guard said", account="…")
    session.contacts.add(name="Samira")
    words = session.travel.pack([one.id for one in session.travel.plan()], folder / PARCEL).words
    session.lock()
    return {"parcel": list(words)}


def desk(folder: Path) -> Paper:
    """A desk that keeps shares of its members."""
    from fieldbook.ui.pages.desk_demo import keep_shares

    with _opened(folder) as session:
        keep_shares(session)
    return {}


def ill(folder: Path) -> Paper:
    """An older copy of a file was put back, and bytes of another file changed on the disk."""
    used = _used_store(folder)
    before = used.read_bytes()
    for _ in range(3):
        with _opened(folder):
            pass
    used.write_bytes(before)
    with _opened(folder) as session:
        session.store.sql("UPDATE blob_chunk SET data = zeroblob(length(data))")
        drain(session.upkeep.check_sliced())
    return {}


def damaged(folder: Path) -> Paper:
    """The disk has lost some of what was written last: texts, and a file."""
    used = _used_store(folder)
    before = _pages(used)
    with _opened(folder) as session:
        case = session.casework.cases()[0].id
        for number in range(12):
            session.casework.new_incident(case, title=f"Raid {number}", account="They came. " * 300)
        session.casework.evidence.attach_stream(case, "photo.jpg", io.BytesIO(bytes(600_000)))
    after = _pages(used)
    changed = [place for place, page in enumerate(after) if page != before[place]]
    with used.open("r+b") as file:
        for place in changed[10::3]:
            file.seek(place * sql.PAGE_SIZE + 512)
            file.write(bytes(64))
    return {}


def cut(folder: Path) -> Paper:
    """A file of the vault is shorter than it was."""
    with _used_store(folder).open("r+b") as file:
        file.truncate(SIZE // 2)
    return {}


WORLDS: Mapping[str, Callable[[Path], Paper]] = {
    each.__name__.replace("_", "-"): each for each in (
        with_paper, with_two, full, joined, with_backup, with_parcel, desk, ill, damaged, cut)}


@contextmanager
def _opened(folder: Path) -> Iterator[Session]:
    session = App(folder / VAULT, clock=FixedClock(MAY_2026)).unlock(PASSPHRASE)
    try:
        yield session
    finally:
        session.lock()


def _used_store(folder: Path) -> Path:
    """Return the file of the half that the passphrase opens: the one that an opening changes."""
    files = [folder / VAULT / name for name in ("0", "1")]
    before = [path.read_bytes() for path in files]
    with _opened(folder) as session:
        session.contacts.add(name="Omar")
    return next(path for path, old in zip(files, before, strict=True) if path.read_bytes() != old)


def _pages(store: Path) -> list[bytes]:
    raw = store.read_bytes()
    return [raw[at:at + sql.PAGE_SIZE] for at in range(0, len(raw), sql.PAGE_SIZE)]


def _begin(folder: Path) -> None:
    folder.mkdir(parents=True)
    session = App(folder / VAULT, clock=FixedClock(MAY_2026)).create_vault(
        PASSPHRASE, SIZE, parameters=FOR_TESTS)
    work = session.casework
    case = work.new_case("March on 2 May", "Three arrests at the bridge").id
    incident = work.new_incident(case, title="Arrest at the bridge", account="A white van.").id
    work.evidence.attach_stream(case, "gate.txt", io.BytesIO(b"what I saw"), incident)
    work.add_person(case, "Amina B.")
    submission = work.prepare(case)
    work.record_sent(submission, "")
    work.set_state(submission.id, "accepted", session.clock.now_ms())
    other = work.new_case("Eviction in the harbour quarter").id
    work.new_incident(other, title="Notice of 12 April", account="…")
    for name in ("Karim, driver", "Lina H."):
        session.contacts.add(name=name)
    session.store.drafts.save("incident", incident, "who", "Two men in")
    session.import_course(shipped("resources") / "starter" / "first-steps")
    session.lock()
