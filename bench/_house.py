"""Fills a vault with a life's work: 50,000 records as a busy defender's vault would hold them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import _corpus

from fieldbook.casework.model import Submission
from fieldbook.core.ids import new_id
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.kdf import KdfParameters
from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.account import Account, save_account
from fieldbook.exchange.protocol.bodies import OrganisationKeys, encode_keys
from fieldbook.session import App, Session

STARTER = Path(__file__).resolve().parent.parent / "resources" / "starter" / "first-steps"
PASSPHRASE = "river candle seven mountains quiet bread"
RECORDS = 50_000
SHARES = {"case": 10, "incident": 440, "person": 400, "evidence": 70, "submission": 10,
          "message": 30, "contact": 20, "progress": 20}
"""Of a thousand records."""

AT_ONCE = 400
Maker = Callable[[], object]


def full_vault(folder: Path, parameters: KdfParameters, count: int = RECORDS,
               size: int = 320 * 2**20) -> None:
    """Make a vault with `count` records, most of them incidents and people, and lock it."""
    session = App(folder).create_vault(PASSPHRASE, size, parameters=parameters)
    session.import_course(STARTER)
    save_account(session.store, _membership())
    fill(session, count)
    session.lock()


def fill(session: Session, count: int) -> None:
    """Write `count` records for a member of an organisation with a course."""
    makers = _Life(session, count).makers()
    ended = False
    while not ended:
        with session.store.transaction():
            ended = _run_some(makers)


def noise(size: int) -> bytes:
    """Return bytes that nothing can make smaller, other ones at each call."""
    return random.randbytes(size)


def _run_some(makers: Iterator[Maker]) -> bool:
    for _ in range(AT_ONCE):
        maker = next(makers, None)
        if maker is None:
            return True
        maker()
    return False


def _membership() -> Account:
    """Return the account of somebody who joined an organisation that nobody can reach."""
    recipients = [str(HybridIdentity.generate().recipient) for _ in range(3)]
    keys = OrganisationKeys(
        name="ISHR", inbox="1" * 32, signing=SigningKey.generate().public.hex(),
        current=recipients[0], next=recipients[1], recovery=recipients[2])
    return Account(
        hubs=("https://127.0.0.1:9",), hub_id=bytes(16), certificate=bytes(32), root=bytes(32),
        token=bytes(16), role="defender", mailbox=b"m" * 16, read=bytes(32), write=bytes(32),
        signing=SigningKey.generate().raw, seed=bytes(32),
        hub_key=SigningKey.generate().public, keys=encode_keys(keys), joined=True)


class _Life:
    """Makes the records in turn, always the same ones."""

    def __init__(self, session: Session, count: int) -> None:
        self._session = session
        self._each = {kind: count * share // 1000 for kind, share in SHARES.items()}
        self._chance = random.Random("life")
        self._words = _corpus.Vocabulary("latin")
        self._cases: list[str] = []
        self._course = session.library.courses()[0].id

    def makers(self) -> Iterator[Maker]:
        """Yield one job for each record."""
        for kind, count in self._each.items():
            make: Maker = getattr(self, f"_{kind}")
            for _ in range(count):
                yield make

    def _text(self, words: int) -> str:
        return " ".join(self._words.draw(self._chance) for _ in range(words))

    def _some_case(self) -> str:
        return self._chance.choice(self._cases)

    def _case(self) -> None:
        made = self._session.casework.new_case(self._text(5), self._text(30))
        self._cases.append(made.id)

    def _incident(self) -> None:
        self._session.casework.new_incident(
            self._some_case(), title=self._text(5), what=self._text(4), when=self._day(),
            where=self._text(3), who=self._text(6), account=self._text(90))

    def _day(self) -> str:
        chance = self._chance
        return f"20{chance.randrange(10, 26)}-{chance.randrange(1, 13):02}-" + (
            f"{chance.randrange(1, 29):02}")

    def _person(self) -> None:
        self._session.casework.add_person(
            self._some_case(), self._text(2), role=_one(self._chance, ("victim", "witness")),
            consent=_one(self._chance, ("yes", "no", "not-asked")))

    def _evidence(self) -> None:
        with self._session.store.change() as change:
            change.create("evidence", {
                "case": self._some_case(), "incident": "", "name": self._text(1) + ".jpg",
                "media_type": "image/jpeg", "size": 2_000_000, "sha256": "0" * 64,
                "blob": new_id(), "source": "", "found": {"place": True}})

    def _submission(self) -> None:
        submission = Submission(
            id=new_id(), case=self._some_case(), incident="", title=self._text(5),
            document={"case": self._text(5), "incidents": [{"account": self._text(400)}]},
            attachments=(), consent="yes", names=(self._text(2),))
        queued = self._session.exchange.send_submission(submission)
        if self._chance.random() < 0.98:
            self._session.exchange.outbox.sent(queued.packet)

    def _message(self) -> None:
        thread = new_id()
        self._session.messages.receive(
            message=new_id(), thread=thread, kind="other", text=self._text(40), peer="desk")
        if self._chance.random() < 0.95:
            self._session.messages.mark_read(thread)

    def _contact(self) -> None:
        self._session.contacts.add(name=self._text(2), phone="+41 22 000 00 00",
                                   notes=self._text(20))

    def _progress(self) -> None:
        self._session.library.mark_read(self._course, self._text(2), "en")


def _one(chance: random.Random, choices: Sequence[str]) -> str:
    return chance.choice(choices)
