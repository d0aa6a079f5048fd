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
        """Read from the first row on, and if damage ends that, from the last row back to it."""
        last, damaged = yield from self._one_way(table, "ASC", None)
        if damaged:
            lost.runs += 1
            yield from self._one_way(table, "DESC", last)

    def _one_way(self, table: Table, order: str, until: Values | None,
                 ) -> Generator[Values, None, tuple[Values | None, bool]]:
        """Give rows up to the one with the key `until`; return the last key, and whether torn."""
        last: Values | None = None
        what, size = [*table.key, *table.columns], len(table.key)
        try:
            for row in self.connection.execute(table.select(what, order=order)):
                if tuple(row)[:size] == until:
                    return last, False
                last = tuple(row)[:size]
                yield tuple(row)
            return last, False
        except SqlError as error:
            self._recover(error)
        names = ", ".join(table.key)
        beyond = f"WHERE ({names}) {'>' if order == 'ASC' else '<'} ({_marks(size)})"
        one = table.select(what, beyond, order) + " LIMIT 1"
        while last is not None and (row := self._one(one, last)) and row[:size] != until:
            last = row[:size]
            yield row
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


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def quoted(name: str) -> str:
    """Return a name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'
