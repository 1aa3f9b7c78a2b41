DELETE FROM main.ballot WHERE poll = ?1
