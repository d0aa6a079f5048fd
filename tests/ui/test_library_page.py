from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldbook.core.background import Background, InlineLane
from fieldbook.exchange.errors import HubAway
from fieldbook.library.reasons import SKIPPED, WARNINGS
from fieldbook.ui.language import find
from fieldbook.ui.pages import library_reasons
from fieldbook.ui.pages.library_card import COVERS, cover_of
from fieldbook.ui.pages.library_words import day_words
from fieldbook.ui.shots import VARIANTS
from fieldbook.ui.tokens import contrast
from fieldbook.ui.widgets.dialog import Dialog
from fieldbook.ui.widgets.states import data_size
from journeys.exchange_world import World
from ui.library_world import STARTER, LaterLane, OpenPage, imported, settle, words, write_course
from ui.walks import complaints, primaries


@pytest.fixture
def page(qtbot, context):
    page = OpenPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    return page


@pytest.fixture
def world(tmp_path, session, clock):
    """An organisation whose courses this session can fetch, over a hub in this process."""
    world = World(tmp_path / "organisation", clock)
    session.exchange.connect = lambda _: world.carrier()
    session.exchange.carrier = lambda _: world.carrier()
    yield world
    world.close()


@pytest.fixture
def course(world, session, tmp_path):
    """A published course, listed here after joining."""
    course = world.course(write_course(tmp_path / "The road"))
    world.publish(course)
    session.exchange.join(world.desk.invite().text, name="Amina")
    return course


def child(page: QWidget, name: str) -> QWidget:
    settle()
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(page: QWidget, name: str) -> None:
    button = child(page, name)
    assert button.isVisibleTo(page), name
    button.click()


def test_an_empty_shelf_teaches_how_to_begin(page) -> None:
    page.open()
    assert "organisation that invites you" in words(page)
    press(page, "library-first-step")
    assert page.went == [("exchange", {})]
    press(page, "library-starter")
    assert [facts.title for facts in page._catalogue.courses] == ["First steps"]
    assert page.shelf.empty is None
    assert "On this computer" in page.shelf.cards[page._catalogue.courses[0].id] \
        .cover.accessibleName()


def test_a_joined_reader_with_nothing_listed_is_sent_to_the_exchange(page, world, session) -> None:
    session.exchange.join(world.desk.invite().text, name="Amina")
    page.open()
    assert "Justice Now" in words(page)
    press(page, "library-first-step")
    assert page.went == [("exchange", {})]


def test_what_is_published_stands_there_with_sizes(page, course) -> None:
    page.open()
    card = page.shelf.cards[course]
    assert card.facts.state == "available"
    assert {one.code for one in card.facts.to_fetch()} == {"en", "ar"}
    assert all(one.size > 0 for one in card.facts.to_fetch())
    assert page.shelf._as_of.text().startswith("Content as of ")
    assert primaries(page) == []


def test_chosen_languages_are_fetched_with_one_button(page, course, session) -> None:
    page.open()
    press(page, f"library-languages-{course}")
    card = page.shelf.cards[course]
    assert card.ticked() == ("en",), "the reader's own language is ticked to begin with"
    alone = page.fetch_button.text()
    press(page, f"library-language-{course}-ar")
    assert primaries(page) == [page.fetch_button.text()]
    assert page.fetch_button.text() != alone
    press(page, "library-fetch")
    assert session.library.course(course).state == "here"
    assert page.shelf.cards[course].facts.here() == ("ar", "en")
    assert session.library.item(course, "basics/s_start", "ar").language == "ar"
    assert primaries(page) == []
    assert "is on this computer" in page.told[-1][0]


def test_what_languages_share_counts_once(page, course, session) -> None:
    page.open()
    card = page.shelf.cards[course]
    card.toggle_panel()
    for box in card.boxes.values():
        box.setChecked(True)
    single = sum(one.size for one in card.facts.to_fetch())
    from fieldbook.ui.pages.library_facts import size_together

    together = size_together(session, course, ("en", "ar"))
    assert 0 < together < single
    assert page.fetch_button.text() == f"Fetch chosen ({data_size(together, page.locale())})"


