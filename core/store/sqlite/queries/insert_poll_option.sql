INSERT INTO poll_option (id, poll, key, idea)
VALUES (?1, ?2, nullif(?3, ''), ?4)
ON CONFLICT (id) DO NOTHING
