from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.store.passages import passages
from fieldbook.store.search import indexed_words
from fieldbook.store.stems import guess_language, stem
from fieldbook.store.store import Store
from fieldbook.store.words import ANALYSER, tokens
from fieldbook.vault.sql import connect_in_memory

TEXTS = {
    "ar": "يعمل المدافعون عن حقوق الإنسان في مجال الدفاع عن الضحايا، وللدفاع أشكال كثيرة.",
    "fr": "Le chiffrement des messages protège l’activiste et ses échanges avec les avocats.",
    "en": "A phishing message asks you to open a link. Links are not always what they seem.",
    "zh": "人权捍卫者在许多国家受到威胁，需要保护。",
    "ru": "Защитники прав человека сообщили о задержании. Её отпустили через день.",
    "my": "လူ့အခွင့်အရေး ကာကွယ်စောင့်ရှောက်သူများသည် အန္တရာယ်ရှိသည်။",
    "ja": "人権擁護者を守るために、パスワードを変えてください。",
    "th": "นักปกป้องสิทธิมนุษยชนถูกคุกคามและต้องการความคุ้มครอง",
    "km": "អ្នកការពារសិទ្ធិមនុស្សត្រូវបានគំរាមកំហែង",
    "lo": "ຜູ້ປົກປ້ອງສິດທິມະນຸດຖືກຂົ່ມຂູ່",
    "ko": "인권 옹호자들은 위협을 받고 있으며 보호가 필요합니다",
    "fa": "مدافعان حقوق بشر می‌خواهند از قربانیان حمایت کنند و کتاب‌ها را نگه دارند",
    "es": "Los abogados denunciaron la detención arbitraria de una niña en la comisaría.",
    "he": "מגיני זכויות האדם מבקשים הגנה",
    "hi": "मानवाधिकार रक्षकों को सुरक्षा की आवश्यकता है",
}


def filled():
    store = Store(connect_in_memory(), b"k" * 32)
    for language, text in TEXTS.items():
        store.search.put("lesson", f"item/{language}", title=f"Title {language}", text=text,
                         language=language, where=f"place {language}")
    return store


@pytest.fixture
def full():
    return filled()


@pytest.fixture(scope="module")
def shelf():
    """A store that is only asked."""
    return filled()


def found(store, words, **more):
    return [hit.id.removeprefix("item/") for hit in store.search.query(words, **more)]


def marked(hit):
    return [hit.snippet[start:end] for start, end in hit.marks]


@pytest.mark.parametrize(("words", "language"), [
    ("الدفاع", "ar"), ("دفاع", "ar"), ("والدفاع", "ar"), ("للدفاع", "ar"), ("بالدفاع", "ar"),
    ("الدِّفَاع", "ar"), ("الدفـــاع", "ar"), ("المدافعين", "ar"), ("حقوق الانسان", "ar"),
    ("اشكال", "ar"), ("chiffrement", "fr"), ("chiffrer", "fr"), ("chiffrem", "fr"),
    ("protege", "fr"), ("PROTÈGE", "fr"), ("activiste", "fr"), ("l'activiste", "fr"),
    ("ECHANGE", "fr"), ("avocat messages", "fr"), ("phishing", "en"), ("phish", "en"),
    ("linked", "en"), ("open links", "en"), ("人权", "zh"), ("权", "zh"), ("捍卫者", "zh"),
    ("受到威胁", "zh"), ("护", "zh"), ("защитник", "ru"), ("защитники", "ru"),
    ("защитниками", "ru"), ("ЗАЩИТНИКОВ", "ru"), ("ее отпустили", "ru"), ("задержание", "ru"),
    ("အခွင့်အရေး", "my"), ("အခွင့", "my"), ("ကာကွယ်", "my"), ("လူ့", "my"),
    ("パスワード", "ja"), ("守る", "ja"), ("ﾊﾟｽﾜｰﾄﾞ", "ja"), ("สิทธิ", "th"),
    ("มนุษยชน", "th"), ("សិទ្ធិ", "km"), ("ສິດທິ", "lo"), ("인권", "ko"), ("옹호자", "ko"),
    ("ميخواهند", "fa"), ("می‌خواهند", "fa"), ("كتابها", "fa"), ("آبوگادو", None),
    ("detencion", "es"), ("NIÑA", "es"), ("nina", "es"), ("abogado", "es"), ("זכויות", "he"),
    ("सुरक्षा", "hi"), ("nowhere", None), ("人权法", None), ("chiffrement nowhere", None),
])
def test_words_are_found_however_they_are_written(shelf, words, language):
    assert found(shelf, words) == ([language] if language else [])


