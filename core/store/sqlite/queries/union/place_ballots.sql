-- Slots anew, in the order of the ids, which have nothing to do with time.
INSERT INTO temp.place (poll, slot, id, category, is_ours, from_slot)
SELECT poll, row_number() OVER (PARTITION BY poll ORDER BY id) - 1, id, category, is_ours,
       from_slot
FROM (SELECT poll, slot AS from_slot, id, category, 1 AS is_ours
      FROM main.ballot
      WHERE poll IN (SELECT poll FROM temp.receiving WHERE has_ours)
      UNION ALL
      SELECT poll, slot, id, category, 0
      FROM temp.incoming
      WHERE id NOT IN (SELECT id FROM temp.met) AND id NOT IN (SELECT id FROM temp.lost))
