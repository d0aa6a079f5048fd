"""Home reminds of recovery, calmly, until it is done."""

from __future__ import annotations

import io

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fieldbook.ui.pages.home import WEEK_MS, HomePage
from fieldbook.vault.recovering import Recovery
from ui.walks import complaints


def seen(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel)
                     if label.isVisibleTo(widget))


def press(page: QWidget, name: str) -> None:
    next(each for each in page.findChildren(QPushButton, name)
         if each.isVisibleTo(page)).click()


def test_home_reminds_until_it_is_done_and_is_quiet_for_a_week(qtbot, context, clock) -> None:
    page = HomePage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()

    def look() -> str:
        page.open()
        qtbot.wait(1)  # what is made anew is shown a moment later
        return seen(page)

    assert "nobody can open this vault" in look()
    went: list[str] = []
    page.navigate.connect(lambda name, _: went.append(name))
    press(page, "home-recovery")
    assert went == ["recovery"]
    press(page, "home-recovery-later")
    assert "nobody can open" not in look()
    clock.advance(WEEK_MS + 1)
    assert "nobody can open" in look()
    recovery = Recovery(context.services.vault)
    sheet = recovery.make_sheet()
    assert "does not count" in look()
    recovery.verify(" ".join(sheet))
    done = look()
    assert "nobody can open" not in done
    assert "not a lost vault" in done
    assert complaints(page) == []


def test_what_was_found_leads_to_it_until_it_is_put_right(qtbot, context) -> None:
    services = context.services
    case = services.casework.new_case("March").id
    file = services.casework.evidence.attach_stream(case, "a.jpg", io.BytesIO(b"x" * 5000)).id
    services.store.sql("UPDATE blob_chunk SET data = zeroblob(length(data))")
    services.check()
    page = HomePage(context)
    qtbot.addWidget(page)
    page.show()
    page.open()

    def shown() -> bool:
        return any(each.isVisibleTo(page) for each in page.findChildren(
            QPushButton, "home-findings"))

    qtbot.waitUntil(shown)
    went: list[str] = []
    page.navigate.connect(lambda name, _: went.append(name))
    press(page, "home-findings")
    assert went == ["copies"]
    services.casework.evidence.put_away(file)
    services.check()
    qtbot.waitUntil(lambda: not shown())  # the page looks again by itself


def test_a_vault_that_was_never_checked_leads_to_the_check(qtbot, context) -> None:
    page = HomePage(context)
    qtbot.addWidget(page)
    page.show()
    page.open()
    qtbot.wait(1)
    went: list[str] = []
    page.navigate.connect(lambda name, _: went.append(name))
    press(page, "home-check")
    assert went == ["copies"]
    context.services.check()
    page.open()
    qtbot.wait(1)
    assert not [each for each in page.findChildren(QPushButton, "home-check")
                if each.isVisibleTo(page)]
