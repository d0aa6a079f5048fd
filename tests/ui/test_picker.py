from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt

from fieldbook.ui.errors import FolderUnreadable
from fieldbook.ui.language import find
from fieldbook.ui.widgets.picker import FilePicker, list_folder, places
from ui.walks import complaints


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.pdf", "A.txt", "photo.JPG", ".hidden"):
        (tmp_path / name).write_bytes(b"x" * 1500)
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "inner.txt").touch()
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    return tmp_path


@pytest.fixture
def picker(qtbot, background, theme, speech, folder: Path):
    def build(kind=FilePicker.to_open, *words, **more) -> FilePicker:
        made = kind("Choose", *words, background, start=folder, **more)
        qtbot.addWidget(made)
        made.open()
        return made

    return build


def names(made: FilePicker) -> list[str]:
    return [row.title for row in made.list.rows]


def test_folders_come_first_and_hidden_things_do_not_come(folder: Path) -> None:
    assert [entry.path.name for entry in list_folder(folder)] == ["case", "A.txt", "b.pdf",
                                                                  "photo.JPG"]


def test_only_wanted_files_are_listed(folder: Path) -> None:
    listed = [entry.path.name for entry in list_folder(folder, (".jpg", ".txt"))]
    assert listed == ["case", "A.txt", "photo.JPG"]
    assert [entry.path.name for entry in list_folder(folder, folders_only=True)] == ["case"]


def test_a_folder_that_went_away_is_told(folder: Path) -> None:
    with pytest.raises(FolderUnreadable):
        list_folder(folder / "gone")


def test_choosing_files(qtbot, picker, folder: Path) -> None:
    made = picker()
    picked = []
    made.picked.connect(picked.append)
    assert not made.accept_button.isEnabled()
    made.list.choose(str(folder / "b.pdf"))
    qtbot.mouseClick(made.accept_button, Qt.MouseButton.LeftButton)
    assert picked == [[folder / "b.pdf"]]


def test_a_chosen_folder_is_entered_and_left(qtbot, picker, folder: Path) -> None:
    made = picker()
    made.list.choose(str(folder / "case"))
    qtbot.keyClick(made.list, Qt.Key.Key_Return)
    assert names(made) == ["inner.txt"]
    made.go(made.folder.parent)
    assert "case" in names(made)


def test_the_keyboard_begins_where_one_chooses_and_not_at_cancel(picker) -> None:
    made = picker()
    assert made.focusWidget() is made.list
    made = picker(FilePicker.to_save, "proposed.age")
    assert made.focusWidget() is made._name


def test_places_are_named_in_full(picker, speech) -> None:
    speech.put_on(find("fr"))
    made = picker()
    for row in made._places.rows:
        words = made.fontMetrics().horizontalAdvance(row.title)
        assert made._places.width() > words + 48


def test_choosing_a_folder(qtbot, picker, folder: Path) -> None:
    made = picker(FilePicker.for_folder)
    picked = []
    made.picked.connect(picked.append)
    made.accept()
    made = picker(FilePicker.for_folder)
    made.picked.connect(picked.append)
    made.list.choose(str(folder / "case"))
    made.accept()
    assert picked == [[folder], [folder / "case"]]


def test_a_file_is_saved_in_the_folder_that_is_marked_once_that_is_shown(qtbot, picker,
                                                                         folder: Path) -> None:
    """A stick in the list, marked with one click: the file is not to go beside it."""
    made = picker(FilePicker.to_save, "parcel.age")
    picked = []
    made.picked.connect(picked.append)
    made.list.choose(str(folder / "case"))
    made.accept()
    assert (made.folder, picked) == (folder / "case", [])
    made.accept()
    assert picked == [[folder / "case" / "parcel.age"]]


def test_an_existing_file_is_not_replaced_without_a_word(qtbot, picker, folder: Path) -> None:
    made = picker(FilePicker.to_save, "b.pdf", replaces=True)
    picked = []
    made.picked.connect(picked.append)
    made.accept()
    assert picked == []
    assert made.banner.isVisible()
    made.accept()
    assert picked == [[folder / "b.pdf"]]


@pytest.mark.parametrize("name", ["b.pdf", "case", "dangling"])
def test_what_replaces_no_file_does_not_offer_it(picker, name: str) -> None:
    made = picker(FilePicker.to_save, name)
    picked = []
    made.picked.connect(picked.append)
    for _ in range(3):
        made.accept()
    assert picked == []
    assert "It is not replaced" in made.banner.text()
    assert "Save again" not in made.banner.text()


