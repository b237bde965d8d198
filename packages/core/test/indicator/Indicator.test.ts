/**
 * Rates: which cases a period holds, which of them count, and that parts add up to the whole.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Indicators, Petition } from "@lianxin/core"
import * as fc from "fast-check"
import { after as plan, close, enrolled, visit } from "../care/plans.ts"
import { lives, play } from "../case/play.ts"
import { day } from "../days.ts"
import { specimen } from "../petition/lives.ts"
import { accept, after, conclude, evaluate, extend, forward, register, withdraw } from "../petitions.ts"

const { measure } = Indicators.Indicator
const month = (text: string): Indicators.Indicator.Window => {
  const [year = 0, n = 0] = text.split("-").map(Number)
  return { from: day(`${text}-01`), until: day(`${text}-${CalendarDate.daysInMonth(year, n)}`) }
}
const one = (
  indicator: Indicators.Indicator.Indicator<Petition.State>,
  window: string,
  ...commands: Parameters<typeof after>[0]
) => measure(indicator, month(window), [after(commands)])
const nothing = { numerator: 0, denominator: 0, rate: null }
const counted = { numerator: 1, denominator: 1, rate: 1 }
const missed = { numerator: 0, denominator: 1, rate: 0 }

describe("taken in on time", () => {
  const { timelyForwarding, timelyForwardingByClock } = Indicators
  const asked = [register("2026-03-02T10:30+08:00"), forward("2026-03-17T16:00+08:00")]

  it("on the fifteenth day is on time by the law, and late by the clock", () => {
    assert.deepStrictEqual(one(timelyForwarding, "2026-03", ...asked), counted)
    assert.deepStrictEqual(one(timelyForwardingByClock, "2026-03", ...asked), missed)
  })

  it("by the clock ends to the minute", () => {
    const at = (time: string) =>
      one(
        timelyForwardingByClock,
        "2026-03",
        register("2026-03-02T10:30+08:00"),
        forward(`2026-03-17T${time}+08:00`)
      )
    assert.deepStrictEqual([at("10:30"), at("10:31")], [counted, missed])
  })

  it("a petition not yet forwarded is in the period of its last day, and missing from no rate", () => {
    assert.deepStrictEqual(one(timelyForwarding, "2026-03", register("2026-03-16")), missed)
    assert.deepStrictEqual(one(timelyForwarding, "2026-04", register("2026-03-17")), missed)
    assert.deepStrictEqual(one(timelyForwarding, "2026-03", register("2026-03-17")), nothing)
  })

  it("a petition taken back before it was forwarded is in no period", () => {
    assert.deepStrictEqual(
      one(
        timelyForwarding,
        "2026-03",
        register("2026-03-02"),
        withdraw("2026-03-03", { record: "record-1" })
      ),
      nothing
    )
  })
})

describe("accepted on time", () => {
  it("is within thirty days of registration, the thirtieth included", () => {
    const rate = (on: string) =>
      one(Indicators.timelyAcceptance, "2026-04", register("2026-03-02"), forward("2026-03-10"), accept(on))
    assert.deepStrictEqual([rate("2026-04-01"), rate("2026-04-02")], [counted, missed])
  })
})

describe("concluded on time", () => {
  const begun = [register("2026-01-05"), forward("2026-01-05"), accept("2026-01-05")]

  it("is by the last day, an extension included, in the month of the last day that counts", () => {
    assert.deepStrictEqual(
      one(Indicators.concludedInTime, "2026-03", ...begun, conclude("2026-03-06")),
      counted
    )
    assert.deepStrictEqual(
      one(Indicators.concludedInTime, "2026-03", ...begun, conclude("2026-03-07")),
      missed
    )
    assert.deepStrictEqual(
      one(Indicators.concludedInTime, "2026-03", ...begun, extend("2026-03-01"), conclude("2026-03-07")),
      nothing
    )
    assert.deepStrictEqual(
      one(Indicators.concludedInTime, "2026-04", ...begun, extend("2026-03-01"), conclude("2026-03-07")),
      counted
    )
  })

  it("leaves out what has no limit, and counts against it what is still running out of time", () => {
    assert.deepStrictEqual(one(Indicators.concludedInTime, "2026-03", ...begun), missed)
    const suggestion = [
      register("2026-01-05", { kind: "suggestion" }),
      forward("2026-01-05"),
      accept("2026-01-05"),
      conclude("2026-03-06")
    ]
    assert.deepStrictEqual(one(Indicators.concludedInTime, "2026-03", ...suggestion), nothing)
  })

  it("over no case is null, neither nought nor one", () => {
    for (const indicator of Indicators.petitionIndicators)
      assert.deepStrictEqual(measure(indicator, month("2026-03"), []), nothing)
  })
})

describe("satisfied", () => {
  const rated = (
    ...grades: ReadonlyArray<
      ["petitionOffice" | "competentBody", "satisfied" | "basicallySatisfied" | "dissatisfied"]
    >
  ) => [
    register("2026-01-05"),
    forward("2026-01-05"),
    accept("2026-01-05"),
    conclude("2026-03-01"),
    ...grades.map(([rated, grade]) => evaluate("2026-03-10", { rated, grade }))
  ]

  it("is of those who rated, office and body apart", () => {
    const both = rated(["petitionOffice", "basicallySatisfied"], ["competentBody", "dissatisfied"])
    assert.deepStrictEqual(one(Indicators.satisfiedWithOffice, "2026-03", ...both), counted)
    assert.deepStrictEqual(one(Indicators.satisfiedWithBody, "2026-03", ...both), missed)
    assert.deepStrictEqual(
      one(Indicators.satisfiedWithBody, "2026-03", ...rated(["petitionOffice", "satisfied"])),
      nothing
    )
  })
})

describe("enough contacts in a year", () => {
  const { enoughContacts } = Indicators
  const year = (...days: ReadonlyArray<string>) => [...enrolled("2025-12-01"), ...days.map((on) => visit(on))]
  const rate = (commands: Parameters<typeof plan>[0]) =>
    measure(enoughContacts(2026, { contacts: 4 }), { from: day("2026-01-01"), until: day("2026-12-31") }, [
      plan(commands)
    ])

  it("is four, and three are not enough", () => {
    assert.deepStrictEqual(rate(year("2026-01-10", "2026-04-10", "2026-07-10")), missed)
    assert.deepStrictEqual(rate(year("2026-01-10", "2026-04-10", "2026-07-10", "2026-12-31")), counted)
    assert.deepStrictEqual(rate(year("2026-01-10", "2026-04-10", "2026-07-10", "2027-01-01")), missed)
  })

  it("is asked of those under management at the end of the year", () => {
    assert.deepStrictEqual(rate([...year("2026-01-10"), close("2026-12-31")]), nothing)
    assert.deepStrictEqual(rate([...year("2026-01-10"), close("2027-01-01")]), missed)
    assert.deepStrictEqual(rate([...enrolled("2026-12-31")]), missed)
    assert.deepStrictEqual(rate([...enrolled("2027-01-01")]), nothing)
  })
})

describe("any rate", () => {
  const states = fc
    .array(lives(specimen.anything), { maxLength: 12 })
    .map((drawn) => drawn.map((life) => play(specimen, life).at(-1)?.after ?? Petition.petition.initial))
  const indicator = fc.constantFrom(...Indicators.petitionIndicators)
  const windows = fc.tuple(fc.nat(8000), fc.nat(4000), fc.nat(4000)).map(([start, a, b]) => {
    const from = CalendarDate.addDays(day("2005-05-01"), start)
    const until = CalendarDate.addDays(from, a)
    return { from, until, next: CalendarDate.addDays(until, 1), end: CalendarDate.addDays(until, 1 + b) }
  })

  it("has a numerator no greater than its denominator, no greater than the number of cases", () => {
    fc.assert(
      fc.property(states, indicator, windows, (states, indicator, { end, from }) => {
        const { denominator, numerator, rate } = measure(indicator, { from, until: end }, states)
        assert.isTrue(0 <= numerator && numerator <= denominator && denominator <= states.length)
        assert.strictEqual(rate, denominator === 0 ? null : numerator / denominator)
      })
    )
  })

  it("adds up: two periods side by side hold what the period over both holds", () => {
    fc.assert(
      fc.property(states, indicator, windows, (states, indicator, { end, from, next, until }) => {
        const [whole, first, second] = [
          { from, until: end },
          { from, until },
          { from: next, until: end }
        ].map((window) => measure(indicator, window, states))
        assert.strictEqual(whole?.numerator, (first?.numerator ?? 0) + (second?.numerator ?? 0))
        assert.strictEqual(whole?.denominator, (first?.denominator ?? 0) + (second?.denominator ?? 0))
      })
    )
  })

  it("does not depend on the order of the cases, nor on counting them one by one", () => {
    fc.assert(
      fc.property(states, indicator, windows, (states, indicator, { end, from }) => {
        const window = { from, until: end }
        const { add, empty, rate } = Indicators.Indicator
        const forwards = measure(indicator, window, states)
        assert.deepStrictEqual(measure(indicator, window, states.toReversed()), forwards)
        assert.deepStrictEqual(
          rate(
            indicator,
            states.reduce((tally, state) => add(indicator, window, tally, state), empty)
          ),
          forwards
        )
      })
    )
  })

  it("by the clock is never better than by the law", () => {
    fc.assert(
      fc.property(states, windows, (states, { end, from }) => {
        const [law, clock] = [Indicators.timelyForwarding, Indicators.timelyForwardingByClock].map((one) =>
          measure(one, { from, until: end }, states)
        )
        assert.strictEqual(clock?.denominator, law?.denominator)
        assert.isAtMost(clock?.numerator ?? 0, law?.numerator ?? 0)
      })
    )
  })
})
