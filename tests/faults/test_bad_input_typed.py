"""What is typed: fields that do not exist, files that are none, numbers beyond sense, bytes."""

from __future__ import annotations

import os
import shutil
import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faults.typed import PNG, Answered, Typist, held_to_the_rules, write_course
from fieldbook.cli.main import NOUNS, build

TORN = "torn\udcff\udcfename"
"""A name with bytes that are not UTF-8, as the system hands it over."""


@pytest.fixture
def case(typist: Typist) -> str:
    return str(typist("case", "new", "March on 2 May")["id"])


@pytest.fixture(scope="module")
def steady(tmp_path_factory: pytest.TempPathFactory, made_vault: Path) -> Typist:
    """A vault with one case and a photo beside it, which nothing may change."""
    typist = Typist(tmp_path_factory.mktemp("steady"))
    shutil.copytree(made_vault, typist.vault)
    (typist.folder / "photo.png").write_bytes(PNG)
    typist("case", "new", "March on 2 May")
    return typist


@pytest.mark.parametrize(("words", "kind"), [
    (("case", "incident", "CASE", "--set", "case=other"), "unknown-field"),
    (("case", "incident", "CASE", "--set", "self=other"), "unknown-field"),
    (("case", "incident", "CASE", "--set", "id=other"), "unknown-field"),
    (("case", "incident", "CASE", "--set", "title"), "usage"),
    (("case", "incident", "nowhere", "--set", "title=x"), "no-such-record"),
    (("case", "person", "CASE", "Anna", "--set", "consent=perhaps"), "unknown-value"),
    (("case", "person", "CASE", "Anna", "--set", "role=king"), "unknown-value"),
    (("case", "person", "CASE", "Anna", "--set", "name=Berta"), "unknown-field"),
    (("case", "person", "CASE", "Anna", "--incident", "nowhere"), "no-such-record"),
    (("case", "person", "nowhere", "Anna"), "no-such-record"),
    (("case", "attach", "CASE", "absent.txt"), "file-unreadable"),
    (("case", "attach", "CASE", "."), "not-a-file"),
    (("case", "attach", "nowhere", "photo.png"), "no-such-record"),
    (("case", "attach", "CASE", "photo.png", "--incident", "nowhere"), "no-such-record"),
    (("case", "send", "CASE"), "nothing-to-send"),
    (("case", "send", "nowhere"), "no-such-record"),
    (("case", "send", "CASE", "--incident", "nowhere"), "no-such-record"),
    (("case", "log", "nowhere"), "no-such-record"),
    (("case", "fly"), "usage"),
    (("contact", "add", "--set", "kind=alien"), "unknown-contact-field"),
    (("contact", "add", "--set", "self=x"), "unknown-contact-field"),
    (("contact", "set", "nowhere", "--set", "contact=x"), "no-such-contact"),
    (("contact", "remove", "nowhere"), "no-such-contact"),
    (("search", "a", "--limit", "99999999999999999999"), "usage"),
    (("search", "a", "--limit", "-1"), "usage"),
    (("library", "check", "nowhere", "99999999999999999999"), "usage"),
    (("library", "check", "nowhere", "1"), "no-such-item"),
    (("library", "show", "nowhere"), "no-such-course"),
    (("library", "export", "nowhere", "out"), "no-such-course"),
    (("library", "fetch", "nowhere"), "unknown-course"),
    (("message", "send", "--text-file", "absent.txt"), "file-not-readable"),
    (("message", "send", "--text-file", "photo.png"), "not-joined"),
    (("message", "show", "nowhere"), "no-such-message"),
    (("studio", "publish", "nowhere"), "not-a-desk"),
    (("desk", "invite", "--days", "0"), "usage"),
    (("desk", "invite", "--days", "99999999999"), "usage"),
    (("desk", "accept", "nowhere"), "no-such-letter"),
    (("desk", "reply", "nowhere", "--text-file", "photo.png"), "no-such-letter"),
    (("exchange",), "not-joined"),
    (("vault", "grow", "-5M"), "usage"),
    (("vault", "grow", "nan"), "usage"),
    (("vault", "grow", "1e400G"), "usage"),
    (("vault", "grow", "9" * 5000), "usage"),
    (("evidence", "strip", "photo.png", "photo.png"), "file-not-readable"),
    (("evidence", "inspect", "."), "file-not-readable"),
    (("hub", "serve", "--data", "hub", "--owner", "photo.png"), "owner-file-damaged"),
    (("hub", "serve", "--data", "hub", "--owner", "photo.png", "--port", "99999"), "usage"),
    (("join", "FB1" + "a" * 100_000), "invite-damaged"),
    (("join", TORN), "invite-damaged"),
    (("join", ""), "invite-damaged"),
])
def test_what_makes_no_sense_is_refused_and_changes_nothing(
        steady: Typist, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...],
        kind: str) -> None:
    monkeypatch.chdir(steady.folder)
    before, = steady("case", "list")
    chosen = [before["id"] if word == "CASE" else word for word in words]
    answered = steady.raw(*chosen[:2], *steady.words(), *chosen[2:])
    assert held_to_the_rules(answered).kind == kind
    shown = steady("case", "show", before["id"])
    assert {name: shown[name] for name in before} == before
    assert not any(shown[name] for name in ("incidents", "people", "evidence", "submissions"))
    assert sorted(path.name for path in steady.folder.iterdir()) == [
        "photo.png", "vault", "vault.passphrase"]


