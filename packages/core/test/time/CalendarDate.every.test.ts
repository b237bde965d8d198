/**
 * Every day there is, one after another. The run of mutants leaves this file out: it walks through 3.6 million days.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@lianxin/core/time"
import { day } from "../days.ts"
import { next, type Paper, write } from "./walk.ts"

const { dayNumber, fromDayNumber } = CalendarDate

describe("the number of a day", () => {
  it("every day from the year 1 to the year 9999 has the number after the day before it, and back", () => {
    let on: Paper = { y: 1, m: 1, d: 1 }
    const first = dayNumber(day("0001-01-01"))
    const last = dayNumber(day("9999-12-31"))
    const wrong: Array<string> = []
    for (let number = first; number <= last; number++) {
      const text = write(on)
      const found = fromDayNumber(number)
      if (found !== text || dayNumber(found) !== number) wrong.push(text)
      on = next(on)
    }
    assert.deepStrictEqual(wrong, [])
    assert.strictEqual(last - first + 1, 3_652_059)
    assert.deepStrictEqual(on, { y: 10_000, m: 1, d: 1 })
  })
})
