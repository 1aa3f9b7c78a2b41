DELETE FROM mark
WHERE poll = ?1
