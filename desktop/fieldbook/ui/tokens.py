"""Colours, sizes and type: the design's tokens, and the palettes made from them.

Every colour on screen comes from here. Style sheets say `palette(...)` and nothing else; widgets
that paint themselves ask `current()`, so that a change of theme needs no bookkeeping.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QGuiApplication, QPalette

Tone = Literal["neutral", "info", "ok", "warn", "danger"]

SPACE = (4, 8, 12, 16, 24, 32)
RADIUS = 6
CARD_RADIUS = 8
TARGET = 36
"""Smallest height and width of something to press, in device independent pixels."""
TEXT_COLUMN = 720
"""Widest text column, in device independent pixels at 100 % text."""

COVERS = ("#1f5fa8", "#1f7040", "#6b489d", "#8a5800", "#7d3a4e", "#2d6e76", "#4d5b8c", "#8a4b2a")
"""Covers of courses: the same in every theme, as the covers of books are."""
ON_COVER = "#ffffff"
INK = "#000000"
"""What is printed: paper is white in every theme."""

TITLE, LARGE, BODY, SMALL = 20.0, 14.0, 11.0, 9.0
"""Type sizes in points at 100 % text."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: colours as #rrggbb. `soft_*` lies behind text of the tone of the same name."""

    name: str
    dark: bool
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    accent: str
    on_accent: str
    danger: str
    ok: str
    warn: str
    border: str
    line: str
    soft_accent: str
    soft_ok: str
    soft_warn: str
    soft_danger: str
    mark: str

    @property
    def faint(self) -> str:
        """What is switched off; with high contrast borders are as strong as text, so not theirs."""
        return {"#000000": "#5f5f5f", "#ffffff": "#969696"}.get(self.border, self.border)

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Return (background, text) of a tag of this tone."""
        return {
            "neutral": (self.raised, self.muted),
            "info": (self.soft_accent, self.accent),
            "ok": (self.soft_ok, self.ok),
            "warn": (self.soft_warn, self.warn),
            "danger": (self.soft_danger, self.danger),
        }[tone]


LIGHT = Tokens(
    "light", False, window="#f6f7f9", surface="#ffffff", raised="#eceff3", text="#1b2430",
    muted="#546070", accent="#1f5fa8", on_accent="#ffffff", danger="#b3261e", ok="#1d6c40",
    warn="#7f4d00", border="#76818f", line="#d3d9e1", soft_accent="#e6eef8", soft_ok="#e2f2e8",
    soft_warn="#fdf1d6", soft_danger="#fcebea", mark="#fff0a8",
)
DARK = Tokens(
    "dark", True, window="#171b21", surface="#1e242c", raised="#28303a", text="#e6eaf0",
    muted="#9aa7b6", accent="#7fb2ec", on_accent="#0d1620", danger="#f2a09a", ok="#86d3a6",
    warn="#e9bf6c", border="#7b8896", line="#3a4450", soft_accent="#1f2f44", soft_ok="#1c3226",
    soft_warn="#382d18", soft_danger="#402423", mark="#5a4c12",
)
CONTRAST_LIGHT = Tokens(
    "contrast-light", False, window="#ffffff", surface="#ffffff", raised="#f0f0f0", text="#000000",
    muted="#262626", accent="#003a80", on_accent="#ffffff", danger="#8a0000", ok="#00431c",
    warn="#523100", border="#000000", line="#000000", soft_accent="#e0ecff", soft_ok="#e0ffea",
    soft_warn="#fff3cc", soft_danger="#ffe5e5", mark="#ffe680",
)
CONTRAST_DARK = Tokens(
    "contrast-dark", True, window="#000000", surface="#000000", raised="#1a1a1a", text="#ffffff",
    muted="#e0e0e0", accent="#9ecbff", on_accent="#000000", danger="#ffb3ad", ok="#9df2bd",
    warn="#ffd980", border="#ffffff", line="#ffffff", soft_accent="#00264d", soft_ok="#00331a",
    soft_warn="#332600", soft_danger="#4d0d0d", mark="#665500",
)
ALL = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)

_BY_WINDOW = {QColor(each.window).rgb(): each for each in ALL if each is not CONTRAST_LIGHT}


def tokens_of(palette: QPalette) -> Tokens:
    """Return the theme that `palette` was made from; LIGHT for a palette that is not ours."""
    if palette.color(QPalette.ColorRole.Dark) == QColor(CONTRAST_LIGHT.border):
        return CONTRAST_LIGHT
    return _BY_WINDOW.get(palette.color(QPalette.ColorRole.Window).rgb(), LIGHT)


def current() -> Tokens:
    """Return the application's theme. A widget's own palette will not do: style sheets bend it."""
    return tokens_of(QGuiApplication.palette())


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette of a theme; the comments name the roles as the style sheet does."""
    role = QPalette.ColorRole
    palette = QPalette()
    for each, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.raised),  # alternate-base: sidebar, tags, hover
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.muted),  # placeholder-text: muted text
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.danger),  # bright-text: danger
        (role.Light, tokens.surface),
        (role.Midlight, tokens.soft_accent),  # midlight: behind a chosen row
        (role.Mid, tokens.line),  # mid: decoration lines
        (role.Dark, tokens.border),  # dark: borders of inputs and buttons
        (role.Shadow, tokens.border),
        (role.Highlight, tokens.accent),
        (role.Accent, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.faint),  # link-visited: switched off
        (role.ToolTipBase, tokens.text),
        (role.ToolTipText, tokens.window),
    ):
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.faint))
    return palette


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
