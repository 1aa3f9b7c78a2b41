INSERT INTO journal (id, wall_ms, counter, kiosk, action, subject, detail)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO NOTHING
