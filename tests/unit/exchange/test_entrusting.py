"""A recovery share given to the organisation: sealed at once, kept apart, given back, replaced."""

from __future__ import annotations

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.casework.casework import Casework
from fieldbook.core.clock import FixedClock
from fieldbook.core.events import Events
from fieldbook.core.ids import new_id
from fieldbook.correspondence import Correspondence, House
from fieldbook.crypto import slip39
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.errors import ShareDamaged
from fieldbook.desk.errors import NoSuchShare
from fieldbook.desk.keys import load_keys
from fieldbook.exchange.account import load_account, member_party
from fieldbook.exchange.entrusting import ShareAlone
from fieldbook.exchange.errors import BodyDamaged
from fieldbook.exchange.lanes import here
from fieldbook.exchange.protocol.shares import ShareLetter, open_share, seal_share
from fieldbook.exchange.refusals import NotJoined
from fieldbook.messages.messages import Messages
from fieldbook.store.store import Store
from journeys.exchange_world import Member, World

SECRET = bytes(range(16))
WORDS = slip39.split(SECRET, 2, 3)
OTHER = slip39.split(bytes(16), 2, 3)


DESK = HybridIdentity.from_seed(b"d" * 32)
BODY = seal_share(ShareLetter(words=WORDS[0], need=2, of=3, created=1), [DESK.recipient])


def _correspondence(member: Member, desk: World) -> Correspondence:
    made = Correspondence(House(
        member.store, member.library, Casework(member.store), Messages(member.store),
        desk.desk.__class__(member.store, clock=member.clock), Events(), member.clock, here))
    made.carrier = lambda _: member.carrier()
    return made


@pytest.fixture
def exchange(member: Member, place: World) -> Correspondence:
    return _correspondence(member, place)


def _cells(store: Store) -> bytes:
    """Every value of every table, joined: what somebody who opened the store could look through."""
    tables = [row[0] for row in store.sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' "
        "AND sql NOT LIKE 'CREATE VIRTUAL%'")]
    values: list[bytes] = []
    for table in tables:
        for row in store.sql(f"SELECT * FROM {table}"):
            values += [one if isinstance(one, bytes) else str(one).encode() for one in row]
    return b"\n".join(values)


def _holds(store: Store, words: str) -> bool:
    cells = _cells(store)
    return any(" ".join(words.split()[at:at + 3]).encode() in cells for at in (0, 8, 17))


def test_a_share_is_kept_at_the_desk_and_the_words_are_nowhere_else(
        member: Member, place: World, exchange: Correspondence) -> None:
    assert exchange.can_entrust()
    assert exchange.entrusted() is None
    going = exchange.entrust_share(WORDS[0], need=2, of=3)
    assert (going.type, going.state) == ("share", "waiting")
    assert exchange.entrusted().state == "waiting"
    assert not _holds(member.store, WORDS[0])
    exchange.run()
    assert exchange.entrusted().state == "sent"
    assert not _holds(member.store, WORDS[0])

    place.desk_exchange()
    held, = place.desk.shares.all()
    assert (held.name, held.need, held.of, held.since, held.handed_out) == (
        "Amina", 2, 3, place.clock.now_ms(), None)
    place.desk_exchange()
    exchange.run()
    found = exchange.entrusted()
    assert (found.state, found.need, found.of) == ("kept", 2, 3)
    assert found.since == place.clock.now_ms() // 86_400_000 * 86_400_000
    assert not _holds(member.store, WORDS[0])
    words = place.desk.shares.hand_out(held.member, "She called; I know her voice.")
    assert slip39.combine([words, WORDS[2]]) == SECRET


