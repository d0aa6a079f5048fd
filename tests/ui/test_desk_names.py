"""Who sent something to the desk: also somebody who gave no name is told apart from others."""

from __future__ import annotations

import pytest

from fieldbook.core.ids import new_id
from fieldbook.session import Session
from fieldbook.ui.language import find
from fieldbook.ui.pages.desk import DeskPage
from fieldbook.ui.pages.desk_demo import found
from fieldbook.ui.pages.desk_letter import LetterView, sender_words
from fieldbook.ui.pages.desk_shares import HeldSharesPage
from ui.documentation_world import settle
from ui.test_desk_shares import words


@pytest.fixture
def members(session: Session) -> tuple[str, str]:
    """Two members, the second without a name; a message of each, and a line about a share."""
    found(session)
    made = (new_id(), new_id())
    with session.store.change() as change:
        for number, (member, name) in enumerate(zip(made, ("Amina", ""), strict=True)):
            key = bytes([number]) * 32
            change.create("member", {"signing": key.hex(), "mailbox": key[:16].hex(), "name": name,
                                     "recipient": "", "joined": 1}, id=member)
            change.create("received", {
                "kind": "message", "member": member, "received": 1000 - number, "state": "new",
                "title": f"Question {number}", "text": "words", "packet": key.hex(),
                "attachments": []})
            change.create("share_log", {"member": member, "did": "kept"})
    return made


def test_the_inbox_and_the_letter_say_that_there_is_no_name(
        qtbot, context, members) -> None:
    page = DeskPage(context)
    qtbot.addWidget(page)
    page.open()
    settle()
    rows = {line.title: page._row(line).detail for line in page._lines.values()}
    without = f"{members[1][:6]} (member without a name)"
    assert {title: plain(text) for title, text in rows.items()} == {
        "Question 0": "Amina", "Question 1": without}
    letter = next(line.id for line in page._lines.values() if line.title == "Question 1")
    page.list.choose(letter)
    settle()
    view = page.detail.widget()
    assert isinstance(view, LetterView)
    view.show()
    assert f"From {without}, " in words(view)


def test_so_does_the_log_of_shares(qtbot, context, members) -> None:
    page = HeldSharesPage(context)
    qtbot.addWidget(page)
    page.open()
    page.show()
    settle()
    assert "Amina: a share came" in words(page)
    assert f"{members[1][:6]} (member without a name): a share came" in words(page)


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


def test_a_letter_of_nobody_who_is_known(speech) -> None:
    assert sender_words("", is_named=False) == "Without a name"
    assert plain(sender_words("wcu2j5", is_named=False)) == "wcu2j5 (member without a name)"
    speech.put_on(find("fr"))
    assert plain(sender_words("wcu2j5", is_named=False)) != "wcu2j5 (member without a name)"
