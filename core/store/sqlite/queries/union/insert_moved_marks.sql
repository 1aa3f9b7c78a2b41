INSERT INTO main.mark (poll, slot, option, aspect, given)
SELECT ?1, slot, option, aspect, given
FROM temp.moved
ORDER BY slot, option, aspect