def test_a_stopped_fetch_keeps_what_came_and_goes_on_later(qtbot, context, course, session) -> None:
    lane = LaterLane()
    patient = Background(InlineLane(), lane, lambda closure: closure(), isValid)
    page = OpenPage(replace(context, background=patient))
    qtbot.addWidget(page)
    page.show()
    page.open()
    lane.run_all()
    press(page, f"library-languages-{course}")
    press(page, "library-fetch")
    assert page.fetching.isVisible()
    press(page, "library-stop")
    lane.run_all()
    assert page.told[-1][0].startswith("Stopped.")
    assert not page.fetching.isVisible()
    assert not page.banner.isVisible()
    assert session.library.course(course).state == "available"
    press(page, f"library-languages-{course}")
    press(page, "library-fetch")
    lane.run_all()
    assert session.library.course(course).states["en"] == "here"


def test_a_hub_that_cannot_be_reached_is_said_and_nothing_is_lost(page, course, session) -> None:
    def broken(_: object) -> object:
        raise HubAway

    page.open()
    session.exchange.carrier = broken
    press(page, f"library-languages-{course}")
    press(page, "library-fetch")
    assert page.banner.isVisible()
    assert "Traceback" not in page.banner.text()
    assert not page.fetching.isVisible()
    assert page.shelf.cards[course].facts.state == "available"


def test_an_update_has_its_own_button(page, course, world, session, tmp_path) -> None:
    session.exchange.fetch(course, ["en"])
    changed = tmp_path / "The road/en/basics/s_start.md"
    changed.write_text(changed.read_text("utf-8") + "\n\nOne more thing.\n", "utf-8")
    world.course(tmp_path / "The road")
    world.publish(course)
    session.exchange.run()
    page.open()
    assert page.shelf.cards[course].facts.outdated() == ("en",)
    press(page, f"library-update-{course}")
    assert session.library.course(course).states["en"] == "here"
    assert "One more thing." in session.library.item(course, "basics/s_start", "en").text


def test_an_import_is_reported_in_words(page, tmp_path) -> None:
    folder = write_course(tmp_path / "The road")
    (folder / "en/basics/notes.xyz").write_bytes(b"\x00\x01")
    page.open()
    page._import([folder])
    assert page.head.title.text() == "“\u2068The road\u2069” is in the library"
    told = words(page.report)
    assert "Links on these pages lead nowhere." in told
    assert "A course cannot show files of this type." in told
    assert "broken-link" not in told
    assert "unknown-type" not in told
    assert "en/basics/notes.xyz" in page.report.as_text()
    assert primaries(page) == ["Open the course"]
    press(page, "library-report-open")
    assert page.reader.opened.title == "The road"


def test_a_clean_import_needs_no_report(page) -> None:
    page.open()
    page._import([STARTER])
    assert page.stack.currentWidget() is page._shelf_area
    assert "First steps" in page.told[-1][0]


def test_a_stopped_import_leaves_the_library_as_it_was(qtbot, context, session, tmp_path) -> None:
    lane = LaterLane()
    patient = Background(lane, InlineLane(), lambda closure: closure(), isValid)
    page = OpenPage(replace(context, background=patient))
    qtbot.addWidget(page)
    page.show()
    page.open()
    page._import([write_course(tmp_path / "The road")])
    press(page, "library-import-stop")
    lane.run_all()
    assert page.told[-1][0] == "Stopped. The library is as it was before."
    assert session.library.courses() == []


def test_a_folder_without_a_course_is_said(page, tmp_path) -> None:
    (tmp_path / "nothing").mkdir()
    page.open()
    page._import([tmp_path / "nothing"])
    assert page.banner.isVisible()
    assert page.importing.isHidden()


def test_filters(page, course, session, tmp_path) -> None:
    mine = session.import_course(STARTER).id
    page.open()

    def shown() -> set[str]:
        return {card.facts.id for card in page.shelf.cards.values() if card.isVisibleTo(page)}

    assert shown() == {course, mine}
    press(page, "library-filter-here")
    assert shown() == {mine}
    press(page, "library-filter-available")
    assert shown() == {course}
    page.shelf.language.setCurrentIndex(page.shelf.language.findData("fr"))
    assert shown() == set()
    assert "No course fits these filters." in words(page)
    press(page, "library-filter-all")
    assert shown() == {mine}, "only the starter course is in French"


