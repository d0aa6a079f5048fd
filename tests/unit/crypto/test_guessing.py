"""What a typed passphrase is worth, and that nothing zxcvbn can say is left without a sentence."""

from __future__ import annotations

import ast
import inspect
import re
import time

import pytest
from zxcvbn import feedback, matching

from fieldbook.crypto import words
from fieldbook.crypto.guessing import ENOUGH, Judgement, judge, kind_of
from fieldbook.sentences import guessing


def said_by_zxcvbn() -> set[str]:
    """Return every sentence that stands in zxcvbn's feedback module."""
    tree = ast.parse(inspect.getsource(feedback))
    return {node.args[0].value for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            and node.func.id == "_" and isinstance(node.args[0], ast.Constant)}


def test_everything_that_zxcvbn_can_say_has_a_sentence() -> None:
    said = said_by_zxcvbn()
    assert len(said) > 20
    assert said == set(guessing.ADVICE)


def test_every_dictionary_and_pattern_of_zxcvbn_has_a_kind_with_a_sentence() -> None:
    judge("so that our own words are among them")
    patterns = set(re.findall(r"'pattern': '(\w+)'", inspect.getsource(matching)))
    assert patterns == {"dictionary", "spatial", "repeat", "sequence", "regex", "date"}
    matches = [{"pattern": "dictionary", "dictionary_name": name, "token": "abc", "reversed": back,
                "l33t": signs} for name in matching.RANKED_DICTIONARIES
               for back in (False, True) for signs in (False, True)]
    matches += [{"pattern": pattern, "token": "abc", "turns": turns}
                for pattern in patterns - {"dictionary"} for turns in (1, 2)]
    assert {kind_of(match) for match in matches} == set(guessing.WEAK)


def weak(text: str) -> set[tuple[str, str]]:
    return {(one.kind, one.part) for one in judge(text).weak}


@pytest.mark.parametrize(("text", "kind", "part"), [
    ("letmein2024", "year", "2024"),
    ("letmein2024", "password", "letmein"),
    ("asdfghjkl", "password", "asdfghjkl"),
    ("zxcvbhjkl;", "keys", "zxcvbhjkl;"),
    ("ghjkl;'", "row", "ghjkl;'"),
    ("Michelle", "name", "Michelle"),
    ("p4ssw0rd", "signs", "p4ssw0rd"),
    ("drowssap", "backwards", "drowssap"),
    ("aaaaaaa", "repeat", "aaaaaaa"),
    ("kkkkkkkk 17.5.1983", "date", "17.5.1983"),
    ("٢٠٢٤ عام", "year", "٢٠٢٤"),
    ("chien fleur", "word", "chien"),
    ("любовь весна", "word", "весна"),
])
def test_the_weak_part_is_named(text: str, kind: str, part: str) -> None:
    assert (kind, part) in weak(text)
    assert not judge(text).is_enough


@pytest.mark.parametrize("text", [
    "bibliothèque municipale", "революция свобода", "الحرية للجميع", "Constantinople Montevideo",
])
def test_two_long_words_of_any_language_are_two_words(text: str) -> None:
    assert not judge(text).is_enough


@pytest.mark.parametrize("text", [
    "Michelle p4ssw0rd 1987", "mary paris 1987", "i love you", "blue car tree", "Paris-2024!",
])
def test_parts_that_everybody_knows_stay_easy_with_spaces_between(text: str) -> None:
    assert not judge(text).is_enough


@pytest.mark.parametrize("text", [
    "nine grey goats argue under lamps", "purple elephants dance tonight at the harbour",
    "trois canards violets mangent la lune", "فيل أزرق يرقص تحت المطر مساء",
    "семь синих ежей варят суп на крыше",
])
def test_a_sentence_that_nobody_says_is_enough(text: str) -> None:
    assert judge(text).is_enough


def test_letters_drawn_one_by_one_are_not_taken_for_words() -> None:
    assert judge("xqzjvkwptbglm").is_enough
    assert judge("kQmZabRuWoTe").is_enough


@pytest.mark.parametrize("language", words.languages())
def test_drawn_words_are_enough_in_every_language(language: str) -> None:
    for _ in range(5):
        assert judge(words.generate_passphrase(language)).is_enough


@pytest.mark.parametrize("language", [each for each in words.languages() if each != "zh"])
def test_two_words_of_a_list_are_not(language: str) -> None:
    for _ in range(5):
        assert not judge(words.generate_passphrase(language, 2)).is_enough


def test_a_longer_one_is_never_worse_and_no_text_is_too_long() -> None:
    assert judge("x" * 500).guesses < ENOUGH
    assert judge("tulip rope annual sphere cement gaze " * 20).is_enough


def test_many_signs_take_no_longer_than_a_pause_in_typing() -> None:
    begun = time.process_time()
    assert judge("4@8({[<3691!|0$5+7%2 " * 4).is_enough
    assert judge("aB4@8({[<3691!|0$5+7%2zxqw" * 3).is_enough
    assert time.process_time() - begun < 4


def test_a_judgement_shows_nothing_of_what_was_typed() -> None:
    shown = repr(judge("letmein2024"))
    assert "letmein" not in shown
    assert "2024" not in shown
    assert isinstance(judge("x"), Judgement)
