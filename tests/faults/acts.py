"""What is done to a vault under the layer: python -m faults.acts, orders on the standard input.

Each act says on its standard output what it begins ("try ...") and what is done for good ("done
..."): after "done", no power cut may lose it.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from faults.store_writer import Writer
from fieldbook.core.errors import WorldError
from fieldbook.core.progress import never, silent
from fieldbook.crypto import age, kdf
from fieldbook.store.store import Store
from fieldbook.vault import backing_up, destroying, opening, renewing, replacing, rescuing
from fieldbook.vault.errors import VaultNotDestroyed
from fieldbook.vault.files import MIB, named_errors
from fieldbook.vault.recovering import Recovery
from fieldbook.vault.renewing import Typed
from fieldbook.vault.slots import COPY_SIZE

IDENTITY = age.X25519Identity.from_seed(bytes(32))
"""Of no use but here: backups of tests are for it."""

SIZE = MIB


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def begins(*words: object) -> None:
    say("try", *words)


def done(*words: object) -> None:
    say("done", *words)


def create(folder: Path, seed: int) -> None:
    begins("create")
    vault = opening.create(folder, "mine", store_size=SIZE, parameters=kdf.FOR_TESTS)
    done("create")
    vault.lock()


def work(folder: Path, seed: int, steps: int = 40) -> None:
    """Everything that the store writes, one step after another; the writer says what is kept."""
    with opening.unlock(folder, "mine") as vault:
        store = Store(vault.connection, vault.blob_key)
        writer = Writer(store, seed, largest=70_000)
        for _ in range(steps):
            writer.step()
        store.close()


def go_on(folder: Path, seed: int, steps: int = 40) -> None:
    """Work that is not given up after a step that failed: the disk has room again."""
    with opening.unlock(folder, "mine") as vault:
        store = Store(vault.connection, vault.blob_key)
        writer = Writer(store, seed, largest=70_000)
        for _ in range(steps):
            try:
                writer.step()
            except WorldError as error:
                say("failed", error.kind)
        store.close()


def notes(folder: Path, seed: int) -> None:
    """Rows of many sizes, in transactions that touch several trees, and a lock at the end."""
    with opening.unlock(folder, "mine") as vault, named_errors():
        run = vault.connection.execute
        for number in range(1, 13):
            size = (10, 300, 20_000, 200_000)[(number * seed) % 4]
            run("BEGIN IMMEDIATE")
            run("INSERT INTO entry VALUES (?, randomblob(?))", (number, size))
            run("UPDATE total SET bytes = bytes + ?, entries = entries + 1", (size,))
            run("DELETE FROM chaff WHERE id <= ?", (number - 3,))
            run("INSERT INTO chaff VALUES (?, zeroblob(60000))", (number,))
            run("COMMIT")
            done(number)
    done("lock")


def unlock(folder: Path, seed: int) -> None:
    begins("unlock")
    vault = opening.unlock(folder, "mine")
    done("unlock")
    for one in vault.findings:
        say("found", one.kind)
    vault.lock()
    done("lock")


def passphrases(folder: Path, seed: int) -> None:
    """Add, change, remove, recovery: one outcome or the other, and for good once it was said."""
    with opening.unlock(folder, "mine") as vault:
        for words, act in (
                ("+added", lambda: vault.add_passphrase("added")),
                ("-mine +changed", lambda: vault.change_passphrase("mine", "changed")),
                ("-added", lambda: vault.remove_passphrase("added")),
                ("+last", lambda: vault.add_passphrase("last")),
                ("-changed -last +restored", lambda: Recovery(vault).set_passphrase("restored"))):
            begins(words)
            act()
            with named_errors("keys"):  # this read may be the one that fails
                raw = (folder / "keys").read_bytes()
            assert raw[:COPY_SIZE] == raw[COPY_SIZE:], "said to be done with one copy only"
            done(words)


def wipe(folder: Path, seed: int) -> None:
    """Zeros over what removed rows left, under a journal of the program's own."""
    with opening.unlock(folder, "mine") as vault:
        begins("wipe")
        for _ in vault.wipe_remnants_sliced():
            pass
        done("wipe")
        with named_errors():
            vault.connection.execute("INSERT INTO entry VALUES (1000, 'after')")
        done("after")


