SELECT id, step, kiosk, kind, key, pictogram
FROM item
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
