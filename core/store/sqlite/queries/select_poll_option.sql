SELECT id, poll, ifnull(key, '') AS key, subject, cost
FROM poll_option
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
