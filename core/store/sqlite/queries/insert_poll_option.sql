INSERT INTO poll_option (id, poll, key, subject, cost)
VALUES (?1, ?2, nullif(?3, ''), ?4, ?5)
ON CONFLICT (id) DO NOTHING
