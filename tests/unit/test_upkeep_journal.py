"""A full check also verifies the signed journal, at once and in slices."""

from __future__ import annotations

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
    session = app.create_vault("six words for a test vault", 4 << 20, parameters=FOR_TESTS)
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
