/**
 * A disk that is full under a command: exit code 2, one line that says so, and nothing half written.
 *
 * @since 0.1.0
 */
import { smallDisk } from "@lianxin/testkit/disk"
import { afterAll, assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { existsSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { narrated } from "./files.ts"
import { filled } from "./storeFiles.ts"

const disk = smallDisk(2)
afterAll(() => (typeof disk === "string" ? undefined : disk.unmount()))
const [folder, lack] = typeof disk === "string" ? ["", ` (skipped: ${disk})`] : [disk.folder, ""]
const ballast = join(folder, "ballast")

/** Leaves room for so many bytes. */
const leave = (bytes: number): void => {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - bytes))
}

it.effect.skipIf(typeof disk === "string")(
  `a replay into a full disk, and a dump onto one, end with one line${lack}`,
  () =>
    Effect.gen(function* () {
      leave(300_000)
      const [from, store, dump] = [
        join(yield* emptyFolder, "from.db"),
        join(folder, "cases.db"),
        join(folder, "dump.jsonl")
      ]
      yield* filled(from, 3000)
      const copied = yield* lianxin("store", "copy", `sqlite:${from}`, `jsonl:${dump}`)
      assert.deepStrictEqual([copied.exit, existsSync(dump)], [2, false])
      assert.include(copied.errors, `${dump}.part: cannot be written (ENOSPC)`)
      const played = yield* lianxin("replay", narrated[0] ?? "", "--store", `sqlite:${store}`)
      assert.strictEqual(played.exit, 2)
      assert.match(
        played.errors,
        /^The store could not .*\(the disk is full\)\. Nothing was written: try again\.$/
      )
      rmSync(ballast)
      const again = yield* lianxin("replay", narrated[0] ?? "", "--store", `sqlite:${store}`)
      assert.strictEqual(again.exit, 0)
    }).pipe(Effect.scoped)
)
