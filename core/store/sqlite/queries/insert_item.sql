INSERT INTO item (id, step, kiosk, kind, key, pictogram)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO NOTHING