def grow(folder: Path, seed: int) -> None:
    with opening.unlock(folder, "mine" if seed % 2 else "decoy") as vault:
        begins("grow")
        for _ in vault.grow_sliced(2 * MIB, step=256 * 1024):
            pass
        done("grow")


def grow_more(folder: Path, seed: int) -> None:
    with opening.unlock(folder, "mine" if seed % 2 else "decoy") as vault:
        for _ in vault.grow_sliced(vault.size + MIB, step=256 * 1024):
            pass


def decoy(folder: Path, seed: int) -> None:
    with opening.unlock(folder, "mine") as vault:
        begins("decoy")
        vault.set_decoy("fresh")
        done("decoy")


def renew(folder: Path, seed: int) -> None:
    begins("renew")
    renewing.renew(folder, [Typed("mine"), Typed("decoy")], progress=silent, cancelled=never)
    done("renew")


def back_up(folder: Path, seed: int) -> None:
    with opening.unlock(folder, "mine") as vault:
        begins("back up")
        backing_up.back_up(vault, folder.parent / "backup.age", [str(IDENTITY.recipient)])
        done("back up")


def restore(folder: Path, seed: int) -> None:
    """Into the place of `folder`, where nothing is, from the backup beside it."""
    begins("create")
    vault = backing_up.restore(folder.parent / "backup.age", [IDENTITY], folder, "mine",
                               parameters=kdf.FOR_TESTS)
    done("create")
    vault.lock()


def destroy(folder: Path, seed: int) -> None:
    begins("destroy")
    try:
        destroying.destroy(folder)
    except VaultNotDestroyed as error:
        say("left", error.facts["reason"], error.facts["files"])
        raise
    done("destroy")


def fire(folder: Path, seed: int) -> None:
    """A passphrase that destroys the other half is used."""
    begins("fire")
    vault = opening.unlock(folder, "fire")
    done("fire")
    vault.lock()


def rescue(folder: Path, seed: int) -> None:
    rescued = rescuing.rescue(folder, "mine", folder.parent / "out")
    for one in rescued.lost:
        say("lost", one.facts["table"])
    rescued.vault.lock()
    done("rescue")


def make_way(folder: Path, seed: int) -> None:
    """For a vault that was restored beside this one, or rescued anywhere."""
    rescued = folder.parent / "rescued"
    replacing.make_way(folder, rescued if rescued.exists() else None)
    done("make way")


ACTS: dict[str, Callable[[Path, int], None]] = {
    "create": create, "work": work, "go on": go_on, "notes": notes, "unlock": unlock,
    "passphrases": passphrases, "grow": grow, "grow more": grow_more, "wipe": wipe,
    "decoy": decoy, "renew": renew,
    "back up": back_up, "restore": restore, "destroy": destroy, "fire": fire,
    "rescue": rescue, "make way": make_way}


def act_and_end(order: dict[str, Any]) -> None:
    """In a fork: do the act with the layer's orders in force, and never come back."""
    out = os.open(order["said"], os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    os.dup2(out, 1)
    layer = ctypes.CDLL(None)
    if order["log"]:
        assert layer.fieldbook_layer_log(order["log"].encode())
    layer.fieldbook_layer_order(order["at"], order["action"], order["error"], order["mask"],
                                order["stays"])
    code = 0
    try:
        ACTS[order["act"]](Path(order["folder"]), order["seed"])
    except WorldError as error:
        say("error", error.kind)
    except BaseException:
        say("bug", traceback.format_exc())
        code = 1
    seen = layer.fieldbook_layer_seen()
    layer.fieldbook_layer_order(0, 0, 0, 0, 0)
    say("seen", seen)
    os._exit(code)


def main() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        Path(order["said"]).write_bytes(b"")
        child = os.fork()
        if child == 0:
            act_and_end(order)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status)
        code = os.WTERMSIG(status) if killed else os.WEXITSTATUS(status)
        sys.stdout.write(json.dumps({"killed": killed and code == 9, "code": code}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
