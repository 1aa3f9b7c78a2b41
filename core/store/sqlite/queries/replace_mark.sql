UPDATE mark SET given = (1 << 62) + (?4 << 31) + ?5
WHERE poll = ?1 AND slot = ?2 AND option = ?3
