"""An error where nobody expected one: a calm sentence, no traceback, and the window goes on."""

from __future__ import annotations

import pytest

from fieldbook.ui.language import find
from fieldbook.ui.opening import read
from fieldbook.ui.start import _Calm
from fieldbook.ui.window import MainWindow


@pytest.fixture
def window(qtbot, app, background, theme, speech, session):
    window = MainWindow(app, background, theme, speech, start_fresh=lambda: True, end=lambda: None)
    qtbot.addWidget(window)
    window.open(read(session))
    window.show()
    return window


def test_an_error_in_a_slot_becomes_one_calm_sentence(window, capsys):
    error = ValueError("Lina Haddad, north gate")
    _Calm(window)(ValueError, error, None)
    told = window.shell.page.banner.text()
    assert "made a mistake" in told
    assert "Lina" not in told
    assert capsys.readouterr().err == ""


def test_an_answer_that_nobody_waits_for_is_told_all_the_same(window, background):
    background.run(lambda: 1 / 0, owner=window)
    assert "made a mistake" in window.shell.page.banner.text()


def test_the_next_key_stops_the_search_under_way(window, session):
    stopped = []
    session.store.interrupt = lambda: stopped.append(True)
    window.shell.finder.field.setText("van")
    assert stopped == [True]


def test_a_vault_that_chose_no_language_keeps_the_one_of_the_unlock_page(
        qtbot, app, background, theme, speech, session):
    speech.put_on(find("fr"))
    window = MainWindow(app, background, theme, speech, start_fresh=lambda: True, end=lambda: None)
    qtbot.addWidget(window)
    window.open(read(session))
    assert speech.language.code == "fr"
    session.set_language("ar")
    window.open(read(session))
    assert speech.language.code == "ar"
