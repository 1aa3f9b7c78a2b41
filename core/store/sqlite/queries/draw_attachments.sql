SELECT id, length(content)
FROM attachment
ORDER BY random()
