/**
 * A disk that is full: what was acknowledged is there, nothing is there by half, and with room again all goes on.
 */
import type { CaseStore, Commit } from "@lianxin/ports"
import { SqliteCaseStore, SqliteUpkeep, SqliteVaultStore } from "@lianxin/storage-sqlite"
import { smallDisk } from "@lianxin/testkit/disk"
import { AesGcm, KeySources, SealedVault } from "@lianxin/vault"
import { afterAll, assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const disk = smallDisk(3)
afterAll(() => (typeof disk === "string" ? undefined : disk.unmount()))
const [folder, lack] = typeof disk === "string" ? ["", ` (skipped: ${disk})`] : [disk.folder, ""]
const ballast = join(folder, "ballast")

/** Leaves room for so many bytes. */
const leave = (bytes: number): void => {
  rmSync(ballast, { force: true })
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - bytes)))
}

const VARIABLE = "LIANXIN_TEST_DISK_MASTER"
process.env[VARIABLE] = Buffer.alloc(32, 5).toString("base64")

const commit = (caseId: string): Commit => ({
  caseId,
  type: "test",
  expected: 0,
  entries: [1, 2, 3].map((i) => ({
    tag: `T${i}`,
    at: "2030-01-01T09:00+08:00",
    by: "clock",
    body: "信".repeat(900)
  })),
  summary: {
    type: "test",
    status: "open",
    open: true,
    place: null,
    office: null,
    post: null,
    person: null,
    openedOn: null,
    nextDue: null,
    marks: []
  },
  wakeAt: 1,
  notices: [{ key: `${caseId}#1`, template: "t", to: { office: "water" }, params: {} }]
})

/** Commits until the disk is full; how many went in, and the error. */
const filling = Effect.fnUntraced(function* (store: CaseStore["Service"], from: number) {
  for (let done = from; ; done++) {
    const answer = yield* Effect.result(store.commit(commit(`c${done}`)))
    if (Result.isFailure(answer)) return { done, error: answer.failure }
  }
})

describe.skipIf(typeof disk === "string")(`a disk that is full${lack}`, () => {
  for (const synchronous of ["NORMAL", "FULL"] as const) {
    it.live(`takes back the commit it has no room for, and keeps the others (${synchronous})`, () =>
      Effect.gen(function* () {
        rmSync(ballast, { force: true })
        const path = join(folder, `${synchronous}.db`)
        const store = yield* SqliteCaseStore.make({ path, synchronous })
        leave(600_000)
        const { done, error } = yield* filling(store, 0)
        assert.include(error, {
          _tag: "StoreUnavailable",
          operation: "commit (the disk is full)",
          retryable: true
        })
        assert.isAbove(done, 5)
        rmSync(ballast)
        for (let i = 0; i < done; i++) assert.strictEqual((yield* store.load(`c${i}`)).entries.length, 3)
        assert.strictEqual((yield* store.load(`c${done}`)).revision, 0)
        assert.lengthOf(yield* store.feed(null, 100_000), done * 3)
        assert.lengthOf((yield* store.letters("waiting", { limit: 100_000 })).items, done)
        assert.strictEqual(yield* store.commit(commit(`c${done}`)), 3)
        assert.deepStrictEqual(yield* SqliteUpkeep.inspect(path), [])
        rmSync(path)
      }).pipe(Effect.scoped)
    )
  }

  it.live("makes no backup that is half there", () =>
    Effect.gen(function* () {
      rmSync(ballast, { force: true })
      const [path, to] = [join(folder, "from.db"), join(folder, "backup.db")]
      yield* Effect.scoped(
        Effect.flatMap(SqliteCaseStore.make({ path }), (store) =>
          store.commitAll(Array.from({ length: 60 }, (_, i) => commit(`c${i}`)))
        )
      )
      leave(200_000)
      const error = yield* Effect.flip(SqliteUpkeep.backup(path, to))
      assert.include(error, { _tag: "StoreUnavailable" })
      assert.throws(() => statfsSync(to))
      assert.throws(() => statfsSync(`${to}.part`))
      rmSync(path)
    })
  )

  it.live("gives nothing out of a vault that cannot write its line, and loses nothing", () =>
    Effect.gen(function* () {
      rmSync(ballast, { force: true })
      const path = join(folder, "vault.db")
      const store = yield* SqliteVaultStore.make({ path })
      const keys = KeySources.environment({ variable: VARIABLE })
      const vault = SealedVault.make({ store, keys, cipher: AesGcm.cipher })
      const use = { actor: "clerk@office", purpose: "law", legalBasis: "statutoryDuty" }
      const person = (id: string) =>
        ({ kind: "identity", personId: id, sensitivity: "normal", content: { name: id } }) as const
      yield* vault.put(person("p-0"), use)
      leave(400_000)
      let [lines, failed] = [1, ""]
      while (failed === "") {
        const answer = yield* Effect.result(vault.read("p-0", "identity", use))
        if (Result.isSuccess(answer)) lines++
        else failed = answer.failure.message
      }
      assert.strictEqual(failed, "the vault could not commit (the disk is full); try again")
      rmSync(ballast)
      assert.strictEqual((yield* vault.verify()).lines, lines)
      yield* vault.put(person("p-1"), use)
      assert.deepStrictEqual(yield* vault.read("p-1", "identity", use), { name: "p-1" })
    }).pipe(Effect.scoped)
  )
})
