SELECT id, workshop, name
FROM kiosk
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
