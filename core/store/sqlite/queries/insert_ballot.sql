INSERT INTO ballot (poll, slot, id, category)
VALUES (?1, ?2, ?3, ifnull(?4, zeroblob(16)))