def test_no_contact_came_of_it(steady: Typist) -> None:
    assert steady("contact", "list") == []
    assert steady("vault", "check") == {"ok": True, "findings": []}


@pytest.mark.parametrize("size", ["-5M", "0", "1M", "inf", "nan", "1e400M", "infG", "xM", "",
                                  "999999999999G"])
def test_a_size_without_sense_makes_no_vault(tmp_path: Path, size: str) -> None:
    typist = Typist(tmp_path)
    assert typist.refused("vault", "create", f"--size={size}") == "usage"
    assert not typist.vault.exists()


@pytest.mark.parametrize("seconds", ["nan", "inf", "-1", "1e9", "soon"])
def test_no_passphrase_takes_forever_to_try(tmp_path: Path, seconds: str) -> None:
    typist = Typist(tmp_path)
    assert typist.refused("vault", "create", f"--calibrate-seconds={seconds}") == "usage"


def test_options_are_not_guessed(typist: Typist) -> None:
    assert typist.refused("case", "list", "--passphrase-f", "x") == "usage"


def test_names_that_are_not_utf8_come_back_as_json(typist: Typist, tmp_path: Path) -> None:
    case = typist("case", "new", TORN)
    assert case["title"] == "torn\ufffd\ufffdname"
    incident = typist("case", "incident", case["id"], "--set", f"title={TORN}",
                      "--set", f"account={TORN}", "--set", "when=\udc80")
    assert incident["account"] == "torn\ufffd\ufffdname"
    assert typist("case", "person", case["id"], TORN)["name"] == "torn\ufffd\ufffdname"
    assert typist("contact", "add", "--set", f"name={TORN}")["name"] == "torn\ufffd\ufffdname"
    assert [hit["kind"] for hit in typist("search", "torn")] != []
    assert typist("search", TORN) == typist("search", "torn\ufffd\ufffdname")
    path = os.fsencode(tmp_path) + b"/torn\xff\xfename.txt"
    Path(os.fsdecode(path)).write_bytes(b"\xff\xfe\x00 no text")
    attached = typist("case", "attach", case["id"], os.fsdecode(path))
    assert attached[0]["name"] == "torn\ufffd\ufffdname.txt"
    assert typist("case", "show", case["id"])["evidence"][0]["name"] == attached[0]["name"]
    elsewhere = Typist(tmp_path, "away")
    elsewhere.vault = tmp_path / TORN
    assert elsewhere.refused("case", "list") == "no-vault"
    assert elsewhere("vault", "create", "--size", "4M", "--calibrate-seconds", "0") == {
        "vault": f"{tmp_path}/torn\ufffd\ufffdname", "store_size": 4 << 20, "recovery": None}


def test_plain_answers_steer_no_terminal(typist: Typist) -> None:
    case = typist("case", "new", "red \x1b[31m bell \x07 \x9b31m end")["id"]
    answered = typist.raw("case", "show", case, "--vault", str(typist.vault),
                          "--passphrase-file", str(typist.passphrase))
    shown = answered.out.decode()
    assert "title: red \ufffd[31m bell \ufffd \ufffd31m end\n" in shown


def test_a_file_taken_alone_or_none_of_many(typist: Typist, case: str, tmp_path: Path) -> None:
    good, large = tmp_path / "good.txt", tmp_path / "large.bin"
    good.write_text("I saw it.", "utf-8")
    large.write_bytes(os.urandom(5 << 20))
    for bad, kind in ((tmp_path / "absent", "file-unreadable"), (tmp_path, "not-a-file"),
                      (large, "store-full")):
        assert typist.refused("case", "attach", case, good, good, bad) == kind
        assert typist("case", "show", case)["evidence"] == []
    assert len(typist("case", "attach", case, good, good)) == 2
    assert typist("vault", "check") == {"ok": True, "findings": []}


def test_passphrases_that_cannot_be_read(typist: Typist, tmp_path: Path) -> None:
    torn, empty, marked = tmp_path / "torn", tmp_path / "empty", tmp_path / "marked"
    torn.write_bytes(b"a\xffb\n")
    empty.write_bytes(b"")
    marked.write_bytes(b"\xef\xbb\xbf" + typist.passphrase.read_bytes())
    for path, kind in ((torn, "no-passphrase"), (tmp_path, "no-passphrase"),
                       (tmp_path / "absent", "no-passphrase"), (Path("/dev/zero"), "no-passphrase"),
                       (empty, "wrong-passphrase")):
        typist.passphrase = path
        assert typist.refused("case", "list") == kind, path
    typist.passphrase = marked
    assert typist("case", "list") == []
    assert typist.refused("case", "list", "--keyfile", marked) == "wrong-passphrase"
    assert typist.refused("case", "list", "--keyfile", tmp_path / "absent") == "keyfile-unreadable"
    assert typist.refused("case", "list", "--keyfile", "/dev/zero") == "file-over-limit"
    assert typist.refused("message", "send", "--text-file", "/dev/zero") == "file-over-limit"


