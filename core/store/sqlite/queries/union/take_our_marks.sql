INSERT INTO temp.moved (slot, option, aspect, given)
SELECT p.slot, m.option, m.aspect, m.given
FROM temp.place AS p CROSS JOIN main.mark AS m ON m.poll = p.poll AND m.slot = p.from_slot
WHERE p.poll = ?1 AND p.is_ours
