SELECT poll, has_ours
FROM temp.receiving
ORDER BY poll
