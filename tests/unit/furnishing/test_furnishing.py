"""The other half, lived in from the first day: of its own making, and like any other half."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

from fieldbook.core.clock import FixedClock
from fieldbook.core.errors import Cancelled
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.furnishing import (
    DAY,
    LONGEST,
    WAKING,
    Contents,
    size_of,
)
from fieldbook.library.errors import FolderUnreadable, NoSuchCourse
from fieldbook.session import Session
from fieldbook.store.errors import StoreFull
from fieldbook.vault.errors import PassphraseInUse, WrongPassphrase
from unit.furnishing.world import (
    MADE,
    NOTES,
    OTHER,
    PEOPLE,
    PRESENT,
    SIZE,
    STARTER,
    all_of,
    counters,
    furnished,
    make,
    stamps,
)


def test_everything_is_there(app, session) -> None:
    other = furnished(app, session)
    assert other.noticed() == []
    assert other.check() == []
    [course] = other.library.courses("fr")
    assert course.title == "Premiers pas"
    assert other.language == "fr"
    [case] = other.casework.cases()
    assert case.title == "Home"
    found = {one.title: one for one in other.casework.incidents(case.id)}
    assert set(found) == {entry.title for entry in NOTES.entries}
    assert (found["Dentist"].when, found["Dentist"].where, found["Dentist"].account) == (
        "2026-03-02", "Rue Haute", "Bring the card.")
    assert [(one.name, one.phone) for one in other.contacts.all()] == [
        ("Karim", "0555 12 34 56"), ("Plumber", "")]
    assert other.library.progress(course.id)[0] > 0
    assert [hit.title for hit in other.store.search.query("Salma")]
    assert not other.exchange.organisation()
    other.lock()


def test_its_times_are_of_the_weeks_before_and_all_its_own(app, session, clock) -> None:
    mine, now = set(stamps(session)), clock.now_ms()
    other = furnished(app, session)
    found = stamps(other)
    assert found == sorted(found)
    assert not mine & set(found)
    assert counters(other) == {0}
    assert now - LONGEST <= found[0] < found[-1] <= now
    assert found[-1] - found[0] > 14 * DAY
    days = {when // DAY for when in found}
    assert len(days) >= 6
    [added] = [row[0] for row in other.store.sql("SELECT added FROM device")]
    assert MADE < added <= found[0]
    assert added < now - 14 * DAY
    other.lock()


def test_nobody_writes_at_night_where_there_are_days_to_choose_from(app, session) -> None:
    from datetime import datetime

    other = furnished(app, session)
    hours = {datetime.fromtimestamp(when / 1000).astimezone().hour for when in stamps(other)[8:]}
    assert hours <= set(range(WAKING[0], WAKING[1] + 3))
    other.lock()


def test_a_vault_of_this_morning_has_no_older_half(app, clock) -> None:
    session = app.create_vault(PRESENT, SIZE, parameters=FOR_TESTS)
    clock.advance(3 * 3600 * 1000)
    other = furnished(app, session, Contents("en", (), (STARTER,), (NOTES,), PEOPLE))
    found = stamps(other)
    assert clock.now_ms() - 3 * 3600 * 1000 < found[0] < found[-1] <= clock.now_ms()
    other.lock()


def test_made_in_the_same_minute_as_the_vault_it_still_works(app, clock) -> None:
    session = app.create_vault(PRESENT, SIZE, parameters=FOR_TESTS)
    other = furnished(app, session, Contents("en", (), (), (NOTES,), PEOPLE))
    assert len(other.contacts.all()) == 2
    assert other.check() == []
    other.lock()


def secrets_of(session: Session) -> set[object]:
    """Whatever could show that two stores belong together."""
    run = session.store.sql
    found: set[object] = {session.store.device_id, session.vault.blob_key,
                          session.vault.export_key}
    for statement in ("SELECT id FROM blob", "SELECT id FROM course", "SELECT mark FROM course "
                      "WHERE mark LIKE 'id:%'", "SELECT value FROM secret", "SELECT id FROM device",
                      "SELECT public FROM device", "SELECT added FROM device",
                      "SELECT clock FROM changeset", "SELECT hash FROM changeset",
                      "SELECT created FROM record", "SELECT changed FROM record",
                      "SELECT added FROM blob", "SELECT value FROM exchange_note",
                      "SELECT manifest FROM publication", "SELECT data FROM tuf_trusted",
                      "SELECT id FROM record WHERE collection NOT IN ('setting')"):
        found |= {bytes(row[0]) if isinstance(row[0], bytes | memoryview) else row[0]
                  for row in run(statement)}
    return found - {b"", 0, None}


def test_the_two_stores_have_nothing_in_common_by_which_they_could_be_known(
        app, session) -> None:
    case = session.casework.new_case("March")
    session.casework.new_incident(case.id, title="Arrest")
    session.contacts.add(name="Karim")
    course = session.library.courses()[0]
    page = next(one for one in session.library.tree(course.id, "fr").items if one.items).items[0]
    session.library.mark_read(course.id, page.id, "fr")
    mine = secrets_of(session)
    assert len(mine) > 15
    other = furnished(app, session)
    assert mine & secrets_of(other) == set()
    other.lock()


def test_the_half_that_is_open_keeps_no_trace(session) -> None:
    def rows() -> dict[str, list[tuple[object, ...]]]:
        run = session.store.sql
        tables = [row[0] for row in run("SELECT name FROM sqlite_schema WHERE type = 'table' AND"
                                        " rootpage > 0 ORDER BY name")]
        return {name: [tuple(row) for row in run(f"SELECT * FROM {name}")] for name in tables}

    before, objects = rows(), set(vars(session)) | set(vars(session.vault))
    make(session, all_of(session))
    assert rows() == before
    assert set(vars(session)) | set(vars(session.vault)) == objects


def shape(session: Session) -> dict[str, object]:
    """What a store is like, without what is in it."""
    run = session.store.sql
    schema = [(row[0], row[1], re.sub(r"\s+", " ", row[2] or "")) for row in run(
        "SELECT type, name, sql FROM sqlite_schema ORDER BY rowid")]
    tables = [name for kind, name, _ in schema if kind == "table"]
    counted = {name: run(f"SELECT count(*) FROM {name}")[0][0] for name in tables
               if not name.startswith("search_index")}
    return {"schema": schema, "empty": {name for name, count in counted.items() if not count},
            "settings": {name: type(value) for name, value in session.store.settings.all().items()},
            "collections": {row[0] for row in run("SELECT DISTINCT collection FROM record")},
            "secrets": {row[0] for row in run("SELECT name FROM secret")},
            "meta": {row[0] for row in run("SELECT name FROM meta")},
            "notes": {row[0] for row in run("SELECT name FROM exchange_note")},
            "vault": {row[0] for row in run("SELECT name FROM vault_meta")},
            "migrations": [tuple(row) for row in run("SELECT number, name FROM migration")],
            "devices": counted["device"], "uses": session.vault.slot_uses(),
            "size": session.vault.size, "findings": session.noticed(),
            "courses": [(row[0], row[1], row[2]) for row in run(
                "SELECT origin, edition, target FROM course")],
            "fields": {key for row in run("SELECT body FROM record") for key in
                       re.findall(r'"(\w+)":', row[0])}}


def live(session: Session, clock: FixedClock) -> None:
    """Do in a session what somebody does who lives there."""
    session.import_course(STARTER)
    course = session.library.courses()[0]
    for page in [one for section in session.library.tree(course.id, "fr").items
                 for one in section.items if one.kind in ("lesson", "checklist")][:7]:
        session.library.mark_read(course.id, page.id, page.language, position=0.3, read=False)
        session.library.mark_read(course.id, page.id, page.language)
    case = session.casework.new_case(NOTES.title).id
    for entry in NOTES.entries:
        one = session.casework.new_incident(case).id
        for name, text in (("title", entry.title), ("when", entry.when), ("where", entry.where),
                           ("account", entry.text)):
            if text:
                session.casework.set_incident(one, **{name: text})
    for person in PEOPLE:
        contact = session.contacts.add(name="").id
        for name, text in (("name", person.name), ("phone", person.phone), ("notes", person.notes)):
            if text:
                session.contacts.set(contact, **{name: text})


def test_both_halves_are_alike_when_they_were_used_alike(app, clock) -> None:
    """A half that was made from the other one holds what a half has that was lived in by hand."""
    first = app.create_vault(PRESENT, SIZE, parameters=FOR_TESTS)
    first.set_language("fr")
    first.store.settings.put("window", [1120, 720])
    first.lock()
    clock.advance(20 * DAY)
    first = app.unlock(PRESENT)
    live(first, clock)
    assert first.upkeep.check() == []
    first.lock()
    clock.advance(20 * DAY)
    first = app.unlock(PRESENT)
    make(first, Contents("fr", (), (STARTER,), (NOTES,), PEOPLE))
    first.lock()
    first = app.unlock(PRESENT)
    of_first = shape(first)
    first.lock()
    second = app.unlock(OTHER)
    of_second = shape(second)
    assert of_second == of_first
    assert stamps(second)[0] < (second.vault.last_check() or 0) < clock.now_ms()
    generations = second.store.sql("SELECT value FROM vault_meta WHERE name = 'sessions'")
    assert generations[0][0] > 3
    second.lock()


def test_a_day_in_the_new_half_changes_no_byte_of_the_old_one(app, session, clock) -> None:
    def halves() -> dict[str, bytes]:
        folder = app.vault_folder
        raw = (folder / "keys").read_bytes()
        parts = {f"slots {copy}{store}": raw[copy * 65536 + 512 + store * 2048:][:2048]
                 for copy in (0, 1) for store in (0, 1)}
        return parts | {name: (folder / name).read_bytes()
                        for name in ("0", "1", "0-journal", "1-journal")}

    device = session.store.device_id
    other = furnished(app, session)
    other.lock()
    before = halves()
    clock.advance(DAY)
    day = app.unlock(OTHER)
    live(day, clock)
    day.vault.add_passphrase("another that opens it")
    day.check()
    day.tidy()
    day.lock()
    changed = {name for name, data in halves().items() if data != before[name]}
    own = next(name for name in ("0", "1") if name in changed)
    assert changed == {own, f"slots 0{own}", f"slots 1{own}"}
    assert len({path.stat().st_mtime_ns for path in app.vault_folder.iterdir()}) == 1
    back = app.unlock(PRESENT)
    assert back.store.device_id == device
    assert back.noticed() == []
    back.lock()


def test_what_is_not_there_or_does_not_fit_is_refused_before_anything_is_lost(
        app, session, tmp_path) -> None:
    make(session, Contents("en", (), (), (NOTES,)))
    big = tmp_path / "course" / "en"
    big.mkdir(parents=True)
    (big / "page.md").write_text("# A page\n\nwords\n")
    (big / "film.mp4").write_bytes(bytes(3 << 20))
    for contents, error in (
            (Contents(courses=("nothing",)), NoSuchCourse),
            (Contents(folders=(tmp_path / "gone",)), FolderUnreadable),
            (Contents(folders=(big.parent,)), StoreFull)):
        with pytest.raises(error):
            make(session, contents, typed="never to be")
    with pytest.raises(PassphraseInUse):
        make(session, all_of(session), typed=PRESENT)
    session.lock()
    app.unlock(OTHER).lock()
    with pytest.raises(WrongPassphrase):
        app.unlock("never to be")


def test_what_cannot_be_read_is_left_out_and_told(app, session, tmp_path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "tool.exe").write_bytes(b"MZ")
    done = make(session, replace(all_of(session), folders=(empty,)))
    assert [(name, error.kind) for name, error in done.left_out] == [
        ("empty", "nothing-to-import")]
    assert (done.courses, done.entries, done.people) == (1, 3, 2)


def test_stopped_it_opens_for_nobody(app, session) -> None:
    heard: list[tuple[int, int]] = []

    def stopped() -> bool:
        return len(heard) > 2 and heard[-1][0] > 2 * SIZE

    with pytest.raises(Cancelled):
        make(session, all_of(session), progress=lambda *one: heard.append(one), cancelled=stopped)
    session.lock()
    with pytest.raises(WrongPassphrase):
        app.unlock(OTHER)


def test_progress_ends_where_it_says(session) -> None:
    heard: list[tuple[int, int]] = []
    contents = all_of(session)
    make(session, contents, progress=lambda *one: heard.append(one))
    assert heard[-1][0] == heard[-1][1]
    assert [one[0] for one in heard] == sorted(one[0] for one in heard)
    assert heard[-1][1] > 2 * session.vault.size + size_of(session.store, contents)


def test_with_nothing_in_it_it_is_as_empty_as_a_new_vault(app, session) -> None:
    assert not Contents("fr")
    make(session, Contents("fr"))
    session.lock()
    other = app.unlock(OTHER)
    assert other.library.courses() == []
    assert other.store.settings.all() == {}
    other.lock()


@pytest.mark.parametrize("seed", range(6))
def test_chance_never_leads_out_of_the_span(app, clock, seed: int) -> None:
    session = app.create_vault(PRESENT, SIZE, parameters=FOR_TESTS)
    clock.advance(random.Random(seed).choice([1, 60_000, 5 * DAY, 400 * DAY]))
    make(session, Contents("en", (), (), (NOTES,), PEOPLE), seed=seed)
    session.lock()
    other = app.unlock(OTHER)
    found = stamps(other)
    assert found == sorted(found)
    assert all(clock.now_ms() - LONGEST <= when <= clock.now_ms() + 200 for when in found)
    other.lock()
