"""A vault of a working week, with damaged pages: what rescuing gives back, and what it says."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook import rescue as rescuing
from fieldbook.core.errors import Cancelled
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App
from fieldbook.vault import opening, replacing
from fieldbook.vault.errors import VaultExists, VaultInUse, WrongPassphrase
from unit.vault.flipping import flip, leaves, paged

PASSPHRASE = "passphrase"
SIZE = 4 << 20
LONG = "They came at night and asked for the papers of everybody in the house. "
TABLES = ("record", "changeset", "part", "search_index_data", "search_item", "passage", "blob")


@dataclass(frozen=True)
class Week:
    """A vault, its store in use, and the leaf pages of its tables; "files": pages of content."""

    folder: Path
    store: str
    pages: dict[str, list[int]]


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Week:
    folder = tmp_path_factory.mktemp("week") / "vault"
    app = App(folder)
    session = app.create_vault(PASSPHRASE, SIZE, parameters=FOR_TESTS)
    work = session.casework
    for number in range(4):
        case = work.new_case(f"Case {number}", f"Summary {number}").id
        for other in range(10):
            incident = work.new_incident(case, title=f"Incident {number}-{other}",
                                         account=f"{LONG * 16}{number} {other}")
            work.set_incident(incident.id, where=f"Place {other}")
        work.add_person(case, f"Person {number}")
    for number in range(10):
        session.contacts.add(name=f"Contact {number}", notes=LONG)
        session.messages.write(f"Message {number}")
    session.lock()
    before = {name: paged(folder / name) for name in "01"}
    session = app.unlock(PASSPHRASE)
    for number in range(3):
        photo = folder.parent / f"photo-{number}.jpg"
        photo.write_bytes(random.Random(number).randbytes(400_000))
        session.casework.evidence.attach(case, photo)
    session.lock()
    store = next(name for name in "01" if paged(folder / name) != before[name])
    changed = {number for number, (old, new) in enumerate(
        zip(before[store], paged(folder / store), strict=True), 1) if old != new}
    pages, trees = leaves(folder, PASSPHRASE)
    pages["files"] = sorted(changed - trees)
    return Week(folder, store, pages)


@pytest.fixture
def damaged(week: Week, tmp_path: Path) -> Path:
    return Path(shutil.copytree(week.folder, tmp_path / "vault"))


Seen = dict[str, dict[str, dict[str, object]]]


def seen(folder: Path) -> tuple[Seen, set[str]]:
    """What is in a vault, and which files can be read whole; a check has nothing to say."""
    session = App(folder).unlock(PASSPHRASE)
    try:
        assert {one.kind for one in session.check()} <= {"journal-gap", "evidence-damaged"}
        assert session.noticed() == []
        bad = set(session.casework.evidence.damaged())
        records = session.store.records
        return {name: {body["id"]: {key: value for key, value in body.items() if key != "changed"}
                       for body in records.all(name)} for name in rescuing.COUNTED}, bad
    finally:
        session.lock()


def finds(folder: Path, words: str) -> int:
    session = App(folder).unlock(PASSPHRASE)
    try:
        return len(session.store.search.query(words, limit=1000))
    finally:
        session.lock()


def saved(folder: Path) -> rescuing.Report:
    return rescuing.rescue(App(folder), PASSPHRASE, folder.parent / "out")


def kinds(report: rescuing.Report) -> set[str]:
    return {one.kind for one in report.lost}


@pytest.fixture(scope="module")
def expected(week: Week, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    copy = tmp_path_factory.mktemp("expected") / "vault"
    return seen(Path(shutil.copytree(week.folder, copy)))[0]


def test_the_week_has_many_pages(week: Week) -> None:
    assert set(TABLES) <= set(week.pages)
    assert {name: len(week.pages[name]) > 3 for name in ("record", "part", "files")} == {
        "record": True, "part": True, "files": True}


def test_a_whole_vault_is_the_same_afterwards(damaged: Path, expected: Seen) -> None:
    before = {path.name: path.read_bytes() for path in damaged.iterdir()}
    report = saved(damaged)
    assert (report.lost, report.rebuilt) == ([], 0)
    assert report.read == {"case": 4, "incident": 40, "person": 4, "evidence": 3, "contact": 10,
                           "message": 10}
    assert {path.name: path.read_bytes() for path in damaged.iterdir()} == before
    assert seen(report.folder) == (expected, set())


def test_records_come_back_from_the_journal(damaged: Path, week: Week, expected: Seen) -> None:
    for page in week.pages["record"]:
        flip(damaged / week.store, page)
    report = saved(damaged)
    assert report.lost == []
    assert report.rebuilt == 71
    assert seen(report.folder) == (expected, set())
    assert finds(report.folder, "papers") == 50


@pytest.mark.parametrize("table", [
    pytest.param("changeset", marks=pytest.mark.slow), "part"])
def test_without_its_journal_a_vault_keeps_every_record(damaged: Path, week: Week, table: str,
                                                        expected: Seen) -> None:
    pages = week.pages[table]
    for page in pages[:len(pages) // 2 + 1]:
        flip(damaged / week.store, page)
    report = saved(damaged)
    assert kinds(report) == {"journal-gap"}
    assert seen(report.folder) == (expected, set())
    session = App(report.folder).unlock(PASSPHRASE)
    try:
        (told,) = [one for one in session.check() if one.kind == "journal-gap"]
    finally:
        session.lock()
    assert "Missing changes" in told.line


def test_half_the_records_and_half_the_journal(damaged: Path, week: Week, expected: Seen) -> None:
    """Whatever both have lost is told, by name where it is known, and nothing else is missing."""
    for table in ("record", "part"):
        for page in random.Random(table).sample(week.pages[table], len(week.pages[table]) // 2):
            flip(damaged / week.store, page)
    report = saved(damaged)
    after, _ = seen(report.folder)
    told = {str(one.facts.get("title")) for one in report.lost}
    missing = 0
    for name, bodies in expected.items():
        for id, body in bodies.items():
            title = str(body.get("title") or body.get("name") or body.get("text"))
            if id not in after[name]:
                missing += 1
                assert title in told or name not in rescuing.NAMED
            elif after[name][id] != body:
                assert title in told or name == "case" or body.get("incident"), (name, body)
    assert missing
    assert {"journal-gap", "lost-entries"} <= kinds(report)
    cases = {body["id"] for body in after["case"].values()}
    assert {body["case"] for body in after["incident"].values()} <= cases


def test_a_file_that_is_torn_is_told_by_its_name(damaged: Path, week: Week,
                                                 expected: Seen) -> None:
    flip(damaged / week.store, week.pages["files"][30])
    report = saved(damaged)
    (lost,) = report.lost
    assert lost.kind == "torn-file"
    after, bad = seen(report.folder)
    assert after == expected
    (torn,) = bad
    assert lost.facts["title"] == after["evidence"][torn]["name"]
    session = App(report.folder).unlock(PASSPHRASE)  # nobody takes it for whole before a check
    kept, = session.upkeep.state().found
    assert (kept.kind, kept.facts, kept.name) == (
        "evidence-damaged", {"id": torn}, lost.facts["title"])
    session.lock()


def test_names_of_files_come_back(damaged: Path, week: Week, expected: Seen) -> None:
    for page in week.pages["blob"]:
        flip(damaged / week.store, page)
    report = saved(damaged)
    assert report.lost == []
    assert seen(report.folder) == (expected, set())


@pytest.mark.parametrize("table", [
    "search_index_data", pytest.param("search_item", marks=pytest.mark.slow),
    pytest.param("passage", marks=pytest.mark.slow)])
def test_search_is_made_anew(damaged: Path, week: Week, table: str) -> None:
    for page in week.pages[table]:
        flip(damaged / week.store, page)
    report = saved(damaged)
    assert report.lost == []
    assert finds(report.folder, "papers") == 50
    assert finds(report.folder, "Contact") == 10
    assert finds(report.folder, "Message") == 10


def test_stopped_or_refused_it_leaves_nothing(damaged: Path) -> None:
    out = damaged.parent / "out"
    with pytest.raises(WrongPassphrase):
        rescuing.rescue(App(damaged), "another", out)
    asked = iter(range(10_000))
    with pytest.raises(Cancelled):
        rescuing.rescue(App(damaged), PASSPHRASE, out, cancelled=lambda: next(asked) > 600)
    with pytest.raises(VaultExists):
        rescuing.rescue(App(damaged), PASSPHRASE, damaged)
    assert [path.name for path in damaged.parent.iterdir()] == ["vault"]


def test_the_list_is_kept_in_the_new_vault_alone(damaged: Path, expected: Seen) -> None:
    report = saved(damaged)
    rescuing.keep_list(App(damaged), report.folder, PASSPHRASE, "What was lost", "Incident 7")
    after, _ = seen(report.folder)
    case, = (id for id in after["case"] if id not in expected["case"])
    told, = (body for body in after["incident"].values() if body["case"] == case)
    assert {"title": "What was lost", "account": "Incident 7"}.items() <= told.items()
    assert len(seen(damaged)[0]["case"]) == 4


def test_the_new_vault_takes_the_place_and_the_old_one_is_kept(damaged: Path,
                                                               expected: Seen) -> None:
    report = saved(damaged)
    (damaged / "1").touch()
    before = {path.name: path.read_bytes() for path in damaged.iterdir()}
    app = App(damaged)
    kept = rescuing.use_instead(app, report.folder)
    assert kept.parent == damaged.parent
    assert {path.name: path.read_bytes() for path in kept.iterdir()} == before
    assert not report.folder.exists()
    assert seen(damaged) == (expected, set())
    assert len(list(damaged.parent.iterdir())) == 2


def test_from_another_disk_it_is_copied_into_the_place(damaged: Path, expected: Seen,
                                                       tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    out = rescuing.rescue(App(damaged), PASSPHRASE, tmp_path / "stick" / "new").folder
    with pytest.raises(Cancelled):
        replacing.move_in(damaged, out, cancelled=lambda: True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["stick", "vault"]
    told: list[tuple[int, int]] = []
    kept = replacing.move_in(damaged, out, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 2 * SIZE
    assert not out.exists()
    assert (kept / "keys").exists()
    assert seen(damaged) == (expected, set())


def test_it_does_not_take_the_place_of_an_open_vault(damaged: Path) -> None:
    report = saved(damaged)
    with opening.unlock(damaged, PASSPHRASE), pytest.raises(VaultInUse):
        rescuing.use_instead(App(damaged), report.folder)
    assert (report.folder / "keys").exists()
    with opening.unlock(report.folder, PASSPHRASE), pytest.raises(VaultInUse):
        rescuing.use_instead(App(damaged), report.folder)
    assert sorted(path.name for path in damaged.parent.iterdir()) == ["out", "vault"]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40))
def test_wherever_it_is_damaged_what_is_there_was_written(damaged: Path, week: Week, seed: int,
                                                          expected: Seen) -> None:
    """Any pages but the first few, which hold the list of tables."""
    rng = random.Random(seed)
    every = sorted({page for pages in week.pages.values() for page in pages if page > 3})
    for page in rng.sample(every, rng.choice([1, 3, len(every) // 10, len(every) // 2])):
        flip(damaged / week.store, page)
    report = saved(damaged)
    after, bad = seen(report.folder)
    for name, bodies in after.items():
        for id, body in bodies.items():
            if id in expected[name] and body != expected[name][id]:
                assert report.lost
            assert id in expected[name] or name == "case"
    assert not bad or any(one.kind.startswith("torn-file") for one in report.lost)
    assert len(after["incident"]) == 40 or report.lost
