/**
 * The tables of a vault, as steps that only ever lead forward.
 *
 * A step that has been released is never edited: files written by it exist. A change is a new step at the end.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Ours } from "../look.ts"

/** Marks a SQLite file as a vault: the letters `LXVT`. */
const APPLICATION_ID = 0x4c585654

/**
 * The triggers guard against slips of our own and of a person at a prompt; against somebody who means it the chain of
 * hashes does.
 */
const FIRST = `
CREATE TABLE vault (
  only_row       INTEGER PRIMARY KEY CHECK (only_row = 1),
  master         TEXT,
  pruned_through INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO vault (only_row) VALUES (1);

CREATE TABLE keys (
  person_id TEXT PRIMARY KEY,
  version   INTEGER NOT NULL,
  cipher    TEXT NOT NULL,
  master    TEXT NOT NULL,
  wrapped   BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE items (
  kind        TEXT NOT NULL,
  id          TEXT NOT NULL,
  person_id   TEXT NOT NULL,
  key_version INTEGER NOT NULL,
  sensitivity TEXT NOT NULL,
  sealed      BLOB,
  PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX items_by_person ON items (person_id);

CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  previous TEXT NOT NULL,
  text     TEXT NOT NULL,
  hash     TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_is_not_altered BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit lines are never altered'); END;
CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit
WHEN OLD.sequence > (SELECT pruned_through FROM vault)
BEGIN SELECT RAISE(ABORT, 'audit lines are only pruned'); END;
`

/** Step `n` leads from schema `n` to `n + 1`. */
const STEPS: ReadonlyArray<string> = [FIRST]

/** A vault at a path. @since 0.1.0 */
export const vaultAt = (path: string): Ours => ({ path, applicationId: APPLICATION_ID, steps: STEPS })
