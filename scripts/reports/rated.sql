-- Of each item of the checklist how many points were reached of how many, by the `n` whom it applies
-- to: what does not apply counts neither way.
WITH got AS (
  SELECT given.attempt, given.item, sum(score) AS points, max(outside) AS outside
  FROM given, json_each(given.response)
  JOIN content_choice ON content_choice.sheet = :sheet
    AND content_choice.item = given.item AND content_choice.id = json_each.value
  WHERE given.attempt IN (SELECT attempt FROM checked)
  GROUP BY given.attempt, given.item),
most AS (
  SELECT content_item.id AS item, position, said(stem_ja, stem_en) AS stem,
    (SELECT CASE WHEN kind IN ('multiple', 'hotspot') THEN sum(max(score, 0)) ELSE max(score) END
      FROM content_choice WHERE content_choice.sheet = content_item.sheet
        AND content_choice.item = content_item.id) AS most
  FROM content_item WHERE sheet = :sheet)
SELECT most.item, position, stem, count(*) AS n, max(sum(points), 0) AS points,
  count(*) * most AS reachable
FROM got JOIN most ON most.item = got.item AND most > 0
WHERE NOT outside GROUP BY most.item
