from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.formats.mending import mend


@pytest.mark.parametrize(("text", "mended"), [
    ("** كلمة **", "**كلمة** "),
    ("**      كلمة**", "**كلمة**"),
    ("*   ** الأمن: ** نص", "*    **الأمن:**  نص"),
    ("**fine** and **fine too**", "**fine** and **fine too**"),
    ("*من هو؟", "* من هو؟"),
    ("   *من هو؟", "   * من هو؟"),
    ("*emphasis* stays", "*emphasis* stays"),
    ("! [صورة](a.png)", "![صورة](a.png)"),
    ("wow! [a page](a.md)", "wow! [a page](a.md)"),
    ("[x]((https://a.org/)", "[x](https://a.org/)"),
    ("[x]([y](umbrella://a/b)", "[x](umbrella://a/b)"),
    ("[x] من (umbrella://a/b) و", "[x](umbrella://a/b) من  و"),
    ("[x](https: / a.org /)", "[x](https:/a.org/)"),
    ("[x](my file.png)", "[x](<my file.png>)"),
    ('[x](a.png "a title")', '[x](a.png "a title")'),
    ("`** x **` and ** y **", "`** x **` and  **y** "),
])
def test_mends(text: str, mended: str) -> None:
    assert mend(text) == mended


def test_code_stays_as_it_is() -> None:
    code = "```\n** a **\n[x](a b.png)\n```\n    ** b **\n"
    assert mend(code) == code


@given(st.text(st.sampled_from("*[]()! `~\n\tab:/umrelw.#-"), max_size=200))
def test_lines_keep_their_numbers(text: str) -> None:
    assert mend(text).count("\n") == text.count("\n")
