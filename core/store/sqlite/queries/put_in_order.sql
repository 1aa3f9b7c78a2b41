-- What lies in slots is put in the order of its ids, so that a file's bytes
-- depend on what is in it alone, and not on chance or on who came when.
CREATE TEMP TABLE ordered_ballot AS
SELECT poll, row_number() OVER (PARTITION BY poll ORDER BY id) - 1 AS place, slot, id, category
FROM main.ballot;
CREATE TEMP TABLE ordered_mark AS
SELECT mark.poll, place, option, aspect, given
FROM main.mark JOIN temp.ordered_ballot USING (poll, slot);
CREATE TEMP TABLE ordered_use AS
SELECT poll, row_number() OVER (PARTITION BY poll ORDER BY card) - 1 AS place, card
FROM main.card_use;

DELETE FROM main.mark;
DELETE FROM main.ballot;
DELETE FROM main.card_use;
INSERT INTO main.ballot (poll, slot, id, category)
SELECT poll, place, id, category FROM temp.ordered_ballot ORDER BY poll, place;
INSERT INTO main.mark (poll, slot, option, aspect, given)
SELECT poll, place, option, aspect, given FROM temp.ordered_mark
ORDER BY poll, place, option, aspect;
INSERT INTO main.card_use (poll, slot, card)
SELECT poll, place, card FROM temp.ordered_use ORDER BY poll, place;

DROP TABLE temp.ordered_ballot;
DROP TABLE temp.ordered_mark;
DROP TABLE temp.ordered_use;
