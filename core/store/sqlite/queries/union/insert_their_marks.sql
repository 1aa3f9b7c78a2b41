INSERT INTO main.mark (poll, slot, option, aspect, given)
SELECT p.poll, p.slot, m.option, m.aspect, m.given
FROM temp.place AS p CROSS JOIN other.mark AS m ON m.poll = p.poll AND m.slot = p.from_slot
WHERE p.poll = ?1
