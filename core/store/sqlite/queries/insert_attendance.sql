INSERT INTO attendance (id, step, kiosk, category, sex)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO NOTHING
