INSERT OR IGNORE INTO temp.used (poll, card, is_ours, is_theirs)
SELECT poll, card, 0, 1
FROM other.card_use
WHERE poll IN (SELECT id FROM main.poll) AND card IN (SELECT id FROM main.card)
