"""Errors on the terminal in its language; what programs read stays the same."""

from __future__ import annotations

import json

import pytest

from fieldbook.cli.languages import language, translator
from fieldbook.cli.main import main
from fieldbook.text import explain_kind


@pytest.mark.parametrize(("environment", "code"), [
    ({"LANG": "ar_EG.UTF-8"}, "ar"), ({"LANG": "fr"}, "fr"), ({"LANG": "C.UTF-8"}, "en"),
    ({"LANG": "POSIX"}, "en"), ({}, "en"), ({"LC_ALL": "", "LANG": "fr_CH@euro"}, "fr"),
    ({"LC_ALL": "ar", "LC_MESSAGES": "fr", "LANG": "en_US"}, "ar")])
def test_the_language_of_messages(environment, code):
    assert language(environment) == code


def test_a_language_without_a_catalogue_speaks_english():
    assert explain_kind("cancelled", {}, translator("xx")) == explain_kind("cancelled", {})


@pytest.mark.parametrize(("asked", "begins"), [
    ("ar_EG.UTF-8", "لا توجد خزنة"), ("fr_FR.UTF-8", "Il n’y a pas"), ("C.UTF-8", "There is no")])
def test_an_error_is_told_in_the_language_of_the_terminal(monkeypatch, capsys, tmp_path, asked,
                                                          begins):
    monkeypatch.setenv("LC_ALL", asked)
    typed = ["vault", "check", "--vault", str(tmp_path), "--passphrase-file", "/dev/null"]
    assert main(typed) == 1
    assert capsys.readouterr().err.startswith(begins)
    assert main([*typed, "--json"]) == 1
    error = json.loads(capsys.readouterr().out)["error"]
    assert (error["kind"], error["message"][:13]) == ("no-vault", "There is no v")
