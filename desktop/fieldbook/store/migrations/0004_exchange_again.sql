-- The hash of the packet before it in its chain: one that never left gives its number back.
ALTER TABLE outbox ADD COLUMN previous BLOB;

-- How a sealed attachment begins, and what makes it again, locked with its own content.
ALTER TABLE outbox_blob ADD COLUMN head BLOB;

-- Attachments stay listed until the organisation has accepted what they belong to.
CREATE INDEX outbox_blob_unstored ON outbox_blob (outbox) WHERE stored = 0;
