"""A window that shows what is in a vault says nothing on the outputs of its process.

Desktops write these into a log on the disk, and libraries talk: FFmpeg prints the title, the maker
and the place of every film that is played.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress

OUTPUTS = (1, 2)
"""Standard output and standard error."""


def be_silent(outputs: Sequence[int] = OUTPUTS) -> None:
    """Send what this process, and the one after it, says from now on nowhere."""
    with suppress(OSError):  # some systems give a window no outputs at all
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for number in outputs:
            os.dup2(nowhere, number)
        os.close(nowhere)
