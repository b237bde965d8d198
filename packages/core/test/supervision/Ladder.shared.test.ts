/**
 * Duties that share their last day share their reminders, and only where everything the reminders rest on is shared too.
 */
import { assert, describe, it } from "@effect/vitest"
import { Ladder } from "@lianxin/core"
import { WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"
import { chineseCalendar, chineseCalendarData } from "../chineseCalendar.ts"
import { day } from "../days.ts"
import { hung, ladder, RUNGS } from "./hung.ts"

const parts = { id: "conclude", kind: "duty", owner: "north-labour", supervisor: "north-petitions" } as const
const [raw, advance] = [ladder("raw"), ladder("advance")]
const first: Ladder.Hanging = { on: day("2026-01-05"), calendar: chineseCalendar, ladders: [advance] }
const weekendsOnly = () =>
  Result.getOrThrow(WorkingDays.make({ ...chineseCalendarData, holidays: {}, makeUpDays: {} }))

describe("the reminders of one last day", () => {
  it("are made once for the same duty, day, calendar and ladders", () => {
    const { due } = hung("2026-02-25", "raw")
    const made = Ladder.supervised(parts, due, first).reminders
    assert.strictEqual(Ladder.supervised({ ...parts, owner: "city-labour" }, due, first).reminders, made)
  })

  it.each([
    ["another day", () => ({ ...first, on: day("2026-02-20") })],
    ["another calendar", () => ({ ...first, calendar: weekendsOnly() })],
    ["another ladder", () => ({ ...first, ladders: [raw] })],
    ["no ladder", () => ({ ...first, ladders: [] })],
    ["one ladder more", () => ({ ...first, ladders: [advance, raw] })],
    [
      "a ladder of other rungs beside the same",
      () => ({ ...first, ladders: [raw, ladder("raw", RUNGS.slice(1))] })
    ]
  ] as const)("are made anew for %s", (_, other) => {
    const { due } = hung("2026-02-25", "raw")
    const before = Ladder.supervised(parts, due, first).reminders
    const hanging = other()
    const anew = Ladder.supervised(parts, due, hanging).reminders
    assert.deepStrictEqual(anew, Ladder.supervised(parts, { ...due }, hanging).reminders)
    assert.notDeepEqual(anew, before)
    assert.deepStrictEqual(Ladder.supervised(parts, due, first).reminders, before)
  })

  it("are made anew where one of two ladders is another", () => {
    const { due } = hung("2026-02-25", "raw")
    const of = (...ladders: Ladder.Hanging["ladders"]) =>
      Ladder.supervised(parts, due, { ...first, ladders }).reminders.map(({ on }) => on)
    const both = of(advance, advance)
    assert.notDeepEqual(of(advance, raw), both)
    assert.notDeepEqual(of(raw, advance), both)
  })

  it("are made anew for another duty, and for one that is opened again", () => {
    const { due } = hung("2026-02-25", "raw")
    const made = Ladder.supervised(parts, due, first).reminders
    assert.deepStrictEqual(Ladder.supervised({ ...parts, id: "forward" }, due, first).reminders, [])
    const today = { ...first, on: day("2026-02-14") }
    const fired = made.map((one) => ({ ...one, fate: "fired" as const }))
    const fates = (reminders: typeof made) => reminders.map(({ fate }) => fate)
    const again = () => fates(Ladder.supervised({ ...parts, reminders: fired }, due, today).reminders)
    assert.deepStrictEqual(fates(Ladder.supervised(parts, due, today).reminders).at(-1), "armed")
    assert.deepStrictEqual(again().at(-1), "fired")
    assert.deepStrictEqual(fates(Ladder.supervised(parts, due, today).reminders).at(-1), "armed")
    assert.deepStrictEqual(again().at(-1), "fired")
  })
})
