"""A real hub in its own process, for any test that needs one."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from fieldbook.crypto.signatures import SigningKey
from fieldbook.exchange.carriers.https import HttpsCarrier, Route
from fieldbook.exchange.protocol.capabilities import Capability, new_mailbox
from fieldbook.exchange.protocol.invite import Invite, hub_token, token_hash
from fieldbook.exchange.protocol.owner import OwnerFile, encode_owner_file, hub_id_of

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


@dataclass
class Owner:
    """What an organisation's desk holds: owner key, hub secret, the inbox and its capability."""

    key: SigningKey = field(default_factory=SigningKey.generate)
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    inbox: Capability = field(default_factory=lambda: Capability.generate(new_mailbox()))

    @property
    def file(self) -> OwnerFile:
        return OwnerFile(owner_key=self.key.public.hex(), secret=self.secret.hex(),
                         inbox=self.inbox.mailbox.hex(), inbox_read=self.inbox.hash.hex())


@dataclass
class Holder:
    """Somebody with a mailbox: both capabilities."""

    mailbox: bytes = field(default_factory=new_mailbox)
    read: Capability = field(init=False)
    write: Capability = field(init=False)

    def __post_init__(self) -> None:
        self.read = Capability.generate(self.mailbox)
        self.write = Capability.generate(self.mailbox)


@dataclass
class RunningHub:
    """A hub process that listens."""

    owner: Owner
    data: Path
    process: subprocess.Popen[bytes]
    address: str
    certificate: bytes
    output: Path

    def carrier(self, **options: object) -> HttpsCarrier:
        """Return a new carrier to this hub; options go into its Route."""
        route = Route((self.address,), **{"certificate": self.certificate, **options})
        return HttpsCarrier(route)

    def invite(self, token: bytes | None = None, expires: int = 2**40, *,
               root: bytes = bytes(32)) -> Invite:
        """Return an invite that this hub knows."""
        token = token or secrets.token_bytes(16)
        carrier = self.carrier()
        identity = carrier.hub_info()
        carrier.register_invite(token_hash(hub_token(token)), expires, self.owner.key)
        carrier.close()
        return Invite(hubs=(self.address,), hub_id=hub_id_of(bytes.fromhex(identity.hub_key)),
                      certificate=self.certificate, root=root, token=token, expires=expires,
                      role="defender")

    def stop(self) -> int:
        """End the process the way a lost parent would; return its exit code."""
        if self.process.stdin and not self.process.stdin.closed:
            self.process.stdin.close()
        return self.process.wait(15)

    def kill(self) -> None:
        """End the process at once, as a power cut would."""
        self.process.kill()
        self.process.wait(15)


def start_hub(folder: Path, owner: Owner, *, tls: bool = False,
              arguments: Sequence[str] = ()) -> RunningHub:
    """Start `python -m fieldbook.hub` on a free port; data in folder/hub, output in folder."""
    folder.mkdir(parents=True, exist_ok=True)
    owner_file = folder / "owner.json"
    owner_file.write_bytes(encode_owner_file(owner.file))
    output = folder / "hub-stderr.txt"
    command = [sys.executable, "-m", "fieldbook.hub", "--data", str(folder / "hub"),
               "--owner", str(owner_file), "--exit-with-parent", *arguments]
    with output.open("ab") as errors:
        process = subprocess.Popen(
            command if tls else [*command, "--http"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=errors,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(
                [str(DESKTOP), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)})
    assert process.stdout is not None
    line = process.stdout.readline()
    process.stdout.close()
    if not line:
        process.stdin.close()
        process.wait(15)
        raise AssertionError(f"the hub did not start: {output.read_text()}")
    told = json.loads(line)
    return RunningHub(owner, folder / "hub", process, told["address"],
                      bytes.fromhex(told["certificate_sha256"]), output)


@contextmanager
def running_hub(folder: Path, owner: Owner | None = None, *, tls: bool = False,
                arguments: Sequence[str] = ()) -> Iterator[RunningHub]:
    """Run a hub while the block lasts."""
    hub = start_hub(folder, owner or Owner(), tls=tls, arguments=arguments)
    try:
        yield hub
    finally:
        if hub.process.poll() is None:
            hub.stop()
        elif hub.process.stdin:
            hub.process.stdin.close()
