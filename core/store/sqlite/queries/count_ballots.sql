SELECT poll.id, count(ballot.slot)
FROM poll LEFT JOIN ballot ON ballot.poll = poll.id
GROUP BY poll.id
