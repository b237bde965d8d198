/**
 * Commits that come at the same moment share a transaction, and each is answered as if it had come alone.
 */
import type { Commit } from "@lianxin/ports"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import { DatabaseSync } from "node:sqlite"
import { freshFile } from "./files.ts"

const commit = (caseId: string, body: string): Commit => ({
  caseId,
  type: "test",
  expected: 0,
  entries: [{ tag: "Said", at: "2030-01-01T09:00+08:00", by: "clerk", body }],
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
  wakeAt: null,
  notices: []
})

const refusing = (path: string, word: string) =>
  Effect.sync(() => {
    const db = new DatabaseSync(path)
    db.exec(
      `CREATE TRIGGER refuse BEFORE INSERT ON entries WHEN new.body = '"${word}"' BEGIN SELECT raise(ABORT, 'refused'); END`
    )
    db.close()
  })

describe("commits that come together", () => {
  it.effect("each have their own answer, the loser of two on one case too", () =>
    Effect.gen(function* () {
      const store = yield* SqliteCaseStore.make({ path: freshFile() })
      const all = Array.from({ length: 200 }, (_, i) => store.commit(commit(`case-${i % 150}`, "one")))
      const answers = yield* Effect.all(all.map(Effect.result), { concurrency: "unbounded" })
      assert.strictEqual(answers.filter(Result.isSuccess).length, 150)
      assert.isTrue(
        answers
          .slice(150)
          .every((answer) => Result.isFailure(answer) && answer.failure._tag === "RevisionConflict")
      )
    })
  )

  it.effect("do not fail with one among them that the file refuses", () =>
    Effect.gen(function* () {
      const path = freshFile()
      const store = yield* SqliteCaseStore.make({ path })
      yield* refusing(path, "odd")
      const all = ["even", "odd", "even"].map((body, i) => store.commit(commit(`case-${i}`, body)))
      const answers = yield* Effect.all(all.map(Effect.result), { concurrency: "unbounded" })
      assert.deepStrictEqual(answers.map(Result.isSuccess), [true, false, true])
      assert.strictEqual((yield* store.load("case-1")).revision, 0)
      assert.strictEqual((yield* store.load("case-2")).revision, 1)
    })
  )

  it.effect("are withdrawn by whoever is interrupted before they are written", () =>
    Effect.gen(function* () {
      const store = yield* SqliteCaseStore.make({ path: freshFile() })
      const stays = yield* Effect.forkChild(store.commit(commit("stays", "one")), { startImmediately: true })
      const leaves = yield* Effect.forkChild(store.commit(commit("leaves", "one")), {
        startImmediately: true
      })
      yield* Fiber.interrupt(leaves)
      assert.strictEqual(yield* Fiber.join(stays), 1)
      assert.strictEqual((yield* store.load("leaves")).revision, 0)
    })
  )
})
