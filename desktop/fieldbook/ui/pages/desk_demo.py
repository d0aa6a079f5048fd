"""A desk for the pictures: letters in its inbox, recovery shares that it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldbook.crypto import slip39
from fieldbook.crypto.hashing import sha256
from fieldbook.desk.keys import load_keys
from fieldbook.exchange.mailboxes import DAY_MS, Received
from fieldbook.exchange.protocol.shares import ShareLetter, seal_share

if TYPE_CHECKING:
    from fieldbook.session import Session

HUB = "https://127.0.0.1:8443"


def found(session: Session) -> None:
    """Make this vault the desk of an organisation, unless it is one."""
    if not session.desk.exists():
        session.desk.init("ISHR", HUB)


def keep_letters(session: Session) -> str:
    """Put letters into the inbox, as if members had sent them; return the first one's id."""
    found(session)
    document = {"case": "March on 2 May", "consent": "yes",
                "people": [{"name": "L. H.", "role": "victim", "consent": "yes"}],
                "incidents": [{"title": "Arrest of S. (student)", "what": "Arbitrary arrest",
                               "when": "2026-05-02T14:40", "where": "North gate", "who": "L. H.",
                               "account": "Taken by three men in plain clothes to a white van."}]}
    now = session.clock.now_ms()
    with session.store.change() as change:
        change.create("received", {
            "kind": "submission", "member": "", "received": now, "state": "new",
            "title": "Arrest of S. (student)", "document": document, "attachments": [
                {"name": "gate.jpg", "media_type": "image/jpeg", "size": 150_653,
                 "sha256": "", "blob": "", "state": "waiting"}]}, id="demo-letter")
        change.create("received", {
            "kind": "message", "member": "", "received": now - 86_400_000, "state": "answered",
            "title": "May I travel on Friday?", "text": "May I travel on Friday?",
            "attachments": []}, id="demo-message")
    return "demo-letter"


def keep_shares(session: Session) -> None:
    """Keep shares of two members, one of which was handed out."""
    found(session)
    identities = load_keys(session.store).identities
    desk, now = session.desk, session.clock.now_ms()
    for name, days, need, count in (("Amina Diallo", 40, 2, 3), ("Boris K.", 3, 3, 5)):
        key, at = sha256(name.encode()), now - days * DAY_MS
        with session.store.change() as change:
            member = change.create("member", {
                "signing": key.hex(), "mailbox": key[:16].hex(), "name": name,
                "recipient": str(identities[0].recipient), "joined": at})
        words = slip39.split(key[:16], need, count)[0]
        letter = ShareLetter(words=words, need=need, of=count, created=at)
        desk.shares.take(Received(
            packet=key.hex(), type="share", sender=key, blobs=(), arrived=at, day=at // DAY_MS,
            own=False, body=seal_share(letter, [identities[0].recipient])), identities)
        if need == 2:
            desk.shares.hand_out(member, "She came in person, with her passport.")
