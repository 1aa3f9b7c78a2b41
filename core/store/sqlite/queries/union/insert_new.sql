-- For any table of facts with an id of their own.
INSERT INTO main.{table} ({columns})
SELECT {columns}
FROM other.{table} AS theirs
WHERE {refers}
ORDER BY id
ON CONFLICT DO NOTHING
