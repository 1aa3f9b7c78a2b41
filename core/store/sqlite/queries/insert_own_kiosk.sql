INSERT INTO own_kiosk (kiosk)
VALUES (?1)
