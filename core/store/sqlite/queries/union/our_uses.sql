INSERT INTO temp.used (poll, card, is_ours, is_theirs)
SELECT poll, card, 1, 0
FROM main.card_use
WHERE poll IN (SELECT poll FROM temp.used)
ON CONFLICT DO UPDATE SET is_ours = 1