def test_a_card_says_everything_to_a_screen_reader_and_opens_by_keyboard(page, session, tmp_path,
                                                                         qtbot) -> None:
    course = imported(session, tmp_path)
    session.library.mark_read(course, "basics/s_start", "en")
    page.open()
    cover = page.shelf.cards[course].cover
    for part in ("The road", "3 lesson", "1 checklist", "On this computer", "25 % read"):
        assert part in cover.accessibleName()
    qtbot.keyClick(cover, Qt.Key.Key_Return)
    assert page.reader.opened.place.course == course


def test_opening_what_is_not_here_offers_the_languages(page, course) -> None:
    page.open()
    child(page, f"library-open-{course}").click()
    assert not page.shelf.cards[course].panel.isHidden()
    page.open(course=course, item="basics/s_start")
    assert "is not on this computer yet" in words(page.reader)
    assert primaries(page) == ["Choose what to fetch"]
    page.reader.pane.fetch_asked.emit()
    assert page.stack.currentWidget() is page._shelf_area
    assert not page.shelf.cards[course].panel.isHidden()


def test_a_course_taken_off_does_not_come_back_by_itself(qtbot, page, course, session) -> None:
    page.open()
    session.exchange.fetch(course, ["en"])
    page.open()
    menu = page.shelf.cards[course].menu()
    menu.actions()[0].trigger()
    dialog = page.findChild(Dialog)
    assert "can be fetched again" in words(dialog)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: not page.shelf.cards[course].facts.here())
    session.exchange.run()
    page.open()
    assert not page.shelf.cards[course].facts.here()
    assert session.library.wanted(course) != []


def test_ctrl_k_can_import(page) -> None:
    page.open()
    assert any("zip" in command.text for command in page.commands())


@pytest.mark.parametrize("reason", sorted(SKIPPED | WARNINGS))
def test_every_reason_has_words(reason: str) -> None:
    assert library_reasons.words(reason) != library_reasons.words("something else")
    assert "-" not in reason or reason not in library_reasons.words(reason)


def test_covers_carry_white_drawings_and_stay_the_same() -> None:
    assert min(contrast(cover, "#ffffff") for cover in COVERS) > 5
    assert cover_of("ot5pdswyyslrszwwsivnshccly") == cover_of("ot5pdswyyslrszwwsivnshccly")
    assert len({cover_of(f"course {number}") for number in range(200)}) == len(COVERS)


def test_sizes_and_days_are_short(speech) -> None:
    from PySide6.QtCore import QLocale

    from fieldbook import text

    english = QLocale("en")
    assert [data_size(size, english) for size in (0, 999, 5_040, 12_300_000)] \
        == ["0 bytes", "999 bytes", "5.0 kB", "12 MB"]
    # the terminal says the same, also where rounding reaches the next unit
    for count in (1000, 9_949, 9_960, 310_000, 999_499, 999_600, 268_435_456, 5 * 10**9):
        assert data_size(count, english) == text.size(count)
    assert day_words(1_777_800_000_000, QLocale("fr")) == "3 mai 2026"
    assert day_words(1_777_800_000_000, english) == "May 3, 2026"


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_everybody_can_use_the_shelf(qtbot, qapp: QApplication, context, speech, variant, course,
                                     session) -> None:
    session.import_course(STARTER)
    speech.put_on(find(variant.language))
    context.theme.choose(variant.mode, variant.scale)
    page = OpenPage(context)
    qtbot.addWidget(page)
    page.resize(variant.size[0] - 206, variant.size[1] - 57)
    page.show()
    page.open()
    for card in page.shelf.cards.values():
        if card.boxes:
            card.toggle_panel()
    qapp.processEvents()
    assert complaints(page) == []
    assert page.minimumSizeHint().width() <= page.width()


@pytest.mark.parametrize("scale", [1.25, 2.0])
def test_the_button_of_a_card_is_whole_also_when_the_text_grows(page, course, speech, theme,
                                                                 scale: float) -> None:
    speech.put_on(find("ar"))
    page.open()
    settle()
    theme.choose(scale=scale)
    for _ in range(4):
        QApplication.processEvents()
    button = child(page, f"library-languages-{course}")
    assert button.height() >= button.sizeHint().height()
    assert page.shelf.language.width() >= page.shelf.language.sizeHint().width()
