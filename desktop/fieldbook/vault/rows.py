"""Reading every row of a store, going on behind what is damaged.

SQLCipher gives a damaged page as zeros. SQLite notices in trees, and in the midst of a long row,
but not on the last page of one. So a long row is read a second time from a twin of the store, which
has noise where this one is damaged: what is not the same in both depends on a damaged page.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field

from fieldbook.vault import sql
from fieldbook.vault.sql import Connection, SqlError

Values = tuple[object, ...]

LEAST, MOST = -(1 << 63), (1 << 63) - 1
"""Row numbers of SQLite."""
_CODE_POINTS = 0x110000
_HALVINGS = 8
"""So often a gap in a table without row numbers is halved to find rows within it."""
_PATIENCE = 512
"""So many row numbers behind a damaged page are tried one by one, before steps grow."""


_SHORT = 3900
"""Bytes of a row that are on one page for sure, whatever kind of table it is in."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with rows of its own; `key` orders them: the rowid, or the primary key."""

    name: str
    columns: list[str]
    key: list[str]
    has_rowid: bool

    def select(self, what: Sequence[str], where: str = "", order: str = "") -> str:
        """Return a SELECT of these columns, in the order of the key."""
        keys = ", ".join(f"{one} {order}".strip() for one in self.key)
        return f"SELECT {', '.join(what)} FROM {quoted(self.name)} {where} ORDER BY {keys}"  # noqa: S608


@dataclass(slots=True)
class Lost:
    """What of a table cannot be read: single rows, and runs of rows whose number is not known."""

    table: str
    rows: int = 0
    runs: int = 0

    def __bool__(self) -> bool:
        return bool(self.rows or self.runs)


