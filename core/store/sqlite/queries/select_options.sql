SELECT id, poll, ifnull(key, '') AS key, subject, cost
FROM poll_option
WHERE poll = ?1
ORDER BY id
