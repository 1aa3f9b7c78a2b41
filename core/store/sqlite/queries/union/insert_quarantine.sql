INSERT INTO main.quarantine (source, kind, id, content)
SELECT ?1, kind, id, content
FROM temp.left_out
WHERE true
ON CONFLICT DO NOTHING
