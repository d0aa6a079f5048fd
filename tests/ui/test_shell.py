from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from fieldbook.core.events import Changed
from fieldbook.ui.language import Speech, find
from fieldbook.ui.pages.page import Page, PageContext
from fieldbook.ui.pages.table import PAGES, Entry, page_of, pages_for
from fieldbook.ui.shell import Shell
from fieldbook.ui.shots import GALLERY, VARIANTS, Variant
from fieldbook.ui.widgets.buttons import PrimaryButton
from ui.walks import complaints, name_of

MADE: list[str] = []


class NotesPage(Page):
    """A page that says what happens to it."""

    LISTENS = frozenset({"note"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        MADE.append("notes")
        self.loads: list[dict[str, object]] = []
        self.shown: list[int] = []
        super().__init__(context, parent)

    @property
    def title(self) -> str:
        return "Notes"

    def _load(self) -> None:
        self.loads.append(self.arguments)
        self.ask(lambda: len(self.services.store.records.all("note")), self.shown.append)


class BrokenPage(Page):
    @property
    def title(self) -> str:
        return "Broken"

    def _load(self) -> None:
        self.ask(lambda: 1 / 0)


class LocalEntry(Entry):
    """A page of this test."""

    __slots__ = ()

    def exists(self) -> bool:
        return True

    def load(self) -> type[Page]:
        return {"notes": NotesPage, "broken": BrokenPage}[self.factory]


ENTRIES = (
    *GALLERY,
    LocalEntry("notes", "Notes", "note", "notes", kinds=frozenset({"note"})),
    LocalEntry("broken", "Broken", "warning", "broken", below=True),
    LocalEntry("staff", "Staff", "desk", "notes", roles=frozenset({"staff"})),
)


@pytest.fixture
def shell(qtbot, context: PageContext, monkeypatch) -> Shell:
    MADE.clear()
    monkeypatch.setattr("fieldbook.ui.finder.page_of",
                        lambda kind: page_of(kind, (*ENTRIES, *PAGES)))
    shell = Shell(context, ENTRIES)
    qtbot.addWidget(shell)
    shell.resize(1280, 800)
    shell.show()
    qtbot.waitExposed(shell)
    return shell


def test_pages_are_made_at_their_first_visit_and_kept(shell) -> None:
    assert MADE == []
    shell.navigate("notes", id="a")
    first = shell.page
    shell.navigate("gallery")
    shell.navigate("notes", id="b")
    assert MADE == ["notes"]
    assert shell.page is first
    assert first.loads == [{"id": "a"}, {"id": "b"}]


def test_a_page_of_another_role_is_not_there(shell) -> None:
    assert "staff" not in shell.names()
    shell.navigate("gallery")
    shell.navigate("staff")
    shell.navigate("nowhere")
    assert shell.place == ("gallery", {})


def test_roles_see_what_is_theirs() -> None:
    every = tuple(replace(entry, factory="page:Page") for entry in PAGES)
    names = {role: {entry.name for entry in pages_for(role, every)}
             for role in (None, "defender", "trainer", "staff", "desk")}
    assert names[None] == names["defender"] == names["trainer"] - {"studio"}
    assert names["staff"] == names["desk"] == names["trainer"] | {"desk", "shares"}
    assert {"home", "library", "documentation", "contacts", "messages", "exchange",
            "settings"} <= names[None]


def test_the_way_back(qtbot, shell) -> None:
    shell.navigate("notes", id="a")
    shell.navigate("notes", id="b")
    shell.navigate("gallery")
    shell.go_back()
    assert shell.place == ("notes", {"id": "b"})
    qtbot.keyClick(shell, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.place == ("notes", {"id": "a"})
    shell.go_back()
    shell.go_back()
    assert shell.place == ("notes", {"id": "a"})


def test_a_page_can_lead_to_another(shell) -> None:
    shell.navigate("notes")
    shell.page.navigate.emit("gallery-list", {"id": "3"})
    assert shell.place == ("gallery-list", {"id": "3"})


def test_the_sidebar_leads_and_marks(qtbot, shell) -> None:
    button = shell.sidebar.buttons["notes"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shell.place == ("notes", {})
    assert button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()


def test_the_focus_stays_on_the_page_when_what_had_it_goes(qtbot, shell) -> None:
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.navigate("notes")
    for field in (QLineEdit(), QLineEdit()):
        shell.page.body.addWidget(field)
        qtbot.waitUntil(field.isVisible)
        field.setFocus()
        field.hide()
        qtbot.waitUntil(shell.page.hasFocus)
    blue = PrimaryButton("Next")
    shell.page.body.addWidget(blue)
    qtbot.waitUntil(blue.isVisible)
    field.show()
    field.setFocus()
    field.hide()
    qtbot.waitUntil(blue.hasFocus)
    shell.sidebar.buttons["notes"].setFocus()
    qtbot.wait(20)
    assert shell.sidebar.buttons["notes"].hasFocus()


def test_a_dialog_gives_the_focus_back_to_the_page_when_what_had_it_is_gone(qtbot, shell) -> None:
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    shell.navigate("notes")
    field, blue = QLineEdit(), PrimaryButton("Next")
    for widget in (field, blue):
        shell.page.body.addWidget(widget)
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    dialog = QDialog(shell)
    QLineEdit(dialog).setFocus()
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    field.hide()
    dialog.accept()
    shell.activateWindow()
    shell.sidebar.buttons["notes"].setFocus()  # as Qt chooses
    qtbot.waitUntil(blue.hasFocus)


def test_the_sidebar_widens_with_the_text(qtbot, shell, theme) -> None:
    theme.choose(scale=1.5)
    widest = max(button.minimumSizeHint().width() for button in shell.sidebar.buttons.values())
    qtbot.waitUntil(lambda: shell.sidebar.folded or shell.sidebar.width() >= widest + 16)
    assert not shell.sidebar.folded


def test_numbers_lead_to_pages(qtbot, shell) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert shell.place == ("notes", {})


def test_a_change_reloads_the_page_on_show(qtbot, shell, context) -> None:
    shell.navigate("notes")
    page = shell.page
    with context.services.store.change() as change:
        change.create("note", {"text": "x"})
    qtbot.waitUntil(lambda: page.shown[-1] == 1)


def test_a_page_that_is_away_catches_up_when_it_comes_back(qtbot, shell, context) -> None:
    shell.navigate("notes")
    page = shell.page
    shell.navigate("gallery")
    before = len(page.loads)
    context.relay.changed.emit(Changed("note"))
    context.relay.changed.emit(Changed("other"))
    assert len(page.loads) == before
    shell.go_back()
    assert len(page.loads) == before + 1


def test_changes_that_do_not_concern_a_page_are_left(qtbot, shell, context) -> None:
    shell.navigate("notes")
    page = shell.page
    context.relay.changed.emit(Changed("case"))
    context.relay.changed.emit(Changed("*"))
    qtbot.waitUntil(lambda: len(page.loads) == 2)


def test_an_error_becomes_three_sentences(shell) -> None:
    shell.navigate("broken")
    assert shell.page.banner.isVisible()
    assert "ZeroDivision" not in shell.page.banner.text()
    assert len(shell.page.banner.text()) > 20


def test_undo_comes_up_at_the_bottom(qtbot, shell) -> None:
    undone = []
    shell.navigate("notes")
    shell.page.said.emit("Note removed", lambda: undone.append(1))
    assert shell.toast.isVisible()
    qtbot.mouseClick(shell.toast.button, Qt.MouseButton.LeftButton)
    assert undone == [1]


def test_the_sidebar_folds_on_a_narrow_window(qtbot, shell) -> None:
    wide = shell.sidebar.width()
    assert 190 <= wide <= 230
    shell.resize(700, 600)
    qtbot.waitUntil(lambda: shell.sidebar.folded)
    assert shell.sidebar.width() < 90
    assert name_of(shell.sidebar.buttons["notes"]) == "Notes"
    shell.resize(1280, 800)
    qtbot.waitUntil(lambda: shell.sidebar.width() == wide)


def test_lock_is_always_in_the_same_corner(qtbot, shell) -> None:
    places = set()
    for name in ("gallery", "gallery-list", "notes"):
        shell.navigate(name)
        lock = shell.sidebar.lock
        assert lock.isVisible()
        places.add(lock.mapTo(shell, lock.rect().bottomLeft()).toTuple())
    assert len(places) == 1
    with qtbot.waitSignal(shell.lock_asked):
        qtbot.mouseClick(shell.sidebar.lock, Qt.MouseButton.LeftButton)


def test_the_countdown_stands_beside_lock(shell) -> None:
    shell.sidebar.set_left(252)
    assert shell.sidebar.lock._trailing == "4:12"
    shell.sidebar.set_left(5)
    assert shell.sidebar.lock._trailing == "0:05"


def test_a_count_is_shown_and_said(shell) -> None:
    shell.sidebar.set_count("notes", 2)
    assert name_of(shell.sidebar.buttons["notes"]) == "Notes, 2 new"
    shell.sidebar.set_count("notes", 0)
    assert name_of(shell.sidebar.buttons["notes"]) == "Notes"


def fill(context: PageContext) -> None:
    with context.services.store.transaction():
        for id, title in (("n1", "March on 2 May"), ("n2", "Visa letter")):
            context.services.store.search.put("note", id, title=title, text=f"About: {title}",
                                              language="en")


def test_ctrl_k_finds_what_the_vault_holds(qtbot, shell, context) -> None:
    fill(context)
    shell.navigate("gallery")
    qtbot.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = shell.finder.field
    assert shell.focusWidget() is field
    qtbot.keyClicks(field, "march")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [row.title for row in shell.finder.list.rows] == ["March on 2 May"]
    assert shell.finder.panel.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(shell.finder.list, Qt.Key.Key_Return)
    assert shell.place == ("notes", {"kind": "note", "id": "n1", "words": "march", "start": 0})
    assert not shell.finder.panel.isVisible()


def test_ctrl_k_finds_commands(qtbot, shell) -> None:
    shell.navigate("gallery")
    shell.finder.field.setFocus()
    shell.finder.ask("lock")
    assert "Lock" in [row.title for row in shell.finder.list.rows]
    shell.finder.ask("new incident")
    assert [row.title for row in shell.finder.list.rows] == ["New incident"]
    shell.finder._choose(shell.finder.list.rows[0].id)
    assert shell.toast.words.text() == "Incident begun"


def test_nothing_found_says_what_to_try(qtbot, shell) -> None:
    shell.finder.field.setFocus()
    shell.finder.ask("zzzz")
    assert "zzzz" in shell.finder.nothing.text()
    assert shell.finder.nothing.isVisible()
    shell.finder.ask("")
    assert not shell.finder.panel.isVisible()


def test_escape_clears_the_search(qtbot, shell, context) -> None:
    fill(context)
    shell.finder.focus()
    qtbot.keyClicks(shell.finder.field, "visa")
    qtbot.keyClick(shell.finder.field, Qt.Key.Key_Return)
    qtbot.keyClick(shell.finder.field, Qt.Key.Key_Escape)
    assert (shell.finder.field.text(), shell.finder.panel.isVisible()) == ("", False)


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("name", ["gallery", "gallery-list"])
def test_everybody_can_use_every_widget(qtbot, qapp: QApplication, context: PageContext,
                                        speech: Speech, name: str, variant: Variant) -> None:
    speech.put_on(find(variant.language))
    context.theme.choose(variant.mode, variant.scale)
    shell = Shell(context, ENTRIES)
    qtbot.addWidget(shell)
    shell.resize(*variant.size)
    shell.show()
    shell.navigate(name)
    qapp.processEvents()
    assert complaints(shell) == []
    side = shell.sidebar.mapTo(shell, shell.sidebar.rect().topLeft()).x()
    assert (side > 0) == (variant.language == "ar")
    assert shell.minimumSizeHint().width() <= variant.size[0]
