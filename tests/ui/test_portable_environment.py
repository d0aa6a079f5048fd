"""What a portable program tells the libraries that it starts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from fieldbook.ui.platform.portable import FOLDERS, SESSION, SWITCHES, leave_nothing_behind


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="how Linux desktops are told")
def test_no_session_manager_hears_of_it_and_no_folder_is_on_the_disk(tmp_path: Path) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = {SESSION: "local/here:@ice", "XDG_RUNTIME_DIR": str(runtime),
                   "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    assert leave_nothing_behind(environment, tmp_path)
    assert SESSION not in environment
    assert {environment[name] for name in SWITCHES} == set(SWITCHES.values())
    assert all(environment[name].startswith(str(runtime)) for name in FOLDERS)
    assert environment["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
