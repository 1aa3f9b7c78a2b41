-- Where ballots and card uses are put in order before they go into the file.

-- Every ballot of the other file.
CREATE TEMP TABLE incoming (
  id       BLOB PRIMARY KEY NOT NULL,
  poll     BLOB NOT NULL,
  slot     INTEGER NOT NULL,
  category BLOB NOT NULL
) WITHOUT ROWID;

-- Those that are here already, and whether they say the same.
CREATE TEMP TABLE met (
  id   BLOB PRIMARY KEY NOT NULL,
  same INTEGER NOT NULL
) WITHOUT ROWID;

-- Those whose poll or option is not here.
CREATE TEMP TABLE lost (
  id BLOB PRIMARY KEY NOT NULL
) WITHOUT ROWID;

-- The polls that get ballots, and whether they had some.
CREATE TEMP TABLE receiving (
  poll     BLOB PRIMARY KEY NOT NULL,
  has_ours INTEGER NOT NULL
) WITHOUT ROWID;

-- All ballots of those polls in their new slots.
CREATE TEMP TABLE place (
  poll      BLOB NOT NULL,
  slot      INTEGER NOT NULL,
  id        BLOB NOT NULL,
  category  BLOB NOT NULL,
  is_ours   INTEGER NOT NULL,
  from_slot INTEGER NOT NULL,
  PRIMARY KEY (poll, slot)
) WITHOUT ROWID;

-- The marks of one poll that had ballots.
CREATE TEMP TABLE moved (
  slot   INTEGER NOT NULL,
  option BLOB NOT NULL,
  aspect BLOB NOT NULL,
  given  INTEGER NOT NULL,
  PRIMARY KEY (slot, option, aspect)
) WITHOUT ROWID;

-- The other file's card uses, and those here of the same polls.
CREATE TEMP TABLE used (
  poll      BLOB NOT NULL,
  card      BLOB NOT NULL,
  is_ours   INTEGER NOT NULL,
  is_theirs INTEGER NOT NULL,
  PRIMARY KEY (poll, card)
) WITHOUT ROWID;

-- What is not taken, and whether all that it refers to is here.
CREATE TEMP TABLE left_out (
  kind    TEXT NOT NULL,
  id      BLOB NOT NULL,
  content TEXT NOT NULL,
  refers  INTEGER NOT NULL
);
