-- Of every poll of a workshop: its ballots, the cards that voted in it, whether
-- the workshop has cards, and how many people it counted (the newest numbers).
WITH newest AS (
  SELECT subject, value,
         row_number() OVER (PARTITION BY subject
                            ORDER BY wall_ms DESC, counter DESC, id DESC) AS place
  FROM revision
  WHERE field = 'count'
), people AS (
  SELECT ifnull(sum(CAST(newest.value AS INTEGER)), 0) AS n
  FROM step JOIN attendance ON attendance.step = step.id
            JOIN newest ON newest.subject = attendance.id
  WHERE step.workshop = ?1 AND newest.place = 1
)
SELECT step.key, poll.key,
       (SELECT count(*) FROM ballot WHERE ballot.poll = poll.id),
       (SELECT count(DISTINCT card) FROM card_use WHERE card_use.poll = poll.id),
       EXISTS (SELECT 1 FROM card JOIN kiosk ON kiosk.id = card.kiosk
               WHERE kiosk.workshop = ?1),
       people.n
FROM poll JOIN step ON step.id = poll.step, people
WHERE step.workshop = ?1
ORDER BY step.position, poll.key
