DELETE FROM temp.moved
