/**
 * Replays: the article's cases, and the same life with and without a store.
 *
 * @since 0.1.0
 */
import {
  CaseExists,
  caseworkFor,
  fromEvents,
  passTime,
  play,
  playThroughStore,
  type Replay,
  timeline
} from "@lianxin/cli"
import { CalendarDate, Instant } from "@lianxin/core/time"
import { assert, describe, it } from "@effect/vitest"
import { MemoryCaseStore } from "@lianxin/storage-memory"
import { SqliteCaseStore } from "@lianxin/storage-sqlite"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { accepted, asCases, asReplay, narrated, readFile, readGood } from "./files.ts"

const alone = (replay: Replay) =>
  timeline(
    replay.setting,
    passTime(replay.setting, play(replay.setting, replay.history), replay.until).passed.map(
      ({ event }) => event
    )
  )

const stored = (replay: Replay, caseId: string) =>
  playThroughStore(replay, caseId).pipe(
    Effect.provide(caseworkFor(replay.setting)),
    Effect.map(({ history }) =>
      timeline(
        replay.setting,
        history.map((event) => ({ ...event }))
      )
    )
  )

const wages = (): Replay => asReplay(readFile(narrated[0] ?? ""))

describe("The wage-arrears case of the article", () => {
  it("has its last day on 2015-12-25 and its calls nine, six and three days before, each by a higher rank", () => {
    const calls = alone(wages()).filter(({ event }) => event._tag === "Reminded")
    assert.deepStrictEqual(
      calls.map(({ day, event }) => [day, event["rung"], event["caller"], event["callee"]]),
      [
        ["2015-12-16", "L9", "clerk@xianning-petition-office", "handler@xianning-human-resources"],
        ["2015-12-19", "L6", "deputy-head@xianning-petition-office", "deputy-head@xianning-human-resources"],
        ["2015-12-22", "L3", "head@xianning-petition-office", "head@xianan-human-resources"]
      ]
    )
  })

  it("goes down to the district at six days with its last day unmoved", () => {
    const moved = alone(wages()).find(({ day, event }) => day === "2015-12-19" && event._tag === "Forwarded")
    assert.deepStrictEqual(
      moved?.running.map(({ due, handedOn, owner }) => [handedOn, owner, due.day]),
      [[true, "xianan-human-resources", "2015-12-25"]]
    )
    assert.deepStrictEqual(moved?.cancelled, [])
  })

  it("ends with the opinion of the third call's day, and nobody is supervised for being late", () => {
    const opinion = alone(wages()).find(({ event }) => event._tag === "Concluded")
    assert.strictEqual(opinion?.day, "2015-12-22")
    assert.deepStrictEqual(opinion?.cancelled, [
      { duty: "conclude", rung: "overdue", on: CalendarDate.CalendarDate.make("2015-12-26") }
    ])
  })
})

describe("A timeline", () => {
  it.effect.each(narrated)("of %s is the same from memory and from a store", (file) =>
    Effect.gen(function* () {
      const replay = asReplay(readFile(file))
      const rows = yield* stored(replay, "case-1").pipe(Effect.provide(MemoryCaseStore.layer))
      assert.deepStrictEqual(rows, alone(replay))
    })
  )

  it.effect("is the same from a SQLite file", () =>
    Effect.gen(function* () {
      const folder = mkdtempSync(join(tmpdir(), "lianxin-"))
      yield* Effect.addFinalizer(() => Effect.sync(() => rmSync(folder, { recursive: true })))
      const rows = yield* stored(wages(), "case-1").pipe(
        Effect.provide(SqliteCaseStore.layer({ path: join(folder, "cases.sqlite") }))
      )
      assert.deepStrictEqual(rows, alone(wages()))
    }).pipe(Effect.scoped)
  )

  it.effect("is the same for a matter nobody handles, whatever day it comes in", () =>
    Effect.gen(function* () {
      const run = Effect.runPromiseWith(yield* Effect.context<never>())
      const law = fc.asyncProperty(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 120 }),
        async (offset, days) => {
          const day = CalendarDate.addDays(CalendarDate.CalendarDate.make("2017-01-01"), offset)
          const text = `until: ${CalendarDate.addDays(day, days)}\nhistory:\n  - { at: "${day}T09:00+08:00", by: clerk@xianning-petition-office, do: register, with: { channel: online, kind: claim, place: 421202, subject: land } }\n`
          const replay = asReplay(readGood(text))
          const rows = await run(stored(replay, "case-1").pipe(Effect.provide(MemoryCaseStore.layer)))
          assert.deepStrictEqual(rows, alone(replay))
          assert.strictEqual(rows.filter(({ event }) => event._tag === "Reminded").length, days > 15 ? 1 : 0)
        }
      )
      yield* Effect.promise(() => fc.assert(law, { numRuns: 40 }))
    })
  )

  it.effect("is not written over a case the store already has", () =>
    Effect.gen(function* () {
      const twice = Effect.andThen(stored(wages(), "case-1"), Effect.flip(stored(wages(), "case-1")))
      const error = yield* twice.pipe(Effect.provide(MemoryCaseStore.layer))
      assert.instanceOf(error, CaseExists)
      assert.include(error.message, "case-1")
    })
  )
})

describe("Time", () => {
  it("cut into any days brings the same acts", () => {
    const [one] = asCases(readGood(accepted("today: 2026-04-30\n    expect: { status: accepted }"))).cases
    if (one?._tag !== "Play") return assert.fail("no played case")
    const { history, setting } = one
    const end = CalendarDate.CalendarDate.make("2026-04-30")
    const whole = passTime(setting, play(setting, history), end)
    const law = fc.property(fc.uniqueArray(fc.integer({ min: 6, max: 110 }), { maxLength: 8 }), (offsets) => {
      const start = CalendarDate.CalendarDate.make("2026-01-01")
      const cuts = offsets.sort((a, b) => a - b).map((days) => CalendarDate.addDays(start, days))
      const cut = [...cuts, end].reduce((life, day) => passTime(setting, life, day), play(setting, history))
      assert.deepStrictEqual(
        cut.passed.map(({ event }) => event),
        whole.passed.map(({ event }) => event)
      )
    })
    fc.assert(law)
    assert.strictEqual(whole.passed.filter(({ event }) => event._tag === "Reminded").length, 4)
  })

  it("that has passed gives the same state from its events alone", () => {
    const { history, setting, until } = wages()
    const life = passTime(setting, play(setting, history), until)
    assert.deepStrictEqual(
      fromEvents(
        setting,
        life.passed.map(({ event }) => event)
      ).state,
      life.state
    )
    assert.strictEqual(
      Instant.dayOf(life.state.lastAt ?? Instant.startOfDay(until, Instant.SHANGHAI), Instant.SHANGHAI),
      "2016-01-05"
    )
  })
})
