-- Slots anew, in the order of the cards' ids.
INSERT INTO main.card_use (poll, slot, card)
SELECT poll, row_number() OVER (PARTITION BY poll ORDER BY card) - 1, card
FROM temp.used
ORDER BY poll, card
