"""Uses the built program as its users would, in an empty home and without this checkout."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from devtools.places import Stop, quiet, say

WINDOW_SECONDS = 6
HUB_SECONDS = 30
PICTURES = 30  # the tour leaves some more


class Trial:
    """A walk through the first minutes; raises Stop at the first step that fails."""

    def __init__(self, program: Path, home: Path) -> None:
        self._program, self._home = program, home
        self._secret = home / "passphrase"
        self._secret.write_text(secrets.token_urlsafe(24), encoding="utf-8")

    def run(self) -> None:
        """Take every step."""
        self._vault("desk")
        self._hub()
        self._window("--vault", str(self._home / "member"))
        self._stick()
        self._tour()

    def _vault(self, name: str) -> None:
        self._ask(f"creates a vault for the {name}", name,
                  "vault", "create", "--size", "24M", "--calibrate-seconds", "0")
        folder = str(self._home / name)
        told = self._step("tells what it is", ["vault", "info", "--vault", folder, "--json"])
        if told.get("slots") != 8:
            raise Stop(f"vault info told {told}")
        checked = self._ask("unlocks and checks it", name, "vault", "check")
        if not checked.get("ok"):
            raise Stop(f"vault check found {checked.get('findings')}")

    def _hub(self) -> None:
        """Serve as the hub, invite somebody, and let them join over TLS."""
        owner, port = self._home / "owner.json", _free_port()
        self._ask("makes an organisation", "desk", "desk", "init", "--name", "Trial",
                  "--hub", f"https://127.0.0.1:{port}", "--out", str(owner))
        with self._serving(owner, port):
            told = self._ask("serves as a hub, and invites", "desk", "desk", "invite")
            self._vault("member")
            joined = self._ask("joins", "member", "join", str(told["invite"]))
        if joined.get("organisation") != "Trial":
            raise Stop(f"join told {joined}")

    @contextmanager
    def _serving(self, owner: Path, port: int) -> Iterator[None]:
        words = ["hub", "serve", "--json", "--with-parent", "--data", str(self._home / "hub"),
                 "--owner", str(owner), "--port", str(port)]
        with subprocess.Popen([str(self._program), *words], env=self._bare(), encoding="utf-8",
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as hub:
            assert hub.stdin is not None
            assert hub.stdout is not None
            line = hub.stdout.readline()
            if "certificate_sha256" not in line:
                raise Stop(f"The built program does not serve as a hub. It said: {line}")
            try:
                yield
            finally:
                hub.stdin.close()  # it ends with whoever started it
                hub.wait(HUB_SECONDS)

    def _stick(self) -> None:
        """With a folder for it beside the program, keep the vault there, and nothing at home."""
        data = self._program.parent.parent / "fieldbook-data"
        data.mkdir()
        try:
            before = set(self._home.rglob("*"))
            self._step("keeps its vault on the stick that it is on",
                       ["vault", "create", "--size", "24M", "--calibrate-seconds", "0",
                        "--passphrase-file", str(self._secret), "--json"])
            if not (data / "vault" / "keys").is_file():
                raise Stop(f"There is no vault in {data}.")
            self._window()
            left = set(self._home.rglob("*")) - before - {self._home / "window.log"}
            if left:
                raise Stop(f"The built program left something at home: {sorted(map(str, left))}")
        finally:
            shutil.rmtree(data)

    def _window(self, *arguments: str) -> None:
        """Open the window without a screen; it has to stay open and say nothing for a while."""
        words = [str(self._program), *arguments]
        with (self._home / "window.log").open("w+b") as log:
            window = subprocess.Popen(words, env=self._offscreen(), stdout=log, stderr=log)
            try:
                window.wait(WINDOW_SECONDS)
            except subprocess.TimeoutExpired:
                window.terminate()
                window.wait(WINDOW_SECONDS)
            else:
                log.seek(0)
                raise Stop(f"The window closed by itself:\n{log.read().decode(errors='replace')}")
            log.seek(0)
            if said := log.read().decode(errors="replace").strip():
                raise Stop(f"The window opened, and complained:\n{said}")
        say(f"  opens its window, and it stays open ({WINDOW_SECONDS} s)")

    def _tour(self) -> None:
        begun, out = time.monotonic(), self._home / "tour"
        code, text = quiet([self._program, "--tour", "--out", out], self._offscreen())
        pictures = len(list(out.glob("*.png")))
        if code or pictures < PICTURES:
            raise Stop(f"The tour of the built program ended with code {code}, "
                       f"{pictures} pictures:\n{text.strip()}")
        say(f"  plays the tour, {pictures} pictures ({time.monotonic() - begun:.1f} s)")

    def _ask(self, what: str, vault: str, *words: str) -> dict[str, object]:
        unlocking = ["--vault", str(self._home / vault), "--passphrase-file", str(self._secret)]
        return self._step(what, [*words, *unlocking, "--json"])

    def _step(self, what: str, arguments: Sequence[str]) -> dict[str, object]:
        """Run a command; return the JSON it printed."""
        begun = time.monotonic()
        code, text = quiet([self._program, *arguments], self._bare())
        if code:
            raise Stop("The built program does not do this: "
                       f"{what}. Exit code {code}:\n{text.strip()}")
        say(f"  {what} ({time.monotonic() - begun:.1f} s)")
        return dict(json.loads(text))

    def _bare(self) -> dict[str, str]:
        """Return an environment with nothing of this user's."""
        keep = ("PATH", "SYSTEMROOT", "TEMP", "LANG")
        home = str(self._home)
        env = {name: os.environ[name] for name in keep if name in os.environ}
        return {**env, "HOME": home, "USERPROFILE": home, "APPDATA": home}

    def _offscreen(self) -> dict[str, str]:
        return {**self._bare(), "QT_QPA_PLATFORM": "offscreen"}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
