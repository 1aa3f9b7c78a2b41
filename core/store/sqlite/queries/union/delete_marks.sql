DELETE FROM main.mark WHERE poll = ?1
