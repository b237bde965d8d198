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
import { SqliteCaseStore, SqliteUpkeep } from "@lianxin/storage-sqlite"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { existsSync } from "node:fs"
import { resolve } from "node:path"

/** What is wrong with what a store stands on: a file, a table. @since 0.1.0 */
export interface Flaw {
  readonly kind: string
  readonly caseId: string | null
  readonly detail: string
}

/** One way of keeping cases. `rest` is what stands behind the colon. @since 0.1.0 */
export interface Scheme {
  /** How it is written, for help and errors. */
  readonly shape: string
  /** Completes "a store is …". */
  readonly means: string
  readonly layer: (rest: string) => Layer.Layer<CaseStore, OpenError>
  /** Whether it lasts longer than the command. */
  readonly lasts: boolean
  /** Whether there is something to open; a command that only reads must not make an empty store. */
  readonly isThere: (rest: string) => boolean
  /** The same store, however it is written. */
  readonly same: (rest: string) => string
  /** The name without what must not be shown. */
  readonly shown: (rest: string) => string
  readonly inspect?: (rest: string) => Effect.Effect<ReadonlyArray<Flaw>, OpenError>
  readonly backup?: (rest: string, to: string) => Effect.Effect<SqliteUpkeep.Backup, OpenError>
}

const memory: Scheme = {
  shape: "memory",
  means: "memory",
  layer: () => MemoryCaseStore.layer,
  lasts: false,
  isThere: () => true,
  same: () => "memory",
  shown: () => "memory"
}

const sqlite: Scheme = {
  shape: "sqlite:PATH",
  means: "sqlite: and the path of a file",
  layer: (path) => SqliteCaseStore.layer({ path }),
  lasts: true,
  isThere: (path) => existsSync(path),
  same: (path) => `sqlite:${resolve(path)}`,
  shown: (path) => `sqlite:${path}`,
  inspect: SqliteUpkeep.inspect,
  backup: SqliteUpkeep.backup
}

/** By the word before the colon. */
const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ["memory", memory],
  ["sqlite", sqlite]
])

/** A store that was named: how it is kept, and where. @since 0.1.0 */
export interface Named {
  readonly scheme: Scheme
  readonly rest: string
}

/** The store a word names, or null. @since 0.1.0 */
export const named = (word: string): Named | null => {
  const [, head = "", colon = "", rest = ""] = /^([a-z]+)(:?)(.*)$/s.exec(word) ?? []
  const scheme = SCHEMES.get(head)
  const fits = scheme !== undefined && (scheme.shape === head ? colon === "" : rest !== "")
  return fits ? { scheme, rest } : null
}

/** Every way a store can be named, for help. @since 0.1.0 */
export const SHAPES: string = [...SCHEMES.values()].map(({ shape }) => shape).join("|")

/** The sentence for a word that names none. @since 0.1.0 */
export const notAStore = (flag: string, word: string): string =>
  `${flag} ${word}: a store is ${[...SCHEMES.values()].map(({ means }) => means).join(", or ")}`
