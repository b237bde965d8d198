/**
 * The function in the database that takes commits: one statement, so one round trip, whatever is in it.
 *
 * The county's row is locked first, and until the commit is there for all to see. So the sequence numbers of a county
 * are handed out in the order in which they become visible: whoever has read number 7 will never find a 6 that was not
 * there before. The lock comes in a statement of its own, because only a statement that begins after it sees what the
 * last holder wrote; under another isolation level than READ COMMITTED that is not so.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** What a case is given, beside its key. */
const GIVEN =
  "type, revision, summary, status, open, place, person, office, post, due_key, marks, wake_at, leased_until"
const VALUES = `g.type, g.found + g.added, g.summary, g.status, g.open, g.place, g.person, g.office, g.post, g.due_key,
      g.marks, g.wake_at, 0`
const EXCLUDED = GIVEN.replaceAll(/\w+/g, "excluded.$&")

/** The newest number of a table, for the next to follow. */
const newest = (table: string) =>
  `(SELECT coalesce(max(t.sequence), 0) FROM lianxin.${table} t WHERE t.county = _county AND t.sequence > 0)`

const HASH = "sha256(convert_to(o.key, 'UTF8'))"

/**
 * `_cases`, `_pages` of entries and `_notices` are lists of JSON objects; `item` says which commit a page or notice
 * belongs to, and `n` numbers the entries and the notices of the whole call from 1. No case and no key of a notice may be
 * in the call twice. Answers for each item how many entries its case had: the item was taken when that is what it
 * expected, and else left out, without harm to the others.
 *
 * Nothing here is a join with a table: the planner would choose the way while the table is small, and the plan is kept
 * while it grows. A subquery for one value, and ON CONFLICT, always go by the primary key.
 *
 * @since 0.1.0
 */
export const COMMIT = `
CREATE OR REPLACE FUNCTION lianxin.commit(_county text, _cases json, _pages json, _notices json)
RETURNS TABLE (item integer, found integer)
LANGUAGE plpgsql SET search_path = pg_catalog SET enable_seqscan = off AS $body$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'lianxin.commit needs READ COMMITTED' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  PERFORM FROM lianxin.counties c WHERE c.county = _county FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'lianxin.counties has no county %', _county USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN QUERY
  WITH asked AS MATERIALIZED (
    SELECT a.*, coalesce(
      (SELECT c.revision FROM lianxin.cases c WHERE c.county = _county AND c.case_id = a.case_id), 0) AS found
    FROM json_to_recordset(_cases) AS a (
      item integer, case_id text, type text, expected integer, added integer, summary text, status text, open boolean,
      place text, person text, office text, post text, due_key text, marks text[], wake_at bigint)
  ), good AS MATERIALIZED (
    SELECT * FROM asked a WHERE a.found = a.expected
  ), opened AS (
    INSERT INTO lianxin.cases (county, case_id, ${GIVEN})
    SELECT _county, g.case_id, ${VALUES}
    FROM good g WHERE g.found = 0
  ), changed AS (
    INSERT INTO lianxin.cases (county, case_id, ${GIVEN})
    SELECT _county, g.case_id, ${VALUES}
    FROM good g WHERE g.found > 0
    ON CONFLICT (county, case_id) DO UPDATE SET (${GIVEN}) = (${EXCLUDED})
  ), told AS (
    INSERT INTO lianxin.entries (county, case_id, position, sequence, count, entries)
    SELECT _county, g.case_id, g.found + p.first, ${newest("entries")} + p.n, p.count, p.entries
    FROM json_to_recordset(_pages) AS p (item integer, first integer, n integer, count integer, entries text)
    JOIN good g ON g.item = p.item
  ), owed AS (
    INSERT INTO lianxin.outbox (county, key_hash, key, sequence, case_id, template, audience, params)
    SELECT _county, ${HASH}, o.key, ${newest("outbox")} + o.n, g.case_id, o.template, o.audience, o.params
    FROM json_to_recordset(_notices) AS o (
      item integer, n integer, key text, template text, audience text, params text)
    JOIN good g ON g.item = o.item
    WHERE (SELECT k.sequence FROM lianxin.outbox k WHERE k.county = _county AND k.key_hash = ${HASH}) IS NULL
  )
  SELECT a.item, a.found FROM asked a;
END $body$`
