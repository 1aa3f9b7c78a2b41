SELECT ballot.id, mark.option, mark.position, mark.value
FROM ballot LEFT JOIN mark USING (poll, slot)
WHERE ballot.poll = ?1 AND ballot.slot BETWEEN ?2 AND ?3
ORDER BY ballot.id, mark.option
