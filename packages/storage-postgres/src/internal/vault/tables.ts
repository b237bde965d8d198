/**
 * The rows of a vault in PostgreSQL.
 *
 * A look is one statement, so that what it sees is of one moment.
 *
 * @stability experimental
 * @since 0.1.0
 */
import {
  type AuditLine,
  type Seen,
  type StoredItem,
  type StoredKey,
  type VaultChange,
  type VaultRef,
  type VaultStore,
  VaultUnavailable
} from "@lianxin/ports"
import * as Effect from "effect/Effect"
import {
  ask,
  type Columns,
  count,
  isWord,
  number,
  type Place,
  type Question,
  text,
  textOrNull
} from "../rows.ts"

type Store = VaultStore["Service"]

const asked = <A>({ sql }: Place, question: Question<A>): Effect.Effect<A, VaultUnavailable> =>
  Effect.mapError(
    ask(sql, question),
    ({ cause, operation, retryable }) => new VaultUnavailable({ operation, retryable, cause })
  )

const LOOK = `SELECT h.sequence::float8, h.hash, c.master,
    i.person_id, i.key_version, i.sensitivity, i.sealed,
    k.person_id, k.version, k.cipher, k.master, k.wrapped
  FROM lianxin_vault.counties c
  LEFT JOIN LATERAL (
    SELECT a.sequence, a.hash FROM lianxin_vault.audit a WHERE a.county = $1 ORDER BY a.sequence DESC LIMIT 1
  ) h ON true
  LEFT JOIN lianxin_vault.items i ON i.county = $1 AND i.kind = $2::text AND i.id = $3::text
  LEFT JOIN lianxin_vault.keys k ON k.county = $1 AND k.person_id = coalesce($4::text, i.person_id)
  WHERE c.county = $1`

/** PostgreSQL holds no NUL, so that nothing is there under such a word. */
const word = (asked: string | undefined | null): string | null =>
  asked !== undefined && asked !== null && isWord(asked) ? asked : null

/** @since 0.1.0 */
export const look =
  (place: Place): Store["look"] =>
  (ref, personId) =>
    asked(place, {
      operation: "look",
      statement: LOOK,
      values: [place.county, word(ref?.kind), word(ref?.id), word(personId)],
      read: ([row = []]) => seenIn(ref, row)
    })

const seenIn = (ref: VaultRef | null, row: Columns): Seen => ({
  head: row[0] === null ? null : { sequence: number(row, 0), hash: text(row, 1) },
  master: textOrNull(row, 2),
  item: ref === null || row[3] === null ? null : itemIn(ref, row),
  key: row[7] === null ? null : keyIn(row, 7)
})

const itemIn = (ref: VaultRef, row: Columns): StoredItem => ({
  ...ref,
  personId: text(row, 3),
  keyVersion: number(row, 4),
  sensitivity: text(row, 5),
  sealed: bytesOrNull(row, 6)
})

const keyIn = (row: Columns, from = 0): StoredKey => ({
  personId: text(row, from),
  version: number(row, from + 1),
  cipher: text(row, from + 2),
  master: text(row, from + 3),
  wrapped: bytesOrNull(row, from + 4)
})

const bytesOrNull = (row: Columns, column: number): Uint8Array | null => {
  const value = row[column]
  if (value !== null && !(value instanceof Uint8Array)) throw new TypeError(`column ${column} holds no bytes`)
  return value
}

const base64 = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString("base64")

const written = ({ erase, item, keys = [], line, master, pruneThrough }: VaultChange): string =>
  JSON.stringify({
    line,
    master,
    keys: keys.map((key) => ({ ...key, wrapped: base64(key.wrapped) })),
    items: item === undefined ? [] : [{ ...item, sealed: base64(item.sealed) }],
    erase,
    pruneThrough
  })

/** @since 0.1.0 */
export const commit =
  (place: Place): Store["commit"] =>
  (change) =>
    asked(place, {
      operation: "commit",
      statement: "SELECT lianxin_vault.commit($1, $2::bigint, $3::text::jsonb)",
      values: [place.county, BigInt(change.after), written(change)],
      writes: true,
      read: ([row = []]) => row[0] === true
    })

/** @since 0.1.0 */
export const keysElsewhere =
  (place: Place): Store["keysElsewhere"] =>
  (master, after, limit) =>
    asked(place, {
      operation: "list keys",
      statement: `SELECT person_id, version, cipher, master, wrapped FROM lianxin_vault.keys
      WHERE county = $1 AND wrapped IS NOT NULL AND master <> $2::text AND person_id > $3::text
      ORDER BY person_id LIMIT ${count(limit, 0)}`,
      values: [place.county, master, after],
      read: (rows) => rows.map((row) => keyIn(row))
    })

/** @since 0.1.0 */
export const mastersInUse = (place: Place): Store["mastersInUse"] =>
  asked(place, {
    operation: "count keys",
    statement: `SELECT master, count(*)::int4 FROM lianxin_vault.keys
      WHERE county = $1 AND wrapped IS NOT NULL GROUP BY master ORDER BY master`,
    values: [place.county],
    read: (rows) => rows.map((row) => ({ master: text(row, 0), keys: number(row, 1) }))
  })

/** @since 0.1.0 */
export const audit =
  (place: Place): Store["audit"] =>
  (after, limit) =>
    asked(place, {
      operation: "read the audit",
      statement: `SELECT a.sequence::float8, a.previous, a.text, a.hash FROM lianxin_vault.audit a
      WHERE a.county = $1 AND a.sequence > $2::bigint ORDER BY a.sequence LIMIT ${count(limit, 0)}`,
      values: [place.county, BigInt(after)],
      read: (rows) => rows.map(lineIn)
    })

const lineIn = (row: Columns): AuditLine => ({
  sequence: number(row, 0),
  previous: text(row, 1),
  text: text(row, 2),
  hash: text(row, 3)
})
