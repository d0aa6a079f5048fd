-- The store: devices, journal, records, drafts, secrets, blobs, search.

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys and the like: never journaled, never sent to another device by the journal.
CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- n is a short name inside this store; id stands for the public key.
CREATE TABLE device (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  public BLOB NOT NULL CHECK (length(public) = 32),
  added INTEGER NOT NULL,
  -- changesets with a greater number are refused: the device was revoked
  last_number INTEGER
) STRICT;

-- Signed headers, one chain for each device. Headers are never removed.
CREATE TABLE changeset (
  device INTEGER NOT NULL REFERENCES device (n),
  number INTEGER NOT NULL CHECK (number > 0),
  clock INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  header BLOB NOT NULL,
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (device, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER changeset_stays BEFORE DELETE ON changeset
BEGIN
  SELECT RAISE(ABORT, 'headers of the journal are never removed');
END;

CREATE TRIGGER changeset_is_immutable BEFORE UPDATE ON changeset
BEGIN
  SELECT RAISE(ABORT, 'headers of the journal are never changed');
END;

-- Bodies, one for each record that a changeset touches. body is NULL once it was erased.
CREATE TABLE part (
  device INTEGER NOT NULL,
  number INTEGER NOT NULL,
  n INTEGER NOT NULL,
  tag BLOB NOT NULL CHECK (length(tag) = 16),
  erases INTEGER NOT NULL DEFAULT 0,
  body BLOB,
  PRIMARY KEY (device, number, n),
  FOREIGN KEY (device, number) REFERENCES changeset (device, number)
) STRICT;

CREATE INDEX part_tag ON part (tag);

CREATE TRIGGER part_is_immutable BEFORE UPDATE ON part
WHEN old.tag IS NOT new.tag OR (old.body IS NOT NULL AND new.body IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'bodies of the journal are only ever erased or filled in');
END;

-- Changesets that wait for their predecessors.
CREATE TABLE pending (
  device INTEGER NOT NULL REFERENCES device (n),
  number INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (device, number)
) STRICT;

-- What could not be taken; visible, and tried again when the reason may have gone.
CREATE TABLE quarantine (
  hash BLOB PRIMARY KEY,
  reason TEXT NOT NULL,
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;

-- The projection of the journal.
CREATE TABLE record (
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  state BLOB NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  PRIMARY KEY (collection, id)
) STRICT;

CREATE INDEX record_created ON record (collection, deleted, created, id);

CREATE TABLE erased (
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  tag BLOB NOT NULL UNIQUE,
  PRIMARY KEY (collection, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER erased_is_final BEFORE DELETE ON erased
BEGIN
  SELECT RAISE(ABORT, 'an erasure is final');
END;

CREATE TABLE draft (
  form TEXT NOT NULL,
  id TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  changed INTEGER NOT NULL,
  PRIMARY KEY (form, id, field)
) STRICT;

CREATE INDEX draft_id ON draft (id);

-- id is NULL while the content is still being written.
CREATE TABLE blob (
  n INTEGER PRIMARY KEY,
  id TEXT UNIQUE,
  size INTEGER NOT NULL DEFAULT 0,
  sha256 BLOB,
  added INTEGER NOT NULL
) STRICT;

-- key = blob.n * 2^24 + number of the chunk, so that one integer finds a chunk.
CREATE TABLE blob_chunk (
  key INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE search_item (
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  place TEXT NOT NULL,
  -- the language whose stems were indexed, given or guessed
  stemmed TEXT NOT NULL,
  title TEXT NOT NULL,
  UNIQUE (kind, id, language, place)
) STRICT;

CREATE INDEX search_item_stemmed ON search_item (stemmed);

CREATE INDEX search_item_place ON search_item (kind, place);

-- n = search_item.n * 2^16 + number of the passage, so that a match names its item.
CREATE TABLE passage (
  n INTEGER PRIMARY KEY,
  start INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- Holds words only, already normalised and parted by spaces; the text is in passage.
CREATE VIRTUAL TABLE search_index USING fts5 (
  title, text, stems,
  content = '', columnsize = 1, detail = full, tokenize = 'ascii'
);

INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(6.0, 1.0, 0.4)');
