INSERT INTO seal (id, wall_ms, counter, kiosk, hash, public_key, signature, manifest)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO NOTHING
