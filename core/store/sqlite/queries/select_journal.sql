SELECT id, wall_ms, counter, kiosk, action, subject, detail
FROM journal
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
