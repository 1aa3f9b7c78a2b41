SELECT slot, option, nullif(aspect, x''), position, value
FROM mark
WHERE poll = ?1 AND slot BETWEEN ?2 AND ?3
ORDER BY slot, option, aspect
