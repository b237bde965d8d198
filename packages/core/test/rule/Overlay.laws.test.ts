/**
 * Whether a layer goes beyond the one below, against walking every day on paper.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, type Rule, RuleBook, type Term } from "@lianxin/core"
import { WorkingDays } from "@lianxin/core/time"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { chineseCalendar, chineseCalendarData } from "../chineseCalendar.ts"
import { day, daysFromTo } from "../days.ts"
import { walk } from "../time/walk.ts"
import { layer, rule } from "./books.ts"

const someTerm: fc.Arbitrary<Term.Term> = fc.oneof(
  fc.record({ mode: fc.constantFrom("C0" as const, "C1" as const), days: fc.nat(40) }),
  fc.record({ mode: fc.constant("W" as const), workingDays: fc.nat(26) }),
  fc.record({ mode: fc.constantFrom("M" as const, "T" as const), months: fc.integer({ min: 1, max: 2 }) })
)
const someDirection = fc.constantFrom("stricter" as const, "longer" as const)

const term = (id: string, value: unknown, overlay: Rule.Overlay = "free") =>
  layer(id, { ...rule("answer", [["2020-01-01", value]], "term"), overlay })
const found = (here: Term.Term, there: Term.Term, mark: Rule.Overlay, calendar = chineseCalendar) =>
  RuleBook.layerFaults(term("county", here), [term("nation", there, mark)], calendar)

/** Whether the last day here lies on the forbidden side of the last day below. */
const breaches = (start: string, here: Term.Term, there: Term.Term, mark: Rule.Overlay): boolean => {
  const [own, below] = [here, there].map((one) => walk(start, one, chineseCalendarData).due)
  if (own === undefined || below === undefined) return false
  return mark === "stricter" ? own > below : own < below
}

/** The Spring Festival of 2026 and the weeks beside it, and no other announced day. */
const FESTIVAL = daysFromTo(day("2026-02-01"), day("2026-03-10"))
const inside = (days: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(days).filter(([one]) => FESTIVAL.some((on) => on === one)))
const festivalData: WorkingDays.CalendarData = {
  ...chineseCalendarData,
  announcedFrom: day("2026-02-01"),
  announcedUntil: day("2026-03-10"),
  holidays: inside(chineseCalendarData.holidays),
  makeUpDays: inside(chineseCalendarData.makeUpDays)
}
const festival = Result.getOrThrow(WorkingDays.make(festivalData))

describe("a marked term", () => {
  it("is refused exactly when some announced day breaks the mark", () => {
    fc.assert(
      fc.property(someTerm, someTerm, someDirection, (here, there, mark) => {
        const beyond = FESTIVAL.some((start) => {
          const [own, below] = [here, there].map((one) => walk(start, one, festivalData).due)
          return own !== undefined && below !== undefined && (mark === "stricter" ? own > below : own < below)
        })
        assert.strictEqual(found(here, there, mark, festival).length, beyond ? 1 : 0)
      }),
      { numRuns: 200 }
    )
  })

  it("that is let through breaks the mark on no day of three years, and one that is refused breaks it on the day shown", () => {
    const someStarts = fc.uniqueArray(fc.nat(1095), { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(someTerm, someTerm, someDirection, someStarts, (here, there, mark, places) => {
        const [fault] = found(here, there, mark)
        if (fault === undefined) {
          const starts = places.map((n) => CalendarDate.addDays(chineseCalendar.announcedFrom, n))
          assert.deepStrictEqual(
            starts.filter((start) => breaches(start, here, there, mark)),
            []
          )
        } else if (fault.code === "OVERLAY_LATER" || fault.code === "OVERLAY_EARLIER") {
          assert.isTrue(breaches(fault.start, here, there, mark))
          assert.strictEqual(fault.lastDay, walk(fault.start, here, chineseCalendarData).due)
          assert.strictEqual(fault.lastDayBelow, walk(fault.start, there, chineseCalendarData).due)
        } else assert.fail(fault.code)
      }),
      { numRuns: 200 }
    )
  })

  it("may always be what it is below", () => {
    fc.assert(
      fc.property(someTerm, someDirection, (one, mark) => {
        assert.deepStrictEqual(found(one, one, mark), [])
      })
    )
  })
})

describe("a marked limit", () => {
  const FIRST = day("2024-02-20")
  const someVersions = fc.uniqueArray(
    fc.tuple(
      fc.nat(20),
      fc.constantFrom<Array<unknown>>({ days: 1 }, { days: 2 }, { days: 3 }, "none", "inherit")
    ),
    { selector: ([n]) => n, maxLength: 4 }
  )
  const limit = (
    id: string,
    versions: ReadonlyArray<readonly [number, unknown]>,
    overlay: Rule.Overlay = "free"
  ) =>
    layer(id, {
      ...rule(
        "answer",
        versions
          .toSorted(([a], [b]) => a - b)
          .map(([n, value]) => [CalendarDate.addDays(FIRST, n), value] as const)
      ),
      overlay
    })
  const days = (value: unknown): number | null =>
    typeof value === "object" && value !== null && "days" in value ? Number(value.days) : null

  it("is refused exactly when on some day its own word goes beyond what is in force below", () => {
    fc.assert(
      fc.property(someVersions, someVersions, someDirection, (province, county, mark) => {
        const below = [limit("nation", [[0, { days: 2 }]], mark), limit("province", province)]
        const top = limit("county", county)
        const beyond = Array.from({ length: 22 }, (_, n) => CalendarDate.addDays(FIRST, n)).some((on) => {
          const own = top.rules[0]?.versions.findLast(({ from }) => from <= on)?.value
          if (own === undefined || own === "inherit") return false
          const [here, there] = [days(own), days(RuleBook.ruleOn(below, "answer", on)?.value)]
          if (there === null) return false
          return here === null || (mark === "stricter" ? here > there : here < there)
        })
        assert.strictEqual(RuleBook.layerFaults(top, below, chineseCalendar).length > 0, beyond)
      }),
      { numRuns: 300 }
    )
  })
})
