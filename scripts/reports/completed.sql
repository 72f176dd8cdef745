-- The first time that each learner had full marks in a module's test, and how the way there was; the
-- same as the view `completion`, which looks people up one by one, of everybody or of a sitting.
WITH meant AS (SELECT DISTINCT learner FROM arrival WHERE :session IS NULL OR session = :session),
way AS (
  SELECT attempt.seq, attempt.id AS attempt, attempt.arrival AS arrival, arrival.course AS course,
    learner, module, version, sheet, outcome.at AS completed_at, outcome.seq AS completed_seq, total,
    complete, apart,
    row_number() OVER (PARTITION BY learner, module, version, sheet ORDER BY attempt.seq)
      AS attempts,
    first_value(right) OVER first AS first_right, first_value(total) OVER first AS first_total
  FROM arrival JOIN attempt ON attempt.arrival = arrival.id
  LEFT JOIN outcome ON outcome.attempt = attempt.id
  WHERE learner IN (SELECT learner FROM meant) AND module IS NOT NULL
    AND asked_as = 'test'
  WINDOW first AS (PARTITION BY learner, module, version, sheet
    ORDER BY outcome.seq IS NULL, attempt.seq)),
full AS (
  SELECT way.*, min(completed_seq) OVER (PARTITION BY learner, module, version, sheet) AS earliest
  FROM way WHERE complete = 1 AND total > 0
    AND total = (SELECT count(DISTINCT item) FROM answer
      WHERE answer.attempt = way.attempt AND answer.seq < completed_seq
        AND instr(' ' || coalesce(apart, '') || ' ', ' ' || item || ' ') = 0)
    AND NOT EXISTS (SELECT 1 FROM answer AS last
      WHERE last.attempt = way.attempt AND last.seq < completed_seq AND verdict <> 'right'
        AND instr(' ' || coalesce(apart, '') || ' ', ' ' || last.item || ' ') = 0
        AND NOT EXISTS (SELECT 1 FROM answer AS later
          WHERE later.attempt = way.attempt AND later.item = last.item
            AND later.seq > last.seq AND later.seq < completed_seq))),
done AS (
  SELECT attempt, learner, module, version, completed_at, completed_seq, attempts, first_right, first_total,
    coalesce((SELECT enrolment.course FROM enrolment
      WHERE enrolment.arrival = full.arrival AND enrolment.seq < full.seq
      ORDER BY enrolment.seq DESC LIMIT 1), course) AS course
  FROM full WHERE completed_seq = earliest)
SELECT * FROM done WHERE course = coalesce(:course, course)
  AND (:since IS NULL OR day(completed_at) >= :since)
  AND (:until IS NULL OR day(completed_at) <= :until)
