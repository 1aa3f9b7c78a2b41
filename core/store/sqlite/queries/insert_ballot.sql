INSERT INTO ballot (poll, slot, id)
VALUES (?1, ?2, ?3)
