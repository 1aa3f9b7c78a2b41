UPDATE mark SET given = (1 << 62) + (?5 << 31) + ?6
WHERE poll = ?1 AND slot = ?2 AND option = ?3 AND aspect = ifnull(?4, x'')
