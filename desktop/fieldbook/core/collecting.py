"""Cyclic garbage, collected when and where we say.

Python collects in whichever thread happens to allocate. A process with a window must not let it:
a widget in the garbage would be destroyed in that thread while the window's thread draws it.
"""

from __future__ import annotations

import gc


def only_when_asked() -> None:
    """Let Python collect nothing on its own from now on; somebody calls `collect_due` then."""
    gc.disable()


def collect_due() -> None:
    """Collect the oldest generation that is over its threshold, in the thread that calls."""
    over = [number for number, (count, most) in enumerate(
        zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most > 0]
    if over:
        gc.collect(over[-1])
