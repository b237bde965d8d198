/**
 * Which cases the rates of petitions leave out, and how those that are still open are counted.
 */
import { assert, describe, it } from "@effect/vitest"
import { Indicators } from "@lianxin/core"
import { day } from "../days.ts"
import { accept, after, conclude, evaluate, forward, register } from "../petitions.ts"

const month = (text: string): Indicators.Indicator.Window => ({
  from: day(`${text}-01`),
  until: day(`${text}-31`)
})

describe("what the report leaves out", () => {
  const acts = (about: Parameters<typeof register>[1]) => [
    register("2026-03-02", about),
    forward("2026-03-05")
  ]
  const { add, empty } = Indicators.Indicator
  const aside = (about: Parameters<typeof register>[1], indicator = Indicators.timelyForwarding) =>
    Object.keys(add(indicator, month("2026-03"), empty, after(acts(about))).aside)

  it("is named, and so are the channels it counts", () => {
    for (const channel of ["letter", "visit", "online"] as const)
      assert.deepStrictEqual(aside({ channel, ...(channel === "visit" ? { visitors: 1 } : {}) }), [])
    for (const channel of ["phone", "fax", "handedDown"] as const)
      assert.deepStrictEqual(aside({ channel }), ["channel"])
    assert.deepStrictEqual([aside({ signers: 9999 }), aside({ signers: 10_000 })], [[], ["persons"]])
    assert.deepStrictEqual(aside({ earlier: { caseId: "case-1", standing: "concluded", newFacts: false } }), [
      "repeat"
    ])
  })

  it("of those who may still rate is nobody who has rated, and everybody else until the window has closed", () => {
    const begun = [
      register("2026-01-05"),
      forward("2026-01-05"),
      accept("2026-01-05"),
      conclude("2026-03-01")
    ]
    const on = (today: string, ...more: Parameters<typeof after>[0]) => {
      const tally = add(
        Indicators.participationOffice,
        month("2026-03"),
        empty,
        after([...begun, ...more]),
        day(today)
      )
      return [tally.parts, tally.aside]
    }
    const rated = evaluate("2026-03-10", { rated: "petitionOffice", grade: "dissatisfied" })
    assert.deepStrictEqual(on("2026-03-31"), [{}, { windowOpen: 1 }])
    assert.deepStrictEqual(on("2026-04-01"), [{ lapsed: 1 }, {}])
    assert.deepStrictEqual(on("2026-03-31", rated), [{ rated: 1 }, {}])
  })

  it("is not a case that is still open: it is counted as not yet due or as overdue", () => {
    const on = (today: string) =>
      add(Indicators.timelyForwarding, month("2026-03"), empty, after([register("2026-03-02")]), day(today))
        .parts
    assert.deepStrictEqual([on("2026-03-17"), on("2026-03-18")], [{ notYetDue: 1 }, { overdueOpen: 1 }])
  })
})
