SELECT poll
FROM ballot
GROUP BY poll
HAVING max(slot) <> count(*) - 1
LIMIT 1
