from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.formats import frontmatter


def reasons(text: str) -> list[str]:
    return [remark.reason for remark in frontmatter.parse(text).remarks]


def test_plain_front_matter_is_read_without_remarks() -> None:
    front = frontmatter.parse("---\nindex: 4\ntitle: The Public\n---\n## Body\n")
    assert (front.title, front.index, front.body, front.body_line) == (
        "The Public", 4, "## Body\n", 5)
    assert front.remarks == ()


@pytest.mark.parametrize(("text", "title", "index"), [
    ("---\nindex: 4\ntitre: Le Public\n---\nx", "Le Public", 4),
    ("---\nindex: 4\ntitre : Le Public\n---\nx", "Le Public", 4),
    ("---\nالفهرس: 3\nالعنوان: الجمهور\n---\nx", "الجمهور", 3),
    ("---\n索引：3\n标题：公众\n---\nx", "公众", 3),
    ("---\nномер: 3\nЗаголовок: Общество\n---\nx", "Общество", 3),
])
def test_translated_keys_come_back(text: str, title: str, index: int) -> None:
    front = frontmatter.parse(text)
    assert (front.title, front.index) == (title, index)
    assert "front-matter-key-translated" in reasons(text) or "yaml-damaged" in reasons(text)


def test_a_translated_index_wins_over_one_that_a_tool_added() -> None:
    front = frontmatter.parse('---\nindex: 1\nالعنوان: الجمهور\nالفهرس: "4"\n---\nx')
    assert (front.title, front.index) == ("الجمهور", 4)
    assert [(remark.line, remark.reason) for remark in front.remarks] == [
        (3, "front-matter-key-translated"), (4, "front-matter-key-translated")]


def test_unknown_keys_are_told_by_the_shape_of_their_values() -> None:
    front = frontmatter.parse("---\nabcdé: Some words\nxyzé: 7\n---\nx")
    assert (front.title, front.index) == ("Some words", 7)
    assert reasons("---\nabcdé: Some words\nxyzé: 7\n---\nx") == ["front-matter-key-unknown"] * 2


@pytest.mark.parametrize(("text", "body", "reason"), [
    ("---\ntitle: A\n\nFirst words.\n", "First words.", "front-matter-unclosed"),
    ("---\ntitle: A---\nFirst words.\n", "First words.", "front-matter-glued"),
    ("---\ntitle: A\n---First words.\n", "First words.", "front-matter-glued"),
    ("--- title: A\n---\nFirst words.\n", "First words.", "front-matter-glued"),
    ("title: A\nindex: 2\n---\nFirst words.\n", "First words.", "front-matter-unopened"),
])
def test_damaged_fences_are_mended(text: str, body: str, reason: str) -> None:
    front = frontmatter.parse(text)
    assert front.title == "A"
    assert front.body.strip() == body
    assert reason in reasons(text)
    assert text.split("\n")[front.body_line - 1:][0].lstrip("-") == front.body.split("\n")[0]


def test_a_file_without_front_matter_is_all_body() -> None:
    front = frontmatter.parse("# Title\n\n---\n\nwords\n")
    assert front.fields == {}
    assert front.body == "# Title\n\n---\n\nwords\n"
    assert reasons("# Title\n\nwords") == ["front-matter-missing"]


def test_a_setext_heading_is_not_mistaken_for_front_matter() -> None:
    front = frontmatter.parse("A heading: with colon\n---\nwords\n")
    assert front.body.startswith("A heading")


def test_values_that_are_not_yaml_are_read_by_line() -> None:
    front = frontmatter.parse("---\nindex: 2\ntitle: Read: then [act\n---\nx")
    assert (front.title, front.index) == ("Read: then [act", 2)
    assert reasons("---\nindex: 2\ntitle: Read: then [act\n---\nx") == ["yaml-damaged"]


@pytest.mark.parametrize(("text", "value"), [
    ("4", 4), (" 04 ", 4), ("4.0", 4), ("٤", 4), ("-1", -1), ("", None), ("four", None),
    ("4th", None), ("1e9", None), ("99999999", None)])
def test_number(text: str, value: int | None) -> None:
    assert frontmatter.number(text) == value


@given(st.text(st.sampled_from("-: \nab#[]{}\"'&*!|>%@`title"), max_size=120))
def test_no_text_is_fatal_and_no_body_is_invented(text: str) -> None:
    front = frontmatter.parse(text)
    assert 1 <= front.body_line <= text.count("\n") + 3
    squeezed = text.replace("-", "")
    assert front.body.replace("-", "") in squeezed
