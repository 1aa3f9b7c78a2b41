INSERT INTO revision (id, subject, field, value, wall_ms, counter, kiosk)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO NOTHING
