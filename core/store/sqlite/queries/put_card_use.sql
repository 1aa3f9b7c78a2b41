INSERT INTO card_use (poll, slot, card)
VALUES (?1, ?2, ?3)
ON CONFLICT (poll, slot) DO UPDATE SET card = excluded.card
