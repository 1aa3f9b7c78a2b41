INSERT INTO main.ballot (poll, slot, id, category)
SELECT poll, slot, id, category
FROM temp.place
WHERE poll = ?1
ORDER BY slot
