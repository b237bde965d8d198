/**
 * What holds of matters handled together, in every life: merging moves no clock and leaves no trace once undone, and a reply
 * comes once.
 */
import { assert, describe, it } from "@effect/vitest"
import { CaseType, Petition } from "@lianxin/core"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { everyLife, type Moment } from "../case/play.ts"
import { day } from "../days.ts"
import { specimen } from "./lives.ts"

type Played = Moment<Petition.Command.Command, Petition.Event.Event, Petition.State, Petition.Needs.Needs>

const law = (name: string, holds: (moment: Played) => void, numRuns = 150) =>
  it(`${name}`, () => everyLife(specimen, (moments) => moments.forEach(holds), numRuns))

describe("merging", () => {
  law("undone leaves the petition as if nothing had been", ({ after, basis, command: { at } }) => {
    const by = `clerk@${after.holder}`
    const ask = (state: Petition.State, command: Petition.Command.Command) =>
      Result.map(Petition.petition.decide(command, state, basis), (events) =>
        CaseType.fold(Petition.petition, events, state)
      )
    const merged = ask(after, { _tag: "Merge", at, by, into: "case-7" })
    if (Result.isFailure(merged)) return
    assert.deepStrictEqual(merged.success.duties, after.duties)
    assert.isTrue(Petition.isOpen(merged.success))
    const back = ask(merged.success, { _tag: "Unmerge", at, by, why: "document-1" })
    assert.deepStrictEqual(Result.getOrNull(back), { ...after, lastAt: at })
  })

  law(
    "ends for a petitioner with one reply, or with none and the clocks it had",
    ({ after, answered, before }) => {
      const followed = Result.isSuccess(answered)
        ? answered.success.filter(({ _tag }) => _tag === "Followed")
        : []
      if (followed.length === 0) return
      assert.strictEqual(before.status, "merged")
      if (after.status === "concluded") assert.isNotNull(after.concluded)
      else if (after.status !== "notAccepted" && after.status !== "ledAway")
        assert.isTrue(Petition.isPending(after), after.status)
      const replies = followed.flatMap((event) =>
        Petition.petition.notices(event, after).filter(({ template }) => template === "petition.answered")
      )
      assert.isAtMost(replies.length, 1)
    }
  )
})

describe("suggestions", () => {
  const matter = fc.record({
    person: fc.constantFrom("person-1", "person-2", null),
    subject: fc.constantFrom("wages", "land"),
    place: fc.constantFrom("4212", "421202", "43"),
    on: fc
      .integer({ min: 0, max: 900 })
      .map((n) =>
        day(
          `20${10 + Math.floor(n / 300)}-${String(1 + Math.floor((n % 300) / 27)).padStart(2, "0")}-${String(1 + (n % 27)).padStart(2, "0")}`
        )
      )
  })
  const candidate = fc
    .tuple(
      matter,
      fc.record({
        caseId: fc.integer({ min: 0, max: 99 }).map((n) => `case-${n}`),
        status: fc.constantFrom(...Petition.Words.Status.literals),
        repeatNo: fc.constantFrom(null, 1),
        similarity: fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
      })
    )
    .map(([one, other]) => ({ ...one, ...other }))
  const rule = fc.record({
    days: fc.integer({ min: 1, max: 900 }),
    agree: fc.integer({ min: 1, max: 4 }),
    textPercent: fc.integer({ min: 1, max: 100 }),
    show: fc.integer({ min: 1, max: 5 })
  })
  const stamp = { rule: "test/duplicates", version: day("2005-05-01"), layer: "test" }
  const cite = {
    instrument: "test",
    article: "1",
    says: { en: "test", zh: "test" },
    confidence: "design" as const
  }

  it("do not hang on the order in which matters are found, and show no more than the rule says", () => {
    fc.assert(
      fc.property(
        rule,
        matter,
        fc.uniqueArray(candidate, { selector: ({ caseId }) => caseId, maxLength: 12 }),
        (value, one, found) => {
          const duplicates = { value, stamp, cite, unit: "limit" as const }
          const shown = Petition.suggest({ duplicates }, one, found)
          assert.deepStrictEqual(Petition.suggest({ duplicates }, one, [...found].reverse()), shown)
          assert.isAtMost(shown.length, value.show)
          for (const { reasons } of shown) {
            const agreeing = reasons.filter(({ agrees, fact }) => agrees === true && fact !== "days")
            assert.isAtLeast(agreeing.length, value.agree)
          }
        }
      ),
      { numRuns: 500 }
    )
  })
})
