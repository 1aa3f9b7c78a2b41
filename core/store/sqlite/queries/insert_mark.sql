INSERT INTO mark (poll, slot, option, given)
VALUES (?1, ?2, ?3, (1 << 62) + (?4 << 31) + ?5)