@pytest.mark.parametrize(("words", "piece"), [
    ("الدفاع", ["الدفاع", "وللدفاع"]), ("chiffrer", ["chiffrement"]), ("人权", ["人权"]),
    ("权", ["权"]), ("защитник", ["Защитники"]), ("အခွင့်အရေး", ["အခွင့်အရေး"]),
    ("links", ["link", "Links"]), ("nina", ["niña"]), ("ﾊﾟｽﾜｰﾄﾞ", ["パスワード"]),
])
def test_snippets_show_the_original_with_what_matched(shelf, words, piece):
    (hit,) = shelf.search.query(words)
    assert marked(hit) == piece
    assert hit.snippet.strip("… ") in TEXTS[hit.language]


def test_arabic_verbs_are_marked_by_their_stem_too(store):
    store.search.put("lesson", "a", title="", text="وهم يستخدمون الهاتف كل يوم", language="ar")
    (hit,) = store.search.query("استخدم")
    assert marked(hit) == ["يستخدمون"]


def test_a_hit_tells_all_about_its_item(shelf):
    (hit,) = shelf.search.query("phishing title")
    assert (hit.kind, hit.id, hit.title, hit.language, hit.where, hit.start) == (
        "lesson", "item/en", "Title en", "en", "place en", 0)
    assert hit.title[slice(*hit.title_marks[0])] == "Title"


@pytest.mark.parametrize(("words", "languages"), [
    ('"human rights"', ["en"]), ('"rights human"', []), ("rights human", ["en", "x"]),
    ('"human rights', ["en"]), ("«human rights» defender", ["en"]), ("“human” rights", ["en", "x"]),
])
def test_words_in_quotes_must_follow_each_other(store, words, languages):
    store.search.put("lesson", "item/en", title="", text="human rights defenders", language="en")
    store.search.put("lesson", "item/x", title="", text="rights of every human", language="en")
    assert sorted(found(store, words)) == languages


def test_all_words_must_be_there_and_the_last_may_be_unfinished(store):
    store.search.put("note", "item/a", title="", text="the lawyer visited the prison")
    store.search.put("note", "item/b", title="", text="the lawyer wrote a letter")
    assert sorted(found(store, "lawyer")) == ["a", "b"]
    assert found(store, "lawyer pris") == ["a"]
    assert found(store, "pris lawyer") == []
    assert found(store, "prison lawyer ") == ["a"]
    assert found(store, "lawy ") == []


def test_the_title_counts_more(store):
    for n in range(10):
        text = "arrest " * 3 + "x " * 50
        store.search.put("note", f"item/{n}", title="Something else", text=text)
    store.search.put("note", "item/title", title="Arrest", text="words " * 60)
    assert found(store, "arrest")[0] == "title"


def test_filters(full):
    full.search.put("note", "item/note", title="", text="phishing again", language="en")
    assert sorted(found(full, "phishing")) == ["en", "note"]
    assert found(full, "phishing", kind="note") == ["note"]
    assert found(full, "phishing", kind="lesson") == ["en"]
    assert found(full, "title", language="fr") == ["fr"]
    assert found(full, "phishing", language="fr") == []
    assert len(full.search.query("title", limit=3)) == 3
    assert full.search.query("title", limit=0) == []


def test_putting_the_same_again_does_nothing(full):
    before = full.sql("SELECT max(n) FROM search_item")[0][0]
    full.search.put("lesson", "item/en", title="Title en", text=TEXTS["en"], language="en",
                    where="place en")
    assert full.sql("SELECT max(n) FROM search_item")[0][0] == before


def test_putting_again_replaces(store):
    store.search.put("note", "item/a", title="Old", text="first words")
    store.search.put("note", "item/a", title="New", text="second words")
    assert found(store, "first") == []
    assert found(store, "old") == []
    assert found(store, "second") == ["a"]
    assert store.sql("SELECT count(*) FROM passage")[0][0] == 1


def test_languages_of_one_item_stand_beside_each_other(store):
    for language in ("fr", "ar"):
        store.search.put("lesson", "item/a", title="", text=TEXTS[language], language=language)
    assert found(store, "chiffrement") == ["a"]
    assert found(store, "الدفاع") == ["a"]
    store.search.remove("lesson", "item/a", language="fr")
    assert found(store, "chiffrement") == []
    store.search.remove("lesson", "item/a")
    assert found(store, "الدفاع") == []


def test_removing_takes_every_word_out_of_the_index(full):
    for language in TEXTS:
        full.search.remove("lesson", f"item/{language}")
    assert full.sql("SELECT count(*) FROM passage")[0][0] == 0
    assert full.sql("SELECT count(*) FROM search_item")[0][0] == 0
    terms = full.sql("SELECT count(*) FROM search_index_idx")[0][0]
    full.sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, row)")
    assert full.sql("SELECT term FROM temp.words") == [], terms


