/**
 * The tables of a store, as steps that only ever lead forward.
 *
 * A step that has been released is never edited: files written by it exist. A change is a new step at the end.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Ours } from "./look.ts"

/** Marks a SQLite file as ours: the letters `LIAN`. */
const APPLICATION_ID = 0x4c49414e

/**
 * `due_key` is the next due day, or `~` for none, which sorts after every digit. `summary` and the JSON columns are kept
 * whole beside the columns that are searched, so that a row comes back as it went in.
 */
const FIRST = `
CREATE TABLE cases (
  case_key     INTEGER PRIMARY KEY,
  case_id      TEXT NOT NULL UNIQUE,
  type         TEXT NOT NULL,
  revision     INTEGER NOT NULL,
  summary      TEXT NOT NULL,
  status       TEXT NOT NULL,
  open         INTEGER NOT NULL,
  place        TEXT,
  office       TEXT,
  post         TEXT,
  due_key      TEXT NOT NULL,
  marks        TEXT NOT NULL,
  wake_at      INTEGER,
  leased_until INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_by_due    ON cases (due_key, case_id);
CREATE INDEX cases_by_open   ON cases (open, due_key, case_id);
CREATE INDEX cases_by_type   ON cases (type, due_key, case_id);
CREATE INDEX cases_by_status ON cases (status, due_key, case_id);
CREATE INDEX cases_by_office ON cases (office, due_key, case_id) WHERE office IS NOT NULL;
CREATE INDEX cases_by_post   ON cases (post, due_key, case_id) WHERE post IS NOT NULL;
CREATE INDEX cases_by_place  ON cases (place) WHERE place IS NOT NULL;
CREATE INDEX cases_by_wake   ON cases (wake_at, case_id) WHERE wake_at IS NOT NULL;

CREATE TABLE entries (
  sequence INTEGER PRIMARY KEY,
  case_key INTEGER NOT NULL REFERENCES cases,
  position INTEGER NOT NULL,
  tag      TEXT NOT NULL,
  at       TEXT NOT NULL,
  "by"     TEXT NOT NULL,
  body     TEXT NOT NULL,
  UNIQUE (case_key, position)
) STRICT;

CREATE TABLE outbox (
  sequence     INTEGER PRIMARY KEY,
  key          TEXT NOT NULL UNIQUE,
  case_key     INTEGER NOT NULL REFERENCES cases,
  template     TEXT NOT NULL,
  audience     TEXT NOT NULL,
  params       TEXT NOT NULL,
  attempt      INTEGER NOT NULL DEFAULT 0,
  fate         TEXT NOT NULL DEFAULT 'waiting' CHECK (fate IN ('waiting', 'delivered', 'dead')),
  reason       TEXT,
  not_before   INTEGER NOT NULL DEFAULT ${Number.MIN_SAFE_INTEGER},
  leased_until INTEGER NOT NULL DEFAULT ${Number.MIN_SAFE_INTEGER}
) STRICT;
CREATE INDEX outbox_ended   ON outbox (fate, sequence) WHERE fate <> 'waiting';
CREATE INDEX outbox_waiting ON outbox (not_before, sequence) WHERE fate = 'waiting';
`

/**
 * One index in the order of the worklist, wide enough to pass over what is not asked for without reading the case.
 * Closed cases have no due day and stand at its end.
 */
const SECOND = `
DROP INDEX cases_by_due;
DROP INDEX cases_by_open;
DROP INDEX cases_by_type;
DROP INDEX cases_by_place;
CREATE INDEX cases_by_due ON cases (due_key, case_id, open, place, type, status, office, post);
CREATE INDEX cases_by_place ON cases (place, due_key, case_id) WHERE place IS NOT NULL;
`

/**
 * Whose case it is. Cases written before say nobody until they are written again: a file does not know which word of a
 * history is the person.
 */
const THIRD = `
ALTER TABLE cases ADD COLUMN person TEXT;
UPDATE cases SET summary = json_insert(summary, '$.person', NULL);
CREATE INDEX cases_by_person ON cases (person, due_key, case_id) WHERE person IS NOT NULL;
`

/**
 * The day a case was opened, in the index by place: petitions of a place are found by it without an index more, which every
 * commit would have to write. A summary that cannot be read says no day, and is repaired as before. Notices that wait have an
 * index of their own already.
 */
const FOURTH = `
ALTER TABLE cases ADD COLUMN opened_on TEXT;
UPDATE cases SET opened_on = CASE json_valid(summary) WHEN 1 THEN summary ->> 'openedOn' END;
DROP INDEX cases_by_place;
CREATE INDEX cases_by_place ON cases (place, due_key, case_id, opened_on) WHERE place IS NOT NULL;
DROP INDEX IF EXISTS outbox_by_fate;
CREATE INDEX IF NOT EXISTS outbox_ended ON outbox (fate, sequence) WHERE fate <> 'waiting';
`

/**
 * Whether a case is open, right behind what it is looked up by. A closed case keeps its office, its place and its status and
 * has no due day: whoever looked for one open case more than there is met every closed one.
 */
const FIFTH = `
DROP INDEX cases_by_due;
DROP INDEX cases_by_status;
DROP INDEX cases_by_office;
DROP INDEX cases_by_post;
DROP INDEX cases_by_place;
CREATE INDEX cases_by_due    ON cases (open, due_key, case_id, place, type, status, office, post);
CREATE INDEX cases_by_status ON cases (status, open, due_key, case_id);
CREATE INDEX cases_by_office ON cases (office, open, due_key, case_id) WHERE office IS NOT NULL;
CREATE INDEX cases_by_post   ON cases (post, open, due_key, case_id) WHERE post IS NOT NULL;
CREATE INDEX cases_by_place  ON cases (place, open, due_key, case_id, opened_on) WHERE place IS NOT NULL;
`

/** Step `n` leads from schema `n` to `n + 1`. */
const STEPS: ReadonlyArray<string> = [FIRST, SECOND, THIRD, FOURTH, FIFTH]

/** A store of cases at a path. @since 0.1.0 */
export const casesAt = (path: string): Ours => ({ path, applicationId: APPLICATION_ID, steps: STEPS })
