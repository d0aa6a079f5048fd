"""What tests of the other half share: what is put into it, and how it is made and opened."""

from __future__ import annotations

import random
from pathlib import Path

from fieldbook.core.background import drain
from fieldbook.core.clock import COUNTER_BITS
from fieldbook.furnishing import Contents, Entry, Furnished, Notebook, Someone, make_other_half
from fieldbook.session import App, Session
from fieldbook.vault.passphrases import Passphrases

STARTER = Path(__file__).resolve().parents[3] / "resources" / "starter" / "first-steps"
PRESENT, OTHER = "six words for a test vault", "lentil soup on Tuesday"
NOTES = Notebook("Home", (
    Entry("Dentist", when="2026-03-02", where="Rue Haute", text="Bring the card."),
    Entry("Aunt Salma’s birthday", text="A scarf, not too bright."),
    Entry("Rent", text="Paid until June.")))
PEOPLE = (Someone("Karim", "0555 12 34 56", "brother of Salma"), Someone("Plumber", notes="late"))
SIZE = 4 << 20
MADE = 1_770_000_000_000


def make(session: Session, contents: Contents, *, typed: str = OTHER,
         seed: int = 7, **more: object) -> Furnished:
    key = Passphrases(session.vault).derive_new(typed)
    done: Furnished = drain(make_other_half(
        session, key, contents, chance=random.Random(seed), **more))
    return done


def all_of(session: Session) -> Contents:
    return Contents("fr", tuple(one.id for one in session.library.courses()), (), (NOTES,), PEOPLE)


def furnished(app: App, session: Session, contents: Contents | None = None, *,
              seed: int = 7) -> Session:
    done = make(session, all_of(session) if contents is None else contents, seed=seed)
    assert done.left_out == []
    session.lock()
    return app.unlock(OTHER)


def stamps(session: Session) -> list[int]:
    return [row[0] >> COUNTER_BITS for row in session.store.sql(
        "SELECT clock FROM changeset ORDER BY device, number")]


def counters(session: Session) -> set[int]:
    return {row[0] % (1 << COUNTER_BITS) for row in session.store.sql(
        "SELECT clock FROM changeset")}
