SELECT name FROM receipt
UNION ALL
SELECT kind FROM quarantine
UNION ALL
SELECT content FROM quarantine
