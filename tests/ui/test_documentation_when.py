"""What people type for "when", in several languages; the text itself is theirs."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.ui.pages.incident_when import Moment, understand, with_date

TODAY = date(2026, 5, 3)  # a Sunday


@pytest.mark.parametrize(("text", "edtf"), [
    ("yesterday 14:40", "2026-05-02T14:40"),
    ("2 May 2026", "2026-05-02"),
    ("May 2nd", "2026-05-02"),
    ("2026-05-02T14:40", "2026-05-02T14:40"),
    ("2026-05-02 14:40", "2026-05-02T14:40"),
    ("2026-05~", "2026-05~"),
    ("2026", "2026"),
    ("sometime in May 2026", "2026-05"),
    ("hier vers 14h40", "2026-05-02T14:40"),
    ("le 1er mai à 14 h", "2026-05-01T14:00"),
    ("أمس حوالي ٢:٤٠ م", "2026-05-02T14:40"),
    ("٢ مايو ٢٠٢٦", "2026-05-02"),
    ("٢ أيار ٢٠٢٦", "2026-05-02"),
    ("Friday noon", "2026-05-01T12:00"),
    ("Sunday", "2026-05-03"),
    ("02/05/2026 9:05", "2026-05-02T09:05"),
    ("5/14/2026", "2026-05-14"),
    ("12 December", "2025-12-12"),
    ("the day before yesterday at 11 pm", "2026-05-01T23:00"),
    ("12 am, 2 May", "2026-05-02T00:00"),
])
def test_it_is_understood(text: str, edtf: str) -> None:
    moment = understand(text, TODAY)
    assert moment is not None
    assert moment.edtf == edtf


@pytest.mark.parametrize("text", ["", "I do not know", "three men", "25:99", "31.02.2026", "٪"])
def test_what_holds_no_date_is_left_alone(text: str) -> None:
    assert understand(text, TODAY) is None


def test_an_hour_alone_has_no_day() -> None:
    moment = understand("at 14:40", TODAY)
    assert moment is not None
    assert (moment.year, moment.hour, moment.minute, moment.edtf) == (0, 14, 40, "")


def test_about_and_relative_are_told_apart() -> None:
    assert understand("2 May, about 3 pm", TODAY) == Moment(2026, 5, 2, 15, 0, about=True)
    assert understand("yesterday", TODAY) == Moment(2026, 5, 2, relative=True)


def test_the_first_of_several_days_counts() -> None:
    moment = understand("2 May to 4 May 2026", TODAY)
    assert moment is not None
    assert (moment.day, moment.first) == (2, True)


def test_a_written_date_keeps_its_meaning_for_later_readers() -> None:
    told = understand("yesterday 14:40", TODAY)
    assert told is not None
    text = with_date("yesterday 14:40", told)
    assert text.startswith("yesterday 14:40")
    later = understand(text, date(2027, 1, 1))
    assert later is not None
    assert (later.edtf, later.relative) == ("2026-05-02T14:40", False)


def test_moments_stand_in_order_and_those_without_a_date_last() -> None:
    texts = ["no idea 14:40", "2026", "3 May 2026", "2 May 2026 15:05", "2 May 2026", "May 2026"]
    moments = [understand(text, TODAY) for text in texts]
    ordered = sorted((each for each in moments if each), key=lambda each: each.order)
    assert [each.edtf for each in ordered] == \
        ["2026", "2026-05", "2026-05-02", "2026-05-02T15:05", "2026-05-03", ""]


@given(st.text(max_size=120))
def test_whatever_is_typed_never_breaks(text: str) -> None:
    moment = understand(text, TODAY)
    assert moment is None or moment.order


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.times())
def test_every_date_written_out_is_read_back(day: date, time: object) -> None:
    text = f"{day.isoformat()}T{time:%H:%M}"
    moment = understand(text, TODAY)
    assert moment is not None
    assert moment.edtf == text