def test_a_name_that_no_system_takes_ends_nothing(picker, folder: Path) -> None:
    made = picker(FilePicker.to_save, "x" * 300)
    picked = []
    made.picked.connect(picked.append)
    made.accept()  # whoever writes it says what is wrong
    assert picked == [[folder / ("x" * 300)]]
    other = picker(FilePicker.to_open)
    other._where.setText("x" * 300)
    other._go_typed()
    assert "no file or folder" in other.banner.text()


@pytest.mark.parametrize("name", ["", "  ", "../escape", "a/b", ".."])
def test_a_name_that_is_no_name_is_not_taken(picker, name: str) -> None:
    made = picker(FilePicker.to_save, name)
    picked = []
    made.picked.connect(picked.append)
    made.accept()
    assert picked == []


def test_a_typed_folder_is_shown(qtbot, picker, folder: Path) -> None:
    made = picker()
    made._where.setText(str(folder / "case"))
    qtbot.keyClick(made._where, Qt.Key.Key_Return)
    assert names(made) == ["inner.txt"]
    made.go(folder / "gone")
    assert made.banner.isVisible()


def type_path(qtbot, made: FilePicker, text: str) -> list[list[Path]]:
    picked: list[list[Path]] = []
    made.picked.connect(picked.append)
    made._where.setFocus()
    made._where.setText(text)
    qtbot.keyClick(made._where, Qt.Key.Key_Return)
    return picked


@pytest.mark.parametrize("inside", [True, False])
def test_a_typed_file_is_chosen_once(qtbot, picker, folder: Path, inside: bool) -> None:
    made = picker()
    made.list.choose(str(folder / "A.txt"))
    typed = folder / "b.pdf" if inside else folder / "case" / "inner.txt"
    assert type_path(qtbot, made, str(typed)) == [[typed]]


def test_a_typed_name_is_looked_for_in_the_folder_that_is_shown(
        qtbot, picker, folder: Path) -> None:
    assert type_path(qtbot, picker(), "b.pdf") == [[folder / "b.pdf"]]


@pytest.mark.parametrize(("kind", "words", "typed", "said"), [
    (FilePicker.to_open, (), "gone.pdf", "There is no file or folder of this name."),
    (FilePicker.to_open, (), "~nobody-of-this-name/x", "There is no file or folder"),
    (FilePicker.to_open, (), "b.pdf", "A file of this kind cannot be chosen here."),
    (FilePicker.for_folder, (), "b.pdf", "This is a file. Type the name of a folder."),
    (FilePicker.for_folder, (), "gone", "There is no file or folder of this name."),
    (FilePicker.to_save, ("new.txt",), "gone", "There is no file or folder of this name."),
])
def test_what_cannot_be_chosen_is_told(qtbot, picker, folder: Path, kind, words, typed: str,
                                       said: str) -> None:
    made = picker(kind, *words, suffixes=(".txt",))
    assert type_path(qtbot, made, typed) == []
    assert said in made.banner.text()
    assert made.isVisible()
    assert not (folder / "new.txt").exists()


def test_a_typed_folder_is_entered_and_not_chosen(qtbot, picker, folder: Path) -> None:
    made = picker(FilePicker.for_folder)
    assert type_path(qtbot, made, str(folder / "case")) == []
    assert made.folder == folder / "case"
    assert made.isVisible()


def test_an_empty_folder_says_so(picker, folder: Path) -> None:
    (folder / "empty").mkdir()
    made = picker(suffixes=(".pdf",))
    assert not made._nothing.isVisible()
    made.go(folder / "case")
    assert made._nothing.text() == "There is nothing in this folder that can be chosen here."
    made = picker()
    made.go(folder / "empty")
    assert made._nothing.isVisible()
    assert made.list.accessibleDescription() == made._nothing.text() == "This folder is empty."
    made = picker(FilePicker.for_folder)
    made.go(folder / "empty")
    assert made._nothing.text() == "There is no folder in this folder."


def test_the_home_folder_is_called_what_people_call_it(picker, speech) -> None:
    assert places()[0] == ("Home folder", "home", Path.home())
    speech.put_on(find("fr"))
    assert places()[0][0] == "Dossier personnel"


def test_it_leaves_nothing_behind(picker, folder: Path, tmp_path_factory, monkeypatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home))
    made = picker()
    made.list.choose(str(folder / "b.pdf"))
    made.accept()
    assert list(home.rglob("*")) == []


def test_everybody_can_choose_a_file(picker) -> None:
    assert complaints(picker()) == []
    assert complaints(picker(FilePicker.to_save, "report.pdf")) == []
