/**
 * A disk that is full under a command: exit code 2, one line that says so, and nothing half written.
 *
 * @since 0.1.0
 */
import { smallDisk } from "@lianxin/testkit/disk"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { existsSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { emptyFolder, lianxin } from "./commandLine.ts"
import { narrated } from "./files.ts"
import { filled } from "./storeFiles.ts"

const possible = process.getuid?.() === 0
const lack = possible ? "" : " (skipped: only root may mount a small disk)"

/** A disk with room for this many bytes, and a way to make more. */
const diskWith = (bytes: number) =>
  Effect.gen(function* () {
    const disk = yield* Effect.acquireRelease(
      Effect.sync(() => smallDisk(2)),
      (disk) => Effect.sync(() => (typeof disk === "string" ? undefined : disk.unmount()))
    )
    if (typeof disk === "string") return yield* Effect.die(disk)
    const ballast = join(disk.folder, "ballast")
    const { bavail, bsize } = statfsSync(disk.folder)
    writeFileSync(ballast, Buffer.alloc(bavail * bsize - bytes))
    return { folder: disk.folder, makeRoom: () => rmSync(ballast) }
  })

it.effect.skipIf(!possible)(`a replay into a full disk, and a dump onto one, end with one line${lack}`, () =>
  Effect.gen(function* () {
    const { folder, makeRoom } = yield* diskWith(300_000)
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
    makeRoom()
    const again = yield* lianxin("replay", narrated[0] ?? "", "--store", `sqlite:${store}`)
    assert.strictEqual(again.exit, 0)
  }).pipe(Effect.scoped)
)
