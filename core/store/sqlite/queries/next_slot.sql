SELECT ifnull(max(slot) + 1, 0)
FROM ballot
WHERE poll = ?1
