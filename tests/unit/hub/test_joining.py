"""Invites and the mailboxes that they open."""

from __future__ import annotations

import secrets

import pytest

from fakes.hub import Holder, Owner
from fieldbook.exchange.errors import (
    HubRefused,
    InviteExpired,
    InviteRevoked,
    InviteUnknown,
    InviteUsed,
    MailboxTaken,
    NotOnHub,
)
from fieldbook.exchange.protocol.invite import hub_token, token_hash
from fieldbook.exchange.protocol.owner import OwnerCredential


@pytest.fixture
def half(carrier, owner, clock) -> bytes:
    """The hub's half of a token that is registered for ten days."""
    half = hub_token(secrets.token_bytes(16))
    carrier.register_invite(token_hash(half), clock.now_ms() // 1000 + 864_000, owner.key)
    return half


def enrol(carrier, half, holder) -> None:
    carrier.enrol(half, holder.mailbox, holder.read.hash, holder.write.hash)


def test_an_invite_opens_a_mailbox(carrier, half, owner):
    holder = Holder()
    enrol(carrier, half, holder)
    carrier.put_packet(owner.inbox.mailbox, secrets.token_bytes(4096), holder.write)
    assert carrier.list_packets(holder.mailbox, 0, holder.read).packets == ()


def test_enrolling_again_with_the_same_mailbox_is_no_error_even_late(carrier, half, clock):
    holder = Holder()
    enrol(carrier, half, holder)
    clock.advance(864_000_000)
    enrol(carrier, half, holder)


def test_a_second_person_cannot_use_an_invite(carrier, half):
    enrol(carrier, half, Holder())
    with pytest.raises(InviteUsed):
        enrol(carrier, half, Holder())


def test_the_same_mailbox_with_other_capabilities_is_a_second_person(carrier, half):
    first = Holder()
    enrol(carrier, half, first)
    with pytest.raises(InviteUsed):
        enrol(carrier, half, Holder(first.mailbox))


def test_an_invite_ends_in_the_second_that_it_names(carrier, half, clock):
    clock.advance(863_999_999)
    clock.advance(1)
    with pytest.raises(InviteExpired):
        enrol(carrier, half, Holder())


def test_a_revoked_invite_opens_nothing_and_cannot_be_registered_again(carrier, half, owner):
    carrier.revoke_invite(token_hash(half), owner.key)
    with pytest.raises(InviteRevoked):
        enrol(carrier, half, Holder())
    with pytest.raises(InviteRevoked):
        carrier.register_invite(token_hash(half), 2**40, owner.key)


def test_revoking_an_unknown_invite_makes_it_useless_before_it_is_registered(carrier, owner):
    half = hub_token(secrets.token_bytes(16))
    carrier.revoke_invite(token_hash(half), owner.key)
    with pytest.raises(InviteRevoked):
        carrier.register_invite(token_hash(half), 2**40, owner.key)


def test_revoking_a_used_invite_leaves_its_mailbox(carrier, half, owner):
    holder = Holder()
    enrol(carrier, half, holder)
    carrier.revoke_invite(token_hash(half), owner.key)
    assert carrier.list_packets(holder.mailbox, 0, holder.read).last == 0


def test_registering_an_invite_again_does_not_change_its_expiry(carrier, half, owner, clock):
    carrier.register_invite(token_hash(half), 2**40, owner.key)
    clock.advance(864_000_000)
    with pytest.raises(InviteExpired):
        enrol(carrier, half, Holder())


def test_nobody_comes_in_with_a_token_of_their_own(carrier):
    with pytest.raises(InviteUnknown):
        enrol(carrier, secrets.token_bytes(32), Holder())


def test_an_invite_cannot_take_a_mailbox_over(carrier, half, owner):
    with pytest.raises(MailboxTaken):
        enrol(carrier, half, Holder(owner.inbox.mailbox))
    enrol(carrier, half, Holder())


def test_only_the_owner_invites_registers_and_revokes(carrier, holder):
    stranger = Owner().key
    for call in (
        lambda: carrier.register_invite(bytes(32), 2**40, stranger),
        lambda: carrier.revoke_invite(bytes(32), stranger),
        lambda: carrier.register_mailbox(bytes(16), bytes(32), bytes(32), stranger),
        lambda: carrier.revoke_mailbox(holder.mailbox, stranger),
        lambda: carrier.delete_blob(bytes(32), stranger),
    ):
        with pytest.raises(HubRefused):
            call()


def test_a_revoked_mailbox_opens_to_nobody_and_keeps_nothing(carrier, owner, holder, hub, tmp_path):
    carrier.put_packet(holder.mailbox, secrets.token_bytes(4096), holder.read)
    carrier.revoke_mailbox(holder.mailbox, owner.key)
    carrier.revoke_mailbox(holder.mailbox, owner.key)
    with pytest.raises(HubRefused):
        carrier.list_packets(holder.mailbox, 0, holder.read)
    with pytest.raises(HubRefused):
        carrier.put_packet(owner.inbox.mailbox, secrets.token_bytes(4096), holder.write)
    with pytest.raises(NotOnHub):
        carrier.put_packet(holder.mailbox, secrets.token_bytes(4096), OwnerCredential(owner.key))
    with pytest.raises(MailboxTaken):
        carrier.register_mailbox(holder.mailbox, holder.read.hash, holder.write.hash, owner.key)
    assert not list(tmp_path.rglob(f"*{holder.mailbox.hex()}*/*"))


def test_the_inbox_cannot_be_revoked(carrier, owner):
    with pytest.raises(HubRefused):
        carrier.revoke_mailbox(owner.inbox.mailbox, owner.key)


def test_new_capabilities_shut_the_old_ones_out(carrier, holder):
    fresh = Holder(holder.mailbox)
    carrier.replace_capabilities(holder.mailbox, fresh.read.hash, fresh.write.hash, holder.read)
    assert carrier.list_packets(holder.mailbox, 0, fresh.read).last == 0
    with pytest.raises(HubRefused):
        carrier.list_packets(holder.mailbox, 0, holder.read)
    with pytest.raises(HubRefused):
        carrier.replace_capabilities(holder.mailbox, bytes(32), bytes(32), fresh.write)


def test_the_owner_can_give_a_mailbox_new_capabilities(carrier, owner, holder):
    fresh = Holder(holder.mailbox)
    carrier.replace_capabilities(holder.mailbox, fresh.read.hash, fresh.write.hash,
                                 OwnerCredential(owner.key))
    assert carrier.list_packets(holder.mailbox, 0, fresh.read).last == 0


def test_the_hub_keeps_no_capability_and_no_token(carrier, half, tmp_path):
    holder = Holder()
    enrol(carrier, half, holder)
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert holder.read.hash in kept
    assert holder.read.secret not in kept
    assert holder.write.secret not in kept
    assert half not in kept
