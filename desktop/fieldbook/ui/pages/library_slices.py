"""Sliced jobs for `Page.ask`: the store's lane runs them slice by slice, others pass in between."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar, cast

T = TypeVar("T")


def in_slices(steps: Generator[None, None, T]) -> T:
    """Return the steps themselves: the lane runs them and answers with what they return.

    The types of `ask` know only that answer.
    """
    return cast("T", steps)
