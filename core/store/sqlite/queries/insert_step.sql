INSERT INTO step (id, workshop, key, kind, position)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO NOTHING
