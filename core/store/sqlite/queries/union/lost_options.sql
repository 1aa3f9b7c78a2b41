INSERT OR IGNORE INTO temp.lost (id)
SELECT b.id
FROM (SELECT DISTINCT t.poll
      FROM other.poll_option AS t
      WHERE NOT EXISTS (SELECT 1 FROM main.poll_option AS o
                        WHERE o.poll = t.poll AND o.id = t.id)) AS p
     CROSS JOIN other.ballot AS b ON b.poll = p.poll
     CROSS JOIN other.mark AS m ON m.poll = b.poll AND m.slot = b.slot
WHERE NOT EXISTS (SELECT 1 FROM main.poll_option AS o
                  WHERE o.poll = m.poll AND o.id = m.option)
