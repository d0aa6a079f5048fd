"""What a command prints: one answer on standard output, single lines on standard error."""

from __future__ import annotations

import io
import json
import os
import sys
from contextlib import suppress
from typing import Any

from fieldbook.cli.errors import AnswerNotWritten
from fieldbook.core.errors import reason_of

Answer = Any
"""Something JSON can hold."""

_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)), "\ufffd")
"""Signs that a terminal obeys instead of showing; what others wrote must not steer it."""


def show(answer: Answer, as_json: bool) -> None:
    """Print an answer, and see that it has left.

    Nobody listening (`| head`, a closed output) is no error. Raises AnswerNotWritten when somebody
    does and it cannot be written, for example onto a full disk.
    """
    if sys.stdout is None:
        return
    try:
        (write_json if as_json else write_plain)(answer)
        sys.stdout.flush()
    except OSError as error:
        _drop_output()
        if not isinstance(error, BrokenPipeError):
            raise AnswerNotWritten(reason=reason_of(error)) from error


def _drop_output() -> None:
    """Send what is still to be written nowhere, or Python would complain of it at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(line: str) -> None:
    """Print one line on standard error, if there is one that takes it."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(" ".join(_harmless(line).split()) + "\n")
            sys.stderr.flush()


def write_json(answer: Answer) -> None:
    """Print exactly one JSON document, in UTF-8 whatever the terminal speaks (RFC 8259, 8.1)."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(printable(json.dumps(answer, ensure_ascii=False, indent=None)) + "\n")


def write_plain(answer: Answer) -> None:
    """Print an answer for people: one line a fact, one line a row."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    sys.stdout.write(_harmless(_plain(answer)))


def printable(text: str) -> str:
    """Return the text with U+FFFD for each half of a pair that stands alone.

    Names of files that are not UTF-8 have such halves; neither UTF-8 nor JSON can carry them.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _harmless(text: str) -> str:
    return printable(text).translate(_CONTROLS)


def _plain(answer: Answer) -> str:
    if isinstance(answer, list | tuple):
        return "".join(_block(row, "") for row in answer) or "Nothing.\n"
    if isinstance(answer, dict):
        return "".join(_named(name, value) for name, value in answer.items())
    return _row(answer) + "\n"


def _named(name: str, value: Answer) -> str:
    if isinstance(value, list | tuple) and value:
        return f"{name}:\n" + "".join(_block(one, "  ") for one in value)
    if isinstance(value, dict) and any(map(_is_tree, value.values())):
        return f"{name}:\n" + _block(value, "  ")
    return f"{name}: {_row(value)}\n"


def _block(row: Answer, indent: str) -> str:
    """Return one line for a row, and below it, further in, the rows that it holds."""
    if not isinstance(row, dict):
        return f"{indent}{_row(row)}\n"
    trees = {name: value for name, value in row.items() if _is_tree(value)}
    line = _row({name: value for name, value in row.items() if name not in trees})
    blocks = [f"{indent}{line}\n"] if line else []
    inside = indent + "  "
    for name, value in trees.items():
        if len(trees) > 1:  # the only one needs no name to be told apart
            blocks.append(f"{inside}{name}:\n")
        rows = [value] if isinstance(value, dict) else value
        blocks.extend(_block(one, inside if len(trees) == 1 else inside + "  ") for one in rows)
    return "".join(blocks)


def _is_tree(value: Answer) -> bool:
    """Whether a value needs lines of its own: it holds rows, not only words."""
    if isinstance(value, dict):
        return any(map(_is_tree, value.values()))
    return isinstance(value, list | tuple) and any(isinstance(one, dict | list | tuple)
                                                   for one in value)


def _row(value: Answer) -> str:
    if isinstance(value, dict):
        return "  ".join(f"{name}={_row(one)}" for name, one in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_row(one) for one in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None or value == "" else str(value)
