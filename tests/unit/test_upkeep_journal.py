"""A full check also verifies the signed journal; one that was given up is due again at once."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.core.background import drain
from fieldbook.core.clock import FixedClock
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.session import App, Session
from unit.store.acts import tamper


@pytest.fixture
def session(tmp_path: Path, clock: FixedClock) -> Iterator[Session]:
    app = App(tmp_path / "vault", clock=clock)
    session = app.create_vault("six words for a test vault", 16 << 20, parameters=FOR_TESTS)
    yield session
    session.lock()


@pytest.mark.parametrize(("statement", "kind"), [
    ("UPDATE changeset SET signature = zeroblob(64) WHERE number = 2", "changeset-forged"),
    ("UPDATE part SET body = NULL WHERE number = 2", "body-missing"),
    ("UPDATE record SET body = '{\"title\":\"forged\"}'", "record-differs")])
def test_what_the_journal_contradicts_is_found_and_kept(session: Session, statement: str,
                                                        kind: str) -> None:
    case = session.casework.new_case("March").id
    for title in ("April", "May"):
        session.casework.set_case(case, title=title)
    assert session.check() == []
    tamper(session.store, statement)
    assert kind in [one.kind for one in session.check()]
    assert kind in [one.kind for one in drain(session.upkeep.check_sliced(anew=True))]
    assert kind in [one.kind for one in session.upkeep.state().found]


def test_a_check_that_was_given_up_is_due_though_the_last_is_of_today(session: Session) -> None:
    case = session.casework.new_case("March").id
    for number in range(3):
        session.casework.evidence.attach_stream(case, f"{number}.bin",
                                                io.BytesIO(bytes([number]) * (3 << 20)))
    session.check()
    assert not session.upkeep.is_check_due()
    slices = session.upkeep.check_sliced(anew=True)
    for _ in slices:
        if session.upkeep.state().share is not None:
            break
    slices.close()
    assert session.upkeep.state().share is not None
    assert session.upkeep.is_check_due()
    assert drain(session.upkeep.check_sliced()) == []
    assert not session.upkeep.is_check_due()
