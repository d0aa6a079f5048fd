"""Languages of courses: their codes, their direction, and which to read when one is missing."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

UNKNOWN = "und"
"""The code for a language that nobody named (BCP 47)."""

_CODE_WORDS = (
    "aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv "
    "cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho "
    "hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku "
    "kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn "
    "no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm "
    "sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi "
    "vo wa wo xh yi yo za zh zu prs pbu ckb kmr fil haz hif rhg kac ksw kar shn mnw hmn tet "
    "tpi swc swa kri men tem")
_CODES = frozenset(_CODE_WORDS.split())
_TAG = re.compile(
    r"([A-Za-z]{2,3})(?:[-_](arab|beng|cyrl|deva|hans|hant|hebr|latn|mong|mymr|tfng|tibt))?"
    r"(?:[-_]([A-Za-z]{2}|\d{3}))?\Z", re.IGNORECASE)
_RIGHT_TO_LEFT = frozenset((
    "ar", "fa", "prs", "ps", "pbu", "ur", "he", "iw", "yi", "dv", "sd", "ug", "ckb", "haz", "rhg",
    "ks", "arc", "syr", "nqo"))
_RIGHT_TO_LEFT_SCRIPTS = ("arab", "hebr", "syrc", "thaa", "nkoo", "rohg", "adlm")

_SCRIPTS = {"ARABIC": "ar", "HEBREW": "he", "CYRILLIC": "ru", "CJK": "zh", "HIRAGANA": "ja",
            "KATAKANA": "ja", "HANGUL": "ko", "MYANMAR": "my", "THAI": "th", "KHMER": "km",
            "LAO": "lo", "DEVANAGARI": "hi", "BENGALI": "bn", "GREEK": "el", "ETHIOPIC": "am",
            "GEORGIAN": "ka", "ARMENIAN": "hy", "TAMIL": "ta", "SINHALA": "si"}
_WORDS = {
    "en": "the and of to is you your that with for are this or not from can have be",
    "fr": "le la les des et est vous votre que pour dans une un sur avec pas du ou ne",
    "es": "el la los las y es usted su que para en una un con por no del se al",
    "pt": "o a os as e é você seu que para em uma um com por não do da se",
    "de": "der die das und ist sie ihr dass mit für ein eine nicht von zu den im auf",
    "it": "il la gli le e è che per di una un con non del della si sono",
    "tr": "ve bir bu için ile da de ne olarak daha çok gibi olan",
    "id": "yang dan di untuk dengan ini itu dari tidak pada anda atau",
    "sw": "na ya wa kwa ni katika za la hii kama yako wako",
}
_PERSIAN = frozenset("پچژگک")
_URDU = frozenset("ٹڈڑےں")
_ENOUGH = 200


def code_of(name: str) -> str | None:
    """Return the language code that a folder's name is ("pt_BR" -> "pt-BR"), None for other names.

    Language, script and region (BCP 47); a name like "my_first-course" is none.
    """
    found = _TAG.match(name)
    if not found or found[1].lower() not in _CODES:
        return None
    script, region = (found[2] or "").title(), (found[3] or "").upper()
    return "-".join(part for part in (found[1].lower(), script, region) if part)


def base(code: str) -> str:
    """Return the language without country or script: "pt" for "pt-BR"."""
    return code.partition("-")[0]


def direction(code: str) -> str:
    """Return "rtl" or "ltr"."""
    parts = code.lower().split("-")
    if any(part in _RIGHT_TO_LEFT_SCRIPTS for part in parts[1:]):
        return "rtl"
    return "rtl" if parts[0] in _RIGHT_TO_LEFT and "latn" not in parts else "ltr"


def order(wanted: str, available: Iterable[str],
          counts: Mapping[str, int] | None = None) -> list[str]:
    """Return the languages in which to look for an item, the best first.

    The wanted one, the shared language "", relatives of the wanted one (pt for pt-BR), English,
    then those that have most by `counts`, then by code.
    """
    amounts = counts or {}

    def rank(code: str) -> tuple[int, int, str]:
        near = (0 if code == wanted else 1 if code == "" else 2 if base(code) == base(wanted)
                else 3 if base(code) == "en" else 4)
        return near, -amounts.get(code, 0), code

    return sorted(available, key=rank)


def guess(text: str) -> str:
    """Return the likely language of a text by its script and commonest words, "und" if unsure."""
    letters = [sign for sign in text[:20_000] if sign.isalpha()]
    if len(letters) < _ENOUGH:
        return UNKNOWN
    scripts = Counter(unicodedata.name(sign, "?").partition(" ")[0] for sign in letters)
    script = scripts.most_common(1)[0][0]
    if script == "ARABIC":
        return _arabic_script(letters)
    if script == "CJK" and scripts["HIRAGANA"]:
        return "ja"
    return _SCRIPTS.get(script) or _by_words(text)


def _arabic_script(letters: list[str]) -> str:
    if sum(sign in _URDU for sign in letters) * 50 > len(letters):
        return "ur"
    return "fa" if sum(sign in _PERSIAN for sign in letters) * 50 > len(letters) else "ar"


def _by_words(text: str) -> str:
    seen = Counter(re.findall(r"\w+", text[:20_000].lower()))
    scores = {code: sum(seen[word] for word in words.split()) for code, words in _WORDS.items()}
    (best, most), (_, next_most) = sorted(scores.items(), key=lambda pair: -pair[1])[:2]
    return best if most > next_most * 1.2 and most >= 5 else UNKNOWN
