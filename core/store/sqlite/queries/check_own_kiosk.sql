SELECT count(*)
FROM own_kiosk
HAVING count(*) > 1
