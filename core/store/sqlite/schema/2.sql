-- Schema 2: what is needed beside one short workshop on one kiosk. Drawings
-- and recordings, what the workshop works out, polls by any rule, cards, seals
-- and merging.

-- A drawing or a recording; its id is the BLAKE2b-128 of its content.
CREATE TABLE attachment (
  id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  media_type TEXT NOT NULL,
  content    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE idea ADD COLUMN attachment BLOB REFERENCES attachment (id);

-- Findings, themes, action lines, statements and actions of the plan. All
-- that is said of them is revisions.
CREATE TABLE item (
  id        BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  step      BLOB NOT NULL REFERENCES step (id),
  kiosk     BLOB NOT NULL REFERENCES kiosk (id),
  kind      TEXT NOT NULL CHECK (kind IN ('finding', 'theme', 'line', 'statement', 'action')),
  key       TEXT NOT NULL,
  pictogram TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A poll by any rule; a step may hold several (rounds, versions), told apart
-- by their key. Its settings are name=number, by name, one space between.
CREATE TABLE new_poll (
  id       BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  step     BLOB NOT NULL REFERENCES step (id),
  key      TEXT NOT NULL,
  rule     TEXT NOT NULL,
  settings TEXT NOT NULL,
  UNIQUE (step, key)
) STRICT, WITHOUT ROWID;
INSERT INTO new_poll (id, step, key, rule, settings)
SELECT id, step, '', rule, printf('dots=%d per_option=%d', dots, per_option) FROM poll;

-- A choice of a poll: an option of the template, by its key, or what people
-- brought: an idea or an item.
CREATE TABLE new_poll_option (
  id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  poll    BLOB NOT NULL REFERENCES poll (id),
  key     TEXT CHECK (key <> ''),
  subject BLOB CHECK (length(subject) = 16),
  cost    INTEGER NOT NULL CHECK (cost >= 0),
  PRIMARY KEY (poll, id),
  UNIQUE (poll, key),
  UNIQUE (poll, subject),
  CHECK ((key IS NULL) <> (subject IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO new_poll_option (id, poll, key, subject, cost)
SELECT id, poll, key, idea, 0 FROM poll_option;

-- Slots and shuffling are as schema 1 says. So that a row's size still depends
-- on its slot alone, no category is 16 zero bytes; and all ballots of a poll
-- ask about the same options and aspects.
CREATE TABLE new_ballot (
  poll     BLOB NOT NULL REFERENCES poll (id),
  slot     INTEGER NOT NULL CHECK (slot >= 0),
  id       BLOB NOT NULL CHECK (length(id) = 16),
  category BLOB NOT NULL CHECK (length(category) = 16),
  PRIMARY KEY (poll, slot)
) STRICT, WITHOUT ROWID;
INSERT INTO new_ballot (poll, slot, id, category)
SELECT poll, slot, id, zeroblob(16) FROM ballot ORDER BY poll, slot;

-- `aspect` is empty, or 16 bytes: a criterion's id, or the option that this
-- one was compared to.
CREATE TABLE new_mark (
  poll     BLOB NOT NULL,
  slot     INTEGER NOT NULL,
  option   BLOB NOT NULL,
  aspect   BLOB NOT NULL CHECK (length(aspect) IN (0, 16)),
  given    INTEGER NOT NULL CHECK (given >= 1 << 62),
  position INTEGER NOT NULL AS ((given >> 31) & 0x7FFFFFFF) VIRTUAL,
  value    INTEGER NOT NULL AS (given & 0x7FFFFFFF) VIRTUAL,
  PRIMARY KEY (poll, slot, option, aspect),
  FOREIGN KEY (poll, slot) REFERENCES ballot (poll, slot),
  FOREIGN KEY (poll, option) REFERENCES poll_option (poll, id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_mark (poll, slot, option, aspect, given)
SELECT poll, slot, option, x'', given FROM mark ORDER BY poll, slot, option;

DROP TABLE mark;
DROP TABLE ballot;
DROP TABLE poll_option;
DROP TABLE poll;
ALTER TABLE new_poll RENAME TO poll;
ALTER TABLE new_poll_option RENAME TO poll_option;
ALTER TABLE new_ballot RENAME TO ballot;
ALTER TABLE new_mark RENAME TO mark;

-- Anonymous voting cards: one vote each in every poll at their kiosk.
CREATE TABLE card (
  id     BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  kiosk  BLOB NOT NULL REFERENCES kiosk (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 999999)
) STRICT, WITHOUT ROWID;

-- Which cards have voted. They lie in slots that are shuffled as those of the
-- ballots are, so that no order tells who came when.
CREATE TABLE card_use (
  poll BLOB NOT NULL REFERENCES poll (id),
  slot INTEGER NOT NULL CHECK (slot >= 0),
  card BLOB NOT NULL REFERENCES card (id),
  PRIMARY KEY (poll, slot)
) STRICT, WITHOUT ROWID;

-- A kiosk's word for everything that was in its file: BLAKE2b-256, Ed25519.
CREATE TABLE seal (
  id         BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  wall_ms    INTEGER NOT NULL CHECK (wall_ms >= 0),
  counter    INTEGER NOT NULL CHECK (counter >= 0),
  kiosk      BLOB NOT NULL REFERENCES kiosk (id),
  hash       TEXT NOT NULL CHECK (length(hash) = 64),
  public_key TEXT NOT NULL CHECK (length(public_key) = 64),
  signature  TEXT NOT NULL CHECK (length(signature) = 128),
  manifest   TEXT NOT NULL  -- what the hash is of: kind, number of facts, hash
) STRICT, WITHOUT ROWID;

-- A file that has been merged into this one, and whose it was.
CREATE TABLE source (
  id    BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  hash  TEXT NOT NULL CHECK (length(hash) = 64),
  kiosk BLOB REFERENCES kiosk (id)
) STRICT, WITHOUT ROWID;

-- What this file alone knows; no fact, and never merged.

-- The kiosk whose file this is; none in a diagnostic.
CREATE TABLE own_kiosk (
  kiosk BLOB PRIMARY KEY NOT NULL REFERENCES kiosk (id)
) STRICT, WITHOUT ROWID;
INSERT INTO own_kiosk (kiosk) SELECT id FROM kiosk ORDER BY id LIMIT 1;

-- Under which name a source came, and when.
CREATE TABLE receipt (
  source BLOB PRIMARY KEY NOT NULL REFERENCES source (id),
  name   TEXT NOT NULL,
  at_ms  INTEGER NOT NULL CHECK (at_ms >= 0)
) STRICT, WITHOUT ROWID;

-- Facts that were refused because their id is here with other content.
CREATE TABLE quarantine (
  source  BLOB NOT NULL REFERENCES source (id),
  kind    TEXT NOT NULL,
  id      BLOB NOT NULL CHECK (length(id) = 16),
  content TEXT NOT NULL,
  PRIMARY KEY (source, kind, id)
) STRICT, WITHOUT ROWID;