def test_the_desk_keeps_words_only_in_one_secret_row(
        member: Member, place: World, exchange: Correspondence) -> None:
    """Neither journal, records, search nor inbox have them; forgetting leaves nothing."""
    exchange.entrust_share(WORDS[0], need=2, of=3)
    exchange.run()
    place.desk_exchange()
    held, = place.desk.shares.all()
    place.desk.shares.hand_out(held.member)
    store = place.desk_store
    name, = (one for one in store.secrets.names() if one.startswith("desk.share."))
    kept = store.secrets.get(name)
    assert kept is not None
    assert WORDS[0].encode() in kept
    words = WORDS[0].split()  # two together: "member" alone is a word of the list, and of the log
    pairs = [f"{first} {second}" for first, second in pairwise(words)]
    log = str(store.records.all("share_log"))
    assert held.member in log
    assert not any(pair in log for pair in pairs)
    assert place.desk.inbox() == []
    assert _holds(store, WORDS[0]), "what is looked for below can be found"
    place.desk.shares.forget(held.member)
    assert not _holds(store, WORDS[0])
    assert place.desk.shares.all() == []
    with pytest.raises(NoSuchShare):
        place.desk.shares.hand_out(held.member)


def test_every_handing_out_stands_in_the_log(
        member: Member, place: World, exchange: Correspondence, clock: FixedClock) -> None:
    exchange.entrust_share(WORDS[0], need=2, of=3)
    exchange.run()
    place.desk_exchange()
    held, = place.desk.shares.all()
    place.clock.advance(5000)
    place.desk.shares.hand_out(held.member, " in person ")
    place.clock.advance(5000)
    place.desk.shares.forget(held.member)
    lines = place.desk.shares.log()
    assert [(one.did, one.name) for one in lines] == [
        ("forgotten", "Amina"), ("handed-out", "Amina"), ("kept", "Amina")]
    assert lines[1].why == "in person"
    assert lines[1].device == place.desk_store.device_id
    assert lines[1].when == held.since + 5000


def test_a_new_share_takes_the_place_of_the_old_one(
        member: Member, place: World, exchange: Correspondence) -> None:
    exchange.entrust_share(WORDS[0], need=2, of=3)
    exchange.run()
    place.desk_exchange()
    place.clock.advance(1000)
    exchange.entrust_share(OTHER[1], need=2, of=3, name="A.")
    exchange.run()
    place.desk_exchange()
    place.clock.advance(1000)
    held, = place.desk.shares.all()
    assert held.name == "A."
    assert place.desk.shares.hand_out(held.member) == OTHER[1]
    assert not _holds(place.desk_store, WORDS[0])
    assert [one.did for one in place.desk.shares.log()] == ["handed-out", "replaced", "kept"]


def test_members_do_not_take_each_others_place(place: World) -> None:
    for number, name in enumerate(("Amina", "Boris")):
        one = _correspondence(place.joined(name), place)
        one.entrust_share((WORDS, OTHER)[number][0], need=2, of=3)
        one.run()
    place.desk_exchange()
    assert {one.name for one in place.desk.shares.all()} == {"Amina", "Boris"}
    found = {one.name: place.desk.shares.hand_out(one.member) for one in place.desk.shares.all()}
    assert found == {"Amina": WORDS[0], "Boris": OTHER[0]}


def test_what_opens_a_vault_alone_is_given_to_nobody(exchange: Correspondence) -> None:
    alone, = slip39.split(SECRET, 1, 1)
    with pytest.raises(ShareAlone):
        exchange.entrust_share(alone, need=1, of=1)
    with pytest.raises(ShareDamaged):
        exchange.entrust_share(WORDS[0].replace(WORDS[0].split()[7], "academic"), need=2, of=3)
    assert exchange.entrusted() is None
    assert exchange.waiting() == []


def test_without_an_organisation_nothing_is_entrusted(place: World) -> None:
    alone = _correspondence(place.member(), place)
    assert not alone.can_entrust()
    with pytest.raises(NotJoined):
        alone.entrust_share(WORDS[0], need=2, of=3)


def _letter(**changes: object) -> ShareLetter:
    made = ShareLetter(words=WORDS[0], need=2, of=3, created=1)
    return msgspec.structs.replace(made, **changes)


