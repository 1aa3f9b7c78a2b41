SELECT ballot.id, nullif(ballot.category, zeroblob(16)),
       mark.option, nullif(mark.aspect, x''), mark.position, mark.value
FROM ballot LEFT JOIN mark USING (poll, slot)
WHERE ballot.poll = ?1 AND ballot.slot BETWEEN ?2 AND ?3
ORDER BY ballot.slot, mark.option, mark.aspect
