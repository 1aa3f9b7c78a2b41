INSERT OR IGNORE INTO temp.incoming (id, poll, slot, category)
SELECT id, poll, slot, category
FROM other.ballot
