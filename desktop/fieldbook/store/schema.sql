CREATE TABLE blob (
  n INTEGER PRIMARY KEY,
  id TEXT UNIQUE,
  size INTEGER NOT NULL DEFAULT 0,
  sha256 BLOB,
  added INTEGER NOT NULL
) STRICT;

CREATE TABLE blob_chunk (
  key INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

CREATE TRIGGER changeset_is_immutable BEFORE UPDATE ON changeset
BEGIN
  SELECT RAISE(ABORT, 'headers of the journal are never changed');
END;

CREATE TRIGGER changeset_stays BEFORE DELETE ON changeset
BEGIN
  SELECT RAISE(ABORT, 'headers of the journal are never removed');
END;

CREATE TABLE changeset (
  device INTEGER NOT NULL REFERENCES device (n),
  number INTEGER NOT NULL CHECK (number > 0),
  clock INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  header BLOB NOT NULL,
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (device, number)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE course_data (
  sha256 TEXT PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

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

CREATE INDEX course_item_unindexed ON course_item (course) WHERE indexed = 0;

CREATE INDEX course_item_until ON course_item (course, until);

CREATE TABLE course_kept (
  course TEXT NOT NULL REFERENCES course (id),
  language TEXT NOT NULL,
  PRIMARY KEY (course, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  public BLOB NOT NULL CHECK (length(public) = 32),
  added INTEGER NOT NULL,
  -- changesets with a greater number are refused: the device was revoked
  last_number INTEGER
) STRICT;

CREATE TABLE draft (
  form TEXT NOT NULL,
  id TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  changed INTEGER NOT NULL,
  PRIMARY KEY (form, id, field)
) STRICT;

CREATE INDEX draft_id ON draft (id);

CREATE TRIGGER erased_is_final BEFORE DELETE ON erased
BEGIN
  SELECT RAISE(ABORT, 'an erasure is final');
END;

CREATE TABLE erased (
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  tag BLOB NOT NULL UNIQUE,
  PRIMARY KEY (collection, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange_note (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE incoming_blob (
    packet BLOB NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    seed BLOB NOT NULL,
    plain_sha256 BLOB NOT NULL,
    plain_size INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (packet, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
    hash BLOB PRIMARY KEY,
    token BLOB NOT NULL,
    role TEXT NOT NULL,
    expires INTEGER NOT NULL,
    registered INTEGER NOT NULL DEFAULT 0,
    used INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE mailbox_cursor (
    mailbox BLOB PRIMARY KEY,
    epoch BLOB NOT NULL,
    after INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    priority INTEGER NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    mailbox BLOB NOT NULL,
    body BLOB NOT NULL,
    created INTEGER NOT NULL,
    state TEXT NOT NULL,
    counter INTEGER,
    sha256 BLOB,
    sealed BLOB,
    sent INTEGER,
    stored INTEGER,
    received INTEGER,
    accepted INTEGER,
    refused INTEGER,
    why TEXT NOT NULL DEFAULT '',
    answered INTEGER
, previous BLOB) STRICT;

CREATE INDEX outbox_by_hash ON outbox (sha256);

CREATE INDEX outbox_by_subject ON outbox (subject);

CREATE INDEX outbox_unsent ON outbox (priority, created) WHERE sent IS NULL;

CREATE TABLE outbox_blob (
    outbox TEXT NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    source TEXT NOT NULL,
    spool INTEGER,
    seed BLOB,
    sha256 BLOB,
    size INTEGER,
    plain_sha256 BLOB,
    plain_size INTEGER,
    stored INTEGER NOT NULL DEFAULT 0, head BLOB,
    PRIMARY KEY (outbox, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_blob_unstored ON outbox_blob (outbox) WHERE stored = 0;

CREATE TABLE packet_aside (
    sha256 BLOB PRIMARY KEY,
    arrived INTEGER NOT NULL,
    reason TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE packet_held (
    sha256 BLOB PRIMARY KEY,
    day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE packet_seen (
    sha256 BLOB PRIMARY KEY,
    seen INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX packet_unacknowledged ON packet_seen (sha256) WHERE acknowledged = 0;

CREATE TRIGGER part_is_immutable BEFORE UPDATE ON part
WHEN old.tag IS NOT new.tag OR (old.body IS NOT NULL AND new.body IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'bodies of the journal are only ever erased or filled in');
END;

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

CREATE TABLE passage (
  n INTEGER PRIMARY KEY,
  start INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE peer_chain (
    sender BLOB NOT NULL,
    mailbox BLOB NOT NULL,
    counter INTEGER NOT NULL,
    last BLOB NOT NULL,
    PRIMARY KEY (sender, mailbox)
) STRICT, WITHOUT ROWID;

CREATE TABLE pending (
  device INTEGER NOT NULL REFERENCES device (n),
  number INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (device, number)
) STRICT;

CREATE TABLE publication (
    collection TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    manifest BLOB NOT NULL
) STRICT;

CREATE TABLE quarantine (
  hash BLOB PRIMARY KEY,
  reason TEXT NOT NULL,
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;

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

CREATE VIRTUAL TABLE search_index USING fts5 (
  title, text, stems,
  content = '', columnsize = 1, detail = full, tokenize = 'ascii'
);

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

CREATE INDEX search_item_place ON search_item (kind, place);

CREATE INDEX search_item_stemmed ON search_item (stemmed);

CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sent_chain (
    mailbox BLOB PRIMARY KEY,
    counter INTEGER NOT NULL,
    last BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE spool (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX spool_by_name ON spool (kind, name);

CREATE TABLE spool_block (
    id INTEGER PRIMARY KEY,
    spool INTEGER NOT NULL REFERENCES spool (id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (spool, n)
) STRICT;

CREATE TABLE tuf_signed (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    version INTEGER NOT NULL,
    place INTEGER NOT NULL,
    data BLOB NOT NULL,
    uploaded INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE tuf_trusted (
    role TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE wish (
    collection TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (collection, language)
) STRICT, WITHOUT ROWID;
