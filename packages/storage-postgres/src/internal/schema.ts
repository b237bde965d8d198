/**
 * The tables of a store, as steps that only ever lead forward.
 *
 * A step that has been released is never edited: databases written by it exist. A change is a new step at the end.
 * Every secondary index is partial on something that is always true: a look-up by primary key does not say it, so the
 * planner cannot take another index that begins with the county and read the whole county through it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { COMMIT } from "./commitFunction.ts"
import { LOAD } from "./loadFunction.ts"
import type { Ours } from "./open.ts"
import { SEPARATE } from "./separateFunction.ts"
import { COUNTY, tableOf, walled } from "./tables.ts"

const table = tableOf("lianxin")

/** Rows that change are written into what is left free of their page, which leaves the indexes alone. */
const ROOM = "WITH (fillfactor = 85)"

/** An indexed word is cut: PostgreSQL refuses an index row of more than 2704 bytes, and a word may be longer. */
const cut = (column: string) => `left(${column}, 64)`

/** `due_key` is the next due day, or `~` for none, which sorts after every digit. Summaries are kept whole. */
const CASES = table(
  "cases",
  `case_id      text COLLATE "C" NOT NULL,
   type         text COLLATE "C" NOT NULL,
   revision     integer NOT NULL,
   summary      text NOT NULL,
   status       text COLLATE "C" NOT NULL,
   open         boolean NOT NULL,
   place        text COLLATE "C",
   office       text COLLATE "C",
   post         text COLLATE "C",
   due_key      text COLLATE "C" NOT NULL,
   marks        text[] NOT NULL,
   wake_at      bigint,
   leased_until bigint NOT NULL,
   PRIMARY KEY (case_id, county)`,
  ROOM
)

const WORKLIST = [
  `CREATE INDEX cases_by_due    ON lianxin.cases (county, due_key, case_id) WHERE due_key > ''`,
  `CREATE INDEX cases_by_office ON lianxin.cases (county, ${cut("office")}, due_key, case_id) WHERE office > ''`,
  `CREATE INDEX cases_by_post   ON lianxin.cases (county, ${cut("post")}, due_key, case_id) WHERE post > ''`,
  `CREATE INDEX cases_by_type   ON lianxin.cases (county, ${cut("type")}, due_key, case_id) WHERE type > ''`,
  `CREATE INDEX cases_by_status ON lianxin.cases (county, ${cut("status")}, due_key, case_id) WHERE status > ''`,
  `CREATE INDEX cases_by_place  ON lianxin.cases (county, ${cut("place")}) WHERE place > ''`,
  `CREATE INDEX cases_by_wake   ON lianxin.cases (county, wake_at, case_id) WHERE wake_at IS NOT NULL`
]

/**
 * A row holds the entries of one commit, or a part of a large one, as the JSON text of a list: `count` of them, the
 * first at `position` in its case and the last at `sequence` in the feed. Text, because PostgreSQL's own types refuse a
 * NUL in a string.
 */
const ENTRIES = [
  ...table(
    "entries",
    `case_id  text COLLATE "C" NOT NULL,
     position integer NOT NULL,
     sequence bigint NOT NULL,
     count    integer NOT NULL,
     entries  text NOT NULL,
     PRIMARY KEY (county, case_id, position)`
  ),
  `CREATE UNIQUE INDEX entries_in_order ON lianxin.entries (county, sequence) WHERE sequence > 0`
]

/** A key may be longer than an index row, so its hash is what is unique. */
const OUTBOX = [
  ...table(
    "outbox",
    `key_hash     bytea NOT NULL,
     key          text NOT NULL,
     sequence     bigint NOT NULL,
     case_id      text COLLATE "C" NOT NULL,
     template     text NOT NULL,
     audience     text NOT NULL,
     params       text NOT NULL,
     attempt      integer NOT NULL DEFAULT 0,
     fate         text NOT NULL DEFAULT 'waiting' CHECK (fate IN ('waiting', 'delivered', 'dead')),
     reason       text,
     not_before   bigint NOT NULL DEFAULT ${Number.MIN_SAFE_INTEGER},
     leased_until bigint NOT NULL DEFAULT 0,
     PRIMARY KEY (county, key_hash)`,
    ROOM
  ),
  `CREATE UNIQUE INDEX outbox_in_order ON lianxin.outbox (county, sequence) WHERE sequence > 0`,
  `CREATE INDEX outbox_waiting ON lianxin.outbox (county, not_before, sequence) WHERE fate = 'waiting'`,
  `CREATE INDEX outbox_dead    ON lianxin.outbox (county, sequence) WHERE fate = 'dead'`
]

const FIRST: ReadonlyArray<string> = [
  `CREATE TABLE lianxin.steps (step integer PRIMARY KEY, taken timestamptz NOT NULL DEFAULT now())`,
  `CREATE TABLE lianxin.counties (${COUNTY} PRIMARY KEY)`,
  ...walled("lianxin.counties"),
  ...CASES,
  ...WORKLIST,
  ...ENTRIES,
  ...OUTBOX
]

/** Whose case it is. Cases written before say nobody until they are written again. */
const SECOND: ReadonlyArray<string> = [
  `ALTER TABLE lianxin.cases ADD COLUMN person text COLLATE "C"`,
  `UPDATE lianxin.cases SET summary = '{"person":null,' || substr(summary, 2)`,
  `CREATE INDEX cases_by_person ON lianxin.cases (county, ${cut("person")}, due_key, case_id) WHERE person > ''`
]

