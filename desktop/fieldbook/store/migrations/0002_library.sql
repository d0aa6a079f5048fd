-- The library: courses, which come again from where they came from, and so are not in the journal.

-- edition: counts imports; only items of the current edition are seen. 0: nothing yet.
-- target: the edition that an import is making; work is left over while it differs.
-- before: titles and version of the edition before, while an import may still be undone (JSON).
CREATE TABLE course (
  id TEXT PRIMARY KEY,
  origin TEXT NOT NULL CHECK (origin IN ('imported', 'published')),
  mark TEXT NOT NULL,
  titles TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0,
  edition INTEGER NOT NULL DEFAULT 0,
  target INTEGER NOT NULL DEFAULT 0,
  before TEXT
) STRICT;

CREATE INDEX course_mark ON course (mark);

-- One file of a course. since and until are editions: an item is seen while since <= edition < until.
-- sha256 and size are what the course's list says; held is what is here, NULL while nothing is.
CREATE TABLE course_item (
  n INTEGER PRIMARY KEY,
  course TEXT NOT NULL REFERENCES course (id),
  language TEXT NOT NULL,
  path TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  place INTEGER NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  held TEXT,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  indexed INTEGER NOT NULL DEFAULT 0,
  UNIQUE (course, path, language, since)
) STRICT;

CREATE INDEX course_item_held ON course_item (held);
CREATE INDEX course_item_until ON course_item (course, until);
CREATE INDEX course_item_unindexed ON course_item (course) WHERE indexed = 0;

-- Content by its SHA-256, shared between languages, editions and courses.
CREATE TABLE course_data (
  sha256 TEXT PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

-- A language of a course that was wholly here once: what is new in it since then is an update.
CREATE TABLE course_kept (
  course TEXT NOT NULL REFERENCES course (id),
  language TEXT NOT NULL,
  PRIMARY KEY (course, language)
) STRICT, WITHOUT ROWID;
