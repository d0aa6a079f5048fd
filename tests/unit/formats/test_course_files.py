from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldbook.formats import course_files, yaml_text


def words(remarks: list[course_files.Remark]) -> list[tuple[int, str]]:
    return [(remark.line, remark.reason) for remark in remarks]


def test_checklist() -> None:
    listed, remarks = course_files.checklist(
        "index: 100\nlist:\n- label: 'Before:'\n- check: One\n- check: Two\n    and more\n")
    assert listed.index == 100
    assert [(line.kind, line.text, line.line) for line in listed.lines] == [
        ("label", "Before:", 3), ("check", "One", 4), ("check", "Two and more", 5)]
    assert remarks == []


def test_translated_keys_of_a_checklist() -> None:
    listed, remarks = course_files.checklist("القائمة:\n- تحقق: واحد\n- تسمية: عنوان\n")
    assert [(line.kind, line.text) for line in listed.lines] == [
        ("check", "واحد"), ("label", "عنوان")]
    assert {reason for _, reason in words(remarks)} == {"key-translated"}


def test_a_damaged_checklist_gives_what_can_be_read() -> None:
    listed, remarks = course_files.checklist(
        "title: Broken\nlist:\n- check: one: two\n- check: \"three\n")
    assert listed.title == "Broken"
    assert [line.text for line in listed.lines] == ["one: two", "three"]
    assert words(remarks) == [(3, "yaml-damaged")]


def test_bare_words_in_a_list_are_lines_to_tick() -> None:
    listed, _ = course_files.checklist("list:\n- One\n- [a, b]\n")
    assert [line.text for line in listed.lines] == ["One"]


def test_empty_files_are_remarked() -> None:
    assert words(course_files.category("{}\n")[1]) == [(1, "empty-category")]
    assert words(course_files.category("")[1]) == [(1, "empty-category")]
    assert words(course_files.checklist("list: []\n")[1]) == [(1, "empty-checklist")]
    assert words(course_files.form("title: x\n")[1]) == [(1, "empty-form")]


def test_form() -> None:
    form, remarks = course_files.form(
        "title: Memo\nscreens:\n- title: Names\n  items:\n  - name: who\n    type: text_area\n"
        "    label: Who\n    hint: Initials\n  - name: how\n    type: single_choice\n"
        "    label: How\n    options:\n    - label: By car\n      value: car\n    - On foot\n"
        "  - type: hologram\n    label: Odd\n")
    first, second, third = form.screens[0].items
    assert (first.name, first.type, first.label, first.hint) == (
        "who", "text_area", "Who", "Initials")
    assert [(choice.value, choice.label) for choice in second.options] == [
        ("car", "By car"), ("On foot", "On foot")]
    assert third.type == "text_input"
    assert third.name
    assert [reason for _, reason in words(remarks)] == ["question-type-unknown"]


def test_kind_of() -> None:
    assert course_files.kind_of("list:\n- check: a\n") == "checklist"
    assert course_files.kind_of("screens: []\n") == "form"
    assert course_files.kind_of("colours: [red]\n") == ""


def test_aliases_do_not_unfold() -> None:
    bomb = "a: &a [x, x]\n" + "\n".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]" for n in range(20))
    root, _ = yaml_text.read(bomb)
    assert len(root.entries) == 21
    assert all(item.items == [] for item in root.entries[-1][1].items)


def test_depth_is_limited() -> None:
    root, remarks = yaml_text.read("[" * 5000)
    assert remarks[0].reason == "yaml-damaged"
    assert root.items == []


def test_tags_build_nothing() -> None:
    root, _ = yaml_text.read("a: !!python/object/apply:os.system [echo]\nb: !!int x\n")
    assert root.get("b") is not None


@given(st.text(max_size=200))
def test_no_text_is_fatal(text: str) -> None:
    course_files.category(text)
    course_files.checklist(text)
    course_files.form(text)
    course_files.kind_of(text)
    course_files.course(text)
