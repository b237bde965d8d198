/** Counting many cases in all indicators at once gives what measuring each indicator by itself gives. */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Indicators, Petition } from "@lianxin/core"
import * as fc from "fast-check"
import { lives, play } from "../case/play.ts"
import { day } from "../days.ts"
import { specimen } from "../petition/lives.ts"

const { Count, Indicator, petitionIndicators } = Indicators

const states = fc
  .array(lives(specimen.anything), { maxLength: 10 })
  .map((drawn) => drawn.map((life) => play(specimen, life).at(-1)?.after ?? Petition.petition.initial))
const period = fc.tuple(fc.nat(8000), fc.nat(900)).map(([start, length]) => {
  const from = CalendarDate.addDays(day("2005-05-01"), start)
  return { from, until: CalendarDate.addDays(from, length) }
})

describe("counting in several indicators at once", () => {
  it("gives each the rate it has when it is measured alone", () => {
    fc.assert(
      fc.property(states, period, fc.nat(400), (states, period, late) => {
        const today = CalendarDate.addDays(period.until, late)
        const count = Count.make(petitionIndicators, period, today)
        for (const state of states) count.add(state)
        assert.deepStrictEqual(
          count.rates(),
          petitionIndicators.map((indicator) => ({
            id: indicator.id,
            ...Indicator.measure(indicator, period, states, today)
          }))
        )
      })
    )
  })
  it("asks of a case once what several leave out, and not at all what none has to know", () => {
    let [asked, never] = [0, 0]
    const leavesOut = (id: string, note: () => void) => ({
      id,
      confidence: "known" as const,
      excludes: () => {
        note()
        return true
      }
    })
    const first = leavesOut("first", () => (asked += 1))
    const second = leavesOut("second", () => (never += 1))
    const made = petitionIndicators.map((one) => ({
      ...one,
      falls: () => day("2026-01-05"),
      exclusions: [first, second]
    }))
    const count = Count.make(made, { from: day("2026-01-01"), until: day("2026-12-31") })
    count.add(Petition.petition.initial)
    count.add(Petition.petition.initial)
    assert.deepStrictEqual([asked, never], [2, 0])
    assert.isTrue(count.rates().every(({ denominator }) => denominator === 0))
  })
})
