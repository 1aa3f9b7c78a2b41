SELECT id, poll, ifnull(key, '') AS key, idea
FROM poll_option
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
