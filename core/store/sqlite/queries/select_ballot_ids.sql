SELECT id
FROM ballot
