/**
 * Recorded histories say for ever what they said when they were recorded.
 *
 * @since 0.1.0
 */
import { Casework } from "@lianxin/casework"
import { Instant } from "@lianxin/core/time"
import { CaseStore } from "@lianxin/ports"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { sha256 } from "../src/store/canonical.ts"
import { reader, recordings, saysNow } from "./histories.ts"

/** The entries as they were recorded. A line changes only when a recording is added. */
const RECORDED: Readonly<Record<string, string>> = {
  psychiatric: "084984c8c699512a4d6c5747b4260ee05922fc6bde4caabfdc9c73164a52b61e",
  "wage-arrears": "811a8bb8060de781725c1b3f01d360b98728eceefe2e81d4ba7a3170160dfe8b"
}

describe("a recorded history", () => {
  it("is kept for ever, exactly as it was recorded", () => {
    const found = recordings().map(([name, { entries }]) => [
      name,
      sha256(JSON.parse(JSON.stringify(entries)))
    ])
    assert.deepStrictEqual(Object.fromEntries(found), RECORDED)
  })

  it.effect.each(recordings())("%s is read to its end and says what it said", ([, recording]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* saysNow(recording), recording.says)
    }).pipe(Effect.provide(reader))
  )

  it.effect.each(recordings())("%s with its last entry left out does not say the same", ([, recording]) =>
    Effect.gen(function* () {
      const shorter = { ...recording, entries: recording.entries.slice(0, -1) }
      assert.notStrictEqual((yield* saysNow(shorter)).state, recording.says.state)
    }).pipe(Effect.provide(reader))
  )

  const sleeping = recordings().filter(([, { says }]) => says.wakeAt !== null)
  it.effect.each(sleeping)("%s can go on: the next sweep wakes it and reads what it wrote", ([, recording]) =>
    Effect.gen(function* () {
      const store = yield* CaseStore
      const casework = yield* Casework.Casework
      yield* saysNow(recording)
      const { entries, summary, wakeAt } = { ...recording, ...recording.says }
      const parked = { caseId: recording.caseId, type: recording.type, expected: entries.length, notices: [] }
      yield* store.commit({ ...parked, entries: [], summary, wakeAt })
      const woken = yield* casework.sweep(Instant.fromEpochMillis(wakeAt ?? 0, Instant.SHANGHAI))
      assert.deepStrictEqual([woken.woken, woken.failed], [1, []])
      assert.isAbove((yield* casework.view(recording.caseId)).revision, entries.length)
    }).pipe(Effect.provide(reader))
  )
})
