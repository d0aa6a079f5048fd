-- What the exchange keeps: publications, what waits to leave, what arrived, and bytes on their way.
-- Times are milliseconds since 1970 UTC; hashes and mailboxes are raw bytes unless named hex.

-- Verified TUF metadata of the organisation, exact bytes, one row for each role.
CREATE TABLE tuf_trusted (
    role TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

-- Courses that the organisation publishes, by their newest verified manifest.
CREATE TABLE publication (
    collection TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    manifest BLOB NOT NULL
) STRICT;

-- Languages of courses that the reader chose; a row goes when all of it is here.
CREATE TABLE wish (
    collection TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (collection, language)
) STRICT, WITHOUT ROWID;

-- Bytes under way in either direction, in blocks of 64 KiB.
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

-- What leaves: sealed once, sent as often as needed. An empty mailbox is the organisation's inbox.
-- sent: the hub's receipt for the packet came; stored: all that belongs to it is there too.
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
) STRICT;
CREATE INDEX outbox_unsent ON outbox (priority, created) WHERE sent IS NULL;
CREATE INDEX outbox_by_subject ON outbox (subject);
CREATE INDEX outbox_by_hash ON outbox (sha256);

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
    stored INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (outbox, place)
) STRICT, WITHOUT ROWID;

-- Number and hash of the last packet sealed for each mailbox.
CREATE TABLE sent_chain (
    mailbox BLOB PRIMARY KEY,
    counter INTEGER NOT NULL,
    last BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Number and hash of the last packet applied from each sender, for each mailbox.
CREATE TABLE peer_chain (
    sender BLOB NOT NULL,
    mailbox BLOB NOT NULL,
    counter INTEGER NOT NULL,
    last BLOB NOT NULL,
    PRIMARY KEY (sender, mailbox)
) STRICT, WITHOUT ROWID;

-- acknowledged: 0 to be told to the hub, 1 told, 2 left on the hub as the account's backup.
CREATE TABLE packet_seen (
    sha256 BLOB PRIMARY KEY,
    seen INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX packet_unacknowledged ON packet_seen (sha256) WHERE acknowledged = 0;

-- Packets that wait for something else, which is not on the hub yet.
CREATE TABLE packet_held (
    sha256 BLOB PRIMARY KEY,
    day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mailbox_cursor (
    mailbox BLOB PRIMARY KEY,
    epoch BLOB NOT NULL,
    after INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Packets that could not be read: visible, and in nobody's way.
CREATE TABLE packet_aside (
    sha256 BLOB PRIMARY KEY,
    arrived INTEGER NOT NULL,
    reason TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

-- Attachments that packets pointed to and that are not all here yet.
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

-- The publisher's side: files as signed, in the order in which they go to the hub. role is empty
-- for content; a timestamp takes the place of the one before.
CREATE TABLE tuf_signed (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    version INTEGER NOT NULL,
    place INTEGER NOT NULL,
    data BLOB NOT NULL,
    uploaded INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One-time tokens that the organisation gave out, by the hash that names them at the hub.
CREATE TABLE invitation (
    hash BLOB PRIMARY KEY,
    token BLOB NOT NULL,
    role TEXT NOT NULL,
    expires INTEGER NOT NULL,
    registered INTEGER NOT NULL DEFAULT 0,
    used INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange_note (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
