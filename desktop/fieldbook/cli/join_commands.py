"""`fieldbook join -`, `join --invite-file FILE`, `join INVITE`."""

from __future__ import annotations

import sys
from pathlib import Path

from fieldbook.cli.answers import Answer, tell
from fieldbook.cli.command import LONGEST_TEXT, Command, Verbs, add_verb, read_whole

LONGEST_LINE = 64 * 1024
"""Bytes of standard input; an invite is a few hundred."""


def register(nouns: Verbs, name: str, summary: str) -> None:
    """Add the command."""
    join = add_verb(nouns, name, _join, summary)
    join.usage = "%(prog)s (- | --invite-file FILE | INVITE) [--name NAME] [options]"
    invite = join.add_mutually_exclusive_group(required=True)
    invite.add_argument("--invite-file", type=str, metavar="FILE", help="read the invite from FILE")
    invite.add_argument("invite", nargs="?", metavar="- | INVITE",
                        help="-: read the invite from standard input, one line, before the"
                             " passphrase; INVITE itself stays in the shell's history and can be"
                             " seen by others on this computer while the command runs")
    join.add_argument("--name", default="", help="how the organisation may call you")


def _join(command: Command) -> Answer:
    arguments = command.arguments
    invite = _invite(command)
    with command.session() as session:
        joined = session.exchange.join(invite, name=arguments.name,
                                       progress=command.progress("Joining"),
                                       cancelled=command.stopping)
    return {"organisation": joined.organisation, "role": joined.role}


def _invite(command: Command) -> str:
    """Return the invite from where it was said to be. Raises OSError, FileOverLimit."""
    arguments = command.arguments
    if arguments.invite_file is not None:
        data = read_whole(Path(arguments.invite_file), LONGEST_TEXT)
        return data.decode("utf-8-sig", "replace").strip()
    if arguments.invite != "-":
        return str(arguments.invite)
    with command.stopping.at_once():
        return _line().strip()


def _line() -> str:
    """Read one line of standard input, in UTF-8 as files are; "" when there is none."""
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        tell("Type or paste the invite, then press Return.")
    source = getattr(sys.stdin, "buffer", sys.stdin)
    line = source.readline(LONGEST_LINE)
    return line if isinstance(line, str) else line.decode("utf-8-sig", "replace")
