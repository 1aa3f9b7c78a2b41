SELECT poll, card
FROM card_use
ORDER BY poll, card