@pytest.mark.parametrize("letter", [
    _letter(words="zero " + WORDS[0]), _letter(words="not a share at all"), _letter(need=3),
    _letter(of=2, need=3)])
def test_what_is_no_share_is_put_aside_and_takes_nothings_place(
        member: Member, place: World, exchange: Correspondence, letter: ShareLetter) -> None:
    exchange.entrust_share(WORDS[1], need=2, of=3)
    party = member_party(member.store)
    member.outbox.put("share", seal_share(letter, party.recipients(party.inbox)))
    exchange.run()
    report = place.desk_exchange()
    assert [one.kind for one in report.findings] == ["packet-set-aside"]
    held, = place.desk.shares.all()
    assert place.desk.shares.hand_out(held.member) == WORDS[1]


def test_a_body_opens_for_its_recipients_alone() -> None:
    desk, other = (HybridIdentity.from_seed(seed * 32) for seed in (b"d", b"o"))
    body = seal_share(_letter(), [desk.recipient])
    assert open_share(body, [desk]) == _letter()
    for bad, identity in ((body, other), (body[:-1], desk), (b"", desk), (new_id().encode(), desk)):
        with pytest.raises(BodyDamaged):
            open_share(bad, [identity])


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_damaged_body_is_named_whatever_was_changed(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(BODY) - 1))
    bad = bytearray(BODY)
    bad[place] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.sampled_from((bytes(bad), BODY[:place], BODY + bytes([place % 256]))))
    with pytest.raises(BodyDamaged):
        open_share(cut, [DESK])


def test_a_share_travels_in_the_class_of_any_short_submission(
        member: Member, exchange: Correspondence) -> None:
    """Neither type nor length shows the hub that this is one."""
    exchange.entrust_share(WORDS[0], need=2, of=3, name="N" * 200)
    member.submit("s1", "title", account="a" * 2000)
    exchange.run()
    share, submission = member.outbox.all()[::-1]
    assert (share.type, submission.type) == ("share", "submission")
    assert share.size == submission.size == 16_384


def test_no_traceback_shows_words_or_keys(
        member: Member, place: World, exchange: Correspondence) -> None:
    """Locals and arguments are printed by tools that report errors."""
    keys, account = load_keys(place.desk_store), load_account(member.store)
    assert account is not None
    exchange.entrust_share(WORDS[0], need=2, of=3)
    exchange.run()
    place.desk_exchange()
    kept = place.desk.shares._kept(place.desk.shares.all()[0].member)
    shown = repr([_letter(), kept, keys, account])
    assert "ShareLetter" in shown
    assert "Account" in shown
    for secret in (WORDS[0].split()[-1], repr(keys.signing)[2:-1], repr(keys.online.targets)[2:-1],
                   repr(account.seed)[2:-1], repr(account.read)[2:-1]):
        assert secret not in shown


def test_a_share_that_still_waits_goes_no_more_when_another_is_given(
        exchange: Correspondence, member: Member) -> None:
    exchange.entrust_share(WORDS[0], need=2, of=3)
    exchange.entrust_share(OTHER[0], need=2, of=3)
    waiting = [one for one in exchange.outbox.waiting() if one.type == "share"]
    assert len(waiting) == 1
    assert len(member.store.sql("SELECT 1 FROM outbox WHERE type = 'share'")) == 1


def test_an_older_share_that_comes_late_does_not_take_the_place_of_a_newer_one(
        member: Member, place: World, exchange: Correspondence) -> None:
    exchange.entrust_share(OTHER[1], need=2, of=3)
    exchange.run()
    place.desk_exchange()
    place.clock.advance(-60_000)  # made a minute before the one that is there
    exchange.entrust_share(WORDS[0], need=2, of=3)
    exchange.run()
    place.desk_exchange()
    held, = place.desk.shares.all()
    assert place.desk.shares.hand_out(held.member) == OTHER[1]
    assert "replaced" not in [one.did for one in place.desk.shares.log()]
