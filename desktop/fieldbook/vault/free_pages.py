"""Pages that hold nothing: found among damaged ones, and written anew.

SQLite takes a free page without putting it into the rollback journal: what stands in it counts for
nothing. So when the power goes in the middle of a transaction, undoing it leaves such a page torn.
It does not authenticate, and nothing is lost; but SQLCipher could not read it, and a check could
not tell it from damage. Which pages are free: https://www.sqlite.org/fileformat2.html, 1.5.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from typing import BinaryIO

from fieldbook.vault import sql
from fieldbook.vault.files import flush, write_all
from fieldbook.vault.pages import PageChecker, read_page

_FIRST_TRUNK = 32
"""Where page 1 says which page begins the list of free pages."""
_TRUNK = struct.Struct(">II")
"""How such a page begins: the next one, and how many numbers of free pages follow."""


def mend(file: BinaryIO, checker: PageChecker, damaged: Sequence[int]) -> list[int]:
    """Write those of these pages anew that are free; return the others.

    `file`: the store, open for reading and writing without a buffer, while no transaction is under
    way. Raises OSError.
    """
    if not damaged:
        return []
    free = _free(file, checker)
    torn = [number for number in damaged if number in free]
    for number in torn:
        file.seek((number - 1) * sql.PAGE_SIZE)
        write_all(file, checker.noise(number))
    if torn:
        flush(file)
    return [number for number in damaged if number not in free]


def _free(file: BinaryIO, checker: PageChecker) -> set[int]:
    """Return the pages that the list of free pages names, as far as it is whole itself."""
    count = file.seek(0, os.SEEK_END) // sql.PAGE_SIZE
    free: set[int] = set()
    trunks: set[int] = set()
    number = _number_in(_whole(file, checker, 1), _FIRST_TRUNK)
    while 1 < number <= count and number not in trunks:
        trunks.add(number)
        page = _whole(file, checker, number)
        number, leaves = _TRUNK.unpack_from(page)
        most = len(page) // 4 - 2
        free.update(_number_in(page, 8 + 4 * place) for place in range(min(leaves, most)))
    return {page for page in free if 1 < page <= count} - trunks


def _whole(file: BinaryIO, checker: PageChecker, number: int) -> bytes:
    """Return what a page says, zeros if it is not whole."""
    page = read_page(file, number)
    return checker.read(number, page) if checker.is_whole(number, page) else bytes(sql.PAGE_SIZE)


def _number_in(page: bytes, place: int) -> int:
    return int.from_bytes(page[place:place + 4], "big")
