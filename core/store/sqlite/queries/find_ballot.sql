SELECT poll, slot
FROM ballot
WHERE id = ?1
