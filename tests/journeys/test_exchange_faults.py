"""Whatever is cut, whenever: a repeat goes on, nothing is lost and nothing happens twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from fakes.carrier import FlakyCarrier
from fieldbook.core.errors import Cancelled
from fieldbook.exchange.carriers.carrier import Carrier
from fieldbook.exchange.errors import CarrierError, ConnectionCut
from fieldbook.exchange.lanes import here as here_at_once
from fieldbook.exchange.spool import BLOCK, Spool, sweep_all
from fieldbook.store.errors import DiskFailed
from journeys.exchange_world import Member, World, world, write_course

T = TypeVar("T")
DRAWN = ("hub_info", "register_invite")
"""Requests that hold fresh random bytes every time."""

PHOTO = b"photo" * 60_000
PAPER = b"paper" * 3_000


class CutOnce:
    """Cuts every request the first time that it is made: before it is done, or after."""

    def __init__(self, inner: Carrier, met: set[str], after: bool) -> None:
        self._inner = inner
        self._met = met
        self._after = after

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if name in ("traffic", "close"):
            return found
        return self._stream(found) if name == "get_blob_range" else self._call(name, found)

    def _call(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def cut(*arguments: Any, **options: Any) -> Any:
            plain = [one for one in arguments if isinstance(one, bytes | str | int | list)]
            key = name if name in DRAWN else repr((name, plain))
            if key in self._met:
                return call(*arguments, **options)
            self._met.add(key)
            if self._after:
                call(*arguments, **options)
            raise ConnectionCut
        return cut

    def _stream(self, call: Callable[..., Iterator[bytes]]) -> Callable[..., Iterator[bytes]]:
        def cut(sha256: bytes, start: int, end: int) -> Iterator[bytes]:
            key = repr(("stream", sha256, start, end))
            if key in self._met:
                yield from call(sha256, start, end)
                return
            self._met.add(key)
            given = 0
            for piece in call(sha256, start, end):
                yield piece[:(end - start) // 2 + 1 - given]
                given += len(piece)
                if given > (end - start) // 2:
                    break
            raise ConnectionCut
        return cut


def until_done(work: Callable[[], T], most: int = 300) -> T:
    """Repeat `work` until no carrier error comes."""
    for _ in range(most):
        try:
            return work()
        except CarrierError:
            continue
    raise AssertionError("it never got through")


def play(here: World, folder: Path) -> Member:
    """Publish, join, fetch, submit, accept, reply, with as many repeats as it takes."""
    course = here.course(write_course(folder, lessons=3))
    until_done(lambda: here.publish(course))
    invite = until_done(here.desk.invite).text
    member = here.member()
    until_done(lambda: member.join(invite, "Amina"))
    until_done(lambda: member.fetch(course, "fr"))
    member.submit("incident", "A title", {"photo": PHOTO, "paper": PAPER}, what="words")
    until_done(member.exchange)
    until_done(here.desk_exchange)
    line, = here.desk.inbox()
    here.desk.accept(line.id)
    here.desk.reply(line.id, "We read it.")
    until_done(here.desk_exchange)
    until_done(member.exchange)
    return member


def check(here: World, member: Member) -> None:
    """Everything arrived once, whole, and nothing is left under way."""
    line, = here.desk.inbox()
    files = here.desk.show(line.id)["attachments"]
    assert [here.desk_store.blobs.read(one["blob"]) for one in files] == [PHOTO, PAPER]
    assert len(here.attached) == 2
    assert len(here.desk.members.all()) == 1
    assert [letter.text for letter in member.letters] == ["We read it."]
    assert member.state("incident").state == "answered"
    assert member.state("incident").accepted is not None
    course, = member.library.courses()
    assert course.states["fr"] == "here"
    for store in (member.store, here.desk_store):
        Spool(store).drop_orphans()
        sweep_all(Spool(store), here_at_once)
        assert store.sql("SELECT count(*) FROM spool")[0][0] == 0
        assert store.sql("SELECT count(*) FROM outbox WHERE stored IS NULL")[0][0] == 0
        assert store.sql("SELECT count(*) FROM packet_aside")[0][0] == 0
        assert store.sql("SELECT count(*) FROM packet_seen WHERE acknowledged = 0")[0][0] == 0


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_cut_at_every_request(tmp_path: Path, after: bool) -> None:
    with world(tmp_path) as here:
        met: set[str] = set()
        here.wrap = lambda carrier: CutOnce(carrier, met, after)
        check(here, play(here, tmp_path / "course"))
        assert len(met) > 40


@pytest.mark.parametrize("seed", range(3))
def test_a_link_that_loses_and_repeats(tmp_path: Path, seed: int) -> None:
    with world(tmp_path) as here:
        made = iter(range(seed * 1000, seed * 1000 + 900))
        here.wrap = lambda carrier: FlakyCarrier(carrier, next(made), 0.25)
        check(here, play(here, tmp_path / "course"))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 60))
def test_many_bad_links(tmp_path: Path, seed: int) -> None:
    with world(tmp_path) as here:
        made = iter(range(seed * 1000, seed * 1000 + 900))
        here.wrap = lambda carrier: FlakyCarrier(carrier, next(made), 0.4)
        check(here, play(here, tmp_path / "course"))


def test_stopping_at_any_point_loses_nothing(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        member = here.joined()
        member.submit("incident", "A title", {"photo": PHOTO, "paper": PAPER})
        stops = 0
        while True:
            left = iter(range(stops))
            try:
                member.exchange(cancelled=lambda left=left: next(left, None) is None)
                break
            except Cancelled:
                stops += 1
        assert stops > 5
        assert member.state("incident").state == "stored"
        until_done(here.desk_exchange)
        line, = here.desk.inbox()
        assert [one["state"] for one in here.desk.show(line.id)["attachments"]] == ["here"] * 2


def test_a_retry_sends_the_same_bytes(tmp_path: Path) -> None:
    with world(tmp_path) as here:
        member = here.joined()
        item = member.submit("incident", "A title")
        met: set[str] = set()
        here.wrap = lambda carrier: CutOnce(carrier, met, after=False)
        with pytest.raises(ConnectionCut):
            member.exchange()
        sealed = member.store.sql("SELECT sealed FROM outbox WHERE id = ?", (item,))[0][0]
        assert member.state("incident").state == "on-the-way"
        until_done(member.exchange)
        again = member.store.sql("SELECT sealed FROM outbox WHERE id = ?", (item,))[0][0]
        assert bytes(again) == bytes(sealed)


def test_little_is_fetched_twice(tmp_path: Path) -> None:
    """Thirty cuts in one large file cost less than a block each."""
    with world(tmp_path) as here:
        folder = write_course(tmp_path / "course", lessons=1, picture_bytes=12_000_000)
        course = here.course(folder)
        here.publish(course)
        member = here.joined()
        cuts = iter(range(30))
        fetched: list[int] = []

        class Stutter:
            def __init__(self, inner: Carrier) -> None:
                self._inner = inner

            def __getattr__(self, name: str) -> Any:
                return getattr(self._inner, name)

            def get_blob_range(self, sha256: bytes, start: int, end: int) -> Iterator[bytes]:
                given = 0
                for piece in self._inner.get_blob_range(sha256, start, end):
                    fetched.append(len(piece))
                    given += len(piece)
                    yield piece
                    if given > 350_000 and next(cuts, None) is not None:
                        raise ConnectionCut

        size = member.publications.offers()[0].sizes["fr"]
        here.wrap = Stutter
        until_done(lambda: member.fetch(course, "fr"))
        assert next(cuts, None) is None
        assert size <= sum(fetched) < size + 30 * BLOCK


class FailsAt:
    """Runs store jobs, and fails instead of the n-th: before it is done, or after."""

    def __init__(self, at: int, after: bool) -> None:
        self.left = at
        self._after = after

    def __call__(self, job: Callable[[], T], /) -> T:
        self.left -= 1
        if self.left == 0 and not self._after:
            raise DiskFailed
        answer = here_at_once(job)
        if self.left == 0:
            raise DiskFailed
        return answer


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_an_end_at_every_visit_to_the_store(tmp_path: Path, after: bool) -> None:
    """What a crash leaves at any point is taken up by the next run."""
    with world(tmp_path) as here:
        member = here.joined()
        until_done(member.exchange)
        member.submit("incident", "A title", {"photo": PHOTO, "paper": PAPER})
        _survive(lambda failing: _exchange_with(member, failing), after)
        desk = here.desk

        def desk_exchange(failing: FailsAt) -> None:
            desk._in_store = failing
            try:
                here.desk_exchange()
            finally:
                desk._in_store = here_at_once

        _survive(desk_exchange, after)
        line, = desk.inbox()
        desk.accept(line.id)
        desk.reply(line.id, "We read it.")
        _survive(desk_exchange, after)
        _survive(lambda failing: _exchange_with(member, failing), after)
        until_done(here.desk_exchange)
        files = desk.show(line.id)["attachments"]
        assert [here.desk_store.blobs.read(one["blob"]) for one in files] == [PHOTO, PAPER]
        assert [letter.text for letter in member.letters] == ["We read it."]
        assert member.state("incident").state == "answered"
        assert member.state("incident").accepted is not None


def _exchange_with(member: Member, failing: FailsAt) -> None:
    member.in_store = failing
    member.exchange()


def _survive(work: Callable[[FailsAt], None], after: bool, most: int = 400) -> None:
    """Fail at the first visit, then at the second, and so on, until nothing fails any more."""
    for at in range(1, most):
        failing = FailsAt(at, after)
        try:
            work(failing)
        except DiskFailed:
            continue
        if failing.left > 0:
            return
    raise AssertionError("it never got through")
