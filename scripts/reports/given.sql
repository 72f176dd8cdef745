-- What was answered in them: of each question that was asked to the end, the last answer. Without
-- an answer (無回答) the response is NULL; a question that has no row here was not asked.
SELECT item, attempt, sheet, response FROM (
SELECT answer.item AS item, answer.attempt AS attempt, filled.sheet AS sheet,
  answer.response AS response, max(answer.seq) -- SQLite takes the response from that row
FROM filled
JOIN outcome ON outcome.attempt = filled.attempt
JOIN answer ON answer.attempt = filled.attempt AND answer.seq < filled.finished_seq
WHERE instr(' ' || coalesce(apart, '') || ' ', ' ' || answer.item || ' ') = 0
GROUP BY answer.attempt, answer.item)
