"""Runs the measurements of this folder and sets each figure beside its limit.

A measurement is a script here that prints one JSON object a line:

    {"name": "unlock to usable page", "value": 0.93, "unit": "s", "limit": 1.15}
    {"name": "attach 1 GiB", "value": 0.71, "limit": 0.6, "better": "higher"}

Without names, all that have a limit to keep are run, in about ten minutes; "all" runs the rest too.
Without "limit" a figure is only told. "better" is "lower" unless said. Exit code 1: a figure is
past its limit, or a script failed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
BY_NAME = frozenset({"store_journal"})
"""Run only when named: what they measure is part of another one."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value and what it is held to."""

    script: str
    name: str
    value: float
    unit: str
    limit: float | None
    higher: bool

    @classmethod
    def read(cls, script: str, told: dict[str, Any]) -> Figure:
        """Return the figure that a script told. Raises KeyError when it lacks name or value."""
        limit = told.get("limit")
        return cls(
            script,
            str(told["name"]),
            float(told["value"]),
            str(told.get("unit", "")),
            None if limit is None else float(limit),
            told.get("better", "lower") == "higher",
        )

    @property
    def ratio(self) -> float | None:
        """The value as a part of its limit, None without one."""
        return self.value / self.limit if self.limit else None

    @property
    def holds(self) -> bool:
        """Whether the value is on the right side of its limit."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.higher else self.value <= self.limit

    def row(self) -> tuple[str, str, str, str, str]:
        """Return what the table shows: name, value, limit, ratio, verdict."""
        if self.limit is None:
            return f"{self.script}: {self.name}", _number(self.value, self.unit), "", "", ""
        sign = "at least" if self.higher else "at most"
        return (
            f"{self.script}: {self.name}",
            _number(self.value, self.unit),
            f"{sign} {_number(self.limit, self.unit)}",
            "" if self.ratio is None else f"{self.ratio:.2f}",
            "holds" if self.holds else "PAST",
        )


def main(names: Sequence[str]) -> int:
    """Measure `names`, or all; print the table; return the exit code."""
    scripts = sorted(path.stem for path in HERE.glob("[!_]*.py") if path.stem != "run")
    if names == ["all"]:
        names = scripts
    if unknown := sorted(set(names) - set(scripts)):
        print(f"No such measurement: {', '.join(unknown)}. There are: {', '.join(scripts)}")
        return 2
    figures: list[Figure] = []
    failed: list[str] = []
    for script in names or [script for script in scripts if script not in BY_NAME]:
        print(f"measuring {script} ...", file=sys.stderr, flush=True)
        begin = time.monotonic()
        told, code = measure(HERE / f"{script}.py")
        print(f"{script}: {time.monotonic() - begin:.0f} s", file=sys.stderr, flush=True)
        figures += told
        failed += [script] if code or not told else []
    print(table(figures))
    past = [figure.name for figure in figures if not figure.holds]
    for title, those in (("past its limit", past), ("failed", failed)):
        if those:
            print(f"{title}: {', '.join(those)}")
    return 1 if past or failed else 0


def measure(script: Path) -> tuple[list[Figure], int]:
    """Run one script; return the figures it printed and its exit code."""
    folders = [str(HERE.parent / "desktop"), os.environ.get("PYTHONPATH", "")]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, folders))}
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, env=env, encoding="utf-8"
    ) as running:
        assert running.stdout is not None
        figures = list(_figures(script.stem, running.stdout))
    return figures, running.returncode


def _figures(script: str, lines: Iterable[str]) -> Iterator[Figure]:
    for line in lines:
        if line.lstrip().startswith("{"):
            yield Figure.read(script, json.loads(line))
        else:
            print(line, end="", file=sys.stderr)


def table(figures: Sequence[Figure]) -> str:
    """Return the figures in columns, in the order they were measured."""
    rows = [("figure", "measured", "limit", "ratio", ""), *(figure.row() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _number(value: float, unit: str) -> str:
    shown = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return f"{shown} {unit}".rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
