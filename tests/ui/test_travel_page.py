"""The page Before a journey, on a real vault: choosing, packing, words, going, coming back."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from fieldbook.core.background import Background, ParallelLane, SerialLane
from fieldbook.crypto.age import HybridIdentity
from fieldbook.crypto.kdf import FOR_TESTS
from fieldbook.exchange.account import new_account, save_account
from fieldbook.exchange.protocol.invite import Invite
from fieldbook.session import App, Session
from fieldbook.ui.pages.documentation import DocumentationPage
from fieldbook.ui.pages.documentation_list import CaseListView
from fieldbook.ui.pages.travel import TravelPage
from fieldbook.ui.pages.travel_back import BackWalk
from fieldbook.ui.pages.travel_off import OffWalk
from fieldbook.ui.widgets.buttons import PrimaryButton
from ui.conftest import PASSPHRASE
from ui.page_world import answer, press, put_up, words
from ui.walks import complaints


@pytest.fixture
def page(qtbot, context) -> TravelPage:
    session = context.services
    case = session.casework.new_case("Arrest at the bridge").id
    incident = session.casework.new_incident(case, title="First", account="a white van").id
    session.casework.evidence.attach_stream(case, "gate.txt", io.BytesIO(b"what I saw"), incident)
    session.contacts.add(name="Karim")
    return put_up(qtbot, TravelPage(context))


def off(page: TravelPage) -> OffWalk:
    assert page.frame is not None
    assert isinstance(page.frame.walk, OffWalk)
    return page.frame.walk


def bringing(page: TravelPage) -> BackWalk:
    assert page.frame is not None
    assert isinstance(page.frame.walk, BackWalk)
    return page.frame.walk


def packed(page: TravelPage, target: Path) -> str:
    """From the steps to the words on the screen; return them."""
    press(page, "Choose what goes")
    press(page, "Next")
    off(page).where.use(target)
    press(page, "Pack")
    answer(page)
    return " ".join(off(page).words.shown)


def confirmed(page: TravelPage, target: Path) -> str:
    """From the steps to the last question; return the words."""
    shown = packed(page, target)
    press(page, "I have copied them")
    off(page).back.grid.put(0, shown.split())
    press(page, "Check what I typed")
    return shown


def gone(page: TravelPage, target: Path) -> str:
    shown = confirmed(page, target)
    press(page, "Take it off this computer")
    answer(page)
    return shown


def is_empty(session: Session) -> bool:
    return not session.casework.cases() and not session.contacts.all()


def test_every_control_has_a_name_and_one_button_is_blue(page, tmp_path) -> None:
    assert complaints(page) == []
    assert [one.text() for one in page.findChildren(PrimaryButton)
            if one.isVisibleTo(page)] == ["Choose what goes"]
    assert "Arrest at the bridge" in words(page)
    assert "You have not joined an organisation" in words(page)
    for begin in ("off", "back"):
        page.begin(begin)
        assert complaints(page) == []
        page.leave()


def test_it_goes_and_comes_back(page, context, tmp_path) -> None:
    session = context.services
    before = (session.casework.cases(), session.contacts.all(), session.casework.history(
        session.casework.incidents(session.casework.cases()[0].id)[0].id))
    shown = gone(page, tmp_path / "parcel")
    assert is_empty(session)
    assert session.travel.parcel() is None
    assert "2 things are off this computer" in page.banner.text()
    assert "nothing here that would have to go" in words(page)
    with pytest.raises(StopIteration):
        press(page, "Choose another place")

    press(page, "Bring it back")
    bringing(page).use(tmp_path / "parcel")
    bringing(page).back.grid.put(0, shown.split())
    press(page, "See what is in it")
    assert "Arrest at the bridge" in words(page)
    assert is_empty(session)
    press(page, "Bring it back")
    assert "2 things are back" in page.banner.text()
    case = session.casework.cases()[0]
    assert (session.casework.cases(), session.contacts.all(), session.casework.history(
        session.casework.incidents(case.id)[0].id)) == before
    file, = session.casework.evidence.of_case(case.id)
    assert session.casework.evidence.read(file.id).read() == b"what I saw"


def test_the_words_are_gone_when_the_page_is_left(page, qtbot, tmp_path) -> None:
    shown = packed(page, tmp_path / "parcel")
    assert len(shown.split()) == 27
    walk = off(page)
    assert walk.words.isVisibleTo(page)
    page.hide()
    assert list(walk.words.shown) == []
    page.show()
    page.open()
    assert "were not typed back yet" in words(page)


def test_a_parcel_counts_later_when_its_words_are_typed_then(page, context, tmp_path) -> None:
    shown = packed(page, tmp_path / "parcel")
    press(page, "Back to the steps")
    press(page, "Type its words")
    off(page).back.grid.put(0, shown.split())
    press(page, "Check what I typed")
    assert "2 things will go" in words(page)
    press(page, "Back to the steps")
    press(page, "Choose what goes")
    press(page, "Next")  # all of it is in the parcel: no other one is made
    press(page, "Take it off this computer")
    answer(page)
    assert is_empty(context.services)


def test_a_parcel_that_is_not_in_its_place_is_told_before_anything_goes(
        page, context, tmp_path) -> None:
    confirmed(page, tmp_path / "parcel")
    assert "not where it was made" not in words(page)
    press(page, "Back to the steps")
    (tmp_path / "parcel").rename(tmp_path / "elsewhere")
    page.open()
    press(page, "Choose what goes")
    press(page, "Next")
    assert "not where it was made" in words(page)
    assert str(tmp_path / "parcel") in words(page)


def test_older_vaults_beside_it_are_named(page, context) -> None:
    assert "Older vaults" not in words(page)
    folder = context.services.vault.files.folder
    shutil.copytree(folder, folder.with_name(f"{folder.name}-old"))
    page.open()
    assert f"{folder.name}-old" in words(page)


def test_wrong_words_are_named_and_nothing_goes(page, context, tmp_path) -> None:
    shown = packed(page, tmp_path / "parcel").split()
    press(page, "I have copied them")
    off(page).back.grid.put(0, [shown[1], shown[0], *shown[2:]])
    press(page, "Check what I typed")
    assert off(page).back.isVisibleTo(page)
    assert off(page).back.trouble.text()
    other = Path(tmp_path / "other")
    packer = context.services.travel
    words_of_other = packer.pack([one.id for one in packer.plan()], other).words
    first = tmp_path / "again"
    packer.pack([one.id for one in packer.plan()], first)
    off(page).back.grid.put(0, list(words_of_other))
    press(page, "Check what I typed")
    assert "another parcel" in off(page).back.trouble.text()
    assert not is_empty(context.services)


def test_what_nobody_accepted_is_listed_before_anything_goes(page, context, tmp_path) -> None:
    session = context.services
    case = session.casework.cases()[0].id
    submission = session.casework.prepare(case)
    session.casework.record_sent(submission, "")
    session.casework.set_state(submission.id, "accepted", session.clock.now_ms())
    page.open()
    confirmed(page, tmp_path / "parcel")
    listed = words(off(page).ready.parcel_only)
    assert "Karim" in listed
    assert "Arrest at the bridge" not in listed


def test_a_wrong_passphrase_takes_nothing_off(page, context, tmp_path) -> None:
    confirmed(page, tmp_path / "parcel")
    press(page, "Take it off this computer")
    dialog = answer(page, "somebody else's")
    assert dialog.isVisible()
    assert not is_empty(context.services)
    dialog.reject()


def test_without_a_parcel_each_thing_is_ticked_by_itself(page, context) -> None:
    press(page, "Choose what goes")
    press(page, "Next")
    press(page, "Without a parcel")
    walk = off(page)
    assert "Nowhere else" in words(page)
    assert not walk.is_ready()
    contact = next(id for id in walk.ready.rows if id.startswith("contact:"))
    walk.ready.rows[contact].check.setChecked(True)
    assert "1 thing will go" in words(page)
    press(page, "Take it off this computer")
    answer(page)
    assert context.services.contacts.all() == []
    assert len(context.services.casework.cases()) == 1


def test_what_was_written_since_is_not_taken_along(page, context, tmp_path) -> None:
    session = context.services
    shown = packed(page, tmp_path / "parcel")
    press(page, "I have copied them")
    case = session.casework.cases()[0].id
    session.casework.new_incident(case, title="Written meanwhile")
    off(page).back.grid.put(0, shown.split())
    press(page, "Check what I typed")
    assert list(off(page).ready.rows) == [f"case:{case}"]
    press(page, "Take it off this computer")
    answer(page)
    assert session.contacts.all() == []
    assert len(session.casework.incidents(case)) == 2


@pytest.mark.parametrize("kind", ["case", "incident", "evidence"])
def test_pages_that_showed_it_say_nothing(page, context, qtbot, tmp_path, kind) -> None:
    session = context.services
    case = session.casework.cases()[0].id
    record = {"case": case, "incident": session.casework.incidents(case)[0].id,
              "evidence": session.casework.evidence.of_case(case)[0].id}[kind]
    shown = DocumentationPage(context)
    qtbot.addWidget(shown)
    said: list[str] = []
    shown.said.connect(lambda words, _: said.append(words))
    shown.navigate.connect(lambda _, arguments: shown.open(**arguments))
    shown.resize(1000, 700)
    shown.show()
    shown.open(kind=kind, id=record)
    gone(page, tmp_path / "parcel")
    if kind == "evidence":  # it does not listen; one comes back to it by the sidebar
        shown.open()
    qtbot.waitUntil(lambda: isinstance(shown.view, CaseListView))
    assert said == []
    assert shown.banner.text() == ""
    if kind != "evidence":
        shown.open(kind=kind, id=record)  # but somebody who asks for it is told
        qtbot.waitUntil(lambda: bool(said))


def test_a_click_on_the_words_ticks_the_row(page, qtbot) -> None:
    press(page, "Choose what goes")
    group = off(page).choose.groups[0]
    row = next(iter(group.rows.values()))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert group.chosen == set()
    assert not row.check.isChecked()
    press(group, "Choose all")
    assert row.check.isChecked()


def test_many_things_are_shown_when_asked_for(page, context, qtbot) -> None:
    for number in range(40):
        context.services.contacts.add(name=f"Contact {number}")
    page.open()
    press(page, "Choose what goes")
    group = off(page).choose.groups[1]
    assert group.rows == {}
    assert "41 of 41 chosen" in words(group)
    press(group, "Show each one")
    qtbot.waitUntil(lambda: len(group.rows) == 41)
    press(group, "Choose none")
    assert len(off(page).choose.chosen()) == 1


def join(session: Session) -> None:
    """Join an organisation whose hub cannot be reached."""
    invite = Invite(hubs=("http://127.0.0.1:9",), hub_id=b"h" * 16, certificate=b"",
                    root=b"r" * 32, token=b"t" * 16, expires=1, role="defender")
    keys = (b'{"name":"ISHR","inbox":"%s","signing":"%s","current":"%s","next":"%s",'
            b'"recovery":"%s"}')
    recipient = str(recipient_of(b"k")).encode()
    keys = keys % (b"00" * 16, b"11" * 32, recipient, recipient, recipient)
    save_account(session.store, msgspec.structs.replace(
        new_account(invite), joined=True, hub_key=b"k" * 32, keys=keys))


def test_what_waits_is_sent_first(page, context) -> None:
    session = context.services
    join(session)
    session.exchange.send_message("May I travel on Friday?", "advice")
    page.open()
    assert [one.text() for one in page.findChildren(PrimaryButton)
            if one.isVisibleTo(page)] == ["Exchange now"]
    assert "Waiting to be sent: 1 thing." in words(page)
    assert "May I travel on Friday?" in words(page)
    press(page, "Exchange now")
    assert "hub" in page.banner.text()
    assert page.overview.send_button.isEnabled()


def test_a_hub_that_is_away_leaves_the_choice(page, context, tmp_path) -> None:
    session = context.services
    join(session)
    page.open()
    gone(page, tmp_path / "parcel")
    assert not is_empty(session)
    assert off(page).ready.offline.isVisibleTo(page)
    off(page).ready.offline.setChecked(True)
    press(page, "Take it off this computer")
    answer(page)
    assert is_empty(session)
    assert "still on the hub" in page.banner.text()


def recipient_of(letter: bytes):
    return HybridIdentity.from_seed(letter * 32).recipient


def test_a_parcel_of_another_vault_asks_who_packed_it(page, context, tmp_path, clock) -> None:
    other = App(tmp_path / "other", clock=clock).create_vault("another", 4 << 20,
                                                              parameters=FOR_TESTS)
    other.contacts.add(name="From elsewhere")
    packed = other.travel.pack([one.id for one in other.travel.plan()], tmp_path / "parcel")
    other.lock()
    press(page, "Bring it back")
    bringing(page).use(tmp_path / "parcel")
    bringing(page).back.grid.put(0, list(packed.words))
    press(page, "See what is in it")
    assert "another vault" in words(page)
    assert not bringing(page).is_ready()
    bringing(page).contents.mine.setChecked(True)
    press(page, "Bring it back")
    assert "From elsewhere" in [one.name for one in context.services.contacts.all()]


def test_typing_passes_while_a_big_case_goes(qtbot, app, theme, speech, tmp_path) -> None:
    """The store's lane answers within a moment while things are packed, taken off, brought back."""
    lane = SerialLane()
    background = Background(lane, ParallelLane(), lambda closure: closure(), isValid)
    session = lane.call(lambda: app.create_vault(PASSPHRASE, 32 << 20, parameters=FOR_TESTS))
    session.in_store = lane.call

    def fill() -> None:
        case = session.casework.new_case("Big").id
        for number in range(60):
            session.casework.new_incident(case, title=f"{number}", account="words " * 200)
        session.casework.evidence.attach_stream(case, "film", io.BytesIO(bytes(6 << 20)))

    lane.call(fill)
    slowest = 0.0

    def probe() -> None:
        nonlocal slowest
        began = perf_counter()
        lane.call(lambda: session.store.drafts.save("incident", "typed", "who", "a"))
        slowest = max(slowest, perf_counter() - began)

    def run(job: Callable[[], Any]) -> Any:
        future = background.parallel.submit(job)
        while not future.done():
            probe()
        return future.result()

    ids = lane.call(lambda: [one.id for one in session.travel.plan() if one.kind == "case"])
    packed = run(lambda: session.travel.pack(ids, tmp_path / "parcel"))
    lane.call(lambda: session.travel.confirm(" ".join(packed.words)))
    run(lambda: session.travel.take_off(ids))
    run(lambda: session.travel.bring_back(tmp_path / "parcel", " ".join(packed.words)))
    assert len(lane.call(session.casework.cases)) == 1
    lane.call(session.lock)
    background.close()
    assert slowest < 0.6  # about 0.1 s; a whole step would take a second and more
