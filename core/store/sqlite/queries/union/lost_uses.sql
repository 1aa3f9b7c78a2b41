SELECT count(*)
FROM (SELECT DISTINCT poll, card FROM other.card_use)
WHERE poll NOT IN (SELECT id FROM main.poll) OR card NOT IN (SELECT id FROM main.card)
