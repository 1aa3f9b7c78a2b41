SELECT slot, id, nullif(category, zeroblob(16))
FROM ballot
WHERE poll = ?1 AND slot BETWEEN ?2 AND ?3
ORDER BY slot
