INSERT INTO idea (id, step, kiosk, language, pictogram, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO NOTHING
