"""Word lists, passphrases, fingerprints and word codes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldbook.core.paths import shipped
from fieldbook.crypto import words
from fieldbook.crypto.errors import NoWordList, WordsDamaged

LANGUAGES = ("ar", "en", "es", "fr", "pt", "ru", "zh")
SECRET = bytes(range(100, 132))


def reason_and_position(typed: list[str]) -> tuple[object, object]:
    with pytest.raises(WordsDamaged) as caught:
        words.decode_words(typed, "en")
    return caught.value.facts["reason"], caught.value.facts.get("position")


def test_the_languages_of_the_interface_that_have_a_list() -> None:
    assert words.languages() == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_of_a_list_can_be_taken_for_each_other(language: str) -> None:
    listed = words.word_list(language)
    assert len(listed) == 2048
    assert len({unicodedata.normalize("NFKC", word).casefold() for word in listed}) == 2048
    folded = [words.fold(word) for word in listed]
    assert len(set(folded)) == 2048
    assert len({word[:4] for word in listed}) == 2048
    assert all(unicodedata.normalize("NFC", word) == word for word in listed)
    assert all(word == word.strip().lower() and word.isalpha() for word in listed)


UNFIT = {
    "en": "abuse army attack bomb gun police prison rebel riot rifle soldier spy weapon ugly",
    "fr": "armement carabine gendarme missile policier prison révolte soldat torpille tyran",
    "es": "aborto bomba coger fusil golpe matar negro policía prisión sexo soldado violar",
    "pt": "baioneta crioulo golpe judeu mulata orgasmo pistola rebelde veado vibrador",
    "ru": "агитация арест взрыв война донос заговор лозунг митинг обыск оружие партия шпион",
    "ar": "قضيب فرج شعار هتاف تضامن مراقبة تفتيش رماية جبهة",
    "zh": "党革叛反独杀枪炸毒狱",
}
"""Words that look like a plan on a paper that is found, or that insult."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paper_with_words_puts_anybody_in_danger(language: str) -> None:
    unfit = set(UNFIT[language]) if language == "zh" else set(UNFIT[language].split())
    assert unfit & set(words.word_list(language)) == set()


def test_where_each_list_comes_from_is_named() -> None:
    told = (shipped("resources") / "words" / "README.md").read_text("utf-8")
    rows = [row for row in told.splitlines() if row.startswith("| `")]
    for language in words.languages():
        [row] = [row for row in rows if f"`{language}.txt`" in row]
        assert row.split("|")[3].strip().startswith(("MIT", "CC0-1.0"))
    assert "Permission is hereby granted, free of charge" in told


def test_arabic_words_carry_no_diacritics() -> None:
    for word in words.word_list("ar"):
        assert 3 <= len(word) <= 8
        assert all("ء" <= letter <= "ي" and letter != "ـ" for letter in word)


def test_a_language_without_a_list_is_named() -> None:
    with pytest.raises(NoWordList) as caught:
        words.word_list("xx")
    assert caught.value.facts == {"language": "xx"}


