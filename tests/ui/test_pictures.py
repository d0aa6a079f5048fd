"""Every step that is photographed is where its picture says; a sample at each run, all --slow."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from fieldbook.ui.language import ENGLISH, Speech
from fieldbook.ui.pages.recovery import RecoveryPage
from fieldbook.ui.pages.ways import WAYS
from fieldbook.ui.pictures.sitting import Dress, NotShown, Sitting
from fieldbook.ui.pictures.step import Step
from fieldbook.ui.pictures.table import STEPS
from fieldbook.ui.pictures.worlds import USED, Worlds
from fieldbook.ui.theme import Theme

CATALOGUE = Path(__file__).resolve().parents[2] / "translations" / "fieldbook_fr.ts"
DRAWN = tuple(random.SystemRandom().sample(STEPS, 6))


@pytest.fixture(scope="module")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> Worlds:
    return Worlds(tmp_path_factory.mktemp("worlds"))


@pytest.fixture
def dress(theme: Theme, speech: Speech) -> Dress:
    assert speech.language == ENGLISH
    return Dress(theme, speech, (1280, 800))


def play(step: Step, worlds: Worlds, dress: Dress) -> None:
    sitting = Sitting(worlds.copy(step.world), dress)
    try:
        step.play(sitting)
        assert not sitting.grab().isNull()
    finally:
        sitting.close()
        worlds.remove(sitting.world)


def test_a_sample_of_the_steps_is_shown(worlds: Worlds, dress: Dress) -> None:
    for step in DRAWN:
        print(step.name)  # which one, if it fails
        play(step, worlds, dress)


@pytest.mark.slow
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_every_step_is_shown(worlds: Worlds, dress: Dress, step: Step) -> None:
    play(step, worlds, dress)


def test_no_step_is_named_twice_and_every_way_has_some() -> None:
    assert [name for name, count in Counter(each.name for each in STEPS).items() if count > 1] == []
    for way in WAYS:
        assert [each for each in STEPS if each.name.startswith(f"way-{way.name}-")], way.name


def test_what_a_step_says_is_a_sentence_of_the_program() -> None:
    """Fast, for every step: who takes a page or its words away is told here."""
    sources = [source.text or "" for source in ET.parse(CATALOGUE).iter("source")]
    said = [source.replace("(s)", ending) for source in sources for ending in ("", "s")]
    assert [each.name for each in STEPS if not any(each.says in one for one in said)] == []


def test_a_step_that_is_no_longer_where_it_was_is_told(worlds: Worlds, dress: Dress) -> None:
    def elsewhere(sitting: Sitting) -> None:
        sitting.open("recovery", RecoveryPage)

    with pytest.raises(NotShown):
        play(Step("recovery-words", elsewhere, "Copy the words in their order"), worlds, dress)
    with pytest.raises(NotShown):
        play(Step("recovery-words", lambda sitting: sitting.answer(), "", USED), worlds, dress)
