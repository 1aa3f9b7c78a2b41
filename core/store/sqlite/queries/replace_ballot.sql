UPDATE ballot SET id = ?3
WHERE poll = ?1 AND slot = ?2
