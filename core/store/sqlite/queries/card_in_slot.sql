SELECT card
FROM card_use
WHERE poll = ?1 AND slot = ?2
