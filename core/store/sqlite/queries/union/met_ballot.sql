-- A ballot here that may have come again. It is the same if everything that it
-- says is.
INSERT OR IGNORE INTO temp.met (id, same)
SELECT theirs.id,
       theirs.poll = ours.poll AND theirs.category = ours.category
       AND (SELECT count(*) FROM other.mark AS t
            WHERE t.poll = theirs.poll AND t.slot = theirs.slot) =
           (SELECT count(*) FROM main.mark AS o
            WHERE o.poll = ours.poll AND o.slot = ours.slot)
       AND NOT EXISTS (
         SELECT 1 FROM other.mark AS t
         WHERE t.poll = theirs.poll AND t.slot = theirs.slot AND NOT EXISTS (
           SELECT 1 FROM main.mark AS o
           WHERE o.poll = ours.poll AND o.slot = ours.slot
             AND o.option = t.option AND o.aspect = t.aspect AND o.given = t.given))
FROM main.ballot AS ours CROSS JOIN temp.incoming AS theirs ON theirs.id = ours.id
WHERE ours.poll = ?1 AND ours.slot = ?2
