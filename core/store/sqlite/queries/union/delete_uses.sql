DELETE FROM main.card_use
WHERE poll IN (SELECT poll FROM temp.used)
