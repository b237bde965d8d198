/**
 * `lianxin store backup`: one state of a store in a file of its own, while others go on writing.
 *
 * @stability experimental
 * @since 0.1.0
 */
import { SqliteUpkeep } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import { Argument, Command } from "effect/cli"
import { existsSync } from "node:fs"
import { badInput, badStore, Halt } from "./Halt.ts"
import { existingStore } from "./stores.ts"
import { write } from "./Style.ts"
import { STORE_WORDS } from "./storeWords.ts"

/** @since 0.1.0 */
export const storeBackup = Command.make(
  "backup",
  {
    store: Argument.String("store").pipe(
      Argument.withDescription("sqlite:PATH; processes that use it may go on")
    ),
    file: Argument.String("file").pipe(Argument.withDescription("A file that is not there yet"))
  },
  Effect.fnUntraced(function* ({ file, store }) {
    const found = yield* existingStore(store)
    const { backup, shown } = found
    if (typeof backup === "string") return yield* badInput(`${shown}: is backed up by ${backup}`)
    if (existsSync(file)) return yield* badInput(`${file}: is there already; a backup is never written over`)
    const made = yield* Effect.mapError(backup(file), badStore)
    const flaws = yield* Effect.mapError(SqliteUpkeep.inspect(made.path), badStore)
    if (flaws.length > 0)
      return yield* new Halt({ exit: 1, lines: flaws.map(({ detail }) => `${file}: ${detail}`) })
    yield* write(
      () => made,
      (locale) => [STORE_WORDS[locale].backup(file, made.bytes.toLocaleString("en"))]
    )
  })
).pipe(Command.withDescription("Write one state of a store into a new file, while others go on writing"))
