UPDATE ballot SET id = ?3, category = ifnull(?4, zeroblob(16))
WHERE poll = ?1 AND slot = ?2
