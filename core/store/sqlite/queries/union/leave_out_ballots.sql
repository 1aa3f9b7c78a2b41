INSERT INTO temp.left_out (kind, id, content, refers)
SELECT 'ballot', i.id,
       json_object('id', lower(hex(i.id)), 'poll', lower(hex(i.poll)),
                   'category', lower(hex(i.category)),
                   'marks', (SELECT json_group_array(json_object(
                               'option', lower(hex(m.option)), 'aspect', lower(hex(m.aspect)),
                               'position', m.position, 'value', m.value))
                             FROM other.mark AS m
                             WHERE m.poll = i.poll AND m.slot = i.slot)),
       i.id NOT IN (SELECT id FROM temp.lost)
FROM temp.incoming AS i
WHERE i.id IN (SELECT id FROM temp.met WHERE NOT same)
   OR (i.id IN (SELECT id FROM temp.lost) AND i.id NOT IN (SELECT id FROM temp.met))