@dataclass(slots=True)
class Reader:
    """Reads tables; opens the store again after damage, or raises it when there is no `reopen`.

    `twin` is the twin of a store that has damaged pages; a whole one needs none.
    """

    connection: Connection
    reopen: Callable[[], Connection] | None = None
    twin: Connection | None = None
    lost: list[Lost] = field(default_factory=list)

    def tables(self) -> list[Table]:
        """Return the tables that hold rows, those behind virtual tables too, by name."""
        rows = self.connection.execute(
            "SELECT name, wr FROM pragma_table_list WHERE schema = 'main'"
            " AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            " ORDER BY name").fetchall()
        return [self._table(name, bool(without)) for name, without in rows]

    def _table(self, name: str, without_rowid: bool) -> Table:
        rows = self.connection.execute(
            "SELECT name, pk FROM pragma_table_xinfo(?) WHERE hidden = 0", (name,)).fetchall()
        columns = [quoted(column) for column, _ in rows]
        if not without_rowid:
            return Table(name, columns, ["rowid"], True)
        key = [quoted(column) for column, place in sorted(rows, key=lambda row: row[1]) if place]
        return Table(name, columns, key, False)

    def read(self, table: Table) -> Iterator[Values]:
        """Give the rows of a table: key first, then the columns. Adds to `lost` what is not there.

        Without `reopen`, damage raises SqlError.
        """
        lost = Lost(table.name)
        rows = self._by_number(table, lost) if table.has_rowid else self._by_key(table, lost)
        for row in rows:
            twin = self.twin if _is_long(row) else None
            if twin is None or self._is_same_in_twin(table, row, twin):
                yield row
            else:
                lost.rows += 1
        if lost:
            self.lost.append(lost)

    def _is_same_in_twin(self, table: Table, row: Values, twin: Connection) -> bool:
        size = len(table.key)
        where = f"WHERE ({', '.join(table.key)}) = ({_marks(size)})"
        try:
            found = twin.execute(table.select([*table.key, *table.columns], where),
                                 row[:size]).fetchone()
        except SqlError:
            return False
        return found is not None and tuple(found) == row

    def _by_number(self, table: Table, lost: Lost) -> Iterator[Values]:
        every = table.select(["rowid", *table.columns], "WHERE rowid >= ?")
        low: int | None = LEAST
        while low is not None:
            try:
                for row in self.connection.execute(every, (low,)):
                    yield tuple(row)
                    low = _after(row[0])
                return
            except SqlError as error:
                self._recover(error)
            if low is not None:
                low = yield from self._behind_damage(table, low, lost)

    def _behind_damage(self, table: Table, low: int,
                       lost: Lost) -> Generator[Values, None, int | None]:
        """Give row `low` or the next one if it is whole; return where to go on; None: nowhere."""
        try:
            following = self._next(table, low)
        except SqlError as error:
            self._recover(error)
            lost.runs += 1
            return self._end_of_run(table, low)
        if following is None:
            return None
        row = self._one(table.select(["rowid", *table.columns], "WHERE rowid = ?"), (following,))
        if row is None:
            lost.rows += 1
        else:
            # a cursor looks one row ahead, so it failed before it gave this one
            yield row
        return _after(following)

    def _one(self, statement: str, parameters: Values) -> Values | None:
        try:
            row = self.connection.execute(statement, parameters).fetchone()
        except SqlError as error:
            self._recover(error)
            return None
        return None if row is None else tuple(row)

    def _end_of_run(self, table: Table, low: int) -> int | None:
        """Return the first number behind `low` at which the table can be read again."""
        bad, step = low, 1
        for tried in range(_PATIENCE + 64):
            probe = bad + step
            if probe > MOST:
                return None
            if self._can_read(table, probe):
                return self._first_good(table, bad, probe)
            bad = probe
            step = 1 if tried < _PATIENCE else step * 2
        return None

    def _first_good(self, table: Table, bad: int, good: int) -> int:
        while good - bad > 1:
            middle = (bad + good) // 2
            if self._can_read(table, middle):
                good = middle
            else:
                bad = middle
        return good

    def _can_read(self, table: Table, number: int) -> bool:
        try:
            self._next(table, number)
        except SqlError as error:
            self._recover(error)
            return False
        return True

    def _next(self, table: Table, number: int) -> int | None:
        row = self.connection.execute(table.select(["rowid"], "WHERE rowid >= ?") + " LIMIT 1",
                                      (number,)).fetchone()
        return None if row is None else int(row[0])

    def _by_key(self, table: Table, lost: Lost) -> Iterator[Values]:
        """Read from the first row on; after damage from the last row back, then in between."""
        low, torn = yield from self._one_way(table, "ASC", None, None)
        if torn:
            lost.runs += 1
            high, _ = yield from self._one_way(table, "DESC", None, low)
            if low is not None and high is not None:
                yield from self._islands(table, (low, high), low, high, lost, _HALVINGS)

    def _islands(self, table: Table, ends: tuple[Values, Values], low: Values, high: Values,
                 lost: Lost, halvings: int) -> Iterator[Values]:
        """Give what can be read between two keys, at both of which damage ended the reading.

        `ends` are keys of rows that were given already; `low` and `high` may be of no row.
        """
        middle = between(low, high)
        if middle is None or not halvings:
            return
        row = self._at_or_after(table, middle)
        size = len(table.key)
        if row is not None and row[:size] != ends[1]:
            yield row
            yield from self._around(table, ends, (low, row[:size], high), lost, halvings - 1)
            return
        # nothing is there, or nothing that can be read
        padded = middle + low[len(middle):]
        yield from self._islands(table, ends, low, padded, lost, halvings - 1)
        if row is None:
            yield from self._islands(table, ends, padded, high, lost, halvings - 1)

    def _around(self, table: Table, ends: tuple[Values, Values],
                keys: tuple[Values, Values, Values], lost: Lost, halvings: int) -> Iterator[Values]:
        """Give the rows on both sides of one that was found in a gap, then look further out."""
        low, found, high = keys
        last, above = yield from self._one_way(table, "ASC", found, ends[1])
        first, below = yield from self._one_way(table, "DESC", found, ends[0])
        lost.runs += above and below
        if below:
            yield from self._islands(table, (ends[0], first or found), low, first or found, lost,
                                     halvings)
        if above:
            yield from self._islands(table, (last or found, ends[1]), last or found, high, lost,
                                     halvings)

    def _at_or_after(self, table: Table, beginning: Values) -> Values | None:
        names = ", ".join(table.key[:len(beginning)])
        statement = table.select([*table.key, *table.columns],
                                 f"WHERE ({names}) >= ({_marks(len(beginning))})")
        return self._one(statement + " LIMIT 1", beginning)

    def _one_way(self, table: Table, order: str, start: Values | None, until: Values | None,
                 ) -> Generator[Values, None, tuple[Values | None, bool]]:
        """Give rows behind `start` up to the one with the key `until`.

        Returns the key of the last row given, and whether damage ended it.
        """
        last = start
        what, size = [*table.key, *table.columns], len(table.key)
        behind = f"WHERE ({', '.join(table.key)}) {'>' if order == 'ASC' else '<'} ({_marks(size)})"
        try:
            rows = self.connection.execute(
                table.select(what, "" if start is None else behind, order), start or ())
            for row in rows:
                if tuple(row)[:size] == until:
                    return last, False
                last = tuple(row)[:size]
                yield tuple(row)
            return last, False
        except SqlError as error:
            self._recover(error)
        # a cursor looks one row ahead, so it failed before it gave the last whole one
        one = table.select(what, behind, order) + " LIMIT 1"
        while last is not None and (found := self._one(one, last)) and found[:size] != until:
            last = found[:size]
            yield found
        return last, True

    def _recover(self, error: SqlError) -> None:
        if self.reopen is None or not (sql.is_damage(error) or sql.is_unreadable(error)):
            raise error
        self.connection.close()
        self.connection = self.reopen()


def _is_long(row: Values) -> bool:
    """Tell whether a row may be longer than what fits beside others on a page."""
    return sum(len(value) * (4 if isinstance(value, str) else 1)
               for value in row if isinstance(value, str | bytes)) > _SHORT


def _after(number: int) -> int | None:
    return None if number == MOST else number + 1


def between(low: Values, high: Values) -> Values | None:
    """Return a beginning of a key that is about halfway between two keys; None if none is known.

    Numbers, texts and bytes are halved where the keys first differ; SQLite orders texts by their
    code points, and of keys that begin alike the shorter one comes first.
    """
    for place, (one, two) in enumerate(zip(low, high, strict=True)):
        if one == two:
            continue
        halved = _halved(one, two)
        return None if halved in (None, one) else (*low[:place], halved)
    return None


def _halved(one: object, two: object) -> object:
    if isinstance(one, int) and isinstance(two, int):
        return (one + two) // 2
    if isinstance(one, bytes) and isinstance(two, bytes):
        return bytes(_halved_digits(one, two, 256))
    if isinstance(one, str) and isinstance(two, str):
        digits = _halved_digits([ord(c) for c in one], [ord(c) for c in two], _CODE_POINTS)
        # half of a surrogate pair is no character
        return "".join(chr(one) if not 0xD800 <= one < 0xE000 else "\ud7ff" for one in digits)
    return None


def _halved_digits(one: Sequence[int], two: Sequence[int], base: int) -> list[int]:
    """Return the middle of two fractions given by their digits, a few digits longer."""
    size = max(len(one), len(two)) + 1
    low, high = (_number(digits, size, base) for digits in (one, two))
    middle, digits = (low + high) // 2, []
    for _ in range(size):
        middle, digit = divmod(middle, base)
        digits.append(digit)
    digits.reverse()
    while digits and digits[-1] == 0:
        digits.pop()
    return digits


def _number(digits: Sequence[int], size: int, base: int) -> int:
    number = 0
    for digit in [*digits, *[0] * (size - len(digits))]:
        number = number * base + digit
    return number


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def quoted(name: str) -> str:
    """Return a name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'
