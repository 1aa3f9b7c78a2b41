SELECT id, step, kiosk, category, sex
FROM attendance
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
