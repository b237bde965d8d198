/**
 * The tables of a vault, as steps that only ever lead forward, in a schema apart from the cases.
 *
 * A step that has been released is never edited: databases written by it exist. A change is a new step at the end.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Ours } from "../open.ts"
import { COUNTY, tableOf, walled } from "../tables.ts"
import { COMMIT } from "./commitFunction.ts"

const SCHEMA = "lianxin_vault"
const table = tableOf(SCHEMA)

/** The master in force and how far the audit was pruned stand in the county's row; it is also what commits lock. */
const COUNTIES = [
  `CREATE TABLE ${SCHEMA}.counties (${COUNTY} PRIMARY KEY, master text, pruned_through bigint NOT NULL DEFAULT 0)`,
  ...walled(`${SCHEMA}.counties`)
]

const KEYS = table(
  "keys",
  `person_id text COLLATE "C" NOT NULL,
   version   integer NOT NULL,
   cipher    text NOT NULL,
   master    text COLLATE "C" NOT NULL,
   wrapped   bytea,
   PRIMARY KEY (county, person_id)`
)

const ITEMS = [
  ...table(
    "items",
    `kind        text COLLATE "C" NOT NULL,
     id          text COLLATE "C" NOT NULL,
     person_id   text COLLATE "C" NOT NULL,
     key_version integer NOT NULL,
     sensitivity text NOT NULL,
     sealed      bytea,
     PRIMARY KEY (county, kind, id)`
  ),
  `CREATE INDEX items_by_person ON ${SCHEMA}.items (county, person_id)`,
  // What is sealed does not grow smaller, and is compressed in vain.
  `ALTER TABLE ${SCHEMA}.items_together ALTER COLUMN sealed SET STORAGE EXTERNAL`
]

/**
 * The triggers guard against slips of our own and of a person at a prompt; against somebody who means it the chain of
 * hashes does.
 */
const AUDIT = [
  ...table(
    "audit",
    `sequence bigint NOT NULL,
     previous text NOT NULL,
     text     text NOT NULL,
     hash     text NOT NULL,
     PRIMARY KEY (county, sequence)`
  ),
  `CREATE FUNCTION ${SCHEMA}.audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE' THEN
       IF OLD.sequence <= (SELECT c.pruned_through FROM ${SCHEMA}.counties c WHERE c.county = OLD.county)
       THEN RETURN OLD; END IF;
     END IF;
     RAISE EXCEPTION 'audit lines are never altered and only pruned';
   END $$`,
  `CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE ON ${SCHEMA}.audit
   FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.audit_is_kept()`,
  `CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON ${SCHEMA}.audit_together
   FOR EACH STATEMENT EXECUTE FUNCTION ${SCHEMA}.audit_is_kept()`
]

const FIRST: ReadonlyArray<string> = [
  `CREATE TABLE ${SCHEMA}.steps (step integer PRIMARY KEY, taken timestamptz NOT NULL DEFAULT now())`,
  ...COUNTIES,
  ...KEYS,
  ...ITEMS,
  ...AUDIT,
  COMMIT
]

/** A vault. @since 0.1.0 */
export const VAULT: Ours = {
  schema: SCHEMA,
  mark: "Lianxin vault: the steps its schema has taken",
  steps: [FIRST],
  needed: [
    ["counties", ["SELECT", "UPDATE"]],
    ["keys", ["SELECT", "INSERT", "UPDATE"]],
    ["items", ["SELECT", "INSERT", "UPDATE"]],
    ["audit", ["SELECT", "INSERT", "DELETE"]]
  ]
}

/** The same for somebody who reads the audit and nothing else. @since 0.1.0 */
export const AUDITED: Ours = { ...VAULT, needed: [["audit", ["SELECT"]]] }
