-- The sheets handed in on the days asked for, in the course and at the sitting: those of :sheet, or
-- all that belong to no module (surveys and checklists).
SELECT done.attempt, done.learner, done.sheet, done.course, arrival.session, done.number,
  done.started_at, done.finished_at, done.finished_seq, done.right, done.total
FROM attempt_result AS done
JOIN attempt ON attempt.id = done.attempt
JOIN arrival ON arrival.id = attempt.arrival
WHERE done.finished_at IS NOT NULL
  AND done.sheet IN (SELECT :sheet WHERE :sheet IS NOT NULL
    UNION ALL SELECT DISTINCT sheet FROM attempt WHERE :sheet IS NULL AND module IS NULL)
  AND (:sheet IS NOT NULL OR done.module IS NULL)
  AND (:course IS NULL OR done.course = :course)
  AND (:session IS NULL OR arrival.session = :session)
  AND (:since IS NULL OR day(done.finished_at) >= :since)
  AND (:until IS NULL OR day(done.finished_at) <= :until)
