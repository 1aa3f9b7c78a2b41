SELECT slot
FROM mark
WHERE aspect = zeroblob(16)
LIMIT 1
