SELECT id, wall_ms, counter, kiosk, hash, public_key, signature, manifest
FROM seal
WHERE kiosk = ?1
ORDER BY wall_ms DESC, counter DESC, id DESC
LIMIT 1
