SELECT id, wall_ms, counter, kiosk, hash, public_key, signature, manifest
FROM seal
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
