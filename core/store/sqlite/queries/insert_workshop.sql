INSERT INTO workshop (id, template_text, created_ms)
VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO NOTHING
