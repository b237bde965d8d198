/**
 * The function in the database that hands out cases with their entries, several in one round trip.
 *
 * A function, because what is asked must go by the primary keys whatever size the tables had when the plan was made:
 * nothing here is a join the planner could turn round, and a plan that reads a whole table is out of the question.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { PLANNED_ONCE } from "./tables.ts"

/**
 * A row for each id that is known: its place in the list from 1, what stands in `cases`, and the rows of entries as three
 * lists in the order of the history.
 *
 * @since 0.1.0
 */
export const LOAD = `
CREATE OR REPLACE FUNCTION lianxin.load(_county text, _ids text[])
RETURNS TABLE (place integer, type text, revision integer, summary text, wake_at float8,
  positions integer[], counts integer[], entries text[])
LANGUAGE plpgsql STABLE ${PLANNED_ONCE}
AS $body$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT n.i, c.type, c.revision, c.summary, c.wake_at::float8, h.positions, h.counts, h.entries
  FROM generate_series(1, cardinality(_ids)) AS n (i)
  CROSS JOIN LATERAL (
    SELECT k.type, k.revision, k.summary, k.wake_at FROM lianxin.cases k
    WHERE k.county = _county AND k.case_id = _ids[n.i] OFFSET 0
  ) AS c
  CROSS JOIN LATERAL (
    SELECT array_agg(o.position) AS positions, array_agg(o.count) AS counts, array_agg(o.entries) AS entries
    FROM (
      SELECT e.position, e.count, e.entries FROM lianxin.entries e
      WHERE e.county = _county AND e.case_id = _ids[n.i] ORDER BY e.position
    ) AS o
  ) AS h;
END $body$`
