INSERT INTO attachment (id, media_type, content)
VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO NOTHING
