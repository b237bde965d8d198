/**
 * Vaults for the tests of this package, and a bench for the laws: each in a database of its own, with its intruder.
 */
import { VaultBench } from "@lianxin/conformance"
import type { KeySource, OpenError, StoredItem, StoredKey, VaultStore } from "@lianxin/ports"
import { VaultStore as VaultStoreTag } from "@lianxin/ports"
import { PostgresVaultStore } from "@lianxin/storage-postgres"
import { connect, freshDatabase, type Server } from "@lianxin/testkit"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"

export const COUNTY = "421202"
const VARIABLE = "LIANXIN_TEST_PG_MASTER"
process.env[VARIABLE] = Buffer.alloc(32, 5).toString("base64")

/** Opens a store for as long as the scope lives. */
const vaultStoreOn = (
  url: string,
  about: Partial<PostgresVaultStore.UrlOptions> = {}
): Effect.Effect<VaultStore["Service"], OpenError, Scope.Scope> =>
  Effect.map(
    Layer.build(PostgresVaultStore.layerUrl({ county: COUNTY, url: Redacted.make(url), ...about })),
    (context) => Context.get(context, VaultStoreTag)
  )

/** Opens a vault for as long as the scope lives. */
export const vaultOn = (
  url: string,
  about: Partial<PostgresVaultStore.UrlOptions> = {},
  keys: KeySource["Service"] = KeySources.environment({ variable: VARIABLE })
) => Effect.map(vaultStoreOn(url, about), (store) => SealedVault.make({ store, keys, cipher: AesGcm.cipher }))

const ITEMS = `SELECT kind, id, person_id AS "personId", key_version AS "keyVersion", sensitivity, sealed FROM lianxin_vault.items`
const KEYS = `SELECT person_id AS "personId", version, cipher, master, wrapped FROM lianxin_vault.keys`
const LINES =
  "SELECT sequence::float8 AS sequence, previous, text, hash FROM lianxin_vault.audit ORDER BY sequence"

/** Each query is written for its rows. */
type RowsOf = <A>(sql: string) => Effect.Effect<ReadonlyArray<A>>

const rigOn = Effect.fnUntraced(function* (url: string) {
  const sql = yield* connect(url)
  // A database a law asks for before anybody has opened the vault is empty, and holds the tables.
  yield* Effect.scoped(vaultStoreOn(url))
  const rows: RowsOf = <A>(asked: string) =>
    Effect.orDie(Effect.map(sql.unsafe(asked), (found) => found.map((row): A => ({ ...row }) as A)))
  /** Past the triggers. */
  const past = (work: Effect.Effect<unknown, unknown>) =>
    Effect.orDie(
      Effect.asVoid(
        sql.withTransaction(Effect.andThen(sql`SET LOCAL session_replication_role = replica`, work))
      )
    )
  const rig: VaultBench.Rig = {
    open: (keys) => vaultOn(url, {}, keys),
    bytes: Effect.map(Effect.all([rows(ITEMS), rows(KEYS), rows(LINES)]), (all) =>
      Buffer.concat(all.flat().flatMap((row) => Object.values(row ?? {}).map(atRest)))
    ),
    intruder: {
      items: rows<StoredItem>(ITEMS),
      setItem: ({ id, keyVersion, kind, personId, sealed, sensitivity }) =>
        past(sql`UPDATE lianxin_vault.items SET person_id = ${personId}, key_version = ${keyVersion},
          sensitivity = ${sensitivity}, sealed = ${sealed} WHERE kind = ${kind} AND id = ${id}`),
      keys: rows<StoredKey>(KEYS),
      setKey: ({ cipher, master, personId, version, wrapped }) =>
        past(sql`UPDATE lianxin_vault.keys SET version = ${version}, cipher = ${cipher}, master = ${master},
          wrapped = ${wrapped} WHERE person_id = ${personId}`),
      lines: rows(LINES),
      setLines: (lines) =>
        past(
          Effect.andThen(
            sql`DELETE FROM lianxin_vault.audit`,
            Effect.forEach(
              lines,
              ({ hash, previous, sequence, text }) =>
                sql`INSERT INTO lianxin_vault.audit (county, sequence, previous, text, hash)
                  VALUES (${COUNTY}, ${BigInt(sequence)}, ${previous}, ${text}, ${hash})`
            )
          )
        )
    }
  }
  return rig
})

/** Bytes stand for themselves, so that what is searched for among them can be found. */
const atRest = (field: unknown): Buffer =>
  field instanceof Uint8Array ? Buffer.from(field) : Buffer.from(JSON.stringify(field))

/** A bench on a server. */
export const benchOn = (server: Server) =>
  Layer.succeed(VaultBench.VaultBench, { fresh: Effect.flatMap(freshDatabase(server), rigOn) })
