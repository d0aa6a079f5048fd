"""Course material that was made to harm: it is taken as far as it is sound, and runs nothing."""

from __future__ import annotations

import io
import os
import socket
import struct
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from faults.lying import answering, listening
from faults.typed import PNG, Typist, write_course

DEEP = 10_000


def in_zip(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def skipped(report: dict) -> dict[str, str]:
    return {one["path"]: one["reason"] for one in report["skipped"]}


def reasons(report: dict) -> set[str]:
    return {one["reason"] for one in report["warnings"]}


def everything_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_paths_that_climb_out_of_an_archive(typist: Typist, tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    slip = in_zip(inside / "slip.zip", {
        "../../evil.md": b"# e", "/abs.md": b"# a", "C:\\drive.md": b"# c",
        "en/..\\..\\back.md": b"# b", "en/../../up.md": b"# u", "en/ok.md": b"# fine"})
    link = zipfile.ZipInfo("en/link.md")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(slip, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    before = everything_below(tmp_path)
    report = typist("library", "import", slip)
    assert report["items"] == 1
    assert set(skipped(report).values()) == {"unsafe-path", "link-not-followed"}
    assert len(report["skipped"]) == 6
    assert everything_below(tmp_path) == before
    typist("library", "export", report["id"], tmp_path / "out")
    assert everything_below(tmp_path) - before == {
        "out", "out/course.yml", "out/en", "out/en/ok.md"}


def test_a_folder_ten_thousand_deep(typist: Typist) -> None:
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None  # twenty times faster there
    with tempfile.TemporaryDirectory(dir=memory) as name:
        top = Path(name) / "course" / "en"
        top.mkdir(parents=True)
        (top / "page.md").write_text("# Page", "utf-8")
        with deep_below(top):
            report = typist("library", "import", top.parent)
    assert report["items"] == 1
    assert list(skipped(report).values()) == ["too-deep"]
    assert len(next(iter(skipped(report)))) < 200


@contextmanager
def deep_below(top: Path) -> Iterator[None]:
    """Make folders inside folders, a page in the last, and take them away again from below."""
    here = os.getcwd()
    os.chdir(top)
    for _ in range(DEEP):
        os.mkdir("d")
        os.chdir("d")
    Path("bottom.md").write_text("# Bottom", "utf-8")
    os.chdir(here)
    try:
        yield
    finally:
        os.chdir(top)
        for _ in range(DEEP):
            os.chdir("d")
        os.unlink("bottom.md")
        for _ in range(DEEP):
            os.chdir("..")
            os.rmdir("d")
        os.chdir(here)


def test_archives_that_are_none_or_grow_beyond_measure(typist: Typist, tmp_path: Path) -> None:
    whole = in_zip(tmp_path / "whole.zip", {"en/page.md": b"# Page\n" + b"words " * 5000})
    raw = whole.read_bytes()
    broken = tmp_path / "broken.zip"
    for data in (b"", b"PK", raw[:100], raw[:-10], raw[30:], os.urandom(5000),
                 raw[:40] + os.urandom(40) + raw[80:]):
        broken.write_bytes(data)
        answered = typist.run("library", "import", broken)
        assert answered.kind in ("course-folder-unreadable", "archive-unreadable",
                                 "nothing-to-import"), data[:50]
    assert typist("library", "list") == []
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("en/page.md", b"# Page")
        archive.writestr("en/bomb.md", bytes(60 << 20))
    report = typist("library", "import", bomb)
    assert skipped(report) == {"en/bomb.md": "too-tight"}
    lied = tmp_path / "lied.zip"
    lied.write_bytes(bomb.read_bytes().replace(struct.pack("<I", 60 << 20),
                                               struct.pack("<I", 1000)))
    assert "en/bomb.md" in skipped(typist("library", "import", lied))
    assert typist("vault", "check") == {"ok": True, "findings": []}


def test_names_and_words_that_are_not_utf8(typist: Typist, tmp_path: Path) -> None:
    place = os.fsencode(tmp_path / "course" / "en") + b"/s\xff"
    os.makedirs(place)
    with open(place + b"/p\xfe.md", "wb") as page:
        page.write(b"---\ntitle: caf\xe9\n---\n# bad \xff\xfe words\n")
    with open(place + b"/nul.md", "wb") as page:
        page.write(b"# nul \0 inside\nwords")
    files = {"binary.md": bytes(range(256)) * 40, "picture.png": b"no picture",
             "list.yml": b"title: \xff\nlist:\n - check: \xfe\n",
             "form.yml": b"&a [*a, *a]: !!python/object:os.x"}
    for name, data in files.items():
        (tmp_path / "course" / "en" / name).write_bytes(data)
    report = typist("library", "import", tmp_path / "course")
    assert report["items"] >= 2
    assert {"invalid-utf8", "name-not-utf8"} <= reasons(report)
    shown = typist("library", "show", report["id"])
    text = str(shown)
    assert "\ufffd" in text
    for item in _items(shown):
        typist("library", "show", report["id"], "--item", item)


def _items(nodes: list[dict]) -> list[str]:
    return [found for node in nodes for found in (
        _items(node["items"]) if node.get("items") else [node["id"]])]


HOSTILE = """# Evil

<script src="{0}/script.js"></script><script>fetch("{0}/fetch")</script>
<img src="{0}/image.png" onerror="alert(1)"><iframe src="{0}/frame"></iframe>
<link rel="stylesheet" href="{0}/style.css"><style>@import url({0}/import.css);</style>
<object data="{0}/object"></object><embed src="{0}/embed"><video src="{0}/video" autoplay></video>
<meta http-equiv="refresh" content="0;url={0}/refresh"><base href="{0}/">
<form action="{0}/form"><input type=image src="{0}/input"></form>
<svg><image href="{0}/svg" onload="alert(1)"/></svg><body background="{0}/background">
<div style="background:url({0}/div)">text</div><table background="{0}/table"><tr><td>cell</table>

![remote]({0}/markdown.png) ![also]({1}/scheme.png) [script](javascript:fetch('{0}/js'))
![data](data:image/svg+xml;base64,PHN2Zy8+) ![file](file:///etc/passwd)
![up](../../../../etc/passwd)
[![linked]({0}/linked.png)]({0}/link "title")

![by reference][far]

[far]: {0}/reference.png
"""


def test_pages_run_nothing_and_fetch_nothing(typist: Typist, tmp_path: Path) -> None:
    with listening(answering(PNG)) as listener:
        there = f"http://127.0.0.1:{listener.port}"
        course = write_course(tmp_path / "course")
        for language in ("en", "fr"):
            page = course / language / "travel" / "evil.md"
            page.write_text(HOSTILE.format(there, f"//127.0.0.1:{listener.port}"), "utf-8")
        report = typist("library", "import", course)
        assert {"active-content", "missing-image"} <= reasons(report)
        shown = typist("library", "show", report["id"], "--item", "travel/evil")
        typist("search", "Evil")
        typist("library", "export", report["id"], tmp_path / "out")
        with socket.create_connection(("127.0.0.1", listener.port)):
            pass  # it does listen
        while not listener.visits:
            pass
        assert listener.visits == 1
    html = shown["html"].lower()
    for word in ("<script", "<iframe", "<object", "<embed", "<video", "<link", "<style", "<meta",
                 "<base", "<form", "<input", "<svg", "onerror", "onload", "javascript:", "style=",
                 "background", "data:", "file:", "alert", "fetch(", "/etc/passwd"):
        assert word not in html, word
    assert not [part for part in html.split("<img")[1:] if "http" in part.split(">")[0]]


def test_files_that_are_not_what_their_names_say(typist: Typist, tmp_path: Path) -> None:
    case = typist("case", "new", "March")["id"]
    typist("case", "incident", case, "--set", "account=words")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    files = {"photo.jpg": b"this is text", "photo.png": os.urandom(5000),
             "cut.jpg": b"\xff\xd8\xff\xe1\xff\xffExif", "cut.png": PNG[:30],
             "huge.png": PNG[:16] + b"\xff\xff\xff\xff\xff\xff\xff\xff" + PNG[24:],
             "report.pdf": b"MZ\x90\x00 a program", "text.txt": b"%PDF-1.7\n%broken",
             "film.mp4": b"", "archive.zip": buffer.getvalue()[:40], "svg.svg": b"<svg onload=x>"}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    attached = typist("case", "attach", case, *(tmp_path / name for name in files))
    kinds = {one["name"]: one["media_type"] for one in attached}
    assert [one["size"] for one in attached] == [len(data) for data in files.values()]
    assert not kinds["photo.jpg"].startswith("image/")
    assert not kinds["photo.png"].startswith("image/")
    assert kinds["report.pdf"] != "application/pdf"
    assert kinds["text.txt"] == "application/pdf"
    for name in files:
        for words in (("inspect", tmp_path / name), ("strip", tmp_path / name, tmp_path / "out")):
            answered = typist.run("evidence", *words)
            assert answered.kind in ("", "image-damaged", "image-unsupported"), (name, answered)
            (tmp_path / "out").unlink(missing_ok=True)
    assert typist.refused("case", "send", case) in ("cannot-clean", "not-joined")
    assert typist("vault", "check") == {"ok": True, "findings": []}


@pytest.mark.parametrize("name", ["fifo", "socket", "link", "loop", "secret"])
def test_what_is_no_file_inside_a_course(typist: Typist, tmp_path: Path, name: str) -> None:
    course = write_course(tmp_path / "course")
    path = course / "en" / f"{name}.md"
    if name == "fifo":
        os.mkfifo(path)
    elif name == "socket":
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(str(path))
    elif name == "secret":
        path.symlink_to(typist.passphrase)
    else:
        path.symlink_to("/etc/passwd" if name == "link" else path.name)
    report = typist("library", "import", course)
    assert skipped(report) == {f"en/{name}.md": "not-a-file" if name in ("fifo", "socket")
                               else "link-not-followed"}
