"""Home, messages, contacts, desk, studio and settings, on a real small vault."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from fieldbook.ui.language import find
from fieldbook.ui.pages.contacts import ContactsPage
from fieldbook.ui.pages.desk import DeskPage
from fieldbook.ui.pages.desk import demo as desk_demo
from fieldbook.ui.pages.home import HomePage
from fieldbook.ui.pages.messages import MessagesPage
from fieldbook.ui.pages.settings import SettingsPage
from fieldbook.ui.pages.settings_desk import DeskDialog
from fieldbook.ui.pages.studio import StudioPage
from fieldbook.ui.widgets.autosave import AutosaveLine
from fieldbook.ui.widgets.buttons import Button
from fieldbook.ui.widgets.picker import FilePicker
from ui.walks import complaints

ALL = (ContactsPage, DeskPage, HomePage, MessagesPage, SettingsPage, StudioPage)


@pytest.fixture
def make(qtbot, context):
    def make(kind, **arguments):
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.open(**arguments)
        return page

    return make


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel)
                    if label.isVisibleTo(widget))


@pytest.mark.parametrize("kind", ALL)
def test_every_control_has_a_name(make, kind):
    page = make(kind)
    assert complaints(page) == []


@pytest.mark.parametrize("kind", [ContactsPage, DeskPage, MessagesPage, StudioPage])
def test_an_empty_page_teaches(make, kind):
    page = make(kind)
    assert page.empty.isVisibleTo(page)


def test_a_contact_is_kept_field_by_field_and_its_draft_forgotten(make, context, qtbot):
    page = make(ContactsPage)
    page.add_new()
    name = page.detail.findChild(AutosaveLine, "contact-name")
    name.setText("Lina H.")
    name.editingFinished.emit()
    assert [one.name for one in context.services.contacts.all()] == ["Lina H."]
    assert context.services.store.drafts.all() == []
    qtbot.waitUntil(lambda: page.list.rows[0].title == "Lina H.")


def test_a_draft_that_was_cut_off_stands_in_its_field_again(make, context):
    contact = context.services.contacts.add(name="Lina")
    context.services.store.drafts.save("contact", contact.id, "safe_way", "ring twice, th")
    page = make(ContactsPage)
    assert page.detail.findChild(QWidget, "contact-safe_way").toPlainText() == "ring twice, th"


def test_a_removed_contact_can_be_brought_back(make, context):
    context.services.contacts.add(name="Lina")
    page = make(ContactsPage)
    undo = []
    page.said.connect(lambda text, back: undo.append(back))
    remove = next(one for one in page.detail.findChildren(Button) if "Remove" in one.text())
    remove.click()
    assert context.services.contacts.all() == []
    undo[0]()
    assert [one.name for one in context.services.contacts.all()] == ["Lina"]


def test_reading_a_conversation_makes_it_read(make, context):
    messages = context.services.messages
    messages.receive(message="m", thread="t", kind="reply", text="We have it.")
    page = make(MessagesPage, id="m")
    assert "We have it." in words(page)
    assert messages.unread() == 0


def test_a_message_cannot_leave_before_joining_and_its_words_stay(make, context):
    page = make(MessagesPage)
    page.write_new()
    page.text.setPlainText("May I travel?")
    page.send.click()
    assert "joined" in page.banner.text()
    assert page.text.toPlainText() == "May I travel?"


def test_the_desk_shows_names_files_and_consent_and_decides(make, context):
    desk_demo(context.services)
    page = make(DeskPage, id="demo-letter")
    assert "2026-05-02T14:40" not in words(page)
    assert "May 2, 2026" in words(page)
    shown = words(page)
    for part in ("L. H.", "gate.jpg", "They agreed", "white van"):
        assert part in shown


def test_what_the_desk_refuses_needs_a_reason(make, context):
    desk_demo(context.services)
    page = make(DeskPage, id="demo-letter")
    view = page.detail.widget()
    assert not view._refuse_button.isEnabled()
    view._why.setText("Please add the date.")
    assert view._refuse_button.isEnabled()


def test_home_leads_on_from_what_is_there(make, context):
    case = context.services.casework.new_case("March on 2 May")
    page = make(HomePage)
    went = []
    page.navigate.connect(lambda name, arguments: went.append((name, arguments)))
    next(one for one in page.findChildren(Button) if one.accessibleName().endswith("2 May")).click()
    assert went == [("documentation", {"kind": "case", "id": case.id})]


def test_settings_live_in_the_vault(make, context):
    page = make(SettingsPage)
    page.minutes.setCurrentIndex(page.minutes.findData(10))
    page.minutes.activated.emit(page.minutes.currentIndex())
    page.scale.setCurrentIndex(page.scale.findData(1.5))
    page.scale.activated.emit(page.scale.currentIndex())
    kept = context.services.store.settings.all()
    assert (kept["lock-after-s"], kept["text-scale"]) == (600, 1.5)


def test_settings_name_the_language_that_the_window_speaks(make, speech):
    speech.put_on(find("ar"))
    assert make(SettingsPage).language.currentData() == "ar"


def test_a_vault_becomes_a_desk_and_its_owner_file_is_for_this_user_only(make, context, qtbot,
                                                                         tmp_path):
    page = make(SettingsPage)
    page.desk.button.click()
    dialog = page.findChild(DeskDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.name.setText("My office")
    dialog.hub.setText("https://hub.example.org")
    dialog.accept_button.click()
    picker = dialog.findChild(FilePicker)
    picker.picked.emit([tmp_path / "owner.json"])
    qtbot.waitUntil(lambda: context.services.exchange.organisation() == "My office")
    assert (tmp_path / "owner.json").stat().st_mode & 0o777 == 0o600
    qtbot.waitUntil(lambda: not page.desk.isVisible())
    picker.reject()


def test_studio_publishes_only_at_a_desk_and_says_so(make, context):
    from fieldbook.ui.pages.studio import demo

    demo(context.services)
    page = make(StudioPage)
    page.publish(context.services.library.courses()[0].id)
    assert "desk" in page.banner.text()
    assert all(button.isEnabled() for button in page._buttons)