def test_the_closest_list_for_a_language_tag() -> None:
    tags = ("pt-BR", "zh_CN", "AR", "my", "")
    assert [words.closest_language(tag) for tag in tags] == ["pt", "zh", "ar", "en", "en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_passphrases_come_from_the_list_and_never_repeat(language: str) -> None:
    made = {words.generate_passphrase(language) for _ in range(50)}
    assert len(made) == 50
    listed = set(words.word_list(language))
    assert all(len(p.split(" ")) == 6 and set(p.split(" ")) <= listed for p in made)


def test_passphrases_use_the_whole_list() -> None:
    drawn = set(words.generate_passphrase("en", words=40_000).split())
    assert len(drawn) == 2048


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_every_keyboard_types_a_drawn_passphrase(language: str) -> None:
    """In a country without é and ñ on the keys, a passphrase with them would open nothing."""
    drawn = set(words.generate_passphrase(language, words=40_000).replace(" ", ""))
    assert drawn <= set("abcdefghijklmnopqrstuvwxyz")
    listed = words.word_list(language)
    marked = [word for word in listed if not word.isascii()]
    assert sorted([*words.passphrase_list(language), *marked]) == sorted(listed)


def test_other_scripts_draw_from_their_whole_list() -> None:
    for language in ("ar", "ru", "zh"):
        assert words.passphrase_list(language) == words.word_list(language)


def test_a_sheet_still_takes_words_with_marks_and_reads_them_without() -> None:
    code = words.encode_words(SECRET, "fr")
    assert any(not word.isascii() for word in code)
    typed = [words.fold(word) for word in code]
    assert all(word.isascii() for word in typed)
    assert words.decode_words(typed, "fr") == SECRET


def test_the_bits_are_those_of_what_is_drawn() -> None:
    assert words.entropy_bits("en", 6) == 66.0
    assert words.entropy_bits("fa", 8) == 88.0
    told = {language: round(words.entropy_bits(language, 6), 1) for language in words.languages()}
    assert told == {"ar": 66, "en": 66, "es": 64.5, "fr": 64.3, "pt": 66, "ru": 66, "zh": 66}
    document = (shipped("resources") / "words" / "README.md").read_text("utf-8")
    for language in ("es", "fr"):
        assert f"{len(words.passphrase_list(language)):,}" in document
        assert f"{told[language]} bits" in document


def test_fingerprints_depend_on_every_bit_and_on_the_language_only_in_words() -> None:
    here = words.fingerprint_words(b"key", 6)
    assert here == words.fingerprint_words(b"key", 6)
    assert len(here) == 6
    assert words.fingerprint_words(b"kez", 6) != here
    arabic = words.fingerprint_words(b"key", 6, "ar")
    numbers = [words.word_list("en").index(word) for word in here]
    assert [words.word_list("ar").index(word) for word in arabic] == numbers
    assert words.fingerprint_words(b"key", 23)[:6] == here


@given(st.binary(max_size=200), st.sampled_from(LANGUAGES))
def test_every_code_reads_back(data: bytes, language: str) -> None:
    code = words.encode_words(data, language)
    assert words.decode_words(code, language) == data
    assert words.repair_words(code, language) == code


def test_the_longest_code() -> None:
    data = bytes(range(256)) * 10 + bytes(249)
    assert words.decode_words(words.encode_words(data)) == data
    assert len(words.encode_words(data)) == 2046


@pytest.mark.parametrize("language", LANGUAGES)
def test_codes_are_read_as_people_type_them(language: str) -> None:
    code = words.encode_words(SECRET, language)
    lines = "\n".join(f"{n}. {word.upper()}," for n, word in enumerate(code, 1))
    for form in ("NFC", "NFD", "NFKC"):
        typed = words.split_words(unicodedata.normalize(form, lines))
        assert words.decode_words(typed) == SECRET
    bare = [
        "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
        for word in code
    ]
    assert words.decode_words(bare) == SECRET


def test_arabic_letter_variants_are_one() -> None:
    code = words.encode_words(SECRET, "ar")
    loose = [w.translate(str.maketrans("أإآةى", "اااهي")) for w in code]
    assert loose != code
    assert words.decode_words(loose) == SECRET


def test_chinese_needs_no_spaces() -> None:
    code = words.encode_words(SECRET, "zh")
    assert words.decode_words(words.split_words("".join(code))) == SECRET


@given(st.integers(0, 26), st.integers(1, 2047))
def test_one_wrong_word_is_named_and_put_right(index: int, change: int) -> None:
    listed = words.word_list("en")
    code = words.encode_words(SECRET)
    typed = list(code)
    typed[index] = listed[listed.index(code[index]) ^ change]
    assert reason_and_position(typed) == ("wrong", index + 1)
    assert words.repair_words(typed, "en") == code


@given(st.integers(0, 26))
def test_one_unreadable_word_is_named_and_put_right(index: int) -> None:
    code = words.encode_words(SECRET)
    typed = [*code[:index], "????", *code[index + 1 :]]
    assert reason_and_position(typed) == ("unknown", index + 1)
    assert words.repair_words(typed) == code


@given(st.integers(0, 26))
def test_a_missing_word_is_named_and_put_back(index: int) -> None:
    code = words.encode_words(SECRET)
    typed = code[:index] + code[index + 1 :]
    assert reason_and_position(typed) == ("missing", index + 1)
    assert words.repair_words(typed, "en") == code


@given(st.integers(0, 27), st.integers(0, 2047))
@example(27, 0)
def test_a_word_too_many_is_named_and_left_out(index: int, number: int) -> None:
    code = words.encode_words(SECRET)
    typed = [*code[:index], words.word_list("en")[number], *code[index:]]
    reason, position = reason_and_position(typed)
    assert reason == "extra"
    assert [*typed[: int(str(position)) - 1], *typed[int(str(position)) :]] == code
    assert words.repair_words(typed, "en") == code


@given(st.integers(0, 25))
def test_neighbours_that_changed_places_are_named(index: int) -> None:
    code = words.encode_words(SECRET)
    typed = list(code)
    typed[index : index + 2] = code[index + 1], code[index]
    assert reason_and_position(typed) == ("swapped", index + 1)
    assert words.repair_words(typed, "en") == code


@given(
    st.integers(0, 26), st.integers(1, 26), st.integers(1, 2047), st.integers(1, 2047)
)
def test_two_wrong_words_are_never_taken_for_one(a: int, step: int, x: int, y: int) -> None:
    listed = words.word_list("en")
    typed = words.encode_words(SECRET)
    b = (a + step) % 27
    typed[a] = listed[listed.index(typed[a]) ^ x]
    typed[b] = listed[listed.index(typed[b]) ^ y]
    reason, _ = reason_and_position(typed)
    # Two neighbours changed by one and the same value may be a swap, which is also a slip found.
    assert reason in ("several", "swapped", "missing", "extra")


@given(st.lists(st.sampled_from(words.word_list("en")), max_size=40))
def test_words_of_chance_raise_nothing_else(typed: list[str]) -> None:
    try:
        data = words.decode_words(typed)
    except WordsDamaged:
        return
    assert words.encode_words(data) == typed


@given(st.lists(st.text(max_size=12), max_size=30))
def test_garbage_raises_nothing_else(typed: list[str]) -> None:
    with pytest.raises(WordsDamaged):
        words.decode_words(typed)
    words.repair_words(typed)


def test_facts_hold_no_word() -> None:
    code = words.encode_words(SECRET)
    with pytest.raises(WordsDamaged) as caught:
        words.decode_words([*code[:4], "zebrafish", *code[5:]])
    assert "zebrafish" not in repr(caught.value)
    assert code[3] not in repr(caught.value)
