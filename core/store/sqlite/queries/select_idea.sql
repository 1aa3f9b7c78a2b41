SELECT id, step, kiosk, language, pictogram, text, attachment
FROM idea
WHERE id BETWEEN ?1 AND ?2
ORDER BY id
