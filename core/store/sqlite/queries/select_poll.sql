SELECT id, step, rule, dots, per_option
FROM poll
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
