INSERT INTO main.source (id, hash, kiosk)
VALUES (?1, ?2, (SELECT id FROM main.kiosk WHERE id = ?3))
ON CONFLICT DO NOTHING
