DELETE FROM ballot
WHERE poll = ?1
