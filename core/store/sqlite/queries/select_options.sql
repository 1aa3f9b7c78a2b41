SELECT id, poll, ifnull(key, '') AS key, idea
FROM poll_option
WHERE poll = ?1
ORDER BY id
