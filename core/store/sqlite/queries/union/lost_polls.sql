INSERT INTO temp.lost (id)
SELECT id
FROM temp.incoming
WHERE poll NOT IN (SELECT id FROM main.poll)
