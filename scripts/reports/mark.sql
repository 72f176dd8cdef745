-- Of each learner's first finished attempt at a version of a test, every question that was asked: the
-- last answer, and whether it was right.
-- Attempts are called by their number in the ledger.
WITH test AS (SELECT id FROM content_sheet WHERE kind = 'test' AND id = coalesce(:sheet, id)),
finished AS (
  SELECT attempt.id, attempt.seq AS attempt, sheet, learner, attempt.arrival AS arrival, outcome.at AS finished_at,
    outcome.seq AS finished_seq,
    row_number() OVER (PARTITION BY sheet, learner, version ORDER BY number, attempt.seq) AS place
  FROM attempt JOIN outcome ON outcome.attempt = attempt.id
  JOIN arrival ON arrival.id = attempt.arrival
  WHERE sheet IN (SELECT id FROM test)),
first AS (
  SELECT finished.id, finished.attempt, sheet, finished_seq FROM finished
  JOIN arrival ON arrival.id = finished.arrival
  WHERE place = 1 AND (:session IS NULL OR session = :session)
    AND (:course IS NULL OR :course = (SELECT course FROM attempt_result
      WHERE attempt_result.attempt = finished.id))
    AND (:since IS NULL OR day(finished_at) >= :since)
    AND (:until IS NULL OR day(finished_at) <= :until))
SELECT attempt, sheet, item, response, verdict = 'right' AS right FROM (
  SELECT first.attempt AS attempt, sheet, item, response, verdict,
    max(answer.seq) -- SQLite takes the others from that row
  FROM first JOIN answer ON answer.attempt = first.id AND answer.seq < finished_seq
  GROUP BY first.attempt, item)
