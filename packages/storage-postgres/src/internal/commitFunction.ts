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

import { PARAMETERS, rowsOf } from "./given.ts"

/** What a case is given, beside its key. */
const GIVEN =
  "type, revision, summary, status, open, place, person, office, post, opened_on, due_key, marks, wake_at, leased_until"
const VALUES = `g.type, g.had + g.added, g.summary, g.status, g.open, g.place, g.person, g.office, g.post, g.opened_on, g.due_key,
      g.marks::text[], g.wake_at::bigint, 0`
const EXCLUDED = GIVEN.replaceAll(/\w+/g, "excluded.$&")

/** How far a list of the call counts; nothing where it is empty. */
const lastOf = (list: string) => `coalesce(${list}[cardinality(${list})], 0)`

const HASH = "sha256(convert_to(o.key, 'UTF8'))"

/**
 * Given the lists of {@link PARAMETERS}, where `item` says which commit a row of entries or a notice belongs to. No case
 * and no key of a notice may be in the call twice. Answers for each commit how many entries its case had: the commit was
 * taken when that is what it expected, and else left out, without harm to the others.
 *
 * Nothing here is a join with a table: the planner would choose the way while the table is small, and the plan is kept
 * while it grows. A subquery for one value, and ON CONFLICT, always go by the primary key.
 *
 * @since 0.1.0
 */
export const COMMIT = `
CREATE OR REPLACE FUNCTION lianxin.commit(_county text, ${PARAMETERS.join(", ")})
RETURNS integer[]
LANGUAGE plpgsql SET search_path = pg_catalog SET enable_seqscan = off AS $body$
DECLARE
  _had integer[];
  _entries bigint;
  _notices bigint;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'lianxin.commit needs READ COMMITTED' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  UPDATE lianxin.counties c SET
    last_entry = c.last_entry + ${lastOf("_page_n")}, last_notice = c.last_notice + cardinality(_notice_item)
  WHERE c.county = _county
  RETURNING c.last_entry - ${lastOf("_page_n")}, c.last_notice - cardinality(_notice_item) INTO _entries, _notices;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'lianxin.counties has no county %', _county USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  WITH asked AS MATERIALIZED (
    SELECT a.*, coalesce(
      (SELECT c.revision FROM lianxin.cases c WHERE c.county = _county AND c.case_id = a.case_id), 0) AS had
    FROM ${rowsOf("case", "a")}
  ), good AS MATERIALIZED (
    SELECT * FROM asked a WHERE a.had = a.expected
  ), opened AS (
    INSERT INTO lianxin.cases (county, case_id, ${GIVEN})
    SELECT _county, g.case_id, ${VALUES}
    FROM good g WHERE g.had = 0
  ), changed AS (
    INSERT INTO lianxin.cases (county, case_id, ${GIVEN})
    SELECT _county, g.case_id, ${VALUES}
    FROM good g WHERE g.had > 0
    ON CONFLICT (case_id, county) DO UPDATE SET (${GIVEN}) = (${EXCLUDED})
  ), told AS (
    INSERT INTO lianxin.entries (county, case_id, position, sequence, count, entries)
    SELECT _county, g.case_id, g.had + p.first, _entries + p.n, p.count, p.entries
    FROM ${rowsOf("page", "p")}
    JOIN good g ON g.ordinal = p.item
  ), owed AS (
    INSERT INTO lianxin.outbox (county, key_hash, key, sequence, case_id, template, audience, params)
    SELECT _county, ${HASH}, o.key, _notices + o.ordinal, g.case_id, o.template, o.audience, o.params
    FROM ${rowsOf("notice", "o")}
    JOIN good g ON g.ordinal = o.item
    WHERE (SELECT k.sequence FROM lianxin.outbox k WHERE k.county = _county AND k.key_hash = ${HASH}) IS NULL
  )
  SELECT array_agg(a.had ORDER BY a.ordinal) INTO _had FROM asked a;
  RETURN _had;
END $body$`
