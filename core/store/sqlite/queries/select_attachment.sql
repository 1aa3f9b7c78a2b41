SELECT id, media_type, content
FROM attachment
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
