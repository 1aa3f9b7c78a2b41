INSERT INTO mark (poll, slot, option, aspect, given)
VALUES (?1, ?2, ?3, ifnull(?4, x''), (1 << 62) + (?5 << 31) + ?6)
