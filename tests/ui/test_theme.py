import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from fieldbook.ui import theme as theme_module
from fieldbook.ui import tokens
from fieldbook.ui.theme import Mode, Theme, style_sheet
from fieldbook.ui.widgets.labels import Label

TEXT, BORDER = 5.4, 3.4


@pytest.mark.parametrize("each", tokens.ALL, ids=lambda each: each.name)
def test_text_can_be_read_on_every_surface(each: tokens.Tokens) -> None:
    inks = {"text": each.text, "muted": each.muted, "accent": each.accent, "danger": each.danger,
            "ok": each.ok}
    surfaces = {"window": each.window, "surface": each.surface, "raised": each.raised}
    for (ink, colour), (surface, back) in product(inks.items(), surfaces.items()):
        assert tokens.contrast(colour, back) >= TEXT, f"{ink} on {surface}"
    assert tokens.contrast(each.on_accent, each.accent) >= TEXT
    for tone in ("neutral", "info", "ok", "warn", "danger"):
        back, ink = each.tone(tone)
        assert tokens.contrast(ink, back) >= TEXT, tone
    assert tokens.contrast(each.text, each.mark) >= TEXT


@pytest.mark.parametrize("each", tokens.ALL, ids=lambda each: each.name)
def test_borders_of_controls_can_be_seen(each: tokens.Tokens) -> None:
    for back in (each.window, each.surface, each.raised):
        assert tokens.contrast(each.border, back) >= BORDER


@pytest.mark.parametrize("cover", tokens.COVERS)
def test_drawings_on_covers_can_be_seen(cover: str) -> None:
    assert tokens.contrast(tokens.ON_COVER, cover) >= 5


def test_contrast_is_that_of_wcag() -> None:
    assert tokens.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert tokens.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("each", tokens.ALL, ids=lambda each: each.name)
def test_a_palette_is_known_again(each: tokens.Tokens) -> None:
    assert tokens.tokens_of(tokens.palette_of(each)) is each


def test_the_style_sheet_names_no_colour() -> None:
    text = style_sheet(1.0)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsl", text)
    colours = re.findall(r"(?:color|background|border[a-z-]*):\s*([^;]+);", text)
    words = {word for value in colours for word in re.findall(r"[a-z-]+(?![a-z-]*\()", value)}
    assert not words & set(QColor.colorNames()) - {"transparent"}


def test_every_role_in_the_style_sheet_is_one_of_the_palette() -> None:
    known = {re.sub("([A-Z])", r"-\1", role.name).lstrip("-").lower()
             for role in QPalette.ColorRole} | {"tool-tip-base", "tool-tip-text"}
    assert set(re.findall(r"palette\(([a-z-]+)\)", style_sheet(1.0))) <= known


def test_large_text_doubles_every_size(theme: Theme) -> None:
    once, twice = (re.findall(r"([\d.]+)pt", style_sheet(scale)) for scale in (1.0, 2.0))
    assert [float(each) * 2 for each in once] == [float(each) for each in twice]
    assert len(once) >= 5


@pytest.mark.parametrize("mode", [mode for mode in Mode if mode is not Mode.SYSTEM])
def test_a_forced_mode_stays(qapp: QApplication, theme: Theme, mode: Mode) -> None:
    theme.choose(mode)
    assert theme.tokens.name == mode.value
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.tokens.window)


def test_a_label_grows_with_the_text_size(qtbot, theme: Theme) -> None:
    label = Label("Title", "title")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    theme.choose(scale=2.0)
    assert label.sizeHint().height() >= before * 1.8


def test_scale_stays_within_what_pages_are_made_for(theme: Theme) -> None:
    theme.choose(scale=9.0)
    assert theme.scale == 2.0


def test_changed_comes_after_the_palette(qtbot, qapp: QApplication, theme: Theme) -> None:
    seen = []
    theme.changed.connect(lambda: seen.append(tokens.current().name))
    theme.choose(Mode.DARK)
    assert seen == ["dark"]


def test_no_colour_is_named_outside_the_tokens() -> None:
    """A colour in a widget would stay when the theme changes. Props are pictures of scenes."""
    named = re.compile(r"""["'\s:]#[0-9a-fA-F]{3,8}\b|rgba?\(|QColor\(\d|"""
                       r"GlobalColor\.(?!transparent)")
    package = Path(theme_module.__file__).parent
    files = [path for path in sorted(package.rglob("*.py"))
             if path.name not in ("tokens.py", "props.py")]
    wrong = [f"{path.name}: {found[0]}" for path in files
             for found in named.finditer(path.read_text(encoding="utf-8"))]
    assert wrong == []


def test_a_plain_label_is_drawn_in_the_text_colour(qtbot, theme: Theme) -> None:
    theme.choose(Mode.DARK)
    label = QLabel("x")
    qtbot.addWidget(label)
    ink = label.palette().color(QPalette.ColorRole.WindowText)
    assert ink == QColor(tokens.DARK.text)


@pytest.mark.parametrize("each", tokens.ALL, ids=lambda each: each.name)
def test_what_is_switched_off_differs_from_what_is_not_and_can_be_read(each):
    assert tokens.contrast(each.faint, each.text) > 2.5
    assert tokens.contrast(each.faint, each.surface) > 3
