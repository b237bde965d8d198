/**
 * A database whose disk is full: what was acknowledged is there, nothing is there by half, and with room again all goes on.
 */
import { connect, onOwnServer } from "@lianxin/testkit"
import { smallDisk } from "@lianxin/testkit/disk"
import { startServer } from "@lianxin/testkit/postgres"
import { afterAll, assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { at, commit, storeOn } from "./stores.ts"
import { vaultOn } from "./vaultBench.ts"

const disk = smallDisk(64)
afterAll(() => (typeof disk === "string" ? undefined : disk.unmount()))
const [folder, lack] = typeof disk === "string" ? ["", ` (skipped: ${disk})`] : [disk.folder, ""]
const ballast = join(folder, "ballast")

/**
 * A database whose tables lie on the small disk; the server's log does not. The server is one of its own, because with a
 * full disk none of its databases can be taken away.
 */
const onSmallDisk = Effect.gen(function* () {
  const { url } = yield* Effect.acquireRelease(
    Effect.promise(() => startServer()),
    ({ stop }) => Effect.promise(stop)
  )
  const admin = yield* connect(url)
  const name = `small_${crypto.randomUUID().replaceAll("-", "")}`
  yield* Effect.acquireRelease(admin.unsafe(`CREATE TABLESPACE ${name} LOCATION '${folder}'`), () =>
    Effect.orDie(admin.unsafe(`DROP TABLESPACE ${name}`))
  )
  yield* Effect.acquireRelease(admin.unsafe(`CREATE DATABASE ${name} TABLESPACE ${name}`), () =>
    Effect.orDie(admin.unsafe(`DROP DATABASE ${name} WITH (FORCE)`))
  )
  return at(url, (changed) => void (changed.pathname = `/${name}`))
})

/** Leaves room for so many bytes. */
const leave = (bytes: number): void => {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - bytes)))
}

const large = (caseId: string) =>
  commit(caseId, {
    // Words that cannot be compressed away.
    entries: [1, 2].map((i) => ({
      tag: `T${i}`,
      at: "2030-01-01T09:00+08:00",
      by: "clock",
      body: Array.from({ length: 50 }, () => crypto.randomUUID())
    }))
  })

onOwnServer(`a disk that is full${lack}`, () => {
  it.live.skipIf(typeof disk === "string")(
    "takes back the commit it has no room for, and keeps the others",
    () =>
      Effect.gen(function* () {
        const url = yield* onSmallDisk
        const store = yield* storeOn(url)
        yield* store.commit(large("first"))
        leave(1_500_000)
        let [done, failed] = [0, ""]
        while (failed === "") {
          const answer = yield* Effect.result(store.commit(large(`c${done}`)))
          if (Result.isSuccess(answer)) done++
          else {
            assert.include(answer.failure, { _tag: "StoreUnavailable", retryable: true })
            failed = answer.failure.message
          }
        }
        assert.strictEqual(failed, "the store could not commit (the disk is full); try again")
        assert.isAbove(done, 10)
        rmSync(ballast)
        for (let i = 0; i < done; i++) assert.strictEqual((yield* store.load(`c${i}`)).entries.length, 2)
        assert.strictEqual((yield* store.load(`c${done}`)).revision, 0)
        assert.lengthOf(yield* store.feed(null, 100_000), (done + 1) * 2)
        assert.lengthOf((yield* store.letters("waiting", { limit: 100_000 })).items, done + 1)
        assert.strictEqual(yield* store.commit(large(`c${done}`)), 2)
      }).pipe(Effect.scoped)
  )

  it.live.skipIf(typeof disk === "string")("keeps nothing of a document the vault has no room for", () =>
    Effect.gen(function* () {
      const vault = yield* vaultOn(yield* onSmallDisk)
      const use = { actor: "clerk@office", purpose: "law", legalBasis: "statutoryDuty" }
      const document = (documentId: string) =>
        ({
          kind: "text",
          documentId,
          personId: "p-1",
          sensitivity: "normal",
          content: { text: "x".repeat(100_000) }
        }) as const
      yield* vault.put(document("d-0"), use)
      leave(1_000_000)
      let [done, failed] = [1, ""]
      while (failed === "") {
        const answer = yield* Effect.result(vault.put(document(`d-${done}`), use))
        if (Result.isSuccess(answer)) done++
        else failed = answer.failure.message
      }
      assert.strictEqual(failed, "the vault could not commit (the disk is full); try again")
      rmSync(ballast)
      assert.strictEqual((yield* vault.verify()).lines, done)
      for (let i = 0; i < done; i++) assert.lengthOf((yield* vault.read(`d-${i}`, "text", use)).text, 100_000)
      assert.strictEqual((yield* Effect.flip(vault.read(`d-${done}`, "text", use)))._tag, "NotFound")
    }).pipe(Effect.scoped)
  )
})
