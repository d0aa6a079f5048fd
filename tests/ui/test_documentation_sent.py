"""What was decided to be sent, seen beside the case, and taken back there while it waits."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from fieldbook.ui.language import find
from ui.documentation_world import Opened, join, open_page, settle
from ui.walks import complaints


@pytest.fixture
def case(session) -> str:
    join(session)
    case = session.casework.new_case("March").id
    session.casework.new_incident(case, title="Arrest", what="Taken at the gate.")
    submission = session.casework.prepare(case, consent="yes")
    session.exchange.send_submission(submission)
    return case


@pytest.fixture
def opened(qtbot, context, case) -> Opened:
    return open_page(qtbot, context, kind="case", id=case)


def offered(opened: Opened) -> int:
    settle()
    return sum(each.isVisibleTo(opened.page)
               for each in opened.view.findChildren(QWidget, "do-not-send"))


def test_what_waits_is_taken_back_beside_its_case(opened, session, case) -> None:
    opened.press("do-not-send")
    assert session.exchange.outgoing() == []
    assert session.casework.submissions(case) == []
    assert opened.said[-1] == ("It is not sent. What you wrote is a draft, as before.", None)
    assert offered(opened) == 0
    assert len(session.casework.incidents(case)) == 1


def test_what_left_meanwhile_is_not_taken_back(opened, session, case) -> None:
    """The page still offers it: what happens in between decides."""
    button = opened.find("do-not-send")
    (going,) = session.exchange.waiting()
    session.exchange.outbox.on_the_way(going.id)
    button.click()
    settle()
    assert "on its way already" in opened.said[-1][0]
    assert len(session.casework.submissions(case)) == 1
    assert offered(opened) == 0


@pytest.mark.parametrize("code", ["en", "ar"])
def test_everybody_can_take_it_back(qtbot, context, session, case, speech, code: str) -> None:
    speech.put_on(find(code))
    opened = open_page(qtbot, context, kind="case", id=case)
    settle()
    button = opened.find("do-not-send")
    assert session.casework.submissions(case)[0].title in button.accessibleName()
    assert complaints(opened.page) == []
