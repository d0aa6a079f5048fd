"""What is shown under a typed passphrase, in words of the user's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from fieldbook.crypto.guessing import Judgement, Weakness, judge
from fieldbook.sentences import guessing
from fieldbook.ui.language import Speech, find
from fieldbook.ui.pages.strength import guessing_time, verdict

YEAR = 31_557_600


@pytest.mark.parametrize(("seconds", "told"), [
    (0.5, "less than a minute"), (59, "less than a minute"), (60, "1 minute"), (120, "2 minutes"),
    (3 * 3600, "3 hours"), (86_400, "1 day"), (86_400 * 40, "1 month"), (YEAR, "1 year"),
    (34 * YEAR, "34 years"), (5e3 * YEAR, "thousands of years"), (5e6 * YEAR, "millions of years"),
    (1e300, "more than a thousand million years"),
])
def test_a_time_in_words(speech: Speech, seconds: float, told: str) -> None:
    assert guessing_time(seconds) == told


def test_an_easy_one_is_explained_part_by_part(speech: Speech) -> None:
    told = verdict(judge("letmein2024"))
    assert told.startswith("Too easy to guess.")
    for part in ("“\u2068letmein\u2069” is among the passwords tried first.",
                 "“\u20682024\u2069” is a year.", "Add one or two words", "needs: 1 hour"):
        assert part in told


def test_drawn_words_are_not_said_to_be_harder_than_what_is_as_hard(speech: Speech) -> None:
    harder = "Six words drawn at random are harder still."
    assert harder in verdict(Judgement("x", 19.3))  # six French words: 10 ** 19.35
    told = verdict(Judgement("x", 19.4))
    assert told.startswith("Hard to guess.")
    assert harder not in told


def test_no_part_of_a_good_one_is_shown(speech: Speech) -> None:
    told = verdict(judge("nine grey goats argue under lamps 2024"))
    assert told.startswith("Hard to guess.")
    assert "goats" not in told
    assert "2024" not in told


def test_where_no_part_is_known_the_reason_is_said(speech: Speech) -> None:
    assert "Rows of keys" in verdict(
        Judgement("x", 3.0, (), "Straight rows of keys are easy to guess."))


def test_what_a_newer_zxcvbn_says_is_left_out_rather_than_shown_in_english(speech: Speech) -> None:
    told = verdict(Judgement("x", 3.0, (), "A new warning.", ("A new suggestion.",)))
    assert "new" not in told


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_every_sentence_is_said_in_the_language(speech: Speech, code: str) -> None:
    speech.put_on(find(code))
    sources = {guessing.EASY, *guessing.WEAK.values(), *guessing.ADVICE.values()}
    assert [each for each in sources
            if QCoreApplication.translate(guessing.CONTEXT, each) == each] == []
    told = verdict(Judgement("x", 5.0, (Weakness("year", "2024"),), "", ("Avoid recent years.",)))
    assert "2024" in told
    assert "year" not in told
    assert "computer" not in told
