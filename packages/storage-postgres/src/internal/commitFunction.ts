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
import { PARAMETERS } from "./given.ts"
import { PLANNED_ONCE } from "./tables.ts"

/** What a case is given, beside its key. */
const GIVEN =
  "type, revision, summary, status, open, place, person, office, post, opened_on, due_key, marks, wake_at, leased_until"
const VALUES = `_case_type[n.i], _had[n.i] + _case_added[n.i], _case_summary[n.i], _case_status[n.i], _case_open[n.i],
      _case_place[n.i], _case_person[n.i], _case_office[n.i], _case_post[n.i], _case_opened_on[n.i],
      _case_due_key[n.i], coalesce(_case_marks[n.i]::text[], '{}'), _case_wake_at[n.i]::bigint, 0`
const EXCLUDED = GIVEN.replaceAll(/\w+/g, "excluded.$&")

/** How far a list of the call counts; nothing where it is empty. */
const lastOf = (list: string) => `coalesce(${list}[cardinality(${list})], 0)`

/** The places of a list. Asking it at each place costs a fifth of making rows of it. */
const places = (list: string) => `generate_series(1, cardinality(${list})) AS n (i)`

const NOTICES = `
        INSERT INTO lianxin.outbox (county, key, sequence, case_id, template, audience, params)
        SELECT _county, _notice_key[n.i], _notices + n.i, _case_case_id[_notice_item[n.i]],
          _notice_template[n.i], _notice_audience[n.i], _notice_params[n.i]
        FROM ${places("_notice_item")} WHERE _had[_notice_item[n.i]] = _case_expected[_notice_item[n.i]]`

/**
 * Given the lists of {@link PARAMETERS}, where `item` says which commit a row of entries or a notice belongs to. No case
 * and no key of a notice may be in the call twice. Answers for each commit how many entries its case had: the commit was
 * taken when that is what it expected, and else left out, without harm to the others.
 *
 * New cases are nearly always new, and so are notices. So they are first written without looking; where one was there,
 * its key says so, all is taken back, and each is looked up.
 *
 * Nothing here is a join: the planner would choose the way while the table is small, and the plan is kept while it grows.
 * A subquery for one value, and ON CONFLICT, always go by the primary key. That the plan is kept is said, because
 * PostgreSQL would make a new one for each short call, at nearly half of its time.
 *
 * @since 0.1.0
 */
export const COMMIT = `
CREATE OR REPLACE FUNCTION lianxin.commit(_county text, ${PARAMETERS.join(", ")})
RETURNS integer[]
LANGUAGE plpgsql ${PLANNED_ONCE}
AS $body$
DECLARE
  _had integer[];
  _entries bigint;
  _notices bigint;
  _looking boolean;
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
  FOREACH _looking IN ARRAY ARRAY[false, true] LOOP
    BEGIN
      IF _looking OR 0 <> ANY (_case_expected) THEN
        _had := ARRAY(
          SELECT coalesce(
            (SELECT c.revision FROM lianxin.cases c WHERE c.county = _county AND c.case_id = _case_case_id[n.i]), 0)
          FROM ${places("_case_case_id")});
      ELSE
        _had := _case_expected;
      END IF;
      IF 0 = ANY (_case_expected) THEN
        INSERT INTO lianxin.cases (county, case_id, ${GIVEN})
        SELECT _county, _case_case_id[n.i], ${VALUES}
        FROM ${places("_case_case_id")} WHERE _had[n.i] = 0 AND _case_expected[n.i] = 0;
      END IF;
      IF 0 < ANY (_case_expected) THEN
        INSERT INTO lianxin.cases (county, case_id, ${GIVEN})
        SELECT _county, _case_case_id[n.i], ${VALUES}
        FROM ${places("_case_case_id")} WHERE _had[n.i] > 0 AND _had[n.i] = _case_expected[n.i]
        ON CONFLICT (case_id, county) DO UPDATE SET (${GIVEN}) = (${EXCLUDED});
      END IF;
      INSERT INTO lianxin.entries (county, case_id, position, sequence, count, entries)
      SELECT _county, _case_case_id[_page_item[n.i]], _had[_page_item[n.i]] + _page_first[n.i], _entries + _page_n[n.i],
        _page_count[n.i], _page_entries[n.i]
      FROM ${places("_page_item")} WHERE _had[_page_item[n.i]] = _case_expected[_page_item[n.i]];
      IF _looking THEN${NOTICES} AND
          (SELECT o.sequence FROM lianxin.outbox o WHERE o.county = _county AND o.key = _notice_key[n.i]) IS NULL;
      ELSE${NOTICES};
      END IF;
      RETURN _had;
    EXCEPTION WHEN unique_violation THEN
      IF _looking THEN
        RAISE;
      END IF;
    END;
  END LOOP;
END $body$`
