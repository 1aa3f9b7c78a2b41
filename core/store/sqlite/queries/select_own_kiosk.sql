SELECT kiosk
FROM own_kiosk
ORDER BY kiosk
LIMIT 1
