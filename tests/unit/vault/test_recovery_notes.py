"""What the store keeps of recovery words: nothing of a sheet, of a share only until it counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldbook.vault import opening, recovering
from fieldbook.vault.errors import WrongPassphrase
from fieldbook.vault.opened import OpenVault
from fieldbook.vault.recovering import Recovery


def kept(vault: OpenVault) -> set[str]:
    """Every word in every value of every table."""
    names = [row[0] for row in vault.connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table'")]
    values = [value for name in names
              for row in vault.connection.execute(f"SELECT * FROM {name}") for value in tuple(row)]
    texts = [value.decode("utf-8", "ignore") if isinstance(value, bytes) else str(value)
             for value in values]
    apart = str.maketrans(dict.fromkeys('"[],{}:', " "))
    return {word for text in texts for word in text.translate(apart).split()}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_word_of_a_sheet_is_in_the_store_before_or_after_it_counts(
        folder: Path, passphrase: str, language: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        recovery = Recovery(vault)
        words = recovery.make_sheet(language)
        spelled = {*words, *(json.dumps(word)[1:-1] for word in words)}
        assert not spelled & kept(vault)
        recovery.verify(" ".join(words))
        assert recovery.state().sheet
        assert not spelled & kept(vault)


def test_a_shares_words_go_when_it_was_typed_back_and_the_others_wait(folder: Path,
                                                                      passphrase: str) -> None:
    with opening.unlock(folder, passphrase) as vault:
        recovery = Recovery(vault)
        shares = [share.split() for share in recovery.make_shares(2, 3)]
        # the first words say to which set a share belongs, and are the same in each
        own = [set(share) - set().union(*(other for other in shares if other is not share))
               for share in shares]
        for number, share in enumerate(shares):
            for each in own[number:]:
                assert each <= kept(vault)
            recovery.verify(" ".join(share))
            for each in own[:number + 1]:
                assert not each & kept(vault)
        assert recovery.state().shares


def test_no_passphrase_from_before_opens_after_a_recovery_whatever_went_with_it(
        folder: Path, passphrase: str) -> None:
    stick, last = b"what is on the stick", "a third one"
    with opening.unlock(folder, passphrase) as vault:
        vault.add_passphrase("with a key file", keyfile=stick)
        vault.add_passphrase(last)
        words = Recovery(vault).make_sheet()
        Recovery(vault).verify(" ".join(words))
    secret = recovering.secret_of_words(" ".join(words))
    with recovering.unlock(folder, secret) as vault:
        Recovery(vault).set_passphrase("the new one")
        assert [use.name for use in vault.slot_uses()] == ["PASSPHRASE", "SHEET"]
    for before, keyfile in ((passphrase, None), ("with a key file", stick), (last, None)):
        with pytest.raises(WrongPassphrase):
            opening.unlock(folder, before, keyfile=keyfile)
    opening.unlock(folder, "the new one").lock()
    recovering.unlock(folder, secret).lock()  # the paper goes on
