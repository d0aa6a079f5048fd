"""Every call that the hub answers, in one table: the router and the OpenAPI description read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from starlette.responses import Response

from fieldbook.crypto.padding import PACKET_CLASSES
from fieldbook.exchange.protocol import wire
from fieldbook.exchange.protocol.owner import HubIdentity
from fieldbook.exchange.protocol.receipts import Receipt
from fieldbook.hub import answers
from fieldbook.hub.callers import Caller
from fieldbook.hub.limits import Limits
from fieldbook.hub.receiving import parse_body, parse_hex, parse_number
from fieldbook.hub.state import Hub

Who = Literal["anybody", "owner", "reader", "reader or owner", "holder or owner", "writer"]


@dataclass(frozen=True)
class Asked:
    """One request, read and bounded: whose, which, with what."""

    caller: Caller
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes
    range: str | None
    is_head: bool

    @property
    def mailbox(self) -> bytes:
        """The mailbox in the path."""
        return parse_hex(self.path["mailbox"], 16)

    @property
    def digest(self) -> bytes:
        """The SHA-256 in the path."""
        return parse_hex(self.path["sha256"], 32)


Action = Callable[[Hub, Asked], Response]
Most = Callable[[Limits], int]


def _nothing(_: Limits) -> int:
    return 0


def _call(limits: Limits) -> int:
    return limits.call


@dataclass(frozen=True)
class Rule:
    """One call. takes, gives: shape of the bodies; "bytes" for raw ones, None for none."""

    method: str
    path: str
    summary: str
    who: Who
    action: Action
    takes: type | Literal["bytes"] | None = None
    gives: type | Literal["bytes"] | None = None
    most: Most = _nothing
    query: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


def _hub(hub: Hub, asked: Asked) -> Response:
    return answers.json_answer(hub.introduce(asked.query.get("nonce")))


def _get_tuf(hub: Hub, asked: Asked) -> Response:
    return answers.bytes_answer(hub.metadata.get(asked.path["name"]), answers.JSON)


def _put_tuf(hub: Hub, asked: Asked) -> Response:
    hub.metadata.put(asked.caller, asked.path["name"], asked.body)
    return answers.done()


def _invite(hub: Hub, asked: Asked) -> Response:
    hub.joining.invite(asked.caller, parse_body(asked.body, wire.InviteCall))
    return answers.done()


def _revoke_invite(hub: Hub, asked: Asked) -> Response:
    hub.joining.revoke_invite(asked.caller, parse_body(asked.body, wire.InviteCall))
    return answers.done()


def _enrol(hub: Hub, asked: Asked) -> Response:
    hub.joining.enrol(parse_body(asked.body, wire.EnrolCall))
    return answers.done()


def _register(hub: Hub, asked: Asked) -> Response:
    hub.joining.register(asked.caller, parse_body(asked.body, wire.MailboxCall))
    return answers.done()


def _replace(hub: Hub, asked: Asked) -> Response:
    call = parse_body(asked.body, wire.CapabilitiesCall)
    hub.joining.replace_capabilities(asked.caller, asked.mailbox, call)
    return answers.done()


def _revoke(hub: Hub, asked: Asked) -> Response:
    hub.joining.revoke(asked.caller, asked.mailbox)
    return answers.done()


def _put_packet(hub: Hub, asked: Asked) -> Response:
    return answers.json_answer(
        hub.packets.put(asked.caller, asked.mailbox, asked.digest, asked.body))


def _list_packets(hub: Hub, asked: Asked) -> Response:
    after = parse_number(asked.query.get("after", "0"))
    return answers.json_answer(hub.packets.list(asked.caller, asked.mailbox, after))


def _get_packet(hub: Hub, asked: Asked) -> Response:
    return answers.bytes_answer(hub.packets.get(asked.caller, asked.mailbox, asked.digest))


def _acknowledge(hub: Hub, asked: Asked) -> Response:
    call = parse_body(asked.body, wire.AcknowledgeCall)
    hub.packets.acknowledge(asked.caller, asked.mailbox, call)
    return answers.done()


def _declare(hub: Hub, asked: Asked) -> Response:
    call = parse_body(asked.body, wire.DeclareCall)
    return answers.json_answer(hub.blobs.declare(asked.caller, asked.digest, call))


def _put_blocks(hub: Hub, asked: Asked) -> Response:
    first = parse_number(asked.path["n"])
    hub.blobs.put_blocks(asked.caller, asked.digest, first, asked.body)
    return answers.done()


def _commit(hub: Hub, asked: Asked) -> Response:
    hub.blobs.commit(asked.caller, asked.digest)
    return answers.done()


def _delete_blob(hub: Hub, asked: Asked) -> Response:
    hub.blobs.delete(asked.caller, asked.digest)
    return answers.done()


def _get_blob(hub: Hub, asked: Asked) -> Response:
    digest, size = asked.digest, hub.blobs.size(asked.digest)
    return answers.file_answer(size, lambda start, end: hub.blobs.read(digest, start, end),
                               asked.range, asked.is_head)


BOX = "/v1/mailboxes/{mailbox}"
PACKET = BOX + "/packets/{sha256}"
BLOB = "/v1/blobs/{sha256}"

RULES = (
    Rule("GET", "/v1/hub", "Who answers; with a nonce of 64 hex digits, proof for the owner",
         "anybody", _hub, gives=HubIdentity, query=("nonce",)),
    Rule("GET", "/tuf/{name}", "A metadata file", "anybody", _get_tuf, gives="bytes",
         kinds=("no-such-file",)),
    Rule("PUT", "/tuf/{name}", "Publish a metadata file; only timestamp.json is ever replaced",
         "owner", _put_tuf, takes="bytes", most=lambda limits: limits.metadata,
         kinds=("exists-otherwise", "version-too-old")),
    Rule("POST", "/v1/invites", "Remember an invite", "owner", _invite, wire.InviteCall,
         most=_call, kinds=("invite-revoked",)),
    Rule("DELETE", "/v1/invites", "Take an invite back for good", "owner", _revoke_invite,
         wire.InviteCall, most=_call),
    Rule("POST", "/v1/enrol", "Open a mailbox with an invite", "anybody", _enrol, wire.EnrolCall,
         most=_call, kinds=("invite-unknown", "invite-used", "invite-expired", "invite-revoked",
                            "mailbox-taken")),
    Rule("POST", "/v1/mailboxes", "Open a mailbox without an invite", "owner", _register,
         wire.MailboxCall, most=_call, kinds=("mailbox-taken",)),
    Rule("POST", BOX + "/capabilities", "Replace both capabilities of a mailbox",
         "reader or owner", _replace, wire.CapabilitiesCall, most=_call,
         kinds=("no-such-mailbox",)),
    Rule("DELETE", BOX, "Close a mailbox for good", "owner", _revoke),
    Rule("PUT", PACKET, "Store a packet", "writer", _put_packet, "bytes", Receipt,
         most=lambda _: PACKET_CLASSES[-1],
         kinds=("packet-size", "hash-differs", "no-such-mailbox", "quota-bytes", "quota-packets")),
    Rule("GET", BOX + "/packets", "What waits after a number", "reader", _list_packets,
         gives=wire.Listing, query=("after",)),
    Rule("GET", PACKET, "A packet that waits", "reader", _get_packet, gives="bytes",
         kinds=("no-such-packet",)),
    Rule("POST", BOX + "/acknowledge", "Packets that are safe elsewhere and may go", "reader",
         _acknowledge, wire.AcknowledgeCall, most=_call),
    Rule("POST", BLOB, "Announce a blob; the answer says what is here of it", "holder or owner",
         _declare, wire.DeclareCall, wire.Declared, most=_call,
         kinds=("quota-bytes", "size-differs", "too-large")),
    Rule("PUT", BLOB + "/blocks/{n}", "1 to 16 consecutive blocks of 64 KiB from number n on",
         "holder or owner", _put_blocks, "bytes",
         most=lambda _: wire.MAX_BLOCKS * wire.BLOCK_SIZE, kinds=("block-bounds", "not-declared")),
    Rule("POST", BLOB + "/commit", "Finish an upload", "holder or owner", _commit, most=_call,
         kinds=("not-declared", "upload-incomplete", "blob-damaged")),
    Rule("DELETE", BLOB, "Remove a blob", "owner", _delete_blob),
    Rule("GET", "/blobs/{sha256}", "A whole blob, or one range of it", "anybody", _get_blob,
         gives="bytes", kinds=("no-such-blob",)),
)
