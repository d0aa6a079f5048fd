from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from fieldbook.ui.language import find
from fieldbook.ui.pages.reader_document import SheetDocument
from fieldbook.ui.pages.reader_facts import GLOSSARY
from fieldbook.ui.shell import Shell
from fieldbook.ui.shots import VARIANTS
from ui.library_world import STARTER, OpenPage, imported, settle, words
from ui.walks import complaints, primaries


@pytest.fixture
def page(qtbot, context):
    page = OpenPage(context)
    qtbot.addWidget(page)
    page.resize(1060, 720)
    page.show()
    return page


@pytest.fixture
def course(session, tmp_path):
    return imported(session, tmp_path)


@pytest.fixture
def reader(page, course):
    page.open(course=course, item="basics/s_start")
    settle()
    return page.reader


def text_of(reader) -> str:
    return reader.pane.view.toPlainText()


def press(page: QWidget, name: str) -> None:
    settle()
    button = page.findChild(QWidget, name)
    assert button is not None, name
    assert button.isVisibleTo(page), name
    button.click()
    settle()


def item_of(reader) -> str:
    return reader.opened.place.item


def contents(reader) -> dict[str, str]:
    """Return what a screen reader says of each entry, by title."""
    model = reader.side.contents.contents
    return {entry.node.title: str(model.data(model.index_of(entry.node.id),
                                             Qt.ItemDataRole.AccessibleTextRole))
            for entry in model.entries[1:]}


def test_a_lesson_is_read_with_its_title_once(reader) -> None:
    assert text_of(reader).count("Start here") == 1
    assert "Phishing is common." in text_of(reader)
    assert "Page 1 of 5" in words(reader.pane)
    assert primaries(reader) == ["Next: A long page"]


def test_pictures_come_from_the_vault_and_keep_to_the_column(reader) -> None:
    document = reader.pane.view.document()
    assert isinstance(document, SheetDocument)
    assert document.size_of("asset:basics/red.png").toTuple() == (900, 300)
    reader.pane.view.go_to(document.characterCount())
    settle()
    image = reader.pane.view.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7)
               for y in range(0, image.height(), 7)}
    assert "#cc2222" in colours
    assert document.size().width() <= reader.pane.view.column()


def test_links_lead_to_lessons_and_to_their_headings(reader) -> None:
    reader.pane.view.followed.emit("item:basics/s_long#the-end")
    settle()
    assert item_of(reader) == "basics/s_long"
    view = reader.pane.view
    assert view.cursorForPosition(view.viewport().rect().topLeft()).position() > 5000


def test_an_outside_link_is_only_shown_and_can_be_copied(page, reader) -> None:
    view = reader.pane.view
    assert not view.openLinks()
    assert not view.openExternalLinks()
    view.followed.emit("https://example.org/page")
    told = words(reader.pane.aside).replace("\u200b", "")
    assert "https://example.org/page" in told
    assert "Nothing was opened" in told
    press(page, "reader-copy-address")
    assert QGuiApplication.clipboard().text() == "https://example.org/page"
    assert "emptied" in page.told[-1][0]


def test_escape_closes_the_warning(qtbot, reader) -> None:
    reader.pane.view.followed.emit("mailto:someone@example.org")
    assert not reader.pane.aside.isHidden()
    qtbot.keyClick(reader.pane.aside, Qt.Key.Key_Escape)
    assert reader.pane.aside.isHidden()


def test_a_term_is_explained_where_it_stands(page, reader) -> None:
    document = reader.pane.view.document()
    cursor = QTextCursor(document)
    cursor.setPosition(reader.pane.view.place_of("Phishing") + 1)
    assert cursor.charFormat().anchorHref() == "term:glossary/s_phishing"
    reader.pane.view.followed.emit(cursor.charFormat().anchorHref())
    told = words(reader.pane.aside)
    assert "Phishing" in told
    assert "A message that lies." in told
    reader.pane.aside.term_opened.emit("glossary/s_phishing")
    assert item_of(reader) == "glossary/s_phishing"


def test_the_glossary_can_be_filtered(page, reader) -> None:
    press(page, "reader-glossary")
    assert item_of(reader) == GLOSSARY
    glossary = reader.pane.glossary
    assert [row.title for row in glossary.list.rows] == ["Phishing", "Radio"]
    assert glossary.list.rows[1].detail == "Speaks over the air."
    glossary.filter.setText("lies")
    glossary.filter.asked.emit("lies")
    assert [row.title for row in glossary.list.rows] == ["Phishing"]
    glossary.filter.asked.emit("zzz")
    assert "No term has “zzz” in it" in words(glossary)
    glossary.filter.asked.emit("rád")
    assert [row.title for row in glossary.list.rows] == ["Radio"]
    glossary.list.opened.emit("glossary/s_radio")
    assert item_of(reader) == "glossary/s_radio"


