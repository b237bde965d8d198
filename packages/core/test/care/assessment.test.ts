/**
 * The stability group that follows from a finding, the gravest first, and the next contact that follows from the group.
 */
import { assert, describe, it } from "@effect/vitest"
import { Care } from "@lianxin/core"
import * as fc from "fast-check"
import { finding } from "./lives.ts"
import { after, dueOf, enrolled, SO_SO, UNWELL, visit, WELL } from "./plans.ts"

const { group } = Care.Psychiatric.Assessment
type Found = Care.Psychiatric.Assessment.Assessment

/** One sign at a time, worst first in each list. */
const UNSTABLE: ReadonlyArray<Partial<Found>> = [
  { level: 5 },
  { level: 4 },
  { level: 3 },
  { symptoms: "marked" },
  { insight: "none" },
  { adverseReaction: "severe" },
  { bodilyIllness: "severe" }
]
const BASICALLY: ReadonlyArray<Partial<Found>> = [
  { level: 2 },
  { level: 1 },
  { symptoms: "some" },
  { insight: "partial" },
  { socialFunction: "poor" }
]
const HARMLESS: ReadonlyArray<Partial<Found>> = [
  {},
  { socialFunction: "fair" },
  { adverseReaction: "mild" },
  { bodilyIllness: "stable" }
]

describe("the group of a finding", () => {
  for (const sign of UNSTABLE) {
    it(`${JSON.stringify(sign)} alone makes it unstable`, () =>
      assert.strictEqual(group({ ...WELL, ...sign }), "unstable"))
  }
  for (const sign of BASICALLY) {
    it(`${JSON.stringify(sign)} alone makes it basically stable`, () =>
      assert.strictEqual(group({ ...WELL, ...sign }), "basicallyStable"))
  }
  for (const sign of HARMLESS) {
    it(`${JSON.stringify(sign)} leaves it stable`, () =>
      assert.strictEqual(group({ ...WELL, ...sign }), "stable"))
  }

  it("is the gravest that any one sign calls for, whatever else was found", () => {
    const shows = (found: Found, signs: ReadonlyArray<Partial<Found>>) =>
      signs.some((sign) =>
        Object.entries(sign).every(([name, value]) =>
          Object.entries(found).some(([n, v]) => n === name && v === value)
        )
      )
    fc.assert(
      fc.property(finding, (found) => {
        const expected = shows(found, UNSTABLE)
          ? "unstable"
          : shows(found, BASICALLY)
            ? "basicallyStable"
            : "stable"
        assert.strictEqual(group(found), expected)
      }),
      { numRuns: 500 }
    )
  })

  it("never gets better because the level of danger is higher", () => {
    const grave = ["stable", "basicallyStable", "unstable"]
    fc.assert(
      fc.property(finding, fc.nat(5), (found, level) => {
        const [lower, higher] = [Math.min(found.level, level), Math.max(found.level, level)].map((one) =>
          grave.indexOf(group({ ...found, level: one }))
        )
        assert.isAtLeast(higher ?? -1, lower ?? 3)
      })
    )
  })
})

describe("the next contact", () => {
  const seen = (on: string, ...found: ReadonlyArray<Found>) =>
    after([...enrolled("2026-01-05"), ...found.map((one) => visit(on, one))])

  it("of an unstable person is within two weeks, and the referral is due the same day", () => {
    const state = seen("2026-03-02", UNWELL)
    assert.deepStrictEqual([dueOf(state, "nextContact"), dueOf(state, "refer")], ["2026-03-16", "2026-03-02"])
  })

  it("of a person without insight too, at level 0 and with every symptom gone", () => {
    assert.strictEqual(seen("2026-03-02", { ...WELL, insight: "none" }).group, "unstable")
  })

  it("of a basically stable person is within two weeks, and a month after a second finding in a row", () => {
    assert.strictEqual(dueOf(seen("2026-03-02", SO_SO), "nextContact"), "2026-03-16")
    assert.strictEqual(dueOf(seen("2026-03-02", SO_SO, SO_SO), "nextContact"), "2026-04-02")
    assert.strictEqual(dueOf(seen("2026-03-02", SO_SO, WELL, SO_SO), "nextContact"), "2026-03-16")
    assert.strictEqual(dueOf(seen("2026-03-02", SO_SO), "refer"), null)
  })

  it("of a stable person is within three months, on the last day of a month that is shorter", () => {
    assert.strictEqual(dueOf(seen("2026-01-31", WELL), "nextContact"), "2026-04-30")
    assert.strictEqual(dueOf(seen("2026-11-30", WELL), "nextContact"), "2027-02-28")
  })

  it("is counted from the contact that took place, not from the one that was planned", () => {
    const state = after([...enrolled("2026-01-05"), visit("2026-01-12"), visit("2026-02-01")])
    assert.strictEqual(dueOf(state, "nextContact"), "2026-05-01")
  })
})
