"""Shares in the window: handed out over days, one for the organisation, tried out together."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from fieldbook.ui.pages.recovery import RecoveryPage
from fieldbook.ui.pages.recovery_shares import SharesWalk
from fieldbook.vault import recovering
from fieldbook.vault.meta import Use
from fieldbook.vault.recovering import Recovery
from ui.documentation_world import join
from ui.recovery_world import open_recovery, press, say_passphrase, seen


@pytest.fixture
def page(qtbot, context) -> RecoveryPage:
    return open_recovery(qtbot, context)


def begin_shares(page: RecoveryPage, names: list[str]) -> SharesWalk:
    press(page, "recovery-shares")
    walk = page.frame.walk
    assert isinstance(walk, SharesWalk)
    assert walk.choosing.numbers() == (2, 3)
    for line, name in zip(walk.choosing.names, names, strict=False):
        line.setText(name)
    press(page, "recovery-next")
    say_passphrase(page)
    assert walk.handing.words.shown == ()  # the others may still look
    press(page, "recovery-next")
    return walk


def test_shares_are_handed_out_one_by_one_over_days(page, context) -> None:
    walk = begin_shares(page, ["Lina", "Omar", "Samira"])
    first = list(walk.handing.words.shown)
    assert len(first) == 20
    press(page, "recovery-next")
    assert walk.handing.words.shown == ()
    walk.back.grid.put(0, first)
    press(page, "recovery-next")
    assert "Omar" in walk.handing.title.text()
    assert walk.handing.words.shown == ()  # the next person's words wait for the next person
    page.leave()
    assert "1 of 3 typed back" in [each.text() for each in page.overview.findChildren(QLabel)]
    press(page, "recovery-go-on")
    again = page.frame.walk
    assert "Omar" in again.handing.title.text()
    shares = [" ".join(first)]
    for place in (1, 2):
        press(page, "recovery-next")
        if place == 1:  # once for all shares of one sitting
            say_passphrase(page)
        shown = list(again.handing.words.shown)
        assert shown not in [one.split() for one in shares]
        shares.append(" ".join(shown))
        press(page, "recovery-next")
        again.back.grid.put(0, shown)
        press(page, "recovery-next")
        assert (page.frame is None) == (place == 2)
    made = Recovery(context.services.vault).state().made_of(Use.SHARES)
    assert made is not None
    assert (made.need, made.names) == (2, ("Lina", "Omar", "Samira"))
    recovery = Recovery(context.services.vault)
    secret = recovering.secret_of_shares([shares[2], shares[0]])
    assert recovery.rehearse(recovery.derive(secret)) == ("A", "B")


def test_the_organisation_keeps_a_share_sealed(page, context) -> None:
    press(page, "recovery-shares")
    assert page.frame.walk.choosing.entrust.isHidden()  # nobody to seal it for
    page.leave()
    join(context.services)
    press(page, "recovery-shares")
    walk = page.frame.walk
    walk.choosing.entrust.setChecked(True)
    walk.choosing.names[0].setText("Lina")
    walk.choosing.names[1].setText("Omar")
    press(page, "recovery-next")
    say_passphrase(page)
    for place in range(2):
        assert walk.place == place
        if not walk.handing.words.shown:
            press(page, "recovery-next")
        shown = list(walk.handing.words.shown)
        press(page, "recovery-next")
        walk.back.grid.put(0, shown)
        press(page, "recovery-next")
    assert "ISHR" in walk.handing.title.text()
    assert context.services.exchange.outgoing() == []  # what is given up is not sent
    press(page, "recovery-next")
    assert walk.handing.words.shown == ()
    (going,) = context.services.exchange.outgoing()
    assert (going.type, going.state) == ("share", "waiting")
    assert Recovery(context.services.vault).state().shares
    assert "waits for the next exchange" in seen(page)
    assert "@" not in seen(page)


def test_the_share_of_somebody_else_is_not_taken_for_this_one(page, context) -> None:
    walk = begin_shares(page, ["Lina", "Omar"])
    other = Recovery(context.services.vault).share(2)
    press(page, "recovery-next")
    walk.back.grid.put(0, other.split())
    press(page, "recovery-next")
    assert walk.place == 0
    assert "another person" in walk.back.trouble.text()


def test_what_was_begun_can_be_given_up(page, context) -> None:
    begin_shares(page, [])
    page.leave()
    give_up = next(each for each in page.overview.findChildren(QPushButton)
                   if each.text() == "Give it up")
    undo: list[Callable[[], None]] = []
    page.said.connect(lambda _, back: undo.append(back))
    give_up.click()
    assert Recovery(context.services.vault).state().waiting == ()
    undo[0]()
    assert [one.parts for one in Recovery(context.services.vault).state().waiting] == [3]


def test_a_picture_says_how_many_are_needed(page) -> None:
    press(page, "recovery-shares")
    choosing = page.frame.walk.choosing
    choosing.count.setCurrentIndex(choosing.count.findData(5))
    choosing.need.setCurrentIndex(choosing.need.findData(3))
    assert choosing.people.words.text() == "Any 3 of these 5 people together bring the vault back."
    choosing.count.setCurrentIndex(choosing.count.findData(2))
    assert choosing.numbers() == (2, 2)
    assert "All 2" in choosing.people.words.text()


def test_shares_are_rehearsed_one_after_another(page, context) -> None:
    recovery = Recovery(context.services.vault)
    shares = recovery.make_shares(2, 3)
    for share in shares:
        recovery.verify(share, Use.SHARES)
    page.open()
    press(page, "recovery-try")
    entry = page.frame.walk.entry
    entry.share.grid.put(0, shares[2].split())
    press(page, "recovery-next")
    assert "1 more share needed." in seen(page)
    entry.share.grid.put(0, shares[2].split())
    press(page, "recovery-next")
    assert "typed already" in entry.share.trouble.text()
    entry.share.grid.put(0, shares[0].split())
    press(page, "recovery-next")
    assert "would open your vault today" in page.banner.text()