def blocks(store):
    """Return the pages of the index. A word that no other begins like stands there whole."""
    return b"".join(bytes(row[0]) for row in store.sql("SELECT block FROM search_index_data"))


def test_erased_words_are_gone_from_the_pages_themselves(full):
    full.search.put("note", "secret", title="", text="vqplantedq and xqothersecret",
                    language="xx")
    assert b"vqplantedq" in blocks(full)
    full.search.erase("note", "secret")
    assert b"vqplantedq" not in blocks(full)
    assert b"xqothersecret" not in blocks(full)
    assert list(full.search.purge()) == []


def test_earlier_words_of_an_erased_item_go_with_the_sweep(full):
    full.search.put("note", "secret", title="", text="vqplantedq and xqothersecret",
                    language="xx")
    full.search.put("note", "secret", title="", text="nothing any more")
    assert b"vqplantedq" in blocks(full)
    assert list(full.search.purge()) == []
    full.search.erase("note", "secret")
    for _ in full.sweep():
        pass
    assert b"vqplantedq" not in blocks(full)
    assert b"xqothersecret" not in blocks(full)
    assert list(full.search.purge()) == []
    assert found(full, "phishing") == ["en"]


def test_a_purge_that_was_stopped_goes_on_and_takes_in_what_was_removed_meanwhile(reopen):
    store = reopen()
    with store.transaction():
        for n in range(1500):
            store.search.put("note", str(n), title="", text=f"vqplanted{n} filling{n} words{n}")
    store.search.remove("note", "7")
    store.search.erase("note", "8")
    work = store.search.purge()
    next(work)
    store.search.remove("note", "9")
    store = reopen()
    for _ in store.search.purge():
        pass
    store.sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, row)")
    terms = {row["term"] for row in store.sql("SELECT term FROM temp.words")}
    assert "vqplanted10" in terms
    assert not {"vqplanted7", "vqplanted8", "vqplanted9"} & terms
    assert store.sql("SELECT count(DISTINCT segid) FROM search_index_idx")[0][0] == 1


def test_removing_by_place(full):
    full.search.remove_kind("lesson", "place en")
    assert found(full, "phishing") == []
    assert found(full, "chiffrement") == ["fr"]


LONG = "\n\n".join(f"Paragraph {n} speaks of topic{n} and of nothing else. " * 6 for n in range(40))


def test_a_long_text_is_found_at_its_place(store):
    store.search.put("lesson", "item/a", title="Long", text=LONG)
    (hit,) = store.search.query("topic33")
    assert "topic33" in LONG[hit.start:hit.start + 1500]
    assert marked(hit)[0] == "topic33"
    assert hit.start > 8000


def test_words_in_different_passages_are_found_together_and_last(store):
    store.search.put("lesson", "item/far", title="Long", text=LONG)
    store.search.put("lesson", "item/near", title="", text="topic3 beside topic33")
    assert found(store, "topic3 topic33") == ["near", "far"]
    assert found(store, "topic3 topic33", kind="note") == []
    assert found(store, "topic3 nowhere") == []


def test_an_item_is_shown_once_however_often_it_matches(store):
    store.search.put("lesson", "item/long", title="Paragraphs", text=LONG)
    store.search.put("lesson", "item/short", title="", text="one paragraph")
    assert sorted(found(store, "paragraph", limit=5)) == ["long", "short"]


def test_language_is_guessed_where_none_is_given(store):
    store.search.put("note", "item/a", title="", text=TEXTS["fr"])
    store.search.put("note", "item/b", title="", text=TEXTS["ru"])
    assert found(store, "chiffrer") == ["a"]
    assert found(store, "защитниками") == ["b"]


@pytest.mark.parametrize("language", ["ar", "ru", "fr", "es", "en"])
def test_guessing(language):
    assert guess_language(TEXTS[language]) == language


def test_guessing_says_nothing_when_unsure():
    assert guess_language("") == ""
    assert guess_language("xyzzy plugh") == ""
    assert guess_language(TEXTS["zh"]) == ""


@settings(max_examples=120, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text('"*()^:{}+-ANDORNOT近 ا"«', max_size=30)))
def test_nothing_that_is_typed_is_an_error(words):
    store = test_nothing_that_is_typed_is_an_error.__dict__.setdefault("store", filled())
    store.search.query(words)
    store.search.query(words, kind=words, language=words)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["", "en", "ar", "ru", "fr", "my"]))
