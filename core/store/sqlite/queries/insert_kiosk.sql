INSERT INTO kiosk (id, workshop, name)
VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO NOTHING