def test_terms_have_their_own_list_and_are_not_in_the_contents(reader) -> None:
    assert "Glossary" not in contents(reader)
    assert "Radio" not in contents(reader)


def test_next_counts_as_read_and_goes_on(page, reader, session, course) -> None:
    press(page, "reader-next")
    assert item_of(reader) == "basics/s_long"
    assert contents(reader)["Start here"] == "Start here, read"
    assert contents(reader)["A long page"] == "A long page, open now"
    assert session.library.progress(course) == (1, 4)
    assert "1 of 4 pages read" in words(reader.side)
    press(page, "reader-back")
    assert item_of(reader) == "basics/s_start"


def test_the_last_page_leads_back_to_the_library(page, reader) -> None:
    page.open(course=reader.opened.place.course, item="basics/c_pack")
    press(page, "reader-next")
    assert item_of(reader) == "basics/f_report"
    assert not reader.pane.next.isVisibleTo(page)
    page.open(course=reader.opened.place.course, item="glossary/s_radio")
    settle()
    assert not reader.pane.back.isVisibleTo(page), "a term has no neighbours"


def test_the_place_is_kept_and_found_again(page, reader, course, session, clock) -> None:
    clock.advance(60_000)  # what is read last is told by the clock
    page.open(course=course, item="basics/s_long")
    settle()
    view = reader.pane.view
    bar = view.verticalScrollBar()
    view.go_to_share(0.5)
    settle()
    at = view.position()
    assert 0.4 < at < 0.6
    page.open()
    assert session.library.reading(course, "basics/s_long").position == pytest.approx(at, abs=0.01)
    page.open(course=course)
    settle()
    assert item_of(reader) == "basics/s_long", "a course opens where reading stopped"
    assert reader.pane.view.position() == pytest.approx(at, abs=0.02)
    bar.setValue(bar.maximum())
    settle()
    reader.note()
    assert session.library.reading(course, "basics/s_long").read


def test_locking_notes_the_place_before_the_vault_closes(page, reader, course, session) -> None:
    page.open(course=course, item="basics/s_long")
    settle()
    reader.pane.view.go_to_share(0.3)
    page.autosave.flush()
    assert session.library.reading(course, "basics/s_long").position == pytest.approx(0.3, abs=0.05)


def test_a_page_that_is_missing_in_a_language_says_so(page, reader) -> None:
    press(page, "reader-language-ar")
    assert reader.opened.item.language == "ar"
    assert not reader.pane.notice.isVisibleTo(page)
    page.open(course=reader.opened.place.course, item="basics/s_only-english", language="ar")
    settle()
    assert reader.opened.language == "ar"
    assert "Not translated." in text_of(reader)
    assert "There is no \u2068العربية\u2069 version of this page. It is shown in " \
        "\u2068English\u2069." in words(reader.pane)


def test_arabic_is_read_from_the_right(page, reader) -> None:
    press(page, "reader-language-ar")
    directions = {}
    block = reader.pane.view.document().begin()
    while block.isValid():
        directions[block.text()[:12]] = block.textDirection()
        block = block.next()
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions["ابدأ هنا"] == right
    assert directions["Signal هو تط"] == right, "an English name at the beginning changes nothing"
    assert directions["Signal"] == right, "nor does it in a list"
    assert directions["This paragra"] == left, "a whole English paragraph is read from the left"
    assert reader.side.contents.layoutDirection() == right
    assert reader.pane.view.document().size_of("asset:basics/red.png").width() == 900


def test_a_search_hit_opens_at_its_place(page, course, session) -> None:
    hit = session.store.search.query("needle")[0]
    page.open(kind=hit.kind, id=hit.id, words="needle", start=hit.start)
    settle()
    view = page.reader.pane.view
    assert item_of(page.reader) == "basics/s_long"
    marked = [selection.cursor.selectedText() for selection in view.extraSelections()]
    assert marked == ["needle"]
    place = view.place_of("The needle is here")
    first = view.cursorForPosition(view.viewport().rect().topLeft()).position()
    last = view.cursorForPosition(view.viewport().rect().bottomRight()).position()
    assert first <= place <= last


def test_a_hit_in_arabic_opens_in_arabic(page, course, session) -> None:
    hit = session.store.search.query("للرسائل")[0]
    page.open(kind=hit.kind, id=hit.id, words="للرسائل", start=hit.start)
    settle()
    assert page.reader.opened.item.language == "ar"
    assert [each.cursor.selectedText() for each in page.reader.pane.view.extraSelections()] \
        == ["للرسائل"]


def test_a_hit_in_a_checklist_shows_the_line(page, course, session) -> None:
    hit = next(hit for hit in session.store.search.query("passport") if hit.kind == "checklist")
    page.open(kind=hit.kind, id=hit.id, words="passport", start=hit.start)
    settle()
    assert page.reader.opened.item.kind == "checklist"


