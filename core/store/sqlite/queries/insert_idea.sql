INSERT INTO idea (id, step, kiosk, language, pictogram, text, attachment)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO NOTHING
