SELECT slot
FROM card_use
WHERE poll = ?1 AND card = ?2