/** A county's row holds the newest numbers of its entries and notices, and is what its writers wait for. */
const NUMBERS = [
  `ALTER TABLE lianxin.counties ADD COLUMN IF NOT EXISTS last_entry bigint NOT NULL DEFAULT 0,
     ADD COLUMN IF NOT EXISTS last_notice bigint NOT NULL DEFAULT 0`,
  `ALTER TABLE lianxin.counties SET (fillfactor = 10)`,
  `UPDATE lianxin.counties c SET
     last_entry = greatest(c.last_entry, (SELECT max(e.sequence) FROM lianxin.entries e WHERE e.county = c.county)),
     last_notice = greatest(c.last_notice, (SELECT max(o.sequence) FROM lianxin.outbox o WHERE o.county = c.county))`
]

/** What tells rows apart comes first in a key: most of what is compared is then compared once. */
const KEYS = [
  `ALTER TABLE lianxin.cases DROP CONSTRAINT cases_pkey, ADD PRIMARY KEY (case_id, county)`,
  `ALTER TABLE lianxin.entries DROP CONSTRAINT entries_pkey, ADD PRIMARY KEY (case_id, county, position)`,
  `ALTER TABLE lianxin.outbox DROP CONSTRAINT outbox_pkey, ADD PRIMARY KEY (key_hash, county)`
]

/**
 * Fewer indexes, since a commit writes them all. That of the worklist is wide enough to pass over cases of another type or
 * place without reading them: what many cases have in common is found soon enough on the way. That by place knows the day
 * a case was opened. A person has few cases: their index needs no order, and is written in a quarter of the time.
 */
const FEWER = [
  ...[
    "cases_by_due",
    "cases_by_type",
    "cases_by_place",
    "cases_by_person",
    "outbox_in_order",
    "outbox_dead"
  ].map((name) => `DROP INDEX IF EXISTS lianxin.${name}`),
  `CREATE INDEX cases_by_due ON lianxin.cases (county, due_key, case_id, ${cut("type")}, ${cut("place")}) WHERE due_key > ''`,
  `CREATE INDEX cases_by_place ON lianxin.cases (county, ${cut("place")}, due_key, case_id, opened_on) WHERE place > ''`,
  `CREATE INDEX cases_by_person ON lianxin.cases USING hash (person)`,
  `CREATE INDEX IF NOT EXISTS outbox_ended ON lianxin.outbox (county, fate, sequence) WHERE fate <> 'waiting'`
]

/**
 * The day a case was opened is read off the summary's text, which need not be JSON any more where somebody was here by
 * hand. Entries are not compressed where they fit a page.
 */
const THIRD: ReadonlyArray<string> = [
  `ALTER TABLE lianxin.cases ADD COLUMN opened_on text COLLATE "C"`,
  `UPDATE lianxin.cases SET opened_on = substring(summary FROM '"openedOn":"([0-9-]+)"')`,
  ...NUMBERS,
  ...KEYS,
  ...FEWER,
  `ALTER TABLE lianxin.entries_together SET (toast_tuple_target = 8160)`
]

/** What cases are found by may be so long. What was longer before is found by its beginning no more, but is there. */
const SHORT = `UPDATE lianxin.cases SET
    status = left(status, 128), place = left(place, 128), office = left(office, 128), post = left(post, 128)
  WHERE greatest(length(status), length(place), length(office), length(post)) > 128`

/**
 * Whether a case is open stands behind what it is found by: after some years most are closed, and a worklist of open ones
 * must not read past them. All columns stand there as they are, because a role that is walled in goes by an index only for
 * what leaks nothing, and of `left` PostgreSQL does not know that. Many cases wake at the same moment, and then in any
 * order: without their ids their index is a sixth of the size.
 */
const BY_OPEN = [
  ...["due", "office", "post", "status", "place", "wake"].map((by) => `DROP INDEX lianxin.cases_by_${by}`),
  `CREATE INDEX cases_by_due    ON lianxin.cases (county, open, due_key, case_id, type, status, place) WHERE due_key > ''`,
  `CREATE INDEX cases_by_office ON lianxin.cases (county, office, open, due_key, case_id) WHERE office > ''`,
  `CREATE INDEX cases_by_post   ON lianxin.cases (county, post, open, due_key, case_id) WHERE post > ''`,
  `CREATE INDEX cases_by_status ON lianxin.cases (county, status, open, due_key, case_id) WHERE status > ''`,
  `CREATE INDEX cases_by_place  ON lianxin.cases (county, place, open, due_key, case_id, opened_on) WHERE place > ''`,
  `CREATE INDEX cases_by_wake   ON lianxin.cases (county, wake_at) WHERE wake_at IS NOT NULL`
]

/**
 * A notice is known by its key: those of one case stand together, where hashes were spread over the whole index. The
 * condition on its fate is gone, because PostgreSQL reads a condition anew at each call.
 */
const BY_KEY = [
  `ALTER TABLE lianxin.outbox DROP CONSTRAINT outbox_fate_check`,
  `ALTER TABLE lianxin.outbox DROP COLUMN key_hash`,
  `ALTER TABLE lianxin.outbox ALTER COLUMN key TYPE text COLLATE "C", ADD PRIMARY KEY (key, county)`
]

/** The functions are always those of the newest step. */
const FOURTH: ReadonlyArray<string> = [
  SHORT,
  ...BY_OPEN,
  ...BY_KEY,
  `DROP FUNCTION IF EXISTS lianxin.commit`,
  COMMIT,
  LOAD,
  SEPARATE
]

/** A store of cases. @since 0.1.0 */
export const CASE_STORE: Ours = {
  schema: "lianxin",
  mark: "Lianxin case store: the steps its schema has taken",
  steps: [FIRST, SECOND, THIRD, FOURTH],
  needed: [
    ["counties", ["SELECT", "UPDATE"]],
    ["cases", ["SELECT", "INSERT", "UPDATE"]],
    ["entries", ["SELECT", "INSERT"]],
    ["outbox", ["SELECT", "INSERT", "UPDATE"]]
  ]
}
