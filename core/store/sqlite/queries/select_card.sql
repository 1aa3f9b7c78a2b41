SELECT id, kiosk, number
FROM card
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
