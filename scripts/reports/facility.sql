-- Of each question of each test how many had it right at first (`p` is their share), and `r`, the
-- correlation with the rest of the test; see items.lua.
WITH pair AS (SELECT mark.sheet, item, 1.0 * right AS x, 1.0 * (total - right) AS y FROM mark
  JOIN total ON total.attempt = mark.attempt)
SELECT sheet, item, count(*) AS n, sum(x) AS rights, avg(x) AS p,
  CASE WHEN count(*) > 1 AND avg(x * x) > avg(x) * avg(x) + 1e-12
      AND avg(y * y) > avg(y) * avg(y) + 1e-12
    THEN (avg(x * y) - avg(x) * avg(y))
      / sqrt((avg(x * x) - avg(x) * avg(x)) * (avg(y * y) - avg(y) * avg(y))) END AS r
FROM pair GROUP BY sheet, item
