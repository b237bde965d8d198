/**
 * The store goes away at any call, before, during or after it: nothing happens twice, nothing is lost, and every notice is
 * told in the end.
 */
import { Casework, FixedOffices } from "@lianxin/casework"
import { Faulty } from "@lianxin/conformance"
import { CaseStore, Notifier } from "@lianxin/ports"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import { at, begin, errand, nobody, options } from "./errand.ts"

const START = "2030-01-01T09:00+08:00"
const NOW = at("2030-01-09T09:00+08:00")
/** More calls than the work below makes. */
const MOST = 60

/** A command, a sweep, a dispatch: whatever fails ends the work there, as a process that stops would. */
const work = Effect.gen(function* () {
  const casework = yield* Casework.Casework
  yield* Effect.catchTag(
    casework.handle("e1", errand, begin(START, "2030-01-03", "2030-01-04")),
    "Refused",
    () => Effect.void
  )
  yield* casework.sweep(NOW)
  yield* casework.dispatch(NOW)
})

/** The work once with a line that breaks at a call, and once more when it is whole and all leases have ended. */
const twice = Effect.fnUntraced(function* (n: number, when: Faulty.When) {
  const sound = yield* MemoryCaseStore.make
  const line = Faulty.line()
  const told: Array<string> = []
  const notifier = Notifier.of({
    send: ({ key }) =>
      Effect.as(
        Effect.sync(() => told.push(key)),
        { _tag: "Delivered" as const }
      )
  })
  const county = Casework.layer(options).pipe(
    Layer.provide(FixedOffices.layer(nobody)),
    Layer.provide(Layer.succeed(CaseStore, Faulty.store(sound, line))),
    Layer.merge(Layer.succeed(Notifier, notifier))
  )
  line.breakAt(n, when)
  yield* Effect.exit(Effect.provide(work, county))
  const broke = line.isBroken()
  line.mend()
  yield* TestClock.adjust(Duration.minutes(6))
  yield* Effect.provide(work, county)
  const { entries } = yield* sound.load("e1")
  const owed = (yield* sound.letters("waiting", { limit: 9 })).items
  const delivered = (yield* sound.letters("delivered", { limit: 9 })).items
  return { broke, told, owed, delivered, tags: entries.map(({ tag }) => tag) }
})

describe("a store that goes away", () => {
  for (const when of Faulty.WHENS) {
    it.effect(`${when} any call costs no event and no notice`, () =>
      Effect.gen(function* () {
        let calls = 0
        for (; calls < MOST; calls++) {
          const { broke, delivered, owed, tags, told } = yield* twice(calls + 1, when)
          const at = `call ${calls + 1}`
          assert.deepStrictEqual(tags, ["Begun", "Recalled", "Recalled"], at)
          assert.deepStrictEqual([...new Set(told)].sort(), ["e1#2.0", "e1#3.0"], at)
          assert.deepStrictEqual([owed.length, delivered.length], [0, 2], at)
          if (!broke) break
        }
        assert.isAbove(calls, 6, "the line broke at every call there is")
      })
    )
  }
})
