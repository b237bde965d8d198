/**
 * Rows that somebody altered by hand.
 */
import { connect, freshDatabase, onEveryServer } from "@lianxin/testkit"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { commit, storeOn } from "./stores.ts"

onEveryServer("rows altered by hand", (server) => {
  it.live("a history altered by hand is an error, never a shorter history", () =>
    Effect.gen(function* () {
      const url = yield* freshDatabase(server)
      const store = yield* storeOn(url)
      const sql = yield* connect(url)
      for (const caseId of ["cut", "torn", "headless"]) {
        yield* store.commit(commit(caseId))
        yield* store.commit(commit(caseId, { expected: 2 }))
      }
      yield* sql`DELETE FROM lianxin.entries WHERE case_id = 'cut' AND position = 3`
      yield* sql`UPDATE lianxin.entries SET entries = left(entries, 20) WHERE case_id = 'torn' AND position = 1`
      yield* sql`DELETE FROM lianxin.entries WHERE case_id = 'headless' AND position = 1`
      for (const caseId of ["cut", "torn", "headless"]) {
        const error = yield* Effect.flip(store.load(caseId))
        assert.include(error, { _tag: "StoreUnavailable", operation: "load", retryable: false }, caseId)
      }
      assert.strictEqual((yield* Effect.flip(store.feed(null, 9)))._tag, "StoreUnavailable")
      yield* store.commit(commit("whole"))
      const together = yield* Effect.forEach(
        ["cut", "whole", "unknown"],
        (caseId) => Effect.exit(store.load(caseId)),
        {
          concurrency: "unbounded"
        }
      )
      assert.deepStrictEqual(
        together.map((exit) => (Exit.isSuccess(exit) ? exit.value.revision : "fault")),
        ["fault", 2, 0]
      )
    })
  )
})
