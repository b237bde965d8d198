/**
 * The stores a command line can name, by the word before the colon.
 *
 * A store joins here once, and every command that takes a store knows it.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { CaseStore, OpenError } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { PostgresCaseStore, PostgresUpkeep } from "@lianxin/storage-postgres"
import { SqliteCaseStore, SqliteUpkeep } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { type Database, databaseIn, SHAPE, shown } from "./Database.ts"

/** What is wrong with what a store stands on: a file, a table. @since 0.1.0 */
export interface Flaw {
  readonly kind: "file" | "reference" | "columns" | "gap"
  readonly caseId: string | null
  readonly detail: string
}

/** A store that was named, not yet opened. @since 0.1.0 */
export interface Named {
  /** Its name without what must not be shown. */
  readonly shown: string
  /** The same for the same store, however it was written. */
  readonly same: string
  readonly layer: Layer.Layer<CaseStore, OpenError>
  /** Whether there is something to open; a command that only reads must not make an empty store. */
  readonly isThere: Effect.Effect<boolean, OpenError>
  readonly inspect: Effect.Effect<ReadonlyArray<Flaw>, OpenError>
  /** Writes one state of it into a file, or says what does. */
  readonly backup: ((to: string) => Effect.Effect<SqliteUpkeep.Backup, OpenError>) | string
}

/** One way of keeping cases. */
interface Scheme {
  /** How it is written, for help. */
  readonly shape: string
  /** Whether what it keeps is there after the command. */
  readonly lasts: boolean
  /** Completes "a store is …". */
  readonly means: string
  /** What stands behind the colon, or what is wrong with it; null for a word that is no name at all. */
  readonly read: (rest: string | null) => Result.Result<Named, string> | null
}

const memory: Scheme = {
  shape: "memory",
  lasts: false,
  means: "memory",
  read: (rest) =>
    rest === null
      ? Result.succeed({
          shown: "memory",
          same: "memory",
          layer: MemoryCaseStore.layer,
          isThere: Effect.succeed(true),
          inspect: Effect.succeed([]),
          backup: "lianxin store copy"
        })
      : null
}

const sqlite: Scheme = {
  shape: "sqlite:PATH",
  lasts: true,
  means: "sqlite: and the path of a file",
  read: (path) =>
    path
      ? Result.succeed({
          shown: `sqlite:${path}`,
          same: `sqlite:${resolve(path)}`,
          layer: SqliteCaseStore.layer({ path }),
          isThere: Effect.sync(() => existsSync(path)),
          inspect: SqliteUpkeep.inspect(path),
          backup: (to) => SqliteUpkeep.backup(path, to)
        })
      : null
}

const postgres: Scheme = {
  shape: SHAPE,
  lasts: true,
  means: SHAPE,
  read: (rest) => (rest ? Result.map(databaseIn(rest), countyIn) : null)
}

const countyIn = ({ county, shown, url }: Database): Named => ({
  shown,
  same: shown,
  layer: PostgresCaseStore.layerUrl({ county, url }),
  isThere: PostgresUpkeep.isThere({ county, url }),
  inspect: PostgresUpkeep.inspect({ county, url }),
  backup: "pg_dump --schema=lianxin, which takes all counties of the database, or lianxin store copy"
})

/** By the word before the colon. */
const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ["memory", memory],
  ["sqlite", sqlite],
  ["postgres", postgres],
  ["postgresql", postgres]
])

const ALL = [...new Set(SCHEMES.values())]
const LASTING = ALL.filter(({ lasts }) => lasts)

const shapes = (some: ReadonlyArray<Scheme>): string => some.map(({ shape }) => shape).join("|")

/** Every way a store can be named, for help. @since 0.1.0 */
export const SHAPES: string = shapes(ALL)

/** The same, of stores that are there before a command and after it. @since 0.1.0 */
export const LASTING_SHAPES: string = shapes(LASTING)

const GONE = "is empty when a command begins and gone when it ends; name a store that lasts"

const among = (word: string, some: ReadonlyArray<Scheme>): Result.Result<Named, string> => {
  const [, head = "", colon = "", rest = ""] = /^([a-z]+)(:?)(.*)$/s.exec(word) ?? []
  const scheme = SCHEMES.get(head)
  const found = scheme?.read(colon === "" && rest === "" ? null : rest)
  if (found && scheme !== undefined && !some.includes(scheme)) return Result.fail(GONE)
  return found ?? Result.fail(`a store is ${some.map(({ means }) => means).join(", or ")}`)
}

const told = (word: string, flag: string) => (fault: string) => `${flag} ${shown(word)}: ${fault}`.trim()

/** The store a word names, or the sentence for a word that names none; `flag` is where it stood. @since 0.1.0 */
export const named = (word: string, flag = ""): Result.Result<Named, string> =>
  Result.mapError(among(word, ALL), told(word, flag))

/** The same, of a store that outlives the command. @since 0.1.0 */
export const lasting = (word: string): Result.Result<Named, string> =>
  Result.mapError(among(word, LASTING), told(word, ""))

/** Whether a word begins as the name of a store does, well written or not; else it is the path of a file. @since 0.1.0 */
export const isStoreWord = (word: string): boolean => SCHEMES.has(/^([a-z]+)(?::|$)/.exec(word)?.[1] ?? "")
