SELECT poll
FROM card_use
GROUP BY poll
HAVING max(slot) <> count(*) - 1
LIMIT 1
