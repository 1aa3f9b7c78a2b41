-- Schema 1 of a workshop's file.
--
-- Every row is a fact: written once and never changed. What can change is the
-- revision with the greatest (wall_ms, counter, id) of a field of a subject.
-- An id is 16 bytes and is never given to two facts; the ids of steps, polls,
-- options and attendance cells derive from their unique keys.
-- Times are milliseconds since 1970-01-01 UTC.

CREATE TABLE workshop (
  id            BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  template_text TEXT NOT NULL,
  created_ms    INTEGER NOT NULL CHECK (created_ms >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE kiosk (
  id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  workshop BLOB NOT NULL REFERENCES workshop (id),
  name     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  workshop BLOB NOT NULL REFERENCES workshop (id),
  key      TEXT NOT NULL CHECK (key <> ''),
  kind     TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),  -- from 0
  UNIQUE (workshop, key)
) STRICT, WITHOUT ROWID;

-- One cell of the head count; the number is its revision "count".
CREATE TABLE attendance (
  id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  step     BLOB NOT NULL REFERENCES step (id),
  kiosk    BLOB NOT NULL REFERENCES kiosk (id),
  category TEXT NOT NULL,
  sex      TEXT NOT NULL CHECK (sex IN ('woman', 'man')),
  UNIQUE (step, kiosk, category, sex)
) STRICT, WITHOUT ROWID;

-- What one anonymous person gave: no time, no number, no author. Whoever adds
-- an idea writes the table anew in the order of its random ids, since the
-- place of a row in its page would tell who spoke when.
CREATE TABLE idea (
  id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  step      BLOB NOT NULL REFERENCES step (id),
  kiosk     BLOB NOT NULL REFERENCES kiosk (id),
  language  TEXT NOT NULL,
  pictogram TEXT NOT NULL,  -- one emoji, or empty
  text      TEXT NOT NULL   -- as given; a clarified text is the revision "text"
) STRICT, WITHOUT ROWID;

CREATE TABLE poll (
  id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  step       BLOB NOT NULL UNIQUE REFERENCES step (id),
  rule       TEXT NOT NULL,
  dots       INTEGER NOT NULL CHECK (dots >= 0),
  per_option INTEGER NOT NULL CHECK (per_option >= 0)
) STRICT, WITHOUT ROWID;

-- A choice of a poll: an option of the template, by its key, or an idea.
CREATE TABLE poll_option (
  id   BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  poll BLOB NOT NULL REFERENCES poll (id),
  key  TEXT CHECK (key <> ''),
  idea BLOB REFERENCES idea (id),
  PRIMARY KEY (poll, id),
  UNIQUE (poll, key),
  UNIQUE (poll, idea),
  CHECK ((key IS NULL) <> (idea IS NULL))
) STRICT, WITHOUT ROWID;

-- A poll's ballots lie in its slots 0, 1, 2, ... A slot says nothing: whoever
-- adds a ballot draws one of the slots up to the new one, puts the ballot
-- there and moves the ballot that was there to the new slot. So after every
-- ballot each order of the ballots over the slots is equally likely, whatever
-- the order of casting. It holds as long as a row never moves when its content
-- does, and so
--   - a row's size depends on its slot alone: ids are 16 bytes, and what a
--     mark says is one 8-byte number;
--   - no index is kept on what changes places. That a ballot's id is unique
--     is seen to by the only writer.
CREATE TABLE ballot (
  poll BLOB NOT NULL REFERENCES poll (id),
  slot INTEGER NOT NULL CHECK (slot >= 0),
  id   BLOB NOT NULL CHECK (length(id) = 16),
  PRIMARY KEY (poll, slot)
) STRICT, WITHOUT ROWID;

-- Every option that the ballot in the slot showed: where (0 = first), and what
-- it got. Both are read from `given` = 2^62 + 2^31 position + value.
CREATE TABLE mark (
  poll     BLOB NOT NULL,
  slot     INTEGER NOT NULL,
  option   BLOB NOT NULL,
  given    INTEGER NOT NULL CHECK (given >= 1 << 62),
  position INTEGER NOT NULL AS ((given >> 31) & 0x7FFFFFFF) VIRTUAL,
  value    INTEGER NOT NULL AS (given & 0x7FFFFFFF) VIRTUAL,
  PRIMARY KEY (poll, slot, option),
  FOREIGN KEY (poll, slot) REFERENCES ballot (poll, slot),
  FOREIGN KEY (poll, option) REFERENCES poll_option (poll, id)
) STRICT, WITHOUT ROWID;

-- `field` of `subject`, a fact of any kind, has `value` from the stamp on.
CREATE TABLE revision (
  id      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  subject BLOB NOT NULL CHECK (length(subject) = 16),
  field   TEXT NOT NULL,
  value   TEXT NOT NULL,
  wall_ms INTEGER NOT NULL CHECK (wall_ms >= 0),
  counter INTEGER NOT NULL CHECK (counter >= 0),
  kiosk   BLOB NOT NULL REFERENCES kiosk (id)
) STRICT, WITHOUT ROWID;

-- What the facilitator did, and why.
CREATE TABLE journal (
  id      BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  wall_ms INTEGER NOT NULL CHECK (wall_ms >= 0),
  counter INTEGER NOT NULL CHECK (counter >= 0),
  kiosk   BLOB NOT NULL REFERENCES kiosk (id),
  action  TEXT NOT NULL,
  subject BLOB CHECK (length(subject) = 16),
  detail  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