def test_ctrl_f_finds_in_the_page(qtbot, page, reader, course) -> None:
    page.open(course=course, item="basics/s_long")
    settle()
    reader.pane.view.setFocus()
    qtbot.keyClick(reader.pane.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = reader.pane.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "NEEDLE")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.told.text() == "1 of 1"
    bar.look_for("paragraph")
    assert bar.told.text() == "1 of 120"
    bar.look_for("paragraph")
    assert bar.told.text() == "2 of 120"
    bar.look_for("nowhere")
    assert bar.told.text() == "Not on this page"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reader.pane.view.extraSelections() == []


def test_a_form_can_be_read_and_says_that_it_cannot_be_filled_in_yet(page, reader, course) -> None:
    page.open(course=course, item="basics/f_report")
    settle()
    text = text_of(reader)
    for part in ("comes in a later version", "About the road", "What kind of road was it?",
                 "One answer", "○ Paved"):
        assert part in text


def test_the_size_of_the_text_is_kept(page, reader, course, session, context, qtbot) -> None:
    before = reader.pane.view.document().defaultFont().pointSizeF()
    reader.pane.head.size_chosen.emit(1.5)
    assert reader.pane.view.document().defaultFont().pointSizeF() == pytest.approx(before * 1.5)
    again = OpenPage(context)
    qtbot.addWidget(again)
    again.open(course=course, item="basics/s_start")
    assert again.reader.pane.view.document().defaultFont().pointSizeF() \
        == pytest.approx(before * 1.5)


def test_another_theme_changes_the_page_at_once(page, reader, context) -> None:
    from fieldbook.ui.theme import Mode

    document = reader.pane.view.document()
    context.theme.choose(Mode.DARK)
    fresh = reader.pane.view.document()
    assert fresh is not document
    cursor = QTextCursor(fresh)
    cursor.setPosition(2)
    assert cursor.charFormat().foreground().color().name() == context.theme.tokens.text


def test_a_page_that_is_gone_leads_to_the_course_and_a_course_to_the_shelf(page, course) -> None:
    page.open(course=course, item="basics/s_gone")
    settle()
    assert page.banner.isVisible()
    assert item_of(page.reader) == "basics/s_start"
    page.reader.close_course()
    page.open(course="nowhere")
    settle()
    assert page.stack.currentWidget() is page._shelf_area


def test_contents_fold_and_open(qtbot, page, reader) -> None:
    tree = reader.side.contents
    section = tree.contents.index_of("basics")
    assert tree.isExpanded(section), "what is open is unfolded"
    tree.setCurrentIndex(section)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(section)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    tree.setCurrentIndex(tree.contents.index_of("basics/s_long"))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert item_of(reader) == "basics/s_long"


def test_a_change_elsewhere_does_not_throw_the_reader_back(page, reader, course, session) -> None:
    page.open(course=course, item="basics/s_long")
    settle()
    reader.pane.view.go_to_share(0.5)
    settle()
    document, at = reader.pane.view.document(), reader.pane.view.position()
    session.tell_all_changed()
    settle()
    assert reader.pane.view.document() is document
    assert reader.pane.view.position() == at


def test_alt_left_goes_back_through_what_was_read(qtbot, context, course) -> None:
    shell = Shell(context)
    qtbot.addWidget(shell)
    shell.resize(1280, 800)
    shell.show()
    shell.navigate("library", course=course, item="basics/s_start")
    settle()
    shell.page.reader.pane.next.click()
    settle()
    assert shell.page.reader.opened.place.item == "basics/s_long"
    shell.go_back()
    settle()
    assert shell.page.reader.opened.place.item == "basics/s_start"


def test_text_browsers_of_qt_open_nothing_either(reader) -> None:
    view = reader.pane.view
    assert isinstance(view, QTextBrowser)
    for kind in range(1, 6):
        assert view.loadResource(kind, "https://example.org/x.png") is None


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_everybody_can_use_the_reader(qtbot, qapp: QApplication, context, speech, variant,
                                      session) -> None:
    course = session.import_course(STARTER).id
    speech.put_on(find(variant.language))
    context.theme.choose(variant.mode, variant.scale)
    page = OpenPage(context)
    qtbot.addWidget(page)
    page.resize(variant.size[0] - 206, variant.size[1] - 57)
    page.show()
    for item in ("documenting/s_what-to-write-down", "documenting/c_before-an-interview",
                 GLOSSARY):
        page.open(course=course, item=item, language="ar" if variant.language == "ar" else "en")
        settle()
        assert complaints(page) == []
        assert page.minimumSizeHint().width() <= page.width()
    page.open(course=course, item="phone/s_messages", language="en")
    settle()
    page.reader.begin_search()
    page.reader._follow("https://example.org/a/long/address/that/has/many/parts")
    settle()
    assert complaints(page) == []
