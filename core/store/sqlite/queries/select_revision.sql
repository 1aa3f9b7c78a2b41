SELECT id, subject, field, value, wall_ms, counter, kiosk
FROM revision
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