def test_tokens_lie_inside_the_text_and_hold_no_space(text, language):
    for token in tokens(text, language):
        assert 0 <= token.start < token.end <= len(text)
        assert token.text
        assert not any(character.isspace() or character in '"\0' for character in token.text)
        assert token.stem != token.text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.text(max_size=50), st.sampled_from(["", "fr", "ar"]))
def test_what_was_put_can_be_taken_out_again(text, title, language):
    store = test_what_was_put_can_be_taken_out_again.__dict__.setdefault("store", filled())
    before = store.sql("SELECT count(*) FROM search_index_docsize")[0][0]
    store.search.put("note", "fresh", title=title, text=text, language=language)
    for hit in store.search.query(text):
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)
    store.search.remove("note", "fresh")
    assert store.sql("SELECT count(*) FROM search_index_docsize")[0][0] == before


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab .\n。", max_size=8000))
def test_passages_follow_each_other_without_a_gap(text):
    pieces = list(passages(text))
    assert "".join(piece for _, piece in pieces) == text
    place = 0
    for start, piece in pieces:
        assert start == place
        place += len(piece)
        assert len(piece) <= 1500


def test_half_a_surrogate_pair_does_not_stop_indexing(store):
    store.search.put("note", "item/a", title="t\ud83d", text="before \udc00 after\0word")
    assert found(store, "after") == ["a"]
    assert found(store, "\ud83d after") == ["a"]


def test_an_index_made_by_another_program_is_made_anew(reopen):
    store = reopen()
    for n in range(95):
        store.search.put("note", f"item/{n}", title="", text=f"number{n} word")
    store.sql("UPDATE meta SET value = x'00' WHERE name = 'search-analyser'")
    store = reopen()
    assert store.search.is_stale
    assert found(store, "number3 ") == []
    work = store.search.rebuild()
    next(work)
    assert found(store, "number3 ") == ["3"]
    store.search.put("note", "item/3", title="", text="changed while half made anew")
    store.search.remove("note", "item/90")
    store.search.put("note", "item/91", title="", text="changed before its turn")
    store = reopen()
    assert store.search.is_stale
    for _ in store.sweep():
        pass
    assert not store.search.is_stale
    assert found(store, "number3 ") == []
    assert found(store, "changed half") == ["3"]
    assert found(store, "changed turn") == ["91"]
    assert found(store, "number90 ") == []
    assert found(store, "number94 ") == ["94"]
    for row in store.sql("SELECT id FROM search_item"):
        store.search.remove("note", row["id"])
    store.sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, row)")
    assert store.sql("SELECT term FROM temp.words") == []
    assert not reopen().search.is_stale


SAMPLE_STEMS = {
    "ar": "مدافعون كاتبات معلمين", "da": "børnene venlighed", "de": "häuser freundlichkeit",
    "el": "ανθρώπων δικαιώματα",
    "en": "defenders organization running", "es": "abogadas detenciones",
    "fi": "ihmisoikeuksien taloissa", "fr": "chiffrement activistes", "hi": "रक्षकों लड़कियाँ",
    "hu": "jogvédők házakban", "hy": "մարդկանց",
    "id": "perlindungan membela", "it": "avvocati diritti",
    "lt": "teisių gynėjai", "ne": "मानिसहरू", "nl": "mensenrechten verdedigers", "no": "barnehagene",
    "pt": "advogados detenções", "ro": "drepturilor omului", "ru": "защитниками задержания",
    "sr": "заштитници људских", "sv": "rättigheterna", "ta": "மனிதர்கள்", "tr": "savunucuları",
    "ca": "advocades", "et": "inimõiguste", "eu": "eskubideen", "ga": "daoine", "yi": "רעכטן",
}


def test_stems_and_folding_are_what_indexes_were_made_with():
    """An index holds what the analyser gave when it was made: a change must raise ANALYSER."""
    lines = [f"{language} {stem(word, language)}" for language, words in SAMPLE_STEMS.items()
             for word in words.split()]
    lines += [" ".join(indexed_words(language, "", text)) for language, text in TEXTS.items()]
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
    assert (ANALYSER, digest) == (1, "f93688ab2dee0ac1")


def test_real_courses_are_found(store, shared_data):
    """The words that people ask the real course for, in three languages."""
    root = shared_data / "umbrella-content"
    with store.transaction():
        for language in ("ar", "en", "fr"):
            for path in sorted((root / language).glob("communications/*/*/*.md")):
                store.search.put("lesson", str(path.relative_to(root)), title=path.stem,
                                 text=path.read_text(encoding="utf-8"), language=language)
    for words, language in (("الدفاع", "ar"), ("chiffrement", "fr"), ("phishing", "en")):
        hits = store.search.query(words, language=language)
        assert hits, words
        assert all(hit.marks or hit.title_marks for hit in hits)
