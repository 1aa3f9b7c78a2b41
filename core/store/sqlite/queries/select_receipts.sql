SELECT source, name, at_ms
FROM receipt
ORDER BY source
