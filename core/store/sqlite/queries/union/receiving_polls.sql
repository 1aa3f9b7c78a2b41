INSERT INTO temp.receiving (poll, has_ours)
SELECT poll, EXISTS (SELECT 1 FROM main.ballot AS ours WHERE ours.poll = theirs.poll)
FROM temp.incoming AS theirs
WHERE id NOT IN (SELECT id FROM temp.met) AND id NOT IN (SELECT id FROM temp.lost)
GROUP BY poll
