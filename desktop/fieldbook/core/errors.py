"""The two roots of every error: the world's fault, and ours.

An error carries facts, never sentences. `fieldbook.text` turns `kind` and `facts` into what
happened, what is safe and what to do, in the user's language.
"""

from __future__ import annotations

from typing import ClassVar

Fact = str | int | float | bool


class WorldError(Exception):
    """Something outside the program went wrong: a wrong passphrase, a full disk.

    Subclasses set `kind`: a stable word that scripts may rely on and that `fieldbook.text` has a
    sentence for. Facts must never hold a passphrase, key, or anything that a person wrote.
    """

    kind: ClassVar[str] = "world"

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.kind, facts)
        self.facts = facts


class BugError(Exception):
    """The program contradicted itself. Shown as one calm sentence; details never reach the user."""


class Cancelled(WorldError):
    """The user stopped a long job; nothing is half done."""

    kind = "cancelled"
