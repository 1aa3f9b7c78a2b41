INSERT INTO poll (id, step, key, rule, settings)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO NOTHING
