SELECT id, template_text, created_ms
FROM workshop
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
