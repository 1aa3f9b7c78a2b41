SELECT id, step, key, rule, settings
FROM poll
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
