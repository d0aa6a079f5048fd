"""Makes course material: the pictures of the starter course, and large courses to test with.

    python bench/_sample_course.py pictures
    python bench/_sample_course.py large FOLDER [--files 1307] [--sound] [--seed 1]

The large course has the starter's words, mixed anew into as many files as asked, in English, French
and Arabic, with the defects that real material has: front matter with translated keys, unclosed or
glued, marks and line ends of other systems, bytes that are not UTF-8, broken links, missing
pictures, empty files, HTML that wants to run and to load. `DEFECTS` says what each must be reported
as.
"""

from __future__ import annotations

import argparse
import math
import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image, ImageDraw

STARTER = Path(__file__).resolve().parents[1] / "resources" / "starter" / "first-steps"
LANGUAGES = ("en", "fr", "ar")
BLUE, DARK, GREEN, RED, PALE, LINE = (
    "#1f5fa8", "#1b2430", "#1d6c40", "#b3261e", "#f6f7f9", "#d3d9e1")
_FINER = 4

Pen = ImageDraw.ImageDraw

# name of the file, what it holds, and the reason that an import must give for it
DEFECTS: dict[str, tuple[bytes, str]] = {
    "s_keys.md": ("---\nindex: 1\nالعنوان: مفاتيح\nالفهرس: \"7\"\n---\nنص.\n".encode(),
                  "front-matter-key-translated"),
    "s_titre.md": (b"---\nindex: 2\ntitre: Cl\xc3\xa9s\n---\nTexte.\n",
                   "front-matter-key-translated"),
    "s_unclosed.md": (b"---\nindex: 3\ntitle: Unclosed\n\nBody of the page.\n",
                      "front-matter-unclosed"),
    "s_glued.md": (b"---\nindex: 4\ntitle: Glued---\nBody.\n", "front-matter-glued"),
    "s_bare.md": (b"# No front matter\n\nBody.\n", "front-matter-missing"),
    "s_colon.md": (b"---\nindex: 5\ntitle: Read: then act: [now\n---\nBody.\n", "yaml-damaged"),
    "s_latin.md": (b"---\nindex: 6\ntitle: Latin\n---\nCaf\xe9 in an old encoding.\n",
                   "invalid-utf8"),
    "s_mark.md": (b"\xef\xbb\xbf---\r\nindex: 7\r\ntitle: Windows\r\n---\r\nBody.\r\n", ""),
    "s_links.md": (b"---\nindex: 8\ntitle: Links\n---\n[gone](umbrella://not/there.md)\n",
                   "broken-link"),
    "s_spaces.md": (b"---\nindex: 9\ntitle: Spaces\n---\n[w](https: / example.org / a)\n",
                    "mended-link"),
    "s_doubled.md": (b"---\nindex: 10\ntitle: Doubled\n---\n[w](www.example.org/)\n",
                     "mended-link"),
    "s_picture.md": (b"---\nindex: 11\ntitle: Picture\n---\n![x](nowhere.png)\n", "missing-image"),
    "s_remote.md": (b"---\nindex: 12\ntitle: Remote\n---\n![x](https://example.org/x.png)\n",
                    "remote-image"),
    "s_active.md": (b"---\nindex: 13\ntitle: Active\n---\n<script src=//example.org></script>\n"
                    b"<img src=x onerror='go()'> [z](javascript:go())\n", "active-content"),
    "s_hollow.md": (b"---\nindex: 14\ntitle: Hollow\n---\n", "empty-page"),
    "s_nothing.md": (b"", "empty-file"),
    "s_photo.md": (b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", "not-text"),
    "c_hollow.yml": (b"index: 15\ntitle: Hollow\nlist: []\n", "empty-checklist"),
    "c_broken.yml": (b"title: Broken\nlist:\n- check: one: two: three\n- check: \"four\n",
                     "yaml-damaged"),
    "words.yml": (b"colours: [red, blue]\n", "unknown-yaml"),
    "program.exe": (b"MZ\0\0", "unknown-type"),
    "fake.png": (b"this is no picture\n", "not-a-picture"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("pictures", help="draw the starter course's pictures")
    large = verbs.add_parser("large", help="write a large course")
    large.add_argument("folder", type=Path)
    large.add_argument("--files", type=int, default=1307)
    large.add_argument("--sound", action="store_true", help="leave the defects out")
    large.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if asked.verb == "pictures":
        draw_pictures(STARTER / "en")
    else:
        write_large(asked.folder, asked.files, defects=not asked.sound, seed=asked.seed)


def write_large(folder: Path, files: int = 1307, *, defects: bool = True, seed: int = 1,
                languages: Sequence[str] = LANGUAGES) -> int:
    """Write a course of exactly `files` files into a new folder; return how many lessons it has."""
    chance = random.Random(seed)
    written = 1
    folder.mkdir(parents=True)
    (folder / "course.yml").write_text(f"id: sample-{files}-{seed}\ntitle: Large sample\n")
    if defects:
        written += write_defects(folder / languages[0] / "defects")
    paragraphs = {code: _paragraphs(code) for code in languages}
    lessons = 0
    while written < files:
        at = lessons // len(languages)
        code = languages[lessons % len(languages)]
        place = folder / code / f"topic-{at // 60:02d}" / f"part-{at // 12 % 5}"
        if not place.is_dir():
            place.mkdir(parents=True)
            (place / ".category.yml").write_text(f"index: {at // 12 % 5}\ntitle: {at // 12 % 5}\n")
            written += 1
            continue
        body = _lesson(chance, paragraphs[code], at)
        (place / f"s_lesson-{at:04d}.md").write_text(
            f"---\nindex: {at % 12}\ntitle: {_title(chance, paragraphs[code])}\n---\n{body}",
            encoding="utf-8")
        lessons += 1
        written += 1
    return lessons


def write_defects(folder: Path) -> int:
    """Write one file for each of `DEFECTS` and return how many."""
    folder.mkdir(parents=True)
    for name, (data, _) in DEFECTS.items():
        (folder / name).write_bytes(data)
    return len(DEFECTS)


def _paragraphs(code: str) -> list[str]:
    """Return the starter's paragraphs in one language, without tables and pictures."""
    found = []
    for path in sorted((STARTER / code).rglob("s_*.md")):
        body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
        found += [part for part in body.split("\n\n") if part.strip() and part[0] not in "|!#"]
    return [re.sub(r"\]\([^)]*\)", "](umbrella://topic-00/part-0)", part) for part in found]


def _lesson(chance: random.Random, paragraphs: Sequence[str], at: int) -> str:
    parts = chance.sample(list(paragraphs), 8)
    parts.insert(4, f"## {at}")
    return "\n\n".join(parts) + "\n"


def _title(chance: random.Random, paragraphs: Sequence[str]) -> str:
    plain = re.sub(r"\([^)]*\)", "", chance.choice(list(paragraphs)))
    words = re.findall(r"[^\W\d_]{3,}", plain)[:4]
    return " ".join(words) or "Lesson"


def draw_pictures(folder: Path) -> None:
    """Draw the three pictures of the starter course into its language folder."""
    _draw(folder / "documenting" / "four-questions.png", _four_questions)
    _draw(folder / "phone" / "two-locks.png", _two_locks)
    _draw(folder / "journey" / "check-in.png", _check_in)


def _draw(path: Path, draw: Callable[[Pen], None], size: tuple[int, int] = (720, 240)) -> None:
    """Draw at four times the size and scale down, for smooth edges; few colours, a small file."""
    large = Image.new("RGB", (size[0] * _FINER, size[1] * _FINER), PALE)
    draw(ImageDraw.Draw(large))
    small = large.resize(size, Image.Resampling.LANCZOS)
    small.quantize(48).save(path, optimize=True)


def _box(*corners: float) -> tuple[float, ...]:
    return tuple(corner * _FINER for corner in corners)


def _four_questions(pen: Pen) -> None:
    for at in range(4):
        left = 30 + at * 170
        pen.rounded_rectangle(_box(left, 40, left + 150, 200), 12 * _FINER, fill="#ffffff",
                              outline=LINE, width=2 * _FINER)
    _person(pen, 105, 120, BLUE)
    pen.ellipse(_box(225, 70, 325, 170), outline=BLUE, width=8 * _FINER)
    pen.line(_box(275, 90, 275, 120, 300, 132), fill=DARK, width=7 * _FINER, joint="curve")
    _pin(pen, 445, 165, GREEN)
    points = [_spark(615, 120, angle) for angle in range(16)]
    pen.polygon(points, fill=RED)


def _person(pen: Pen, x: float, y: float, colour: str) -> None:
    pen.ellipse(_box(x - 20, y - 50, x + 20, y - 10), fill=colour)
    pen.pieslice(_box(x - 42, y, x + 42, y + 90), 180, 360, fill=colour)


def _pin(pen: Pen, x: float, y: float, colour: str) -> None:
    """A mark on a map whose point is at (x, y)."""
    pen.ellipse(_box(x - 34, y - 98, x + 34, y - 30), fill=colour)
    pen.polygon(_box(x - 30, y - 48, x + 30, y - 48, x, y + 2), fill=colour)
    pen.ellipse(_box(x - 13, y - 77, x + 13, y - 51), fill="#ffffff")


def _spark(x: float, y: float, number: int) -> tuple[float, float]:
    radius = 54 if number % 2 == 0 else 26
    angle = number * math.tau / 16
    return ((x + radius * math.cos(angle)) * _FINER, (y + radius * math.sin(angle)) * _FINER)


def _two_locks(pen: Pen) -> None:
    pen.rounded_rectangle(_box(290, 20, 430, 220), 16 * _FINER, fill=DARK)
    pen.rounded_rectangle(_box(300, 36, 420, 204), 6 * _FINER, fill="#ffffff")
    _lock(pen, 360, 78, BLUE)
    _lock(pen, 360, 152, GREEN)
    for side in (-1, 1):
        for ring in (1, 2, 3):
            x = 360 + side * (70 + ring * 34)
            pen.line(_box(x, 120 - ring * 16, x, 120 + ring * 16), fill=LINE, width=6 * _FINER)


def _lock(pen: Pen, x: float, y: float, colour: str) -> None:
    pen.arc(_box(x - 15, y - 32, x + 15, y + 4), 180, 360, fill=colour, width=6 * _FINER)
    pen.line(_box(x - 12, y - 15, x - 12, y), fill=colour, width=6 * _FINER)
    pen.line(_box(x + 12, y - 15, x + 12, y), fill=colour, width=6 * _FINER)
    pen.rounded_rectangle(_box(x - 26, y - 8, x + 26, y + 28), 6 * _FINER, fill=colour)
    pen.ellipse(_box(x - 5, y + 4, x + 5, y + 14), fill="#ffffff")


def _check_in(pen: Pen) -> None:
    stops = [(90, 170), (260, 110), (440, 150), (630, 90)]
    road = [_point(step / 60, stops) for step in range(61)]
    pen.line([(x * _FINER, y * _FINER) for x, y in road], fill=LINE, width=14 * _FINER,
             joint="curve")
    pen.arc(_box(92, -20, 630, 225), 5, 140, fill=BLUE, width=4 * _FINER)
    for x, y in stops[1:]:
        pen.ellipse(_box(x - 18, y - 18, x + 18, y + 18), fill=GREEN)
        pen.line(_box(x - 8, y, x - 2, y + 7, x + 9, y - 7), fill="#ffffff", width=5 * _FINER)
    pen.polygon(_box(60, 165, 90, 135, 120, 165), fill=BLUE)
    pen.rectangle(_box(68, 163, 112, 195), fill=BLUE)


def _point(share: float, stops: Sequence[tuple[int, int]]) -> tuple[float, float]:
    """A place along the road, eased so that it bends at the stops."""
    leg = min(int(share * (len(stops) - 1)), len(stops) - 2)
    part = share * (len(stops) - 1) - leg
    (x1, y1), (x2, y2) = stops[leg], stops[leg + 1]
    eased = (1 - math.cos(part * math.pi)) / 2
    return x1 + (x2 - x1) * part, y1 + (y2 - y1) * eased


if __name__ == "__main__":
    main()
