SELECT id, workshop, key, kind, position
FROM step
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
