INSERT INTO main.receipt (source, name, at_ms)
VALUES (?1, ?2, ?3)
ON CONFLICT DO NOTHING
