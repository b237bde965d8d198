/**
 * Reports: the parts of a row, the rows of a table and the groups of a row add up to the whole, and no figure is of two
 * laws without saying so.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Indicators, Petition } from "@lianxin/core"
import * as fc from "fast-check"
import { longBasis } from "../basis.ts"
import { lives, play } from "../case/play.ts"
import { day } from "../days.ts"
import { specimen } from "../petition/lives.ts"

type State = Petition.State
const { Indicator, Report, Series } = Indicators

const states = fc
  .array(lives(specimen.anything), { maxLength: 10 })
  .map((drawn) => drawn.map((life) => play(specimen, life).at(-1)?.after ?? Petition.petition.initial))
const period = fc.tuple(fc.nat(8000), fc.nat(900)).map(([start, length]) => {
  const from = CalendarDate.addDays(day("2005-05-01"), start)
  return { from, until: CalendarDate.addDays(from, length) }
})
const GROUPS = {
  office: ({ body, holder }: State) => body ?? holder ?? "",
  channel: ({ registration }: State) => registration?.channel ?? "",
  place: ({ registration }: State) => registration?.place ?? "",
  kind: ({ kind }: State) => kind ?? ""
}
const groupOf = fc.constantFrom(null, ...Object.values(GROUPS))
const division = fc.constantFrom("whole" as const, "month" as const)
const lawsOf = (indicator: Indicators.Indicator.Indicator<State>) => Series.laws(longBasis.book, indicator)

const asked = fc.record({ states, period, division, groupOf, late: fc.nat(400) })
const tables = ({
  division,
  groupOf,
  late,
  period,
  states
}: typeof asked extends fc.Arbitrary<infer A> ? A : never) => {
  const today = CalendarDate.addDays(period.until, late)
  const report = Report.make<State>({
    indicators: Indicators.petitionIndicators,
    period,
    division,
    today,
    lawsOf,
    registeredOn: ({ registration }) => registration?.on ?? null,
    groupOf,
    cases: true
  })
  for (const [i, state] of states.entries()) report.add(`case-${i}`, state)
  return { tables: report.tables(), today }
}
const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0)

describe("a report", () => {
  it("holds what the indicator measured over the whole period holds, whatever it was cut by", () => {
    fc.assert(
      fc.property(asked, (drawn) => {
        const found = tables(drawn)
        for (const [i, indicator] of Indicators.petitionIndicators.entries()) {
          const { whole } = found.tables[i] ?? assert.fail("a table for each indicator")
          const { denominator, numerator, rate } = whole
          assert.deepStrictEqual(
            { numerator, denominator, rate },
            Indicator.measure(indicator, drawn.period, drawn.states, found.today)
          )
        }
      })
    )
  })

  it("adds up: parts to the denominator, rows to the whole, ids to the counts", () => {
    fc.assert(
      fc.property(asked, (drawn) => {
        for (const { rows, whole } of tables(drawn).tables) {
          for (const { aside, cases, denominator, numerator, parts, rate } of rows) {
            assert.strictEqual(total(parts), denominator)
            assert.isAtMost(numerator, denominator)
            assert.strictEqual(rate, denominator === 0 ? null : numerator / denominator)
            const lengths = (ids: Readonly<Record<string, ReadonlyArray<string>>> = {}) =>
              Object.fromEntries(Object.entries(ids).map(([id, all]) => [id, all.length]))
            assert.deepStrictEqual(lengths(cases?.parts), { ...parts })
            assert.deepStrictEqual(lengths(cases?.aside), { ...aside })
          }
          assert.strictEqual(
            rows.reduce((sum, { denominator }) => sum + denominator, 0),
            whole.denominator
          )
          assert.strictEqual(
            rows.reduce((sum, { numerator }) => sum + numerator, 0),
            whole.numerator
          )
          assert.strictEqual(
            rows.reduce((sum, { aside }) => sum + total(aside), 0),
            total(whole.aside)
          )
        }
      })
    )
  })

  it("meets every case of an indicator at most once, and sets aside what it does not count", () => {
    fc.assert(
      fc.property(asked, (drawn) => {
        for (const { rows } of tables(drawn).tables) {
          const ids = rows.flatMap(({ cases }) =>
            [cases?.parts, cases?.aside].flatMap((behind) => Object.values(behind ?? {}).flat())
          )
          assert.strictEqual(new Set(ids).size, ids.length)
        }
      })
    )
  })

  it("has no row of two laws: every case of a row was registered under the row's versions", () => {
    fc.assert(
      fc.property(asked, (drawn) => {
        for (const [i, { laws, rows }] of tables(drawn).tables.entries()) {
          const indicator = Indicators.petitionIndicators[i] ?? assert.fail("an indicator")
          for (const { cases, law } of rows) {
            for (const id of Object.values(cases?.parts ?? {}).flat()) {
              const registered = drawn.states[Number(id.slice(5))]?.registration?.on ?? null
              assert.deepStrictEqual(Series.lawOn(lawsOf(indicator), registered), law)
            }
            if (law !== null && cases !== undefined && Object.keys(cases.parts).length > 0)
              assert.include(laws, law)
          }
        }
      })
    )
  })
})

describe("a series", () => {
  it("stands side by side without gap or overlap, and begins a window where a law begins", () => {
    fc.assert(
      fc.property(
        period,
        division,
        fc.constantFrom(...Indicators.petitionIndicators),
        (whole, by, indicator) => {
          const laws = lawsOf(indicator)
          const found = Series.windows(whole, by, laws)
          assert.strictEqual(found[0]?.from, whole.from)
          assert.strictEqual(found.at(-1)?.until, whole.until)
          for (const [i, { from, until }] of found.entries()) {
            assert.isTrue(from <= until)
            const next = found[i + 1]
            if (next !== undefined) assert.strictEqual(next.from, CalendarDate.addDays(until, 1))
            if (by === "month") assert.strictEqual(from.slice(0, 7), until.slice(0, 7))
          }
          for (const { since } of laws) {
            if (since > whole.from && since <= whole.until)
              assert.isTrue(found.some(({ from }) => from === since))
          }
        }
      )
    )
  })

  it("of an indicator that rests on no rule is not cut by any", () => {
    assert.strictEqual(lawsOf(Indicators.repeatRate).length, 1)
    const all = { from: day("2005-05-01"), until: day("2026-12-31") }
    assert.deepStrictEqual(Series.windows(all, "whole", lawsOf(Indicators.onlineShare)), [all])
  })
})
