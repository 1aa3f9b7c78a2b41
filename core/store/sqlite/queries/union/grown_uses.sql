-- Only polls that get a card use are written anew.
DELETE FROM temp.used
WHERE poll NOT IN (SELECT poll FROM temp.used WHERE NOT is_ours)
