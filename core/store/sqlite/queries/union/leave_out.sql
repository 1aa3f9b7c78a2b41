-- What is not here now, as it is said there.
INSERT INTO temp.left_out (kind, id, content, refers)
SELECT '{table}', theirs.id, json_object({pairs}), {refers}
FROM other.{table} AS theirs
WHERE NOT EXISTS (
  SELECT 1 FROM main.{table} AS ours
  WHERE ours.id = theirs.id AND {same})
