-- As whoever adds an idea must.
CREATE TEMP TABLE ordered AS SELECT * FROM main.idea;
DELETE FROM main.idea;
INSERT INTO main.idea SELECT * FROM temp.ordered ORDER BY id;
DROP TABLE temp.ordered;
