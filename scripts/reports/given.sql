-- What was answered in them: of each question that was asked to the end, the last answer. Without
-- an answer (無回答) the response is NULL; a question that has no row here was not asked.
SELECT answer.item, answer.attempt, filled.sheet, answer.response
FROM filled
JOIN outcome ON outcome.attempt = filled.attempt
JOIN answer ON answer.attempt = filled.attempt AND answer.seq < filled.finished_seq
WHERE instr(' ' || coalesce(apart, '') || ' ', ' ' || answer.item || ' ') = 0
  AND NOT EXISTS (SELECT 1 FROM answer AS later
    WHERE later.attempt = answer.attempt AND later.item = answer.item
      AND later.seq > answer.seq AND later.seq < filled.finished_seq)
