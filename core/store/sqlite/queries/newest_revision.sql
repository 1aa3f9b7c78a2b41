SELECT id, subject, field, value, wall_ms, counter, kiosk
FROM revision
WHERE subject = ?1 AND field = ?2
ORDER BY wall_ms DESC, counter DESC, id DESC
LIMIT 1
