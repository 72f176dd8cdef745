-- Of each learner the checklist that was handed in last.
SELECT attempt, learner, right, total, finished_at FROM
  (SELECT *, max(finished_seq) OVER (PARTITION BY learner) AS last FROM filled)
WHERE finished_seq = last AND total > 0
