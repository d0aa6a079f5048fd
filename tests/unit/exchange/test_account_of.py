"""An invite that was altered on its way does not lock the true one out."""

from __future__ import annotations

from fieldbook.exchange.account import account_of, new_account
from fieldbook.exchange.protocol.invite import Invite


def invite(**changes: object) -> Invite:
    said = {"hubs": ("https://127.0.0.1:9",), "hub_id": b"h" * 16, "certificate": b"c" * 32,
            "root": b"r" * 32, "token": b"t" * 16, "expires": 2_000_000_000, "role": "defender"}
    return Invite(**{**said, **changes})


def test_the_same_invite_goes_on_with_the_same_secrets():
    begun = new_account(invite())
    assert account_of(invite(), begun) is begun


def test_an_altered_invite_keeps_the_secrets_and_forgets_what_was_learned():
    begun = account_of(invite(root=b"x" * 32), None)
    true = account_of(invite(), begun)
    assert (true.root, true.hub_key, true.keys) == (b"r" * 32, b"", b"")
    assert (true.mailbox, true.read, true.write, true.signing, true.seed) == (
        begun.mailbox, begun.read, begun.write, begun.signing, begun.seed)


def test_another_token_is_another_account():
    begun = new_account(invite())
    assert account_of(invite(token=b"u" * 16), begun).mailbox != begun.mailbox
