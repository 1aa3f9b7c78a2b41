SELECT ifnull(max(slot) + 1, 0)
FROM card_use
WHERE poll = ?1
