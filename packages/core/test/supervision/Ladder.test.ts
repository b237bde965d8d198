/**
 * The ladder of nine, six and three days: where each rung falls, and what becomes of it.
 */
import { assert, describe, it } from "@effect/vitest"
import { CaseType, Duty, Ladder } from "@lianxin/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { chineseCalendar } from "../chineseCalendar.ts"
import { day } from "../days.ts"
import { hung, inForce, ladder, RUNGS, type Rungs } from "./hung.ts"

const shown = ({ reminders }: Duty.Duty) => reminders.map(({ fate, on, rung }) => `${rung} ${on} ${fate}`)

describe("where the rungs fall", () => {
  it("with the last day on 6 March: 25 February, 28 February (a Saturday worked), 3 March", () => {
    const armed = ["L9 2026-02-25 armed", "L6 2026-02-28 armed", "L3 2026-03-03 armed"]
    assert.deepStrictEqual(shown(hung("2026-03-06", "raw")), armed)
    assert.deepStrictEqual(shown(hung("2026-03-06", "advance")), armed)
  })

  it("a rung on a day off fires all the same, or on the last working day before", () => {
    assert.deepStrictEqual(shown(hung("2026-03-02", "raw")), [
      "L9 2026-02-21 armed",
      "L6 2026-02-24 armed",
      "L3 2026-02-27 armed"
    ])
    assert.deepStrictEqual(shown(hung("2026-03-02", "advance")), [
      "L9 2026-02-14 armed",
      "L6 2026-02-24 armed",
      "L3 2026-02-27 armed"
    ])
  })

  it("rungs that are advanced to one day are merged into the strictest", () => {
    assert.deepStrictEqual(shown(hung("2026-02-25", "advance")), [
      "L9 2026-02-14 merged",
      "L6 2026-02-14 merged",
      "L3 2026-02-14 armed"
    ])
  })

  it("of rungs whose day had come when the duty was opened only the strictest fires, on that day", () => {
    assert.deepStrictEqual(shown(hung("2026-03-06", "raw", "2026-03-01")), [
      "L9 2026-02-25 superseded",
      "L6 2026-03-01 armed",
      "L3 2026-03-03 armed"
    ])
    assert.deepStrictEqual(shown(hung("2026-03-06", "raw", "2026-02-28")), [
      "L9 2026-02-25 superseded",
      "L6 2026-02-28 armed",
      "L3 2026-03-03 armed"
    ])
  })

  it("a rung for the last day itself falls before a day off; one for the day after stays where it is", () => {
    const onTheDay = RUNGS.slice(0, 1).map((rung) => ({ ...rung, daysBefore: 0 }))
    const after = RUNGS.slice(0, 1).map((rung) => ({ ...rung, daysBefore: -1 }))
    assert.deepStrictEqual(shown(hung("2026-02-22", "advance", "2025-12-01", onTheDay)), [
      "L9 2026-02-14 armed"
    ])
    assert.deepStrictEqual(shown(hung("2026-02-22", "advance", "2025-12-01", after)), ["L9 2026-02-23 armed"])
  })

  it("a duty opened again is not called twice on one day, and is called again on another", () => {
    const opened = hung("2026-03-06", "raw", "2026-02-25")
    const called = opened.reminders.map((one) => ({ ...one, fate: "fired" as const }))
    const again = (on: string, ladders = [ladder("raw")], reminders: Duty.Duty["reminders"] = called) =>
      shown(
        Ladder.supervised({ ...opened, reminders }, opened.due, {
          on: day(on),
          calendar: chineseCalendar,
          ladders
        })
      )
    const rest = ["L6 2026-02-28 armed", "L3 2026-03-03 armed"]
    assert.deepStrictEqual(again("2026-02-25"), ["L9 2026-02-25 fired", ...rest])
    assert.deepStrictEqual(again("2026-02-26"), ["L9 2026-02-26 armed", ...rest])
    assert.deepStrictEqual(again("2026-02-25", [ladder("raw")], opened.reminders), [
      "L9 2026-02-25 armed",
      ...rest
    ])
    const other = ladder("raw")
    assert.deepStrictEqual(
      again("2026-02-25", [{ ...other, stamp: { ...other.stamp, rule: "test/other" } }]),
      ["L9 2026-02-25 armed", ...rest]
    )
  })

  it("hangs on the duties it is made for, and on no right", () => {
    const due = hung("2026-03-06", "raw").due
    const parts = { owner: "north-labour", supervisor: "north-petitions" }
    const how = { on: day("2026-01-05"), calendar: chineseCalendar, ladders: [ladder("raw"), inForce(null)] }
    assert.deepStrictEqual(
      Ladder.supervised({ ...parts, id: "forward", kind: "duty" }, due, how).reminders,
      []
    )
    assert.deepStrictEqual(
      Ladder.supervised({ ...parts, id: "conclude", kind: "right" }, due, how).reminders,
      []
    )
    assert.strictEqual(
      Ladder.supervised({ ...parts, id: "conclude", kind: "duty" }, due, how).reminders.length,
      3
    )
  })
})

describe("a ladder as data", () => {
  const read = (rungs: Rungs) =>
    Schema.decodeUnknownResult(Ladder.Ladder)({ duties: ["conclude"], restDay: "raw", rungs })

  it("has the earliest rung first, no two on one day", () => {
    assert.isTrue(Result.isSuccess(read(RUNGS)))
    assert.isTrue(Result.isFailure(read(RUNGS.toReversed())))
    assert.isTrue(Result.isFailure(read([...RUNGS.slice(0, 1), ...RUNGS.slice(0, 1)])))
    const onOneDay = RUNGS.slice(0, 2).map((rung, i) => ({ ...rung, id: `L${i}`, daysBefore: 3 }))
    assert.isTrue(Result.isFailure(read(onOneDay)))
  })

  it("keeps of every rung its days, who calls, who is called, and the act", () => {
    assert.deepStrictEqual(Result.getOrThrow(read(RUNGS)).rungs, RUNGS)
    for (const key of ["id", "daysBefore", "caller", "callee", "act"] as const)
      assert.isTrue(Result.isFailure(read(RUNGS.map((rung) => ({ ...rung, [key]: null as never })))), key)
  })

  it("says what is wrong with its rungs", () => {
    const found = read(RUNGS.toReversed())
    assert.include(String(Result.isFailure(found) && found.failure), "rungs in order, the earliest first")
  })

  it("names each rung once: of two rungs of one name the second would never fire", () => {
    const same = RUNGS.map((rung) => ({ ...rung, id: "L" }))
    assert.isTrue(Result.isFailure(read(same)))
  })
})

describe("a duty", () => {
  it("is overdue exactly from the day after its last day; a right never is", () => {
    const duty = hung("2026-03-06", "raw")
    assert.deepStrictEqual(
      ["2026-03-06", "2026-03-07"].map((on) => Duty.isOverdue(duty, day(on))),
      [false, true]
    )
    assert.isFalse(Duty.isOverdue({ ...duty, kind: "right" }, day("2030-01-01")))
  })

  it("opened again under its name replaces the one that was open", () => {
    const [was, is] = [hung("2026-03-06", "raw"), hung("2026-04-05", "raw")]
    assert.deepStrictEqual(Duty.move([was], { opens: [is], closes: [] }), [is])
    assert.deepStrictEqual(Duty.move([was], { opens: [], closes: ["conclude"] }), [])
    assert.deepStrictEqual(
      CaseType.sortedDuties([is, was]).map(({ due }) => due.day),
      ["2026-03-06", "2026-04-05"]
    )
  })
})
