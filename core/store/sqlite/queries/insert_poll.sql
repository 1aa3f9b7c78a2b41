INSERT INTO poll (id, step, rule, dots, per_option)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO NOTHING
