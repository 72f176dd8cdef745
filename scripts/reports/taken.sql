-- How often each choice of each question was taken at first.
SELECT sheet, item, json_each.value AS choice, count(*) AS count FROM mark, json_each(mark.response)
GROUP BY sheet, item, json_each.value
