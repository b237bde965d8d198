/**
 * Looking after a store's file: a backup while others write, and a check of the file itself.
 *
 * A copy made with the tools of the operating system while a process writes may be half of one state and half of
 * another. {@link backup} asks SQLite, which answers with one state.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { type OpenError, StoreUnavailable } from "@lianxin/ports"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { closeSync, fsyncSync, linkSync, openSync, rmSync, statSync } from "node:fs"
import { dirname, resolve } from "node:path"
import type { DatabaseSync } from "node:sqlite"
import { flaws, type Flaw } from "./internal/flaws.ts"
import { open } from "./internal/open.ts"
import { attempt } from "./internal/rows.ts"
import { casesAt } from "./internal/schema.ts"

export type { Flaw } from "./internal/flaws.ts"

/** What a backup came to. @since 0.1.0 */
export interface Backup {
  readonly path: string
  readonly bytes: number
}

const BUSY = Duration.toMillis(Duration.seconds(5))

const using = <A, E>(path: string, work: (db: DatabaseSync) => Effect.Effect<A, E>) =>
  Effect.scoped(Effect.flatMap(open({ ...casesAt(resolve(path)), settings: "", busyMillis: BUSY }), work))

/** Everything that is wrong inside the file; none in a sound one. Processes that use the file may go on. @since 0.1.0 */
export const inspect = (path: string): Effect.Effect<ReadonlyArray<Flaw>, OpenError> =>
  using(path, (db) => attempt(`check ${path}`, () => flaws(db)))

/**
 * Writes one state of the store into a new file, while other processes go on writing. The file has its name only when
 * it is whole and on the disk; a file of that name which is there already is an error.
 *
 * @since 0.1.0
 */
export const backup = (path: string, to: string): Effect.Effect<Backup, OpenError> =>
  using(path, (db) =>
    Effect.try({
      try: () => vacuumInto(db, resolve(to)),
      catch: (cause) =>
        new StoreUnavailable({ operation: `back up ${path} into ${to}`, retryable: true, cause })
    })
  )

const vacuumInto = (db: DatabaseSync, to: string): Backup => {
  const part = `${to}.part`
  rmSync(part, { force: true })
  try {
    db.prepare("VACUUM INTO ?").run(part)
    flush(part)
    // A link, unlike a rename, never replaces what is there.
    linkSync(part, to)
    flush(dirname(to))
    return { path: to, bytes: statSync(to).size }
  } finally {
    rmSync(part, { force: true })
  }
}

/** SQLite does not wait for the disk when it writes a copy. */
const flush = (path: string): void => {
  const file = openSync(path, "r")
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