def test_a_reply_that_is_not_utf8_is_sent_as_far_as_it_can_be_read(
        typist: Typist, tmp_path: Path) -> None:
    (tmp_path / "reply.txt").write_bytes(b"caf\xe9 and \xff\xfe\n")
    typist("desk", "init", "--name", "Org", "--hub", "https://127.0.0.1:9", "--out",
           tmp_path / "owner.json")
    assert typist.refused("desk", "reply", "nowhere", "--text-file",
                          tmp_path / "reply.txt") == "no-such-letter"


def test_an_owner_file_that_cannot_be_written_leaves_no_desk(
        typist: Typist, tmp_path: Path) -> None:
    there = tmp_path / "there.json"
    there.write_text("mine", "utf-8")
    desk = ("desk", "init", "--name", "Org", "--hub", "https://127.0.0.1:9", "--out")
    assert typist.refused(*desk, there) == "file-not-readable"
    assert typist.refused(*desk, tmp_path / "absent" / "owner.json") == "file-not-readable"
    assert typist.refused("desk", "keys", "show") == "not-a-desk"
    assert there.read_text("utf-8") == "mine"
    assert typist(*desk, tmp_path / "owner.json")["organisation"] == "Org"


# Anything may be typed

PLACES = ["vault", "photo.png", "course", "absent", ".", "/dev/null", TORN, "zero.bin"]
VALUES = st.one_of(
    st.sampled_from([*PLACES, "title=x", "account=\udcff", "=", "x=", "kind=person", "en", "0",
                     "-1", "1", "99999999999999999999", "nan", "\0", "", "4M", "status", "change",
                     "CASE", "INCIDENT", "COURSE"]),
    st.text(max_size=20), st.text(string.printable, max_size=8))


def _grammar() -> dict[str, list[tuple[str, list[str]]]]:
    """Return each noun's verbs with their options, as argparse knows them."""
    found = {}
    for noun in NOUNS:
        parser = build(noun)._subparsers._group_actions[0].choices[noun]  # type: ignore[union-attr]
        below = parser._subparsers
        verbs = below._group_actions[0].choices if below else {"": parser}
        found[noun] = [(verb, sorted(one._option_string_actions)) for verb, one in verbs.items()]
    return found


GRAMMAR = _grammar()
APART = {("hub", "serve"), ("vault", "create"), ("vault", "destroy"), ("desk", "init")}
"""What would run on, take a second for its key, take the vault away, or reach for others."""
CHOICES = [(noun, verb, options) for noun, verbs in GRAMMAR.items() for verb, options in verbs
           if (noun, verb) not in APART]


@st.composite
def typed_words(draw: st.DrawFn) -> list[str]:
    noun, verb, options = draw(st.sampled_from(CHOICES))
    words = [noun, *([verb] if verb else []), *draw(st.lists(VALUES, max_size=3))]
    for option in draw(st.lists(st.sampled_from(options), max_size=3)):
        words += [option, *([draw(VALUES)] if draw(st.booleans()) else [])]
    return words if draw(st.integers(0, 9)) else draw(st.permutations(words))


@pytest.fixture(scope="module")
def fuzzed(tmp_path_factory: pytest.TempPathFactory, made_vault: Path) -> tuple[Typist, dict]:
    folder = tmp_path_factory.mktemp("fuzzed")
    typist = Typist(folder)
    shutil.copytree(made_vault, typist.vault)
    (folder / "photo.png").write_bytes(PNG)
    (folder / "zero.bin").write_bytes(b"")
    course = typist("library", "import", write_course(folder / "course"))["id"]
    case = typist("case", "new", "Case")["id"]
    incident = typist("case", "incident", case, "--set", "title=It")["id"]
    return typist, {"CASE": case, "INCIDENT": incident, "COURSE": course}


def _fuzz(fuzzed: tuple[Typist, dict], words: list[str]) -> None:
    typist, named = fuzzed
    words = [named.get(word, word) for word in words]
    before = os.getcwd()
    os.chdir(typist.folder)
    try:
        answered = _answered(typist, words)
    finally:
        os.chdir(before)
    if answered is not None:
        held_to_the_rules(answered, notes=3)


def _answered(typist: Typist, words: list[str]) -> Answered | None:
    try:
        return typist.raw(*words[:2], *typist.words(), *words[2:])
    except SystemExit:  # --help; wrong usage is answered
        return None


BOUNDED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow],
                   max_examples=100, derandomize="CI" in os.environ)


@BOUNDED
@given(words=typed_words())
def test_whatever_is_typed(fuzzed: tuple[Typist, dict], words: list[str]) -> None:
    _fuzz(fuzzed, words)


@pytest.mark.slow
@settings(BOUNDED, max_examples=5000)
@given(words=typed_words())
def test_whatever_is_typed_for_long(fuzzed: tuple[Typist, dict], words: list[str]) -> None:
    _fuzz(fuzzed, words)
