INSERT INTO source (id, hash, kiosk)
VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO NOTHING
