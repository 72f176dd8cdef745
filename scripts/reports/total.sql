-- Of each first attempt how many questions were asked and right.
SELECT attempt, sheet, sum(right) AS total, count(*) AS asked FROM mark GROUP BY attempt
