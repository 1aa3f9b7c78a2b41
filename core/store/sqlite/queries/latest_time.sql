SELECT ifnull(max(wall_ms), 0)
FROM (SELECT max(wall_ms) AS wall_ms FROM revision
      UNION ALL SELECT max(wall_ms) FROM journal
      UNION ALL SELECT max(wall_ms) FROM seal)
