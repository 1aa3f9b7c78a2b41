INSERT INTO card (id, kiosk, number)
VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO NOTHING
