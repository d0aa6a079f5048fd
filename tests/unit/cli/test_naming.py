"""Courses by their titles, and invites that nobody reads in the shell's history."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from fakes.desk_hub import ServedHub, free_port
from faults.typed import ROOT, Typist, finished
from fieldbook.cli.main import main

STARTER = ROOT / "resources" / "starter" / "first-steps"


@pytest.fixture
def typist(tmp_path: Path) -> Typist:
    return Typist(tmp_path).create()


@pytest.fixture
def desk(typist: Typist, tmp_path: Path):
    port = free_port()
    typist("desk", "init", "--name", "Office", "--hub", f"https://127.0.0.1:{port}",
           "--out", tmp_path / "owner.json")
    hub = ServedHub(tmp_path / "hub", tmp_path / "owner.json", port)
    hub.start()
    yield typist
    hub.stop()


def test_a_title_is_as_good_as_an_id(typist: Typist, tmp_path: Path) -> None:
    course = typist("library", "import", STARTER)["id"]
    tree = typist("library", "show", course)
    assert typist("library", "show", " first  STEPS ") == tree
    assert typist("library", "show", "Premiers pas") == tree
    typist("library", "export", "First steps", tmp_path / "out")
    assert (tmp_path / "out").exists()
    assert typist("library", "remove", "First steps") == {"removed": course}


def test_a_title_that_two_courses_have_names_none(typist: Typist, tmp_path: Path) -> None:
    one = typist("library", "import", STARTER)["id"]
    other = tmp_path / "more-steps"
    shutil.copytree(STARTER, other)
    course = other / "course.yml"
    course.write_text(course.read_text("utf-8").replace("id: ", "id: more-"), "utf-8")
    two = typist("library", "import", other)["id"]
    assert one != two
    assert typist.refused("library", "show", "First steps") == "no-such-course"
    assert typist.refused("library", "fetch", "First steps") == "unknown-course"


def test_publishing_and_fetching_by_title(desk: Typist, tmp_path: Path) -> None:
    desk("library", "import", STARTER)
    assert desk("studio", "publish", "First steps")["new_bytes"] > 0
    member = Typist(tmp_path, "member").create()
    (tmp_path / "invite.txt").write_text(f"\ufeff{desk('desk', 'invite')['invite']}\n", "utf-8")
    member("join", "--invite-file", tmp_path / "invite.txt")
    member("exchange")
    member("library", "fetch", "First steps", "--language", "en")
    assert member("library", "list")[0]["state"] == "here"


def test_an_invite_on_standard_input(
        desk: Typist, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    invite = desk("desk", "invite")["invite"]
    member = Typist(tmp_path, "member").create()
    lines = f"{invite}\n{member.passphrase.read_text('utf-8')}".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines), "utf-8"))
    words = member.words("join", "-", "--passphrase-stdin")
    answered = member.raw(*[word for word in words
                            if word not in ("--passphrase-file", str(member.passphrase))])
    assert answered.json == {"organisation": "Office", "role": "defender"}


def test_no_invite_at_all(typist: Typist, tmp_path: Path, capsys) -> None:
    answered = finished(typist.start("join", "-"))
    assert answered.kind == "invite-damaged"
    assert typist.refused("join", "--invite-file", tmp_path / "absent") == "file-not-readable"
    assert typist.refused("join") == "usage"
    assert typist.refused("join", "-", "--invite-file", tmp_path / "absent") == "usage"


@pytest.mark.parametrize(("words", "said"), [
    (("join",), "join (- | --invite-file FILE | INVITE)"),
    ((), "Without a noun the window opens: `fieldbook`, or `fieldbook --vault DIR`"),
    (("library", "fetch"), "a course: its id or its title"),
    (("studio", "publish"), "a course: its id or its title"),
])
def test_the_help_names_it(capsys: pytest.CaptureFixture[str], words, said: str) -> None:
    with pytest.raises(SystemExit):
        main([*words, "--help"])
    assert said in " ".join(capsys.readouterr().out.split())


def test_the_guide_tells_in_the_order_in_which_it_is_done() -> None:
    guide = (ROOT / "docs" / "guide.md").read_text("utf-8")
    assert guide.index("fieldbook desk init") < guide.index("fieldbook studio publish")
    assert "Publishing is done in the desk's vault" in guide
    assert "fieldbook --vault DIR" in guide
    assert guide.index("join --invite-file FILE") < guide.index("join -`")
