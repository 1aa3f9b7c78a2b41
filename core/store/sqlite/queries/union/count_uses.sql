SELECT count(*) FILTER (WHERE NOT is_ours), count(*) FILTER (WHERE is_ours)
FROM temp.used
WHERE is_theirs
