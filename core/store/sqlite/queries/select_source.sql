SELECT id, hash, kiosk
FROM source
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
