"""The table of measurements: which side of a limit is good, and what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.run import Figure, main, measure, table


def _figure(value: float, limit: float | None, higher: bool = False) -> Figure:
    return Figure("search", "p95", value, "ms", limit, higher)


@pytest.mark.parametrize(
    ("value", "limit", "higher", "holds"),
    [
        (19.9, 20, False, True),
        (20.0, 20, False, True),
        (20.1, 20, False, False),
        (0.7, 0.6, True, True),
        (0.6, 0.6, True, True),
        (0.5, 0.6, True, False),
        (5000, None, False, True),
    ],
)
def test_a_figure_is_on_the_right_side(
    value: float, limit: float | None, higher: bool, holds: bool
) -> None:
    assert _figure(value, limit, higher).holds is holds


def test_reading_what_a_script_told() -> None:
    told = {"name": "attach", "value": 0.7, "limit": 0.6, "better": "higher"}
    figure = Figure.read("blobs", told)
    assert figure == Figure("blobs", "attach", 0.7, "", 0.6, True)
    assert figure.ratio == pytest.approx(0.7 / 0.6)


def test_table_names_what_is_past_its_limit() -> None:
    lines = table([_figure(19, 20), _figure(21, 20), _figure(4, None)]).splitlines()
    assert len({line.index("m") for line in lines[:1]}) == 1
    assert lines[1].endswith("holds")
    assert lines[2].endswith("PAST")
    assert lines[3].split() == ["search:", "p95", "4", "ms"]


def test_measuring_takes_figures_and_lets_other_lines_through(tmp_path: Path) -> None:
    script = tmp_path / "small.py"
    lines = ['print("warming")', """print('{"name": "a", "value": 1}')""", "raise SystemExit(3)"]
    script.write_text("\n".join(lines), encoding="utf-8")
    figures, code = measure(script)
    assert [(figure.script, figure.name) for figure in figures] == [("small", "a")]
    assert code == 3


def test_a_measurement_that_is_not_there_is_wrong_usage() -> None:
    assert main(["no-such-measurement"]) == 2
