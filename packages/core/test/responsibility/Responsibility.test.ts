/**
 * Who must act: where the matter lies and who is in charge of it there, with every place passed over on the way.
 */
import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, Directory, Responsibility } from "@lianxin/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { both, directory } from "../county.ts"
import { day } from "../days.ts"

const ask = (subject: string, place: string, on = "2026-01-05") =>
  Responsibility.responsible(directory, { subject, place, on: day(on) })
const officeOf = (...asked: Parameters<typeof ask>) => Result.getOrThrow(ask(...asked)).office
const failure = (...asked: Parameters<typeof ask>) => Result.getOrThrow(Result.flip(ask(...asked)))
const nobody = (place: string, subject: string): Responsibility.Reason => ({
  because: "nobodyInChargeHere",
  place,
  subject
})

describe("the office in charge", () => {
  it("is that of the innermost place that has one", () => {
    assert.strictEqual(officeOf("paths", "brook-1"), "hill-office")
    assert.strictEqual(officeOf("wages", "brook-1"), "north-labour")
    assert.strictEqual(officeOf("wages", "south"), "city-labour")
    assert.strictEqual(officeOf("wages", "city"), "city-labour")
  })

  it("is named with every place that was passed over", () => {
    assert.deepStrictEqual(Result.getOrThrow(ask("wages", "brook")).reasons, [
      nobody("brook", "wages"),
      nobody("hill", "wages"),
      { because: "inChargeHere", place: "north", subject: "wages", office: "north-labour" }
    ])
  })

  it("is not one that has been dissolved", () => {
    assert.strictEqual(officeOf("grain", "north", "2018-12-31"), "north-grain")
    assert.deepStrictEqual(failure("grain", "north", "2019-01-01"), {
      code: "NOBODY_IN_CHARGE",
      subject: "grain",
      place: "north",
      reasons: [
        { because: "notYetOrNoLonger", office: "north-grain", on: day("2019-01-01") },
        nobody("north", "grain"),
        nobody("city", "grain")
      ]
    })
  })

  it("cannot be named for a place nobody knows", () => {
    assert.deepStrictEqual(failure("wages", "atlantis"), { code: "PLACE_UNKNOWN", place: "atlantis" })
  })
})

describe("several in charge", () => {
  it("is settled by their nearest common superior", () => {
    assert.deepInclude(failure("land", "brook-1"), {
      code: "SEVERAL_IN_CHARGE",
      offices: ["north-land", "north-forestry"],
      settledBy: "north-hall"
    })
  })

  it("is for the joint conference where nobody stands above them all", () => {
    assert.deepInclude(failure("rivers", "north"), {
      code: "SEVERAL_IN_CHARGE",
      settledBy: "jointConference"
    })
    assert.isNull(Responsibility.commonSuperior(directory, ["north-water", "river-bureau"]))
    assert.strictEqual(Responsibility.commonSuperior(directory, ["north-labour", "north-land"]), "city-hall")
  })
})

describe("names and days that could be taken for one another", () => {
  const make = (offices: ReadonlyArray<Partial<Directory.Office> & { readonly id: string }>) =>
    Result.getOrThrow(
      Directory.make({
        places: ["a", "a b"].map((code) => ({ code, name: both(code), level: "village" })),
        offices: offices.map((office) => ({
          name: both("o"),
          kind: "competentBody",
          place: "a",
          subjects: [],
          ...office
        })),
        posts: []
      })
    )

  it("an office in charge of `c` at `a b` is not in charge of `b c` at `a`", () => {
    const spaced = make([{ id: "o", place: "a b", subjects: ["c"] }])
    assert.isTrue(
      Result.isFailure(
        Responsibility.responsible(spaced, { subject: "b c", place: "a", on: day("2026-01-05") })
      )
    )
  })

  it("a superior that has been dissolved settles nothing: the next above it does", () => {
    const board = make([
      { id: "top" },
      { id: "between", superior: "top", until: day("2025-12-31") },
      { id: "one", superior: "between", subjects: ["s"] },
      { id: "two", superior: "between", subjects: ["s"] }
    ])
    const settledBy = (on: string) => {
      const found = Responsibility.responsible(board, { subject: "s", place: "a", on: day(on) })
      return Result.isFailure(found) && "settledBy" in found.failure ? found.failure.settledBy : null
    }
    assert.deepStrictEqual(["2025-12-31", "2026-01-01"].map(settledBy), ["between", "top"])
  })
})

/** A chain of places p0 (innermost) to p4, with offices strewn over it, each for some days. */
const strewn = fc.array(
  fc.record({ at: fc.nat(4), subject: fc.constantFrom("a", "b"), from: fc.nat(20), length: fc.nat(10) }),
  { maxLength: 8 }
)
const FIRST = day("2024-02-20")
const chain = (drawn: ReadonlyArray<{ at: number; subject: string; from: number; length: number }>) =>
  Result.getOrThrow(
    Directory.make({
      places: [0, 1, 2, 3, 4].map((n) => ({
        code: `p${n}`,
        name: both("p"),
        level: "village",
        ...(n < 4 ? { within: `p${n + 1}` } : {})
      })),
      offices: drawn.map(({ at, from, length, subject }, n) => ({
        id: `o${n}`,
        name: both("o"),
        kind: "competentBody",
        place: `p${at}`,
        subjects: [subject],
        from: CalendarDate.addDays(FIRST, from),
        until: CalendarDate.addDays(FIRST, from + length)
      })),
      posts: []
    })
  )

describe("on any day, in any place", () => {
  it("the answer is the one office standing at the innermost place where any stands, or says why there is none", () => {
    fc.assert(
      fc.property(strewn, fc.nat(4), fc.nat(30), (drawn, start, when) => {
        const on = CalendarDate.addDays(FIRST, when)
        const found = Responsibility.responsible(chain(drawn), { subject: "a", place: `p${start}`, on })
        const standing = [0, 1, 2, 3, 4]
          .filter((level) => level >= start)
          .map((level) =>
            drawn.flatMap(({ at, from, length, subject }, n) =>
              at === level && subject === "a" && from <= when && when <= from + length ? [`o${n}`] : []
            )
          )
          .find((here) => here.length > 0)
        if (Result.isSuccess(found)) return assert.deepStrictEqual([found.success.office], standing)
        if (found.failure.code === "SEVERAL_IN_CHARGE")
          assert.deepStrictEqual(found.failure.offices, standing)
        else assert.isUndefined(standing)
      }),
      { numRuns: 500 }
    )
  })

  it("an office is passed over or named, with the places in the order they were looked at", () => {
    fc.assert(
      fc.property(strewn, fc.nat(4), fc.nat(30), (drawn, start, when) => {
        const found = Responsibility.responsible(chain(drawn), {
          subject: "a",
          place: `p${start}`,
          on: CalendarDate.addDays(FIRST, when)
        })
        const { reasons } = Result.isSuccess(found)
          ? found.success
          : "reasons" in found.failure
            ? found.failure
            : { reasons: [] }
        const looked = [...new Set(reasons.flatMap((reason) => ("place" in reason ? [reason.place] : [])))]
        assert.deepStrictEqual(
          looked,
          looked.map((_, n) => `p${start + n}`)
        )
        const last = reasons.at(-1)?.because
        assert.strictEqual(
          last,
          Result.isFailure(found) && found.failure.code === "NOBODY_IN_CHARGE"
            ? "nobodyInChargeHere"
            : "inChargeHere"
        )
      })
    )
  })
})
